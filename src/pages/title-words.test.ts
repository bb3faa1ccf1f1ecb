import { expect, test } from 'vitest';

import { registerKnown } from '../../test/register-known.ts';
import { headingsOf } from '../accounts/known.ts';
import { LANGUAGES } from '../core/words.ts';
import { titleWords } from './title-words.ts';

const known = registerKnown();
const headings = headingsOf(known.claims);

test('an arrangement is called by its states, its kind and its year in a language that its title is not in', () => {
  const title = known.names.get('arrangement:us-sv-2025');
  expect(titleWords('arrangement:us-sv-2025', title, { language: 'es', headings })).toEqual({
    text: 'Estados Unidos – El Salvador: expulsión a un tercer país, 2025',
  });
  expect(titleWords('arrangement:us-sv-2025', title, { language: 'en', headings })).toEqual({ text: title, lang: 'en' });
  expect(titleWords('arrangement:us-sv-2025', undefined, { language: 'en', headings }).text).toBe(
    'United States – El Salvador: removal to a third country, 2025',
  );
});

test('no two arrangements of the register are called the same, in any language', () => {
  for (const language of LANGUAGES) {
    const titles = [...headings.keys()].map((record) => titleWords(record, known.names.get(record), { language, headings }).text);
    expect([titles.length, new Set(titles).size]).toEqual([47, 47]);
  }
});

test('what nobody named is told by what its id tells, and a facility keeps its name', () => {
  expect(titleWords('flight:2025-02-03-pa-co', undefined, { language: 'es', headings }).text).toContain('Panamá');
  expect(titleWords('facility:sv-cecot', 'Terrorism Confinement Center', { language: 'es', headings })).toEqual({
    text: 'Terrorism Confinement Center',
    lang: 'en',
  });
});
