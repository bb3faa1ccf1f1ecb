import countries from 'i18n-iso-countries';

/** Kosovo's two letters in use; its three, and those of people without a state (ICAO Doc 9303), are among `LEFT_TO_USERS`. */
const BESIDE_ISO = new Map([['XK', 'XKX']]);

/** Codes that ISO 3166-1 leaves to its users for good, such as for a country that is not named: XAA to XZZ and their like. */
const LEFT_TO_USERS = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/** The three-letter code of a country given by two or three letters, or undefined where there is none. */
export function alpha2ToAlpha3(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  const known = BESIDE_ISO.get(upper) ?? countries.alpha2ToAlpha3(upper);
  return known ?? (LEFT_TO_USERS.test(upper) || countries.alpha3ToAlpha2(upper) !== undefined ? upper : undefined);
}
