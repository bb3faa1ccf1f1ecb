import { expect, it } from 'vitest';

import { actWords } from './act-words.ts';

it('several who speak as one take the verb of several, in both languages', () => {
  const several = [
    'US officials (not named)',
    'Human rights groups (collectively)',
    'Governments of the United States and El Salvador, jointly',
    'Lawyers for people sent to Cameroon (collectively)',
    'US Senators Markey, Van Hollen and colleagues',
    'UN human rights experts',
  ];
  expect(several.map((name) => actWords('denies', { name }, 'en'))).toEqual(several.map(() => 'deny'));
  expect(several.map((name) => actWords('denies', { name }, 'es'))).toEqual(several.map(() => 'niegan'));
});

it('one speaker or one body takes the verb of one', () => {
  const one = [
    'Marco Rubio',
    'Associated Press',
    'White House official (not named)',
    'Committee of Experts',
    'United Nations',
    'Lex Lords',
  ];
  expect(one.map((name) => actWords('reports', { name }, 'en'))).toEqual(one.map(() => 'reports'));
});
