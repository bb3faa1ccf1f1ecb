import type { Words } from '../../core/words.ts';

/** Words of a party's page. */
export const PARTY_WORDS = {
  partOf: { en: 'Part of', es: 'Pertenece a' },
  members: { en: 'Speaking for it or within it', es: 'Hablan por ella o dentro de ella' },
  joint: {
    en: 'A joint voice: several parties who speak as one and so do not corroborate each other.',
    es: 'Una voz conjunta: varias partes que hablan como una y por tanto no se corroboran entre sí.',
  },
  said: { en: 'Statements', es: 'Declaraciones' },
  saidNone: { en: 'Nothing said in this voice is recorded.', es: 'No consta nada dicho por esta voz.' },
  notDescribed: {
    en: 'The record does not describe this speaker; only its words are known.',
    es: 'El registro no describe a esta voz; solo se conocen sus palabras.',
  },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const PARTY_PHRASES = {
  claims: {
    en: (n: number, records: number) =>
      `${n === 1 ? 'One claim' : `${n} claims`} about ${records === 1 ? 'one record' : `${records} records`}`,
    es: (n: number, records: number) =>
      `${n === 1 ? 'Una afirmación' : `${n} afirmaciones`} sobre ${records === 1 ? 'un expediente' : `${records} expedientes`}`,
  },
};
