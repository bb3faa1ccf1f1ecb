import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import type { Figure } from '../../accounts/figure.ts';
import type { DerivedAccount } from '../../accounts/derived-account.ts';
import { statementsOn } from '../../accounts/record-account.ts';
import { FigureRow, ScopeFigure } from '../components/figure.tsx';
import { Section, Silence } from '../components/section.tsx';
import { Voices } from '../components/statement.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';
import { FIELD_WORDS } from '../words/fields.ts';
import { AccruedColumn, WorkedOut } from './worked-out.tsx';

/** Promised beside accrued beside paid, what can be worked out of it, whether a fee is charged at all, and what it is said to be for. */
export function MoneySection(props: {
  readonly account: ArrangementAccount;
  readonly derived?: DerivedAccount | undefined;
  readonly site: Site;
}) {
  const { account, derived, site } = props;
  const { language } = site;
  const approved = account.figures.get('fee.approved');
  const funders = statementsOn(account, 'funder');
  const charged = account.figures.get('fee.charged');
  const purposes = statementsOn(account, 'fee.purpose');
  return (
    <Section id="money" title={W.money[language]}>
      <dl class="facts">{[charged, approved].map((figure) => (figure === undefined ? '' : <FigureRow figure={figure} site={site} />))}</dl>
      <div class="ledger">
        <Column title={W.promised[language]} silence={W.promisedNone[language]} figure={account.figures.get('fee.promised')} site={site} />
        {derived === undefined || derived.money.accrued.length === 0 ? '' : <AccruedColumn derived={derived} site={site} />}
        <Column title={W.paid[language]} silence={W.paidNone[language]} figure={account.figures.get('fee.paid')} site={site} />
      </div>
      {derived === undefined ? '' : <WorkedOut derived={derived} site={site} />}
      {funders.length === 0 ? (
        ''
      ) : (
        <>
          <h3>{FIELD_WORDS.arrangement['funder']?.[language]}</h3>
          <Voices views={funders} site={site} />
        </>
      )}
      {purposes.length === 0 ? (
        ''
      ) : (
        <>
          <h3>{FIELD_WORDS.arrangement['fee.purpose']?.[language]}</h3>
          <Voices views={purposes} site={site} />
        </>
      )}
    </Section>
  );
}

function Column(props: { readonly title: string; readonly silence: string; readonly figure: Figure | undefined; readonly site: Site }) {
  const { figure, site } = props;
  return (
    <div class="ledger-column">
      <h3>{props.title}</h3>
      {figure === undefined ? (
        <Silence>{props.silence}</Silence>
      ) : (
        figure.scopes.map((scope) => <ScopeFigure figure={figure} scope={scope} site={site} />)
      )}
    </div>
  );
}
