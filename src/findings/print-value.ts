import type { Count, Money, Value } from '../core/value.ts';
import { printCount } from '../core/values/count.ts';
import { printCountries } from '../core/values/countries.ts';
import { printMoney } from '../core/values/money.ts';
import type { Language } from '../core/words.ts';

const FLAGS = { en: { yes: 'yes', no: 'no' }, es: { yes: 'sí', no: 'no' } } as const;

/** A value as short text for the figures of a finding; pages set it in a reader's own form. */
export function printValue(value: Value, language: Language = 'en'): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return FLAGS[language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return printCountries(value);
  if ('currency' in value) return printMoney(value satisfies Money);
  return 'text' in value ? value.text : printCount(value as Count);
}
