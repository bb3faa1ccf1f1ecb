import { regionMembers } from '../regions.ts';
import type { Countries } from '../value.ts';

/** The nationals of which countries are meant, spelled out. */
export type CountrySet =
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly codes: ReadonlySet<string> }
  /** A region that the table does not hold is named: what it shuts out cannot be told. */
  | { readonly kind: 'unknown' };

/** Spells out the regions of a list. */
export function countrySet(countries: Countries): CountrySet {
  if (typeof countries === 'string') return { kind: 'any' };
  const codes = new Set<string>();
  for (const name of countries) {
    const members = name.startsWith('region:') ? regionMembers(name) : [name];
    if (members === undefined) return { kind: 'unknown' };
    for (const code of members) codes.add(code);
  }
  return { kind: 'set', codes };
}

/** A list shuts out every country that it does not name: two lists agree only where they name the same ones. */
export function compareCountrySets(a: CountrySet, b: CountrySet): 'agree' | 'conflict' | 'apart' {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'apart';
  if (a.kind === 'any' || b.kind === 'any') return a.kind === b.kind ? 'agree' : 'conflict';
  return a.codes.size === b.codes.size && [...a.codes].every((code) => b.codes.has(code)) ? 'agree' : 'conflict';
}

/** `any`, or `VN,YE,region:africa`. */
export function printCountries(countries: Countries): string {
  return typeof countries === 'string' ? countries : countries.join(',');
}

/** Reads what {@link printCountries} writes; blanks around the commas are allowed. */
export function parseCountries(text: string): Countries {
  return text.trim() === 'any' ? 'any' : text.split(',').map((name) => name.trim());
}
