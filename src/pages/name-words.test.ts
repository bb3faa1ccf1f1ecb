import { expect, test } from 'vitest';

import { registerKnown } from '../../test/register-known.ts';
import { nameWords } from './name-words.ts';

const told = (name: string): string => nameWords(name, 'es').text;

test('states, bodies and offices are told in Spanish, with the country as it is called there', () => {
  expect(told('Government of Panama')).toBe('Gobierno de Panamá');
  expect(told('Government of the United Kingdom')).toBe('Gobierno del Reino Unido');
  expect(told('Government of El Salvador')).toBe('Gobierno de El Salvador');
  expect(told('Governments of the United Kingdom and France, jointly')).toBe('Gobiernos del Reino Unido y de Francia, conjuntamente');
  expect(told('European Council and Türkiye, jointly')).toBe('Consejo Europeo y Turquía, conjuntamente');
  expect(told('Ministry of Foreign Affairs of South Sudan')).toBe('Ministerio de Relaciones Exteriores de Sudán del Sur');
  expect(told('President of DR Congo')).toBe('Presidencia de la RD del Congo');
  expect(told('US officials (not named)')).toBe('Autoridades de Estados Unidos (sin nombre)');
});

test('proper names stay, in their own language; in English nothing changes', () => {
  expect(nameWords('Human Rights Watch', 'es')).toEqual({ text: 'Human Rights Watch', lang: 'en' });
  expect(nameWords('Government of Panama', 'en')).toEqual({ text: 'Government of Panama', lang: 'en' });
  expect(nameWords('Government of Nowhere', 'es')).toEqual({ text: 'Government of Nowhere', lang: 'en' });
});

test('every state, public body, court and office of the register can be told in Spanish', () => {
  const parties = [...registerKnown().parties.values()];
  const names = parties.filter(({ kind }) => kind === 'state' || kind === 'agency' || kind === 'court').map(({ name }) => name);
  const offices = parties.flatMap(({ office }) => office ?? []);
  expect([...names, ...offices].filter((name) => nameWords(name, 'es').lang !== undefined)).toEqual([]);
});
