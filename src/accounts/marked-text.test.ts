import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markText, type Mark } from './marked-text.ts';

const text = 'Officials said so.\n\nTwo hundred people were moved.';
const mark = (id: string, quote: string): Mark => ({ id, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

describe('marking a text', () => {
  it('leaves a text without marks as its paragraphs', () => {
    expect(markText(text, []).map((paragraph) => paragraph.segments.map((segment) => segment.text))).toEqual([
      ['Officials said so.'],
      ['Two hundred people were moved.'],
    ]);
  });

  it('lets marks nest, and names each where it opens', () => {
    const [, second] = markText(text, [
      mark('whole', 'Two hundred people were moved'),
      mark('count', 'Two hundred people'),
      mark('deed', 'moved'),
    ]);
    expect(second?.segments.map(({ text, under, opens }) => ({ text, under, opens }))).toEqual([
      { text: 'Two hundred people', under: ['whole', 'count'], opens: ['whole', 'count'] },
      { text: ' were ', under: ['whole'], opens: [] },
      { text: 'moved', under: ['whole', 'deed'], opens: ['deed'] },
      { text: '.', under: [], opens: [] },
    ]);
  });

  it('ignores a mark that lies outside the text', () => {
    expect(markText('short', [{ id: 'x', start: 2, end: 99 }])[0]?.segments).toHaveLength(1);
  });

  it('gives every text back, and covers each mark with exactly its characters', () => {
    const spans = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '\u202e'), maxLength: 80 }), spans, (text, spans) => {
        const marks = spans
          .map(([start, length], id) => ({ id: String(id), start, end: start + length }))
          .filter((mark) => mark.end <= text.length);
        const segments = markText(text, marks).flatMap((paragraph) => paragraph.segments);
        expect(segments.map((segment) => segment.text).join('')).toBe(text.replaceAll('\n', ''));
        for (const mark of marks) {
          const covered = segments
            .filter((segment) => segment.under.includes(mark.id))
            .map((segment) => segment.text)
            .join('');
          expect(covered).toBe(text.slice(mark.start, mark.end).replaceAll('\n', ''));
        }
      }),
    );
  });
});
