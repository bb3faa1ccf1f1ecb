import type { Program } from '../engines/terms/compile.ts';
import { goneStale, oneSecondarySource } from './care-of-the-record.ts';
import type { ArrangementCase } from './case.ts';
import { contests } from './contests.ts';
import { SEVERITIES, type Finding } from './finding.ts';
import { moneyFindings } from './money-findings.ts';
import { offeredButBarred } from './rule-pairs.ts';
import { sums } from './sums.ts';
import { afterTheEnd, moreThanCap, outsideTerms } from './terms-against-counts.ts';

/** Everything about one arrangement and its flights that does not add up, what matters most first. `law`: the shipped rules. */
export function arrangementFindings(about: ArrangementCase, law: Program): readonly Finding[] {
  const found = [
    ...contests(about.record, about.standings, about.parties),
    ...about.flights.flatMap((flight) => contests(flight.record, flight.standings, about.parties)),
    ...moreThanCap(about),
    ...afterTheEnd(about),
    ...outsideTerms(about),
    ...offeredButBarred(about, law),
    ...moneyFindings(about),
    ...sums(about),
    ...oneSecondarySource(about),
    ...goneStale(about),
  ];
  return SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity));
}
