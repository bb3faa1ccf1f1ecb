import { createRequire } from 'node:module';

import type { Country } from 'world-countries';

// The package's types describe a module that it is not when Node loads it; its main file gives the list itself.
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

/** Words that stand for a country in more ways than world-countries lists, in lower case without accents. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  us: [
    'u.s.a.',
    'u.s.',
    'usa',
    'us',
    'united states of america',
    'united states',
    'america',
    'estados unidos',
    'ee. uu.',
    'ee.uu.',
    'eeuu',
    'estadounidense',
    'estadounidenses',
  ],
  gb: ['u.k.', 'uk', 'united kingdom', 'britain', 'great britain', 'reino unido'],
  eu: ['european union', 'e.u.', 'union europea'],
  xk: ['kosovar', 'kosovan', 'kosovars'],
  sv: ['salvadorean', 'salvadorena', 'salvadoreno', 'salvadorenos', 'salvadorenas'],
  pa: ['panamena', 'panameno'],
  cd: ['dr congo', 'drc', 'democratic republic of congo', 'democratic republic of the congo'],
  sz: ['eswatini', 'swaziland'],
};

/** Titles and forms of address before a name, and little words inside it. They tell nobody apart. */
const SAID_BESIDE = new Set(
  (
    'the a an of for and in to at on its his her their la el los las de del y mr mrs ms dr sir dame president vice prime minister secretary state foreign deputy ' +
    'sen senator rep congressman congresswoman representative governor ambassador attorney general spokesperson spokeswoman spokesman chancellor king queen ' +
    'then acting former press presidente presidenta ministro ministra secretario secretaria canciller'
  ).split(' '),
);

const NAMES = countryNames();
const COUNTRY = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...NAMES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/**
 * A name as words to compare by: lower case, no accents, no punctuation, plural and singular alike, every name of a country
 * and its people as `=us`. "U.S. officials", "US officials (not named)" and "American officials" are the same.
 */
export function nameWords(name: string): readonly string[] {
  const plain = plainLetters(name)
    .replaceAll(/\((?:not named|collectively|unnamed)\)/g, ' ')
    .replaceAll(/['’]s\b/g, '');
  const coded = plain.replaceAll(COUNTRY, (found) => ` =${NAMES.get(found) ?? found} `);
  return [...new Set(wordsIn(coded))];
}

/** Words of any text to compare by, in order: as `nameWords`, but countries are words like any other. */
export function plainWords(text: string): readonly string[] {
  return wordsIn(plainLetters(text));
}

function wordsIn(plain: string): readonly string[] {
  const words = plain
    .replaceAll(/[^\p{L}\p{N}=]+/gu, ' ')
    .trim()
    .split(' ');
  return words.filter((word) => word !== '' && !LITTLE.has(word)).map(singular);
}

const LITTLE = new Set('the a an of for and in to at on la el los las de del y unnamed some several'.split(' '));

/** The words of a person's name, without titles and offices: "U.S. Secretary of State Marco Rubio" is `marco rubio`. */
export function personWords(name: string): readonly string[] {
  return nameWords(name).filter((word) => !word.startsWith('=') && !SAID_BESIDE.has(word));
}

/** A name as an id: `U.S. officials` is `us-officials`. */
export function slugOfName(name: string): string {
  const plain = plainLetters(name)
    .replace(/^(?:the|a|an)\s+/, '')
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1');
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug === '' ? 'unnamed' : slug;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function singular(word: string): string {
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  // Territories share their people's name with the state that they belong to, so states come first.
  for (const { cca2, name, demonyms } of countries.toSorted((a, b) => Number(b.unMember) - Number(a.unMember))) {
    const code = cca2.toLowerCase();
    const people = [demonyms['eng']?.f, demonyms['eng']?.m].flatMap((words) => words?.split(/,\s*/) ?? []);
    for (const word of [name.common, name.official, ...people]) {
      const plain = plainLetters(word);
      if (plain.length > 2 && !names.has(plain)) names.set(plain, code);
    }
  }
  for (const [code, more] of Object.entries(MORE_NAMES)) for (const word of more) names.set(word, code);
  return names;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
