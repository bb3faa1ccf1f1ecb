/**
 * Every coded error, with the exit code that the command line ends with: 1 something was found wrong,
 * 2 wrong usage or input. Each has a line in docs/errors.md (a test holds the two together).
 */
export const ERROR_CODES = {
  CLAIM_BAD_DATE: 2,
  CLAIM_BAD_LOCATOR: 2,
  CLAIM_BAD_SCOPE: 2,
  CLAIM_BAD_VALUE: 2,
  CLAIM_MALFORMED: 2,
  CLAIM_QUOTE_MISMATCH: 2,
  CLAIM_UNKNOWN_ACT: 2,
  CLAIM_UNKNOWN_FIELD: 2,
  CLAIM_UNKNOWN_RECORD: 2,
  REGISTER_DAMAGED: 2,
  SOURCE_MALFORMED: 2,
  SOURCE_NOT_DESCRIBED: 2,
  SOURCE_BAD_ADDRESS: 2,
  SOURCE_DAMAGED: 2,
  SOURCE_EMPTY: 2,
  SOURCE_ERROR_PAGE: 2,
  SOURCE_HTTP_STATUS: 2,
  SOURCE_LOCKED: 2,
  SOURCE_NOT_FOUND: 2,
  SOURCE_NO_TEXT: 2,
  SOURCE_PRIVATE_ADDRESS: 2,
  SOURCE_TOO_COMPLEX: 2,
  SOURCE_TOO_LARGE: 2,
  SOURCE_TOO_MANY_REDIRECTS: 2,
  SOURCE_TIMEOUT: 2,
  SOURCE_UNKNOWN_TYPE: 2,
  SOURCE_UNREACHABLE: 2,
  SOURCE_WALL: 2,
  PORT_IN_USE: 2,
  WRITE_OFF: 2,
  WRITE_REFUSED: 2,
  FORM_TOO_LARGE: 2,
  CLAIM_NOT_FOUND: 2,
  CLAIM_NOT_OPEN: 2,
  RECORD_NOT_FOUND: 2,
  USAGE: 2,
  OUTPUT_FAILED: 2,
  WATCHLIST_SHAPE: 2,
  SOURCE_NOT_KEPT: 1,
  DECISION_WITHOUT_CLAIM: 2,
  ENTRY_MALFORMED: 2,
  LEDGER_DAMAGED: 2,
  LEDGER_DISK_FULL: 2,
  LEDGER_KEY: 2,
  LEDGER_LOCKED: 2,
  LEDGER_NEWER_SCHEMA: 2,
  LEDGER_NO_CONNECTION: 2,
  LEDGER_READ_ONLY: 2,
  FINDING_NOT_FOUND: 2,
  INPUT_NOT_FOUND: 2,
  INPUT_TOO_LARGE: 2,
  FACTS_JSON: 2,
  FACTS_UNKNOWN: 2,
  FACTS_WRONG_TYPE: 2,
  PEOPLE_CELL: 2,
  PEOPLE_CSV: 2,
  PEOPLE_ENCODING: 2,
  PEOPLE_HEADER: 2,
  PEOPLE_TOO_LARGE: 2,
  RULES_DUPLICATE: 2,
  RULES_EXAMPLE: 1,
  RULES_LOOP: 2,
  RULES_SHAPE: 2,
  RULES_TOO_LARGE: 2,
  RULES_UNCITED: 2,
  RULES_UNKNOWN_FACT: 2,
  RULES_UNKNOWN_RULE: 2,
  RULES_WRONG_TYPE: 2,
  RULES_YAML: 2,
} as const satisfies Record<string, 1 | 2>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that a reader can act on: what happened, where, and what to do, in one plain sentence or two. */
export class HabeasError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, message: string, fields: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'HabeasError';
    this.code = code;
    this.fields = fields;
  }
}

/** An expected failure of one item, to be returned. */
export function failure(
  code: ErrorCode,
  message: string,
  fields: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly error: HabeasError } {
  return { ok: false, error: new HabeasError(code, message, fields) };
}

/** An expected failure as a value: one item of many is bad, the rest goes on. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HabeasError };
