import { recordKind, type RecordId } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { recordStanding } from '../standing/record-standing.ts';
import type { FieldStanding } from '../standing/standing.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Known } from './known.ts';

/** What is known of every field of a record that somebody has spoken about, by field, in the order of the vocabulary. */
export function figuresOf(record: RecordId, known: Known): ReadonlyMap<string, Figure> {
  const accepted = acceptedOf(record, known);
  return new Map(standingsOf(record, known).map((standing) => [standing.field, figureOf(record, standing, accepted, known)]));
}

/** How every field of a record that somebody has spoken about stands, in the order of the vocabulary. */
export function standingsOf(record: RecordId, known: Known): readonly FieldStanding[] {
  const kind = recordKind(record);
  if (kind === undefined) return [];
  const weighed = acceptedOf(record, known).map(({ id, claim }) => {
    const source = known.sources.get(claim.source);
    return { id, claim, published: source?.published ?? null, ...(source === undefined ? {} : { retrieved: source.retrieved }) };
  });
  const context = { parties: known.parties, ...(known.asOf === undefined ? {} : { asOf: known.asOf }) };
  return recordStanding(kind, weighed, context).filter((standing) => standing.scopes.length > 0);
}

function acceptedOf(record: RecordId, known: Known): readonly RecordedClaim[] {
  return known.claims.filter((each) => each.claim.record === record && each.state === 'accepted');
}
