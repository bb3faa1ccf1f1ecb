/** Text of bytes; the caller's decoder, as this folder has none (UTF-8 with replacement of what is not). */
export type Decode = (bytes: Uint8Array) => string;

/**
 * The value of a JSON text, `undefined` where it is none. Bare `NaN` and `Infinity`, which Python writes and JSON lacks, are read as
 * null: a recording is not lost over them.
 */
export function looseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!/\b(NaN|Infinity)\b/.test(text)) return undefined;
  }
  try {
    return JSON.parse(text.replaceAll(STRING_OR_NO_NUMBER, (token) => (token.startsWith('"') ? token : 'null')));
  } catch {
    return undefined;
  }
}

const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** The value as an object to look into; null where it is none. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
}

/** What stands at a path of keys in nested objects; undefined where a part is missing. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = objectOf(found)?.[key];
  return found;
}
