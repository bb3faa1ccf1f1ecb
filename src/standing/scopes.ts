import type { Scope } from '../core/claim.ts';
import { dateRange } from '../core/edtf.ts';

/**
 * True where two claims speak of the same part, so that like is compared with like: every part of the scope is the same. A part
 * is never compared with the whole, nor a month with a day in it. No scope is the whole, and so is `per: total`; dates are
 * the same if they mean the same days (`2025-03` and `2025-03-01/2025-03-31`), lists of nationalities if they name the same.
 */
export function scopesMeet(a: Scope | undefined, b: Scope | undefined): boolean {
  return scopeKey(a) === scopeKey(b);
}

/** Equal for scopes that meet, and only for them; empty for the whole. */
export function scopeKey(scope: Scope | undefined): string {
  if (scope === undefined) return '';
  return Object.entries(scope)
    .map(([part, value]: readonly [string, string | readonly string[]]) => [part, partKey(part, value)] as const)
    .filter(([part, key]) => !(part === 'per' && key === 'total'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, key]) => `${part}=${key}`)
    .join('\n');
}

function partKey(part: string, value: string | readonly string[]): string {
  if (typeof value !== 'string') return [...value].sort().join(',');
  if (part !== 'on' && part !== 'from' && part !== 'to') return value.toLowerCase().replace(/\s+/g, ' ').trim();
  const range = dateRange(value);
  return range === undefined ? value : `${range.from}..${range.to}`;
}
