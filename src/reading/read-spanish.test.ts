import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDocument } from './read-document.ts';

const PIECES = [
  'El ministro',
  'dijo',
  'que',
  '«',
  '»',
  '—',
  '.',
  ',',
  ':',
  '¿',
  '?',
  'Ruanda',
  'Estados Unidos',
  'recibirá',
  'a',
  '250',
  'migrantes',
  'deportados',
  'según',
  'la canciller',
  'Ada Bold',
  'no',
  'el lunes',
  '1.200',
  '4,5 millones de dólares',
  'medio centenar',
  'acuerdo',
  'firmó',
  'en',
  'la cárcel de',
  'Gashora',
  '\n',
  'P.',
  'R.',
  'COMUNICADO',
  'nadie',
  'EE. UU.',
  'de',
  'y',
  '3 de febrero',
  '(',
  ')',
];

describe('readDocument in Spanish', () => {
  it('never throws, and quotes exactly what stands at its offsets', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 60 }), (pieces) => {
        const text = `Los deportados llegaron a Ruanda desde Estados Unidos. ${pieces.join(' ')}`;
        for (const { start, end, quote } of readDocument(text, { language: 'es', published: '2025-08-05' }).drafts) {
          expect(quote).toBe(text.slice(start, end));
          expect(quote.trim()).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads what a minister says, by the name that the article gives', () => {
    const text =
      'La ministra de Seguridad, Ada Bold, anunció el lunes que Ruanda recibirá hasta 250 migrantes deportados por Estados Unidos.';
    const { language, drafts } = readDocument(text, { published: '2025-08-05' });
    expect(language).toBe('es');
    expect(drafts).toContainEqual(
      expect.objectContaining({
        field: 'cap',
        value: { max: 250 },
        by: 'Ada Bold',
        act: 'announces',
        saidOn: '2025-08-04',
        record: 'arrangement:us-rw-2025',
      }),
    );
  });

  it('turns a denial round and takes a question for no claim', () => {
    const text =
      'Ruanda acogerá a deportados de Estados Unidos. El canciller, Cid Dale, negó que los migrantes estén detenidos. ¿Recibirá Kigali a 500 personas más?';
    const { drafts } = readDocument(text, { published: '2025-08-05' });
    expect(drafts).toContainEqual(expect.objectContaining({ field: 'detains', value: false, by: 'Cid Dale' }));
    expect(drafts.filter(({ field }) => field === 'cap')).toEqual([]);
  });

  it('says nothing about sport, birds and homes for the old', () => {
    const text =
      'El fichaje extranjero llegó el lunes cedido por seis meses a cambio de 300.000 dólares. Las aves migratorias pasan por el asilo de ancianos. El deporte une, dijo el alcalde.';
    expect(readDocument(text, { language: 'es', published: '2025-08-05' }).drafts).toEqual([]);
  });
});
