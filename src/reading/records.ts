import type { RecordId } from '../core/claim.ts';
import type { Mark } from './mark.ts';
import { facilityId } from './part-value.ts';
import type { Ends } from './pattern.ts';
import type { Rule } from './rule.ts';

/** A route told in a sentence: where the aircraft left and where it went. */
export interface Route {
  readonly from: string | null;
  readonly to: string | null;
}

const lower = (code: string | null): string => (code ?? 'xx').toLowerCase();

/** `arrangement:us-rw-2025`; the safe-third-country agreement of the same pair has its own ending. */
export const arrangementId = (ends: Ends, year: string | null, safeThird: boolean): RecordId | undefined =>
  ends.sends === null || ends.receives === null
    ? undefined
    : `arrangement:${lower(ends.sends)}-${lower(ends.receives)}${safeThird ? '-safe-third-country' : year === null ? '' : `-${year}`}`;

/** The record that a rule's finding is about, or undefined where the text does not tell enough of it. */
export function recordOf(
  rule: Pick<Rule, 'on' | 'record'>,
  marks: readonly Mark[],
  ends: Ends,
  year: string | null,
  safeThird: boolean,
  route: Route,
): RecordId | undefined {
  switch (rule.on ?? 'arrangement') {
    case 'arrangement':
      return arrangementId(ends, year, safeThird || rule.record === 'safe-third-country');
    case 'flight': {
      const from = route.from ?? ends.sends;
      const to = route.to ?? ends.receives;
      return from === null || to === null || from === to ? undefined : `flight:${lower(from)}-${lower(to)}`;
    }
    case 'facility': {
      const mark = marks.find((one) => one.kind === 'facility');
      return mark?.kind !== 'facility' || ends.receives === null ? undefined : facilityId(mark.name, ends.receives);
    }
    case 'event':
      return `event:${slug(marks)}`;
    default:
      return undefined;
  }
}

function slug(marks: readonly Mark[]): string {
  const words = marks.flatMap((mark) =>
    mark.kind === 'word' && mark.word.length > 3 ? [mark.word] : mark.kind === 'speaker' ? [mark.name.toLowerCase()] : [],
  );
  return (
    words
      .join('-')
      .normalize('NFD')
      .replace(/[^a-z0-9-]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'unnamed'
  );
}
