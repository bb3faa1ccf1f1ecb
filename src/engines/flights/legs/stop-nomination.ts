import { distanceNm } from '../sphere.ts';
import type { EndContext } from './leg-ends.ts';
import type { EndPoint } from './leg.ts';
import { airborneChoices, decide, linkedChoices, NOBODY, type Nomination } from './nominate-airport.ts';
import { BELIEVABLE_COST, LINK_SLACK_S, NEIGHBOURS_NM, UNTOLD_SPEED_KT } from './thresholds.ts';

/**
 * The airport of a stop that nobody saw, from the last point before it and the first after it. Where both sides tell, their costs are taken
 * together. Where only one does, the other is tied to it if the spare time leaves no room for another flight between.
 * Where they name different airports, each keeps its own (the aircraft flew between them unseen), unless the two are neighbours.
 */
export function stopNomination(
  { airports, traits }: EndContext,
  before: EndPoint,
  after: EndPoint,
): { readonly arrival: Nomination; readonly departure: Nomination } {
  const arriving = airborneChoices(airports, before, 'arrival', traits);
  const leaving = airborneChoices(airports, after, 'departure', traits);
  const arrival = decide(arriving);
  const departure = decide(leaving);
  const linked = decide(linkedChoices(arriving, leaving));
  if (arriving.length > 0 && leaving.length > 0 && linked.airport !== null) return { arrival: linked, departure: linked };
  if (arrival.airport !== null && departure.airport !== null) {
    const [a, b] = [airports.find(arrival.airport), airports.find(departure.airport)];
    const apart = a === undefined || b === undefined ? 0 : distanceNm(a.lat, a.lon, b.lat, b.lon);
    // Neighbouring fields: more likely one stop seen badly than two with a hop between.
    return apart < NEIGHBOURS_NM && linked.alternatives.length > 0 ? { arrival: linked, departure: linked } : { arrival, departure };
  }

  const named = departure.airport ?? arrival.airport;
  const airport = named === null ? undefined : airports.find(named);
  if (named === null || airport === undefined) {
    const open = linked.alternatives.length > 0 ? linked : null;
    return { arrival: open ?? arrival, departure: open ?? departure };
  }
  const blind = departure.airport === null ? after : before;
  const miles = distanceNm(blind.lat, blind.lon, airport.lat, airport.lon);
  const slack = after.t - before.t - (miles / (traits.maxSpeed ?? UNTOLD_SPEED_KT)) * 3600;
  const tied = departure.airport === null ? arrival : departure;
  if (slack <= LINK_SLACK_S) return { arrival: tied, departure: tied };
  const maybe: Nomination = { ...NOBODY, alternatives: [{ ident: named, cost: BELIEVABLE_COST, above: 0 }] };
  return departure.airport === null ? { arrival, departure: maybe } : { arrival: maybe, departure };
}
