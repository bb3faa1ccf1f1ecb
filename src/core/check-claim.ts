import { ACTS, recordKind, type Claim, type Locator, type Scope } from './claim.ts';
import { dateRange } from './edtf.ts';
import { failure, type Result } from './errors.ts';
import { expectedValue, isCountryList, isValueOf } from './values/check-value.ts';
import { fieldOf, PERS, VOCABULARY } from './vocabulary.ts';

const RECORD_ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._~:+-]{0,199}$/;
const DATE_HINT = 'Write it in EDTF, such as 2025, 2025-02, 2025-02-03, 2025-03~ or 2025-02-03/2025-02-05.';

/**
 * Holds a claim against the vocabulary: its record and field exist, its value is of the field's type, its scope, dates, act and
 * locator are such. Errors name the part and what would be right: CLAIM_UNKNOWN_RECORD, CLAIM_UNKNOWN_FIELD, CLAIM_BAD_VALUE,
 * CLAIM_BAD_SCOPE, CLAIM_BAD_DATE, CLAIM_UNKNOWN_ACT, CLAIM_BAD_LOCATOR, CLAIM_MALFORMED.
 */
export function checkClaim(claim: Claim): Result<Claim> {
  const kind = recordKind(claim.record);
  if (kind === undefined || !RECORD_ID.test(claim.record)) {
    return failure('CLAIM_UNKNOWN_RECORD', `"${claim.record}" names no record. Write kind and id, such as arrangement:us-sv-2025.`);
  }
  const field = fieldOf(kind, claim.field);
  if (field === undefined) return failure('CLAIM_UNKNOWN_FIELD', unknownField(kind, claim.field), { field: claim.field });
  if (!isValueOf(field, claim.value)) {
    const given = JSON.stringify(claim.value) ?? String(claim.value);
    return failure('CLAIM_BAD_VALUE', `${field.name} is ${shorten(given)}; it must be ${expectedValue(field)}.`, { field: field.name });
  }
  if (!(ACTS as readonly string[]).includes(claim.act)) {
    return failure('CLAIM_UNKNOWN_ACT', `"${claim.act}" is no act. Use one of ${ACTS.join(', ')}.`);
  }
  for (const [part, name] of [
    ['by', claim.by],
    ['via', claim.via],
    ['source', claim.source],
  ] as const) {
    if (name !== undefined && !isName(name))
      return failure(
        'CLAIM_MALFORMED',
        `${part} is ${shorten(JSON.stringify(name))}; it must be an id or a name of up to 200 characters on one line.`,
      );
  }
  const wrong = wrongDate(claim) ?? wrongScope(claim.scope) ?? wrongLocator(claim.locator);
  return wrong ?? { ok: true, value: claim };
}

type Failure = ReturnType<typeof failure>;

function unknownField(kind: keyof typeof VOCABULARY, name: string): string {
  const names = VOCABULARY[kind].map((field) => field.name);
  const [first] = name.split('.');
  const near = names.filter((known) => known.split('.')[0] === first);
  return `A record of kind ${kind} has no field "${shorten(name)}". It has ${(near.length > 0 ? near : names).join(', ')}.`;
}

function wrongDate(claim: Claim): Failure | undefined {
  for (const [part, date] of [
    ['saidOn', claim.saidOn ?? undefined],
    ['on', claim.on],
  ] as const) {
    if (date !== undefined && dateRange(date) === undefined)
      return failure('CLAIM_BAD_DATE', `${part} is "${shorten(date)}", which is no date. ${DATE_HINT}`);
  }
  return undefined;
}

function wrongScope(scope: Scope | undefined): Failure | undefined {
  for (const [part, value] of Object.entries(scope ?? {})) {
    const expected = SCOPE_PARTS[part];
    if (expected === undefined)
      return failure('CLAIM_BAD_SCOPE', `A scope has no part "${shorten(part)}". It has ${Object.keys(SCOPE_PARTS).join(', ')}.`);
    if (!expected.holds(value))
      return failure('CLAIM_BAD_SCOPE', `scope.${part} is ${shorten(JSON.stringify(value))}; it must be ${expected.words}.`);
  }
  return undefined;
}

interface ScopePart {
  readonly holds: (value: unknown) => boolean;
  readonly words: string;
}

const DATE: ScopePart = { holds: (value) => typeof value === 'string' && dateRange(value) !== undefined, words: 'a date in EDTF' };
const WORDS: ScopePart = { holds: (value) => typeof value === 'string' && isName(value), words: 'a few words on one line' };

const SCOPE_PARTS: Readonly<Record<string, ScopePart>> = {
  on: DATE,
  from: DATE,
  to: DATE,
  nationality: { holds: isCountryList, words: 'a list of country codes or regions such as ["VE"]' },
  flight: WORDS,
  basis: WORDS,
  group: WORDS,
  per: { holds: (value) => (PERS as readonly unknown[]).includes(value), words: `one of ${PERS.join(', ')}` },
  of: WORDS,
};

function wrongLocator(locator: Locator | undefined): Failure | undefined {
  if (locator === undefined) return undefined;
  switch (locator.kind) {
    case 'text': {
      const { start, end, quote } = locator;
      const right = isPosition(start) && isPosition(end) && start < end && quote.length === end - start;
      return right ? undefined : failure('CLAIM_BAD_LOCATOR', `The characters ${start} to ${end} do not hold a quote of ${quote.length}.`);
    }
    case 'row':
      return isPosition(locator.row) ? undefined : failure('CLAIM_BAD_LOCATOR', `Row ${locator.row} is no row number.`);
    case 'trace':
      return locator.from <= locator.to
        ? undefined
        : failure('CLAIM_BAD_LOCATOR', `The trace range ${locator.from} to ${locator.to} runs backwards.`);
    default:
      return locator satisfies never;
  }
}

function isPosition(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** One line without control characters, so that a name cannot break a page, a table or a terminal. */
function isName(name: string): boolean {
  return name.trim() !== '' && name.length <= 200 && !/\p{Cc}/u.test(name);
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
