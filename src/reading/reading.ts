import type { Act, RecordId, Scope } from '../core/claim.ts';
import type { Value } from '../core/value.ts';

/** A claim that the text seems to make, for a person to accept, mend or reject. */
export interface Draft {
  readonly record: RecordId;
  readonly field: string;
  /** Typed by the field as in core/vocabulary.ts; texts are plain strings in the document's language. */
  readonly value: Value;
  readonly scope?: Scope;
  readonly act: Act;
  /** Fullest name that the article gives the speaker, the body, or `the article` where nobody is quoted. */
  readonly by: string;
  /** The innermost speaker, where the one who is quoted passes on another's words. */
  readonly via?: string;
  /** EDTF, or null where the article does not say when it was said. */
  readonly saidOn: string | null;
  /** The only day that the sentence tells, where the draft is about a flight: the one to know the flight by. */
  readonly day?: string;
  /** UTF-16 code units of the text; `quote` is exactly `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Id of the pattern that matched, shown to the reviewer as the reason. */
  readonly rule: string;
}

export type Language = 'en' | 'es';

/** What was read out of one document. `language` is null, and `note` says so, where it is neither English nor Spanish. */
export interface Reading {
  readonly language: Language | null;
  readonly drafts: readonly Draft[];
  /** A sentence for the reviewer where the text, or part of it, could not be read. */
  readonly note?: string;
}

export interface ReadingOptions {
  /** EDTF day of publication; without it, "on Monday" stays undated. */
  readonly published?: string;
  /** The language, where it is known; otherwise it is told from the text. */
  readonly language?: Language;
}
