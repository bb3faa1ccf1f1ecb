import type { Speaker } from '../../accounts/claim-view.ts';
import type { Language } from '../../core/words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { nameWords } from '../name-words.ts';
import { CLAIM_PHRASES } from '../words/claim.ts';
import { QUANTITY_WORDS } from '../words/quantities.ts';
import { WordsOf } from './words-of.tsx';

/** A speaker as a link to the party's page, with the office where there is one. */
export function SpeakerName(props: { readonly speaker: Speaker; readonly site: Site; readonly office?: boolean }) {
  const { speaker, site } = props;
  return (
    <>
      <a class="speaker" href={site.href(PATHS.party(speaker.id))}>
        <Name speaker={speaker} language={site.language} />
      </a>
      {props.office === false || speaker.office === undefined ? (
        ''
      ) : (
        <span class="office">
          {', '}
          <Name speaker={{ name: speaker.office }} language={site.language} />
        </span>
      )}
    </>
  );
}

/** "Marco Rubio", "Marco Rubio and Nayib Bukele", "Marco Rubio and 3 others": names without links, for the line that unfolds. */
export function SpeakersInShort(props: { readonly speakers: readonly Speaker[]; readonly language: Language }) {
  const { speakers, language } = props;
  const [first, second, ...rest] = speakers;
  if (first === undefined) return <></>;
  const and = ` ${QUANTITY_WORDS.and[language]} `;
  return (
    <>
      <Name speaker={first} language={language} />
      {second === undefined ? '' : and}
      {second === undefined ? (
        ''
      ) : rest.length === 0 ? (
        <Name speaker={second} language={language} />
      ) : (
        CLAIM_PHRASES.others[language](rest.length + 1)
      )}
    </>
  );
}

/** A party's name or an office: in the page's language where it can be told, else as it is written, apart from the direction of the text around it. */
export function Name(props: { readonly speaker: Pick<Speaker, 'name'>; readonly language: Language }) {
  return <WordsOf phrase={nameWords(props.speaker.name, props.language)} language={props.language} />;
}
