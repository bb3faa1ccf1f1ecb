/**
 * What a claim can say, by value type. Shapes follow docs/vocabulary.md; comparison, parsing and printing
 * live beside this file, one file a type.
 */

/** Whole numbers, either end may be missing: "over 250" is `{min: 251}`. `about` widens each end by 10 %. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
  readonly about?: true;
}

/** Amounts in minor units of an ISO 4217 currency: USD 6 million is `{min: 600000000, max: 600000000, currency: 'USD'}`. */
export interface Money {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
}

/** Words in a language (BCP 47; `zxx` for codes that are no language). */
export interface Text {
  readonly text: string;
  readonly lang: string;
}

/** `any`, or ISO 3166-1 alpha-2 codes (plus `XK`, `EU`) and named regions such as `region:africa`. */
export type Countries = 'any' | readonly string[];

/** Every value as it stands in a claim. `choice`, `date` (EDTF level 1), `duration` (ISO 8601), `country`, `ref` and `any` are strings. */
export type Value = string | boolean | Count | Money | Text | readonly string[];

export const VALUE_TYPES = ['text', 'flag', 'choice', 'date', 'count', 'money', 'duration', 'country', 'countries', 'ref'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];
