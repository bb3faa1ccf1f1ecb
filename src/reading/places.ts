import countries from 'world-countries/countries.json' with { type: 'json' };

import { PLACE_NAMES } from './place-names.ts';
import { SPANISH_CAPITALS, SPANISH_DEMONYMS, SPANISH_NAMES, SPANISH_TOWNS } from './spanish-places.ts';
import { opensWithCapital } from './signs.ts';
import { tableOf } from './table.ts';
import { TOWN_NAMES } from './town-names.ts';

export interface Place {
  readonly by: 'name' | 'demonym' | 'capital' | 'region';
  readonly code: string;
}

/** The most words that a place's name has here. */
export const LONGEST_PLACE = 5;

/** Countries that share a demonym or a name with a better known one; the first of each pair is meant. */
const MEANT: Readonly<Record<string, string>> = {
  dominican: 'DO',
  dominicans: 'DO',
  congolese: 'CD',
  congo: 'CD',
  american: 'US',
  americans: 'US',
  guinean: 'GN',
  guinea: 'GN',
  samoan: 'WS',
  korean: 'KR',
  saint: '',
  island: '',
  reunion: '',
  mann: '',
  sao: '',
  kingston: 'JM',
  georgetown: 'GY',
  'san marino': 'SM',
};

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').trim();

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** "St Kitts and Nevis" is also called "St Kitts", and written with or without a full stop. */
function shortened(name: string): readonly string[] {
  const first = name.split(/ and |, /)[0] ?? name;
  return [name, first].flatMap((one) => [one, one.replace(/^Saint /, 'St ')]).filter((one) => one !== name);
}

function build(): ReadonlyMap<string, Place> {
  const map = new Map<string, Place>();
  const add = (name: string, by: Place['by'], code: string): void => {
    const key = fold(name);
    if (key.length < 4 || MEANT[key] === '' || key.split(' ').length > LONGEST_PLACE) return;
    for (const spelling of [key, plain(key)]) if (!map.has(spelling)) map.set(spelling, { by, code: MEANT[key] ?? code });
  };
  for (const country of countries) {
    const code = country.cca2;
    add(country.name.common, 'name', code);
    for (const name of country.altSpellings) if (/^[\p{Script=Latin} .'’-]+$/u.test(name)) add(name, 'name', code);
    const spanish = country.translations['spa'];
    if (spanish) add(spanish.common, 'name', code);
    for (const name of shortened(country.name.common)) add(name, 'name', code);
  }
  for (const country of countries) for (const capital of country.capital) add(capital, 'capital', country.cca2);
  for (const country of countries) {
    const demonym = country.demonyms['eng']?.m ?? '';
    if (demonym === '') continue;
    add(demonym, 'demonym', country.cca2);
    add(/(?:ese|ish|ch|ss|s)$/.test(demonym) ? demonym : `${demonym}s`, 'demonym', country.cca2);
  }
  for (const [code, { names = [], demonyms = [], capitals = [] }] of Object.entries(PLACE_NAMES)) {
    const by = code.startsWith('region:') ? 'region' : 'name';
    for (const name of names) map.set(fold(name), { by, code });
    for (const name of demonyms) map.set(fold(name), { by: by === 'region' ? 'region' : 'demonym', code });
    for (const name of capitals) map.set(fold(name), { by: 'capital', code });
  }
  for (const [name, code] of Object.entries(SPANISH_NAMES)) map.set(fold(name), { by: 'name', code });
  for (const [name, code] of Object.entries(SPANISH_CAPITALS)) map.set(fold(name), { by: 'capital', code });
  for (const [town, code] of SPANISH_TOWNS) if (!map.has(town)) map.set(town, { by: 'capital', code });
  for (const [form, code] of SPANISH_DEMONYMS)
    if (!map.has(form)) map.set(form, { by: code.startsWith('region:') ? 'region' : 'demonym', code });
  return map;
}

const PLACES = build();
const SHORT = tableOf<string>({
  US: 'US',
  USA: 'US',
  UK: 'GB',
  EU: 'EU',
  UE: 'EU',
  DRC: 'CD',
  PNG: 'PG',
  UAE: 'AE',
  'EE.UU.': 'US',
  EEUU: 'US',
  'U.S.': 'US',
  'U.S': 'US',
  'U.S.A.': 'US',
  'U.K.': 'GB',
  'E.U.': 'EU',
});

/** The place of that name, as the text writes it; undefined where it names none. Spanish demonyms may be lower case, others not. */
export function placeNamed(phrase: string): Place | undefined {
  const short = SHORT[phrase];
  if (short !== undefined) return { by: 'name', code: short };
  return LOWER.has(phrase) || opensWithCapital(phrase) ? PLACES.get(fold(phrase)) : undefined;
}

const TOWNS: ReadonlyMap<string, Place> = new Map(TOWN_NAMES.map(([town, code]) => [fold(town), { by: 'capital', code }]));

/** The town, province or island of that name: it tells where something is, as a capital does. */
export const townNamed = (phrase: string): Place | undefined => TOWNS.get(fold(phrase));

/** Letters by which a name is told from most other words. */
const OPENING = 6;
/** Every beginning of every name here, as `fold` writes it. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...PLACES.keys(), ...TOWNS.keys(), ...Object.keys(SHORT).map(fold)].flatMap((name) =>
    Array.from({ length: OPENING }, (_, at) => name.slice(0, at + 1)),
  ),
);

/** False for a lower-case word with which no place's name begins: so most words are looked up once, and not with all that may follow. */
export const mayOpenPlace = (word: string): boolean =>
  OPENINGS.has((word.includes('.') ? word.replaceAll('.', '') : word).slice(0, OPENING));

/** Spanish writes its demonyms with a small letter. */
const LOWER: ReadonlySet<string> = new Set(SPANISH_DEMONYMS.map(([form]) => form));
