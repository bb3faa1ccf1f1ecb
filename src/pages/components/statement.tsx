import { actWords } from '../act-words.ts';
import type { Said } from '../../accounts/timeline.ts';
import type { ClaimView } from '../../accounts/claim-view.ts';
import { fieldWords } from '../field-words.ts';
import { scopeWords } from '../scope-words.ts';
import type { Site } from '../site.ts';
import { valueWords } from '../value-words.ts';
import { recordKind } from '../../core/claim.ts';
import { fieldOf } from '../../core/vocabulary.ts';
import { Name } from './speaker-name.tsx';
import { Unfolding } from './unfolding.tsx';
import { DateOf } from './date.tsx';
import { WordsList, WordsOf } from './words-of.tsx';

/** A claim as a clause: its field's name where the value alone would not be understood, the value, and what narrows it. */
export function ClaimClause(props: { readonly view: ClaimView; readonly site: Site }) {
  const { view, site } = props;
  const { language } = site;
  const { record, field, value, scope } = view.claim;
  const kind = recordKind(record);
  const type = kind === undefined ? undefined : fieldOf(kind, field)?.type;
  const narrowed = scopeWords(scope, language);
  return (
    <>
      {type === 'flag' || field === 'text' ? '' : <span class="field">{fieldWords(record, field, language)}: </span>}
      <span class="value">
        <WordsOf phrase={valueWords({ record, field, value, scope, refers: view.refers }, language)} language={language} />
      </span>
      {narrowed.length === 0 ? (
        ''
      ) : (
        <span class="scope">
          {' ('}
          <WordsList phrases={narrowed} language={language} />
          {')'}
        </span>
      )}
    </>
  );
}

/** One thing said under a speaker's name: the act, the clause, and the claims behind it. */
export function SaidLine(props: { readonly said: Said; readonly site: Site }) {
  const { said, site } = props;
  const [first] = said.claims;
  return (
    <li class={`says act-${first.claim.act}`}>
      <Unfolding claims={said.claims} site={site} withoutSpeaker>
        <em class="act">{actWords(first.claim.act, first.speaker, site.language)}</em> <ClaimClause view={first} site={site} />
      </Unfolding>
    </li>
  );
}

/** A list of statements in words, each with who says it and when: warnings, court rulings, conditions. */
export function Voices(props: { readonly views: readonly ClaimView[]; readonly site: Site }) {
  const { views, site } = props;
  const { language } = site;
  return (
    <ul class="voices">
      {views.map((view) => (
        <li>
          <p class="voice">
            <WordsOf phrase={valueWords({ ...view.claim, refers: view.refers }, language)} language={language} />
            {scopeWords(view.claim.scope, language).length === 0 ? (
              ''
            ) : (
              <span class="scope">
                {' ('}
                <WordsList phrases={scopeWords(view.claim.scope, language)} language={language} />
                {')'}
              </span>
            )}
          </p>
          <Unfolding claims={[view]} site={site} withoutSpeaker>
            <span class="who">
              <Name speaker={view.speaker} language={language} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
              {', '}
              <DateOf edtf={view.claim.saidOn ?? view.claim.on ?? null} language={language} />
            </span>
          </Unfolding>
        </li>
      ))}
    </ul>
  );
}
