import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import type { DerivedAccount } from '../../accounts/derived-account.ts';
import { statementsOn } from '../../accounts/record-account.ts';
import { FigureRow } from '../components/figure.tsx';
import { Section } from '../components/section.tsx';
import { Voices } from '../components/statement.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';
import { FIELD_WORDS } from '../words/fields.ts';

import { TermVersions } from './term-versions.tsx';

const IN_WORDS = ['text', 'admits.other', 'document', 'partOf'];

/** Who may be sent, what each side says of it, the dates, and the terms in words. */
export function TermsSection(props: {
  readonly account: ArrangementAccount;
  readonly derived?: DerivedAccount | undefined;
  readonly site: Site;
}) {
  const { account, derived, site } = props;
  const { language } = site;
  const typed = account.terms.filter((figure) => figure.field !== 'admits.other');
  return (
    <Section id="terms" title={W.terms[language]} note={W.termsNote[language]}>
      <dl class="facts">
        {[...typed, ...account.dates].map((figure) => (
          <FigureRow figure={figure} site={site} />
        ))}
      </dl>
      {IN_WORDS.map((field) => {
        const statements = statementsOn(account, field);
        return statements.length === 0 ? (
          ''
        ) : (
          <>
            <h3>{FIELD_WORDS.arrangement[field]?.[language] ?? field}</h3>
            <Voices views={statements} site={site} />
          </>
        );
      })}
      {derived === undefined || derived.terms.rules.length === 0 ? (
        ''
      ) : (
        <TermVersions arrangement={account.id} derived={derived} site={site} />
      )}
    </Section>
  );
}
