import type { Known } from '../accounts/known.ts';
import { standingsOf } from '../accounts/record-figures.ts';
import type { Claim, ClaimId, RecordId } from '../core/claim.ts';
import { recordKind } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { Program } from '../engines/terms/compile.ts';
import { evidenceMark, withAnswers, type AnsweredFinding, type MarkedFinding } from '../findings/answered.ts';
import { arrangementFindings, bySeverity, recordFindings } from '../findings/arrangement-findings.ts';
import type { RecordCase, Surroundings } from '../findings/case.ts';
import type { Finding } from '../findings/finding.ts';
import { PAGE_WORDING } from '../pages/finding/wording.ts';
import { knownOfKind } from './known-of.ts';
import type { Reader } from './reader.ts';

/** Everything that does not add up in a record, with what people have answered. */
export interface Findings {
  /** All of them, what matters most first. `today` is an ISO day. */
  all(today: string, asOf?: string): Promise<readonly AnsweredFinding[]>;
  /** Those of one arrangement and its flights, among the claims at hand, without working out all others. */
  under(arrangement: RecordId, today: string, known: Known): Promise<readonly AnsweredFinding[]>;
}

/** More new entries than this are not looked through to see whether anything but answers came in. */
const LOOK_THROUGH = 500;

/**
 * The findings of a ledger. They are worked out once and kept while no claim, source or decision comes in: an answer alone changes what
 * stands beside a finding, not the finding. `law` gives the rules of law, read when they are first needed.
 */
export function openFindings(reader: Reader, law: () => Promise<Program>): Findings {
  const kept = new Map<string, Promise<readonly MarkedFinding[]>>();
  const apart = new WeakMap<Known, { readonly today: string; readonly found: Promise<readonly MarkedFinding[]> }>();
  let keptAt = -1;
  /** Empties what is kept if anything but answers came in. */
  const refresh = async (): Promise<void> => {
    const size = await reader.ledger.size();
    if (size !== keptAt && (keptAt < 0 || !(await onlyAnswersSince(reader, keptAt, size)))) kept.clear();
    keptAt = size;
  };
  const answered = async (found: Promise<readonly MarkedFinding[]>): Promise<readonly AnsweredFinding[]> => {
    const [each, answers] = await Promise.all([found, reader.ledger.answers()]);
    const byFinding = groupBy(answers, ({ finding }) => finding);
    return each.map((one) => withAnswers(one, byFinding.get(one.key) ?? []));
  };
  return {
    async all(today, asOf) {
      await refresh();
      const key = keyOf(today, asOf);
      // A day in an address is the visitor's: a handful are enough, so that none can fill the memory.
      if (!kept.has(key) && kept.size >= MOST_KEPT) kept.clear();
      const found = kept.get(key) ?? workedOut(reader, law, today, asOf);
      kept.set(key, found);
      found.catch(() => kept.delete(key));
      return answered(found);
    },
    async under(arrangement, today, known) {
      await refresh();
      const before = apart.get(known);
      const found =
        kept.get(keyOf(today, known.asOf)) ??
        (before?.today === today ? before.found : law().then((program) => findingsIn(known, program, known.asOf ?? today)));
      apart.set(known, { today, found });
      return (await answered(found)).filter(({ under }) => under.includes(arrangement));
    },
  };
}

/** How many days' findings are kept at once. */
const MOST_KEPT = 8;

function keyOf(today: string, asOf: string | undefined): string {
  return `${today} ${asOf ?? ''}`;
}

async function onlyAnswersSince({ ledger }: Reader, from: number, to: number): Promise<boolean> {
  if (to < from || to - from > LOOK_THROUGH) return false;
  for await (const { entry } of ledger.entries(from)) if (entry.kind !== 'answer') return false;
  return true;
}

async function workedOut(
  reader: Reader,
  law: () => Promise<Program>,
  today: string,
  asOf: string | undefined,
): Promise<readonly MarkedFinding[]> {
  const [program, ...kinds] = await Promise.all([
    law(),
    ...(['arrangement', 'flight', 'facility', 'event'] as const).map((kind) => knownOfKind(reader, kind, asOf)),
  ]);
  const [first] = kinds;
  return first === undefined ? [] : findingsIn({ ...first, claims: kinds.flatMap(({ claims }) => claims) }, program, asOf ?? today);
}

/** Everything that does not add up among the accepted claims at hand, each finding once, what matters most first. */
export function findingsIn(known: Known, law: Program, today: string): readonly MarkedFinding[] {
  const accepted = known.claims.filter(({ state }) => state === 'accepted');
  const cases = new Map<RecordId, RecordCase>(
    [...new Set(accepted.map(({ claim }) => claim.record))].map((record) => [record, { record, standings: standingsOf(record, known) }]),
  );
  const around: Surroundings = { parties: known.parties, wording: PAGE_WORDING, today };
  const under = groupBy(
    accepted.filter(({ claim }) => claim.field === 'arrangement' && recordKind(claim.record) === 'flight'),
    ({ claim }) => claim.value as RecordId,
  );
  const flightsOf = (arrangement: RecordId): readonly RecordCase[] =>
    [...new Set((under.get(arrangement) ?? []).map(({ claim }) => claim.record))].flatMap((flight) => cases.get(flight) ?? []);
  const found = [...cases.values()].flatMap((each): readonly (Finding & Pick<MarkedFinding, 'under'>)[] => {
    if (recordKind(each.record) !== 'arrangement') return recordFindings(each, around).map((one) => ({ ...one, under: [] }));
    const about = { ...each, ...around, flights: flightsOf(each.record) };
    return arrangementFindings(about, law).map((one) => ({ ...one, under: [each.record] }));
  });
  const claims = new Map<ClaimId, Claim>(accepted.map(({ id, claim }) => [id, claim]));
  const rules = new Map(law.rulebook.rules.map((rule) => [rule.id, rule]));
  // A flight's own contests come up by themselves and under each of its arrangements.
  const once = [...groupBy(found, ({ key }) => key).values()].map((same) => ({
    ...same[0],
    under: [...new Set(same.flatMap(({ under: each }) => each))],
  }));
  return bySeverity(once).map((each) => ({ ...each, mark: evidenceMark(each, claims, rules) }));
}
