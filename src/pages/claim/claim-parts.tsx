import type { ClaimAccount } from '../../accounts/claim-account.ts';
import type { Locator } from '../../core/claim.ts';
import type { Language } from '../../core/words.ts';
import { DateOf } from '../components/date.tsx';
import { PlainFact } from '../components/plain-fact.tsx';
import { RecordTitle } from '../components/record-title.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { WordsList, WordsOf } from '../components/words-of.tsx';
import { fieldWords } from '../field-words.ts';
import { numberWords } from '../quantity-words.ts';
import { scopeWords } from '../scope-words.ts';
import type { Site } from '../site.ts';
import { valueWords } from '../value-words.ts';
import { ACT_WORDS } from '../words/acts.ts';
import { CLAIM_PAGE_PHRASES, CLAIM_PAGE_WORDS as W } from '../words/claim-page.ts';
import { CLAIM_WORDS } from '../words/claim.ts';

/** A claim taken apart: about what, which field, which value, narrowed how, by whom, when, where in the source. */
export function ClaimParts(props: { readonly account: ClaimAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const { view } = account;
  const { claim } = view;
  const narrowed = scopeWords(claim.scope, language);
  return (
    <dl class="facts">
      <PlainFact name={W.about[language]}>
        <RecordTitle record={claim.record} name={view.recordName} site={site} />
      </PlainFact>
      <PlainFact name={W.field[language]}>{fieldWords(claim.record, claim.field, language)}</PlainFact>
      <PlainFact name={W.value[language]}>
        <WordsOf phrase={valueWords({ ...claim, refers: view.refers }, language)} language={language} />
      </PlainFact>
      {narrowed.length === 0 ? (
        ''
      ) : (
        <PlainFact name={W.narrowed[language]}>
          <WordsList phrases={narrowed} language={language} />
        </PlainFact>
      )}
      {claim.on === undefined ? (
        ''
      ) : (
        <PlainFact name={W.on[language]}>
          <DateOf edtf={claim.on} language={language} />
        </PlainFact>
      )}
      <PlainFact name={W.by[language]}>
        <SpeakerName speaker={view.speaker} site={site} />
        {view.via === undefined ? (
          ''
        ) : (
          <>
            {`, ${CLAIM_WORDS.passingOn[language]} `}
            <SpeakerName speaker={view.via} site={site} />
          </>
        )}
      </PlainFact>
      <PlainFact name={W.act[language]}>{ACT_WORDS[claim.act][language]}</PlainFact>
      <PlainFact name={W.saidOn[language]}>
        <DateOf edtf={claim.saidOn} language={language} />
      </PlainFact>
      <PlainFact name={W.where[language]}>{locatorWords(claim.locator, language)}</PlainFact>
      <PlainFact name={W.id[language]}>
        <span class="code">{view.id}</span>
      </PlainFact>
    </dl>
  );
}

function locatorWords(locator: Locator | undefined, language: Language): string {
  if (locator === undefined) return W.page[language];
  const number = (n: number): string => numberWords(n, language);
  switch (locator.kind) {
    case 'text':
      return CLAIM_PAGE_PHRASES.characters[language](number(locator.start), number(locator.end));
    case 'row': {
      const row = CLAIM_PAGE_PHRASES.row[language](number(locator.row));
      return [locator.sheet, row, locator.column].filter((part) => part !== undefined).join(', ');
    }
    case 'trace':
      return CLAIM_PAGE_PHRASES.trace[language](number(locator.from), number(locator.to));
    default:
      return locator satisfies never;
  }
}
