import type { Mark } from './mark.ts';
import type { Act } from '../core/claim.ts';

/**
 * A way of saying who says something. `before` stands before what is said ("X said that"), `after` behind or inside it
 * (", X said,"), `going-on` before it too, by whoever spoke last ("adding that"), `prior` is a sentence about the one before it.
 * Parts: `<who>` the speaker, `<verb>` the verb of saying, `<when>` the day.
 */
export interface Frame {
  readonly id: string;
  readonly kind: 'before' | 'after' | 'going-on' | 'prior';
  readonly pattern: string;
  readonly example: string;
  /** Overrides what the verb makes of it. */
  readonly act?: Act;
}

/** Verbs that say something only where such a thing follows: a number, or one of these nouns. */
export interface Telling {
  readonly verbs: ReadonlySet<string>;
  readonly before: 'count' | ReadonlySet<string>;
}

/** How far behind such a verb it stands. */
const TOLD_WITHIN = 5;

/** "counted 31", "put the cost at", "voiced fears". */
export function tells(marks: readonly Mark[], at: number, telling: readonly Telling[]): boolean {
  const mark = marks[at];
  if (mark?.kind !== 'word' || mark.pos === 'NOUN') return false;
  const before = telling.find(({ verbs }) => verbs.has(mark.word))?.before;
  if (before === undefined) return false;
  const next = marks.slice(at + 1, at + TOLD_WITHIN);
  return next.some((one) => (before === 'count' ? one.kind === 'count' : one.kind === 'word' && before.has(one.word)));
}

/** What a language's verbs of saying do. */
export interface SayingWords {
  readonly acts: Readonly<Record<string, Act>>;
  /** Verbs of denying, and the words after them that make what follows the thing denied. */
  readonly denials: ReadonlySet<string>;
  readonly that: readonly string[];
  readonly denied: readonly string[];
  readonly gerund: RegExp;
  /** Verbs that take a thing as well as a sentence: "rejected the request". */
  readonly takesThing: ReadonlySet<string>;
  /** Verbs that tell a figure or a fear where one follows them: "counted 31", "put the cost at", "voiced fears". */
  readonly telling: readonly Telling[];
  /** "to", behind a verb of asking: one is asked to do something. */
  readonly to: readonly string[];
  /** Other words without which no frame of the language fits. */
  readonly cues: ReadonlySet<string>;
  /** Words that open a sentence by whoever says it ("for the opposition"). */
  readonly openers?: readonly string[];
  /** Verbs that say something only before "that", a colon or a quotation: one may also observe a flight. */
  readonly needsThat: ReadonlySet<string>;
  /** Words that join two clauses and belong to neither. */
  readonly joins: readonly string[];
  /** True where a verb needs no subject: whoever a sentence is about then says what the next one reports. */
  readonly dropsSubject?: true;
  /** Verbs after which nothing is asserted: asked, wondered, refused to say. */
  readonly open: ReadonlySet<string>;
}
