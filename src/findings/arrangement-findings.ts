import type { Program } from '../engines/terms/compile.ts';
import { goneStale, oneSecondarySource } from './care-of-the-record.ts';
import type { ArrangementCase, RecordCase, Surroundings } from './case.ts';
import { contests, deniedYetTold } from './contests.ts';
import { SEVERITIES, type Finding } from './finding.ts';
import { moneyFindings } from './money-findings.ts';
import { outsideTerms } from './outside-terms.ts';
import { offeredButBarred } from './rule-pairs.ts';
import { sums } from './sums.ts';
import { afterTheEnd, moreThanCap } from './terms-against-counts.ts';

/** Everything about one arrangement and its flights that does not add up, what matters most first. `law`: the shipped rules. */
export function arrangementFindings(about: ArrangementCase, law: Program): readonly Finding[] {
  return bySeverity([
    ...contests(about, about),
    ...deniedYetTold(about),
    ...about.flights.flatMap((flight) => contests(flight, about)),
    ...moreThanCap(about),
    ...afterTheEnd(about),
    ...outsideTerms(about),
    ...offeredButBarred(about, law),
    ...moneyFindings(about),
    ...sums(about),
    ...oneSecondarySource(about),
    ...goneStale(about),
  ]);
}

/** What does not add up about a record that stands by itself: a facility, an event, a flight under no arrangement. */
export function recordFindings(record: RecordCase, around: Surroundings): readonly Finding[] {
  return bySeverity(contests(record, around));
}

/** What matters most first, else in the order found. */
export function bySeverity<F extends Pick<Finding, 'severity'>>(found: readonly F[]): readonly F[] {
  return SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity));
}
