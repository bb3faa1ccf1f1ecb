import { checkClaim } from './check-claim.ts';
import type { Act, Claim, Locator, RecordId, Scope } from './claim.ts';
import { failure, type Result } from './errors.ts';
import type { Value } from './value.ts';

const PARTS = ['record', 'field', 'value', 'scope', 'act', 'by', 'via', 'saidOn', 'on', 'source', 'locator'];
const LOCATOR_PARTS: Readonly<Record<string, Readonly<Record<string, 'string' | 'number'>>>> = {
  text: { start: 'number', end: 'number', quote: 'string' },
  row: { sheet: 'string', row: 'number', column: 'string' },
  trace: { from: 'number', to: 'number' },
};
const LOCATOR_OPTIONAL: ReadonlySet<string> = new Set(['sheet', 'column']);

/**
 * Makes a claim of an unknown JSON value, the one way in for lines of files and bodies of requests. Nothing is dropped or filled
 * in: a part that claims do not have is an error. Errors: CLAIM_MALFORMED, and those of {@link checkClaim}.
 */
export function readClaim(input: unknown): Result<Claim> {
  if (!isRecord(input)) return failure('CLAIM_MALFORMED', 'A claim is an object such as {"record": ..., "field": ..., "value": ...}.');
  const surplus = Object.keys(input).find((part) => !PARTS.includes(part));
  if (surplus !== undefined) return failure('CLAIM_MALFORMED', `A claim has no part "${surplus}". Its parts are ${PARTS.join(', ')}.`);
  for (const part of ['record', 'field', 'act', 'by', 'source']) {
    if (typeof input[part] !== 'string') return failure('CLAIM_MALFORMED', `The claim has no ${part}, or it is no string.`);
  }
  for (const part of ['via', 'on']) {
    if (input[part] !== undefined && typeof input[part] !== 'string')
      return failure('CLAIM_MALFORMED', `${part} must be a string or left out.`);
  }
  if (input['value'] === undefined) return failure('CLAIM_MALFORMED', 'The claim has no value.');
  if (input['saidOn'] !== null && typeof input['saidOn'] !== 'string') {
    return failure('CLAIM_MALFORMED', 'saidOn must be a date, or null where it is not known when it was said.');
  }
  if (input['scope'] !== undefined && !isRecord(input['scope']))
    return failure('CLAIM_BAD_SCOPE', 'scope must be an object such as {"per": "total"}.');
  if (input['locator'] !== undefined && !isLocator(input['locator'])) {
    return failure(
      'CLAIM_BAD_LOCATOR',
      'locator must be {"kind": "text", "start", "end", "quote"}, {"kind": "row", "row"} or {"kind": "trace", "from", "to"}.',
    );
  }
  return checkClaim(assemble(input));
}

function assemble(input: Readonly<Record<string, unknown>>): Claim {
  return {
    record: input['record'] as RecordId,
    field: input['field'] as string,
    value: input['value'] as Value,
    ...(input['scope'] === undefined ? {} : { scope: input['scope'] as Scope }),
    act: input['act'] as Act,
    by: input['by'] as string,
    ...(input['via'] === undefined ? {} : { via: input['via'] as string }),
    saidOn: input['saidOn'] as string | null,
    ...(input['on'] === undefined ? {} : { on: input['on'] as string }),
    source: input['source'] as string,
    ...(input['locator'] === undefined ? {} : { locator: input['locator'] as Locator }),
  };
}

function isLocator(input: unknown): boolean {
  if (!isRecord(input) || typeof input['kind'] !== 'string') return false;
  const parts = LOCATOR_PARTS[input['kind']];
  if (parts === undefined) return false;
  const known = Object.keys(input).every((part) => part === 'kind' || part in parts);
  return (
    known &&
    Object.entries(parts).every(([part, type]) => typeof input[part] === type || (input[part] === undefined && LOCATOR_OPTIONAL.has(part)))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
