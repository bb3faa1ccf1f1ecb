import { expect, test } from 'vitest';

import { VOCABULARY } from '../core/vocabulary.ts';
import { ASKED_FIELDS } from '../pages/words/asked-fields.ts';
import { plainWords } from './name-words.ts';
import { askedOf } from './search-by-field.ts';

const fields = (words: string): readonly string[] => (askedOf(words)?.fields ?? []).toSorted();

test('a field is asked for by its label and by plain words for it, in both languages', () => {
  for (const words of ['US citizens', 'citizens of the sending state', 'Ciudadanos del Estado que envía', 'ciudadano', 'own citizens'])
    expect([words, fields(words)]).toEqual([words, expect.arrayContaining(['admits.senderCitizens'])]);
  for (const words of ['fee', 'Price?', 'how much', '¿Cuánto cuesta?', 'tarifas'])
    expect([words, fields(words)]).toEqual([words, expect.arrayContaining(['fee.promised', 'fee.paid'])]);
  for (const words of ['how many people', '¿Cuántas personas?', 'number of people'])
    expect([words, fields(words)]).toEqual([words, expect.arrayContaining(['moved'])]);
});

test('what is left narrows: countries by any of their names, and other words as they are', () => {
  expect(askedOf('American citizens')).toMatchObject({ rest: ['=us'] });
  expect(askedOf('fee Estados Unidos')).toMatchObject({ rest: ['=us'] });
  expect(askedOf('what is the fee for Ruanda')).toMatchObject({ rest: ['ruanda'] });
  expect(askedOf('how many did Bukele say')).toMatchObject({ rest: ['bukele', 'say'] });
});

test('the longest words that mean something count', () => {
  expect(fields('asylum seekers')).toEqual(['admits.asylumSeekers']);
  expect(fields('money paid')).toEqual(['fee.paid']);
});

test('nothing is read into an exact search, nor into words that mean no field', () => {
  for (const words of ['"fee"', 'fee -rwanda', 'fee or price', 'zeppelin', 'Bukele', '', '¿?'])
    expect([words, askedOf(words)]).toEqual([words, undefined]);
});

test('plain words stand for fields that there are, and none is lost among the little words', () => {
  const known = new Set([...VOCABULARY.arrangement, ...VOCABULARY.facility].map(({ name }) => name));
  for (const { fields: named, en, es } of ASKED_FIELDS) {
    expect(named.filter((field) => !known.has(field))).toEqual([]);
    expect([...en, ...es].filter((words) => plainWords(words).length === 0)).toEqual([]);
  }
});
