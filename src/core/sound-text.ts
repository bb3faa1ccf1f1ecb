/**
 * True where no string within a JSON value holds a NUL or half a surrogate pair: such text has no UTF-8 form, or is refused by
 * PostgreSQL, so it cannot be kept.
 */
export function isSoundText(value: unknown): boolean {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value);
  if (Array.isArray(value)) return value.every(isSoundText);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isSoundText(key) && isSoundText(part));
}

/** An escape of a NUL or of half a surrogate pair, or a backslash before such letters: in canonical JSON nothing else is written so. */
const SUSPECT = /\\u(?:0000|d[89a-f])/;

/** `isSoundText` of a value whose canonical JSON is at hand, in one look at that text. */
export function isSoundJson(canonical: string, value: unknown): boolean {
  return !SUSPECT.test(canonical) || isSoundText(value);
}
