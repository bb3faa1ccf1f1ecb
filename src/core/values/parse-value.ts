import { HabeasError, type Result } from '../errors.ts';
import type { Count, Countries, Money, Text, Value } from '../value.ts';
import type { Field } from '../vocabulary.ts';
import { expectedValue, isValueOf } from './check-value.ts';
import { parseCount, printCount } from './count.ts';
import { parseCountries, printCountries } from './countries.ts';
import { parseMoney, printMoney } from './money.ts';

const TAGGED = /^\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\] /;

/**
 * A value as one line that {@link parseValue} reads back to the same value: `true`, `2025-02`, `~250`, `USD >=5100000.00`,
 * `VN,region:africa`, `[en] the words`. For columns, forms and the command line; pages have words of their own.
 */
export function printValue(field: Field, value: Value): string {
  switch (field.type) {
    case 'text': {
      const { text, lang } = value as Text;
      return `[${lang}] ${text}`;
    }
    case 'count':
      return printCount(value as Count);
    case 'money':
      return printMoney(value as Money);
    case 'countries':
      return printCountries(value as Countries);
    case 'flag':
      return value === true ? 'true' : 'false';
    case 'choice':
    case 'date':
    case 'duration':
    case 'country':
    case 'ref':
      return value as string;
    default:
      return field.type satisfies never;
  }
}

/** Reads what {@link printValue} writes. Text without a tag is taken to be in `language` (BCP 47). Error: CLAIM_BAD_VALUE. */
export function parseValue(field: Field, text: string, language = 'und'): Result<Value> {
  const value = parse(field, text, language);
  if (isValueOf(field, value)) return { ok: true, value };
  const message = `${field.name} cannot be read from "${text}": it must be ${expectedLine(field)}.`;
  return { ok: false, error: new HabeasError('CLAIM_BAD_VALUE', message, { field: field.name }) };
}

function parse(field: Field, text: string, language: string): Value | undefined {
  switch (field.type) {
    case 'text': {
      const tag = TAGGED.exec(text);
      return tag === null ? { text, lang: language } : { text: text.slice(tag[0].length), lang: tag[1] ?? language };
    }
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'count':
      return parseCount(text);
    case 'money':
      return parseMoney(text);
    case 'countries':
      return parseCountries(text);
    case 'choice':
    case 'date':
    case 'duration':
    case 'country':
    case 'ref':
      return text;
    default:
      return field.type satisfies never;
  }
}

function expectedLine(field: Field): string {
  switch (field.type) {
    case 'text':
      return 'words, with the language in front if need be: [en] the words';
    case 'count':
      return 'a whole number such as 43, ~250 (about), >=251, <=299 or 200..999';
    case 'money':
      return 'an amount such as USD 6000000.00, USD >=5100000.00 or EUR 18000.00..22000.00';
    case 'countries':
      return 'any, or codes and regions such as VN,YE,region:africa';
    case 'flag':
    case 'choice':
    case 'date':
    case 'duration':
    case 'country':
    case 'ref':
      return expectedValue(field);
    default:
      return field.type satisfies never;
  }
}
