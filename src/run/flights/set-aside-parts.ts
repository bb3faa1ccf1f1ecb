import type { Decision } from '../../core/entry.ts';
import type { RecordedClaim } from '../../core/recorded-claim.ts';
import type { Ledger } from '../../store/ledger.ts';
import { FLIGHT_ENGINE } from './data-sets.ts';
import type { FlightOnRecord } from './flights-on-record.ts';

/**
 * A flight that the data of one day left open goes on in another's: it is one record now, and what was said of its parts is set aside, with the
 * reason. Only claims located in a trace are touched, never a person's. Returns how many claims that were.
 */
export async function setAsideParts(
  ledger: Pick<Ledger, 'append' | 'claims'>,
  before: readonly FlightOnRecord[],
  now: readonly FlightOnRecord[],
  clock: () => Date,
): Promise<number> {
  const standing = new Set(now.map(({ id }) => id));
  const decisions: Decision[] = [];
  for (const part of before) {
    if (standing.has(part.id)) continue;
    const whole = now.find((flight) => flight.leg !== null && part.leg !== null && isPart(part, flight));
    if (whole === undefined) continue;
    const reason = `The flight goes on in another day's data: ${whole.id}`;
    for (const claim of await ledger.claims({ record: part.id })) {
      if (claim.claim.locator?.kind !== 'trace' || !isOpen(claim)) continue;
      const state = claim.state === 'drafted' ? 'rejected' : 'withdrawn';
      decisions.push({ claim: claim.id, state, by: FLIGHT_ENGINE.id, at: clock().toISOString(), reason });
    }
  }
  if (decisions.length > 0) await ledger.append(decisions.map((decision) => ({ kind: 'decision', decision })));
  return decisions.length;
}

const isOpen = ({ state }: RecordedClaim): boolean => state === 'drafted' || state === 'accepted';

const isPart = (part: FlightOnRecord, whole: FlightOnRecord): boolean =>
  part.record.aircraft === whole.record.aircraft &&
  (part.leg?.from.point.t ?? 0) >= (whole.leg?.from.point.t ?? Infinity) &&
  (part.leg?.to.point.t ?? Infinity) <= (whole.leg?.to.point.t ?? 0);
