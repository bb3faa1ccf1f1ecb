import type { Child } from 'hono/jsx';

import type { DerivedAccount } from '../../accounts/derived-account.ts';
import type { ClaimId } from '../../core/claim.ts';
import { PERS } from '../../core/vocabulary.ts';
import type { Accrual, Derived } from '../../engines/money/money-account.ts';
import { Unfolding } from '../components/unfolding.tsx';
import { listWords } from '../country-words.ts';
import { nameWords } from '../name-words.ts';
import { countWords, moneyWords, numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { PER_WORDS } from '../words/choices.ts';
import { DERIVED_PHRASES as P, DERIVED_WORDS as W, UNTOLD_WORDS } from '../words/derived.ts';

interface Props {
  readonly derived: DerivedAccount;
  readonly site: Site;
}

/** What each promise comes to, with the promise that it is worked out of. */
export function AccruedColumn({ derived, site }: Props) {
  const { language } = site;
  return (
    <div class="ledger-column">
      <h3>{W.accrued[language]}</h3>
      <p class="note">{W.accruedNote[language]}</p>
      {derived.money.accrued.map((accrual) => (
        <div class="held">
          <span class="scope">{promiseWords(accrual, derived, site)}</span>
          <Result result={accrual.result} derived={derived} site={site} />
        </div>
      ))}
    </div>
  );
}

/** People, days, and what was paid for each; every figure with the claims that it rests on, or the reason why there is none. */
export function WorkedOut({ derived, site }: Props) {
  const { language } = site;
  const { money } = derived;
  if (money.paid.length === 0 && money.promised.length === 0) return <></>;
  const { people, days, purposeShare } = money;
  const told = [money.perPerson, money.perPersonDay, purposeShare].some(({ kind }) => kind === 'told');
  if (!told && people === undefined && days === undefined) return <p class="silence">{W.nothing[language]}</p>;
  const number = (value: number): string => numberWords(value, language);
  return (
    <>
      <h3>{W.workedOut[language]}</h3>
      <p class="note">{W.workedOutNote[language]}</p>
      <dl class="facts">
        {people === undefined ? (
          ''
        ) : (
          <Row label={W.people[language]}>
            <Told claims={people.claims} derived={derived} site={site}>
              {countWords(people.range, 'people', language)}
              {people.contested ? ` · ${W.contested[language]}` : ''}
            </Told>
          </Row>
        )}
        {days === undefined ? (
          ''
        ) : (
          <Row label={W.days[language]}>
            <Told claims={days.claims} derived={derived} site={site}>
              {P.days[language](number(days.range.min), days.range.max === undefined ? undefined : number(days.range.max))}
            </Told>
          </Row>
        )}
        <Row label={W.perPerson[language]}>
          <Result result={money.perPerson} derived={derived} site={site} />
        </Row>
        <Row label={W.perPersonDay[language]}>
          <Result result={money.perPersonDay} derived={derived} site={site} />
        </Row>
        <Row label={W.purposeShare[language]}>
          {purposeShare.kind === 'untold' ? (
            <Untellable because={purposeShare.because} site={site} />
          ) : (
            <Told claims={purposeShare.claims} derived={derived} site={site}>
              {P.share[language](
                number(purposeShare.share.min / 100),
                purposeShare.share.max === undefined ? undefined : number(purposeShare.share.max / 100),
              )}
            </Told>
          )}
        </Row>
      </dl>
    </>
  );
}

function Row(props: { readonly label: string; readonly children: Child }) {
  return (
    <div class="fact">
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Result(props: Props & { readonly result: Derived }) {
  const { result, derived, site } = props;
  if (result.kind === 'untold') return <Untellable because={result.because} site={site} />;
  return (
    <Told claims={result.claims} derived={derived} site={site}>
      {moneyWords(result.amount, site.language)}
    </Told>
  );
}

function Told(props: Props & { readonly claims: readonly ClaimId[]; readonly children: Child }) {
  const { claims, derived, site } = props;
  const views = derived.viewsOf(claims);
  return (
    <Unfolding claims={views} site={site}>
      <span class="value number">{props.children}</span> <span class="who">{P.restsOn[site.language](views.length)}</span>
    </Unfolding>
  );
}

function Untellable(props: { readonly because: keyof typeof UNTOLD_WORDS; readonly site: Site }) {
  const { language } = props.site;
  return (
    <span class="silence">
      {W.cannotTell[language]}: {UNTOLD_WORDS[props.because][language]}
    </span>
  );
}

function promiseWords({ promised, per }: Accrual, derived: DerivedAccount, site: Site): string {
  const { language } = site;
  const known = PERS.find((each) => each === per);
  const rate = known === undefined ? '' : ` ${PER_WORDS[known][language]}`;
  const who = [...new Set(derived.viewsOf(promised.claims).map((view) => nameWords(view.speaker.name, language).text))];
  return P.promised[language](`${moneyWords(promised.amount, language)}${rate}`, listWords(who, language));
}
