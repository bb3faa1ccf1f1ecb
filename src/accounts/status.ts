import { recordKind } from '../core/claim.ts';
import type { STATUSES } from '../core/vocabulary.ts';
import { bySaidOn, type ClaimView } from './claim-view.ts';
import { saidOf, type Said } from './timeline.ts';

/**
 * What has been said of an arrangement's status, in time. The record gives no verdict of its own: `latest` is what was
 * said about the latest day, by every speaker who spoke about that day.
 */
export interface Status {
  readonly latest: readonly Said[];
  /** Everything said of it, by the day it is about, oldest first. */
  readonly history: readonly Said[];
}

/** Fields whose date tells a status: who says that an agreement was signed on a day says that it was signed. */
const DATED: Readonly<Record<string, (typeof STATUSES)[number]>> = {
  announcedOn: 'announced',
  signedOn: 'signed',
  inForceFrom: 'in-force',
  suspendedOn: 'suspended',
  endedOn: 'ended',
};

/** Fields that a status can be told from. */
export const STATUS_FIELDS: readonly string[] = ['status', ...Object.keys(DATED)];

/** Status of the arrangement as a whole; what is said of a part of it (`scope.of`) stays in the timeline. */
export function statusOf(claims: readonly ClaimView[]): Status {
  const about = claims
    .filter((view) => statusTold(view) !== undefined && view.claim.scope?.of === undefined)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : bySaidOn(a, b)));
  const last = about.at(-1);
  return {
    latest: last === undefined ? [] : saidOf(about.filter((view) => dayOf(view) === dayOf(last))),
    history: saidOf(about),
  };
}

/** The status that a claim tells, by its value or by the date that it gives. */
export function statusTold(view: ClaimView): string | undefined {
  const { record, field, value } = view.claim;
  if (recordKind(record) !== 'arrangement' || typeof value !== 'string') return undefined;
  return field === 'status' ? value : DATED[field];
}

/** The day a status claim is about: told, else when it was said, else when its source was published. */
export function dayOf(view: ClaimView): string {
  const { field, value, on, scope, saidOn } = view.claim;
  if (DATED[field] !== undefined && typeof value === 'string') return value;
  return on ?? scope?.on ?? saidOn ?? view.source.published ?? '';
}
