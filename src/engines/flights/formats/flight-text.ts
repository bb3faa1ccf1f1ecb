/** The short texts of flight data, cleaned: what a transponder sends may hold anything. */

/** A callsign: upper case, no padding, printable ASCII only; '' where nothing is left (all `@`, blanks, control characters). */
export function callsignOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  const printable = text.replaceAll(/[^\x21-\x7e]/g, '').toUpperCase();
  return /^[@?_.-]*$/.test(printable) ? '' : printable.slice(0, 16);
}

/** A transponder code: four octal digits. `416` from a source that writes numbers is `0416`, but `0` is its word for none; '' where it is none. */
export function squawkOf(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text !== '0' && /^[0-7]{1,4}$/.test(text) ? text.padStart(4, '0') : '';
}

/** An ICAO address as 6 lower-case hex digits, `~` kept, `0x` dropped; null where it is none. */
export function addressOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const found = /^\s*(~?)(?:0x)?([0-9a-f]{6})\s*$/i.exec(value);
  return found === null ? null : `${found[1] ?? ''}${(found[2] ?? '').toLowerCase()}`;
}

/** A text without padding; null where nothing is left or a writer's word for nothing stands (`-`, `\N`, `nan`, `None`, `n/a`). */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const text = value.replaceAll(/[\s\u00a0]+/g, ' ').trim();
  return text.length <= 4 && /^(|-|\\N|nan|none|null|n\/a)$/i.test(text) ? null : text;
}

/** A finite number, from a number or a numeral; NaN where it is none. Never -0. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : Number.NaN;
  if (typeof value !== 'string' || !/^\s*[-+]?(\d|\.\d)/.test(value)) return Number.NaN;
  const number = Number(value);
  return Number.isFinite(number) ? number + 0 : Number.NaN;
}

/** Unix seconds from a number in seconds, milliseconds, microseconds or nanoseconds, told apart by size (years 1973 to 2099). */
export function unixSeconds(value: unknown): number {
  const number = numberOf(value);
  const seconds = number > 1e17 ? number / 1e9 : number > 1e14 ? number / 1e6 : number > 1e11 ? number / 1e3 : number;
  return seconds >= 0 && seconds < LATEST_TIME ? seconds : Number.NaN;
}

/** Unix seconds of a date and time as text. Without a zone it is UTC, which is what flight data mean. NaN where it is none. */
export function unixSecondsOfText(text: string): number {
  const found = /^\s*(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?\s*(?:Z|UTC|\+00:?00)?\s*$/.exec(text);
  if (found === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const whole = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second) / 1000;
  return whole + Number(`0.${found[7] ?? 0}`);
}

/** 1 January 2100: no recording is later. */
export const LATEST_TIME = 4_102_444_800;
