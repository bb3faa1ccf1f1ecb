import countries from 'i18n-iso-countries';

/** Codes in use that ISO 3166-1 leaves to its users: Kosovo, and people without a state (ICAO Doc 9303). */
const BESIDE_ISO = new Map([
  ['XK', 'XKX'],
  ['XKX', 'XKX'],
  ['XXA', 'XXA'],
  ['XXB', 'XXB'],
  ['XXX', 'XXX'],
]);

/** The three-letter code of a country given by two or three letters, or undefined where there is none. */
export function alpha2ToAlpha3(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  return BESIDE_ISO.get(upper) ?? countries.alpha2ToAlpha3(upper) ?? (countries.alpha3ToAlpha2(upper) === undefined ? undefined : upper);
}
