import type { Act, RecordKind, Scope } from '../core/claim.ts';
import type { Value } from '../core/value.ts';
import type { Ends } from './pattern.ts';
import type { Statement } from './statement.ts';
import type { Found } from './view.ts';

/** What a rule's functions may look at besides the marks that matched. */
export interface Setting {
  readonly text: string;
  readonly ends: Ends;
  readonly statement: Statement;
  /** The latest number of people moved that the article told before, for "all of them". */
  readonly movedBefore: number | undefined;
}

/** One wording of one field. */
export interface Rule {
  readonly id: string;
  readonly field: string;
  /** Which record it is about; the arrangement where it is not told. */
  readonly on?: Extract<RecordKind, 'arrangement' | 'flight' | 'facility' | 'event'>;
  readonly pattern: string;
  /** The value, or undefined where the words turn out to tell none. */
  readonly value: (found: Found, setting: Setting) => Value | undefined;
  readonly scope?: (found: Found, setting: Setting) => Scope | undefined;
  /** Where the verb of saying does not decide. */
  readonly act?: Act;
  /** `whole` matches the sentence with its attribution and takes the speaker from `<who>`. */
  readonly in?: 'statement' | 'whole';
  /** Marks of this part carry the claim instead of everything that matched. */
  readonly span?: string;
  /** True where words of guessing before the match ("might") leave the claim standing. */
  readonly guess?: true;
  /** Which senses of a safe third country: the rule speaks of that second arrangement. */
  readonly record?: 'safe-third-country';
  /** Only for these speakers. */
  readonly voices?: readonly Statement['voice']['role'][];
  /** A sentence that must match, about a transfer from the United States to Rwanda, published on 2025-08-05 … */
  readonly example: string;
  /** … and the value that it must give. */
  readonly gives: Value;
  /** Sentences that must give nothing by this rule. */
  readonly not?: readonly string[];
}
