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

/** Status of the arrangement as a whole; what is said of a part of it (`scope.of`) stays in the timeline. */
export function statusOf(claims: readonly ClaimView[]): Status {
  const about = claims
    .filter((view) => view.claim.field === 'status' && view.claim.scope?.of === undefined)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : bySaidOn(a, b)));
  const last = about.at(-1);
  return {
    latest: last === undefined ? [] : saidOf(about.filter((view) => dayOf(view) === dayOf(last))),
    history: saidOf(about),
  };
}

/** The day a status claim is about: told, else when it was said, else when its source was published. */
export function dayOf(view: ClaimView): string {
  return view.claim.on ?? view.claim.scope?.on ?? view.claim.saidOn ?? view.source.published ?? '';
}
