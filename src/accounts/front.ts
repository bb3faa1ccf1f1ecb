import { dateRange } from '../core/edtf.ts';
import type { RecordId } from '../core/claim.ts';
import { groupBy, type NonEmpty } from '../core/group-by.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { REGISTER_PARTY } from '../core/register.ts';
import { knownBy } from '../standing/weighed.ts';
import { claimView, type ClaimView } from './claim-view.ts';
import type { Contest } from './figure.ts';
import { accountOf, type ArrangementAccount } from './arrangement-account.ts';
import { onceOf, slugOf, type Known } from './known.ts';
import type { Said } from './timeline.ts';

/** One arrangement in a list or on the map. */
export interface ArrangementSummary {
  readonly id: string;
  readonly title: string;
  readonly kind: string | undefined;
  readonly sends: string | undefined;
  readonly receives: string | undefined;
  /** What was said last of its status, by each who spoke about that day. */
  readonly status: readonly Said[];
  readonly claims: number;
  readonly contests: readonly Contest[];
}

/** What the front shows. */
export interface Front {
  readonly arrangements: readonly ArrangementSummary[];
  readonly newest: readonly ClaimView[];
  /** What is said of arrangements, and the sources in which it is said; the register's own descriptions are not counted. */
  readonly counts: {
    readonly arrangements: number;
    readonly claims: number;
    readonly sources: number;
    readonly contested: number;
  };
}

/**
 * Every arrangement of which something is accepted, in short, by title: one that only a draft names has a page, and is in no list.
 * `known.claims` hold the claims of all arrangements.
 */
export const arrangementSummaries = onceOf((known): readonly ArrangementSummary[] =>
  [...groupBy(known.claims, (each) => each.claim.record)]
    .filter(([record]) => record.startsWith('arrangement:'))
    .flatMap(([record, claims]) => summaryFrom(record, claims, known) ?? [])
    .toSorted((a, b) => a.title.localeCompare(b.title)),
);

interface Made {
  readonly from: Known;
  readonly summary: ArrangementSummary | undefined;
}

/** The summaries that were made last, by the first claim of each: of a few dozen arrangements, a change concerns one. */
const MADE = new WeakMap<RecordedClaim, Made>();

/** The short form of an arrangement's account; undefined where nothing of it is accepted. */
function summaryFrom(record: RecordId, claims: NonEmpty<RecordedClaim>, known: Known): ArrangementSummary | undefined {
  const from = { ...known, claims };
  const before = MADE.get(claims[0]);
  if (before !== undefined && isSame(before.from, from)) return before.summary;
  const account = accountOf(slugOf(record), from);
  const summary = account === undefined || account.counts.claims === 0 ? undefined : summaryOf(account);
  MADE.set(claims[0], { from, summary });
  return summary;
}

function isSame(a: Known, b: Known): boolean {
  const named = a.parties === b.parties && a.sources === b.sources && a.names === b.names && a.asOf === b.asOf;
  return named && a.claims.length === b.claims.length && a.claims.every((claim, index) => claim === b.claims[index]);
}

/** The short form of an account. */
function summaryOf(account: ArrangementAccount): ArrangementSummary {
  return {
    id: account.id,
    title: account.name ?? account.id,
    kind: account.kind,
    sends: account.sends,
    receives: account.receives,
    status: account.status.latest,
    claims: account.counts.claims,
    contests: account.contests,
  };
}

/** The front: all arrangements, the claims said last (at most `newest`, and two of one arrangement, so that one long story does not hide the rest), and how much there is. */
export function frontOf(known: Known, newest = 8): Front {
  const arrangements = arrangementSummaries(known);
  const accepted = known.claims.filter((each) => each.state === 'accepted' && isKnown(each, known));
  const said = accepted.filter(({ claim }) => claim.record.startsWith('arrangement:') && claim.by !== REGISTER_PARTY);
  return {
    arrangements,
    newest: newestOf(said, newest).map((each) => claimView(each, known)),
    counts: {
      arrangements: arrangements.length,
      claims: said.length,
      sources: new Set(said.map(({ claim }) => claim.source)).size,
      contested: arrangements.reduce((sum, each) => sum + each.contests.length, 0),
    },
  };
}

const newestFirst = (a: RecordedClaim, b: RecordedClaim): number =>
  (b.claim.saidOn ?? '').localeCompare(a.claim.saidOn ?? '') || a.index - b.index;

/** True for what can be shown to have been said or published by the day that the record is shown as of. */
function isKnown({ id, claim }: RecordedClaim, known: Known): boolean {
  const day = known.asOf === undefined ? undefined : dateRange(known.asOf);
  const source = known.sources.get(claim.source);
  const weighed = { id, claim, published: source?.published ?? null, ...(source === undefined ? {} : { retrieved: source.retrieved }) };
  return day === undefined || knownBy(weighed, day);
}

function newestOf(claims: readonly RecordedClaim[], count: number): readonly RecordedClaim[] {
  const dated = claims.filter(({ claim }) => claim.saidOn !== null).toSorted(newestFirst);
  const twoOfEach = [...groupBy(dated, (each) => each.claim.record).values()].flatMap((group) => group.slice(0, 2));
  return twoOfEach.toSorted(newestFirst).slice(0, count);
}
