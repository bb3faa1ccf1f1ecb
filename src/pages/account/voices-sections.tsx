import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import { statementsOn } from '../../accounts/record-account.ts';
import { Section, Silence } from '../components/section.tsx';
import { Voices } from '../components/statement.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** Risks and abuses that were raised, and protections that were promised. */
export function WarningsSection(props: { readonly account: ArrangementAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const concerns = statementsOn(account, 'concern');
  const safeguards = statementsOn(account, 'safeguard');
  return (
    <Section id="warnings" title={W.warnings[language]}>
      {concerns.length === 0 ? <Silence>{W.warningsNone[language]}</Silence> : <Voices views={concerns} site={site} />}
      {safeguards.length === 0 ? (
        ''
      ) : (
        <>
          <h3>{W.safeguards[language]}</h3>
          <Voices views={safeguards} site={site} />
        </>
      )}
    </Section>
  );
}

/** Cases, orders and rulings, and what parties say of them. */
export function CourtsSection(props: { readonly account: ArrangementAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const cases = statementsOn(account, 'litigation');
  return (
    <Section id="courts" title={W.courts[language]}>
      {cases.length === 0 ? <Silence>{W.courtsNone[language]}</Silence> : <Voices views={cases} site={site} />}
    </Section>
  );
}
