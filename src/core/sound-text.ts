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
