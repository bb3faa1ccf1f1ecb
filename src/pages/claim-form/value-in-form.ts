import { currencyDecimals, isCurrency } from '../../core/values/money.ts';
import { isValueOf } from '../../core/values/check-value.ts';
import type { Count, Countries, Money, Text, Value } from '../../core/value.ts';
import type { Field } from '../../core/vocabulary.ts';
import type { Language } from '../../core/words.ts';
import { countriesNamed, namesOfCountries } from './named-countries.ts';

/** What a form holds: the name of each input with what stands in it; an empty input is left out. */
export type FormValues = ReadonlyMap<string, string>;

/** Units of a duration that a form offers; anything longer is written out in ISO 8601. */
export const DURATION_UNITS = ['D', 'W', 'M', 'Y'] as const;

/** A value as the inputs of its field show it; {@link valueInForm} reads them back to the same value. */
export function formOfValue(field: Field, value: Value, language: Language): FormValues {
  return new Map(inputsOf(field, value, language).filter(([, text]) => text !== ''));
}

function inputsOf(field: Field, value: Value, language: Language): readonly (readonly [string, string])[] {
  switch (field.type) {
    case 'text': {
      const { text, lang } = value as Text;
      return [
        ['value', text],
        ['value.lang', lang],
      ];
    }
    case 'flag':
      return [['value', value === true ? 'yes' : 'no']];
    case 'choice':
    case 'date':
    case 'country':
    case 'ref':
      return [['value', value as string]];
    case 'count': {
      const { min, max, about } = value as Count;
      return [...ends(min, max, String), ['value.about', about === true ? 'yes' : '']];
    }
    case 'money': {
      const { min, max, currency } = value as Money;
      const decimals = currencyDecimals(currency);
      const amount = (minor: number): string => (minor / 10 ** decimals).toFixed(minor % 10 ** decimals === 0 ? 0 : decimals);
      return [...ends(min, max, amount), ['value.currency', currency]];
    }
    case 'duration': {
      const simple = /^P(\d+)([DWMY])$/.exec(value as string);
      return [
        ['value', simple?.[1] ?? (value as string)],
        ['value.unit', simple?.[2] ?? 'iso'],
      ];
    }
    case 'countries':
      return value === 'any' ? [['value.any', 'yes']] : [['value', namesOfCountries(value as Exclude<Countries, 'any'>, language)]];
    default:
      return field.type satisfies never;
  }
}

function ends(min: number | undefined, max: number | undefined, print: (number: number) => string): readonly (readonly [string, string])[] {
  return [
    ['value.min', min === undefined ? '' : print(min)],
    ['value.max', max === undefined ? '' : print(max)],
  ];
}

/** The value that a form's inputs tell, or undefined where they tell none of the field's type. */
export function valueInForm(field: Field, form: FormValues): Value | undefined {
  const value = read(field, form);
  return value !== undefined && isValueOf(field, value) ? value : undefined;
}

function read(field: Field, form: FormValues): Value | undefined {
  const value = form.get('value');
  switch (field.type) {
    case 'text':
      return value === undefined ? undefined : { text: value, lang: form.get('value.lang') ?? 'und' };
    case 'flag':
      return value === 'yes' ? true : value === 'no' ? false : undefined;
    case 'choice':
    case 'date':
    case 'country':
    case 'ref':
      return value;
    case 'count': {
      const interval = intervalIn(form, wholeNumber);
      return interval && { ...interval, ...(form.get('value.about') === 'yes' && { about: true as const }) };
    }
    case 'money': {
      const currency = form.get('value.currency')?.toUpperCase() ?? '';
      const interval = isCurrency(currency) ? intervalIn(form, (text) => minorUnits(text, currencyDecimals(currency))) : undefined;
      return interval && { ...interval, currency };
    }
    case 'duration':
      return form.get('value.unit') === 'iso' ? value : `P${value}${form.get('value.unit')}`;
    case 'countries':
      return form.get('value.any') === 'yes' ? 'any' : countriesNamed(value ?? '');
    default:
      return field.type satisfies never;
  }
}

function intervalIn(form: FormValues, parse: (text: string) => number): { readonly min?: number; readonly max?: number } | undefined {
  const [min, max] = [form.get('value.min'), form.get('value.max')].map((text) => (text === undefined ? undefined : parse(text)));
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** "1,250" and "1.250" with three digits after each mark are thousands. NaN, which no field takes, for anything else. */
function wholeNumber(text: string): number {
  const digits = text.replaceAll(/[\s\u00A0\u202F]/g, '');
  return /^\d+$/.test(digits) || /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? Number(digits.replaceAll(/[.,]/g, '')) : Number.NaN;
}

function minorUnits(text: string, decimals: number): number {
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, '');
  const parts = /^(?<whole>\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)(?:[.,](?<fraction>\d{1,2}))?$/.exec(plain)?.groups;
  if (parts === undefined || (parts['fraction']?.length ?? 0) > decimals) return Number.NaN;
  return Number(`${parts['whole']?.replaceAll(/[.,]/g, '')}${(parts['fraction'] ?? '').padEnd(decimals, '0')}`);
}
