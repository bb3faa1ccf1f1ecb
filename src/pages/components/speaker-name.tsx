import type { Speaker } from '../../accounts/claim-view.ts';
import type { Language } from '../../core/words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { CLAIM_PHRASES } from '../words/claim.ts';

/** A speaker as a link to the party's page, with the office where there is one. */
export function SpeakerName(props: { readonly speaker: Speaker; readonly site: Site; readonly office?: boolean }) {
  const { speaker, site } = props;
  return (
    <>
      <a class="speaker" href={site.href(PATHS.party(speaker.id))}>
        <bdi>{speaker.name}</bdi>
      </a>
      {props.office === false || speaker.office === undefined ? (
        ''
      ) : (
        <span class="office">
          {', '}
          <bdi {...(site.language === 'en' ? {} : { lang: 'en' })}>{speaker.office}</bdi>
        </span>
      )}
    </>
  );
}

/** "Marco Rubio", "Marco Rubio and Nayib Bukele", "Marco Rubio and 3 others": names without links, for the line that unfolds. */
export function speakersInShort(speakers: readonly Speaker[], language: Language): string {
  const [first, second, ...rest] = speakers;
  if (first === undefined) return '';
  if (second === undefined) return first.name;
  if (rest.length === 0) return CLAIM_PHRASES.both[language](first.name, second.name);
  return CLAIM_PHRASES.others[language](first.name, rest.length + 1);
}
