import { markFacilities } from './facilities.ts';
import type { Mark, Sentence, WordMark } from './mark.ts';
import { markMoney } from './money.ts';
import { markCounts } from './numbers.ts';
import { LONGEST_PLACE, placeNamed } from './places.ts';
import { findPeople, markSpeakers, type Person } from './speakers.ts';
import type { Tables } from './tables.ts';
import { markTimes, type Day } from './times.ts';

/** A paragraph is read in pieces of at most this many characters, so that the time stays linear whatever stands there. */
const LONGEST_PIECE = 4000;
/** A run of letters, signs or digits longer than this is no word of a language. */
const LONGEST_WORD = 120;

/** A document in marks. */
export interface MarkedDocument {
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
}

/** Merges words into places: countries, their demonyms and capitals, named regions. */
function markPlaces(marks: readonly Mark[], text: string): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const found = mark.kind === 'word' && /^\p{L}/u.test(mark.word) ? placeAt(marks, at, text) : undefined;
    out.push(found?.mark ?? mark);
    at += found?.length ?? 1;
  }
  return out;
}

function placeAt(marks: readonly Mark[], at: number, text: string): { readonly mark: Mark; readonly length: number } | undefined {
  const first = marks[at];
  if (first === undefined) return undefined;
  for (let length = Math.min(LONGEST_PLACE, marks.length - at); length > 0; length -= 1) {
    const last = marks[at + length - 1];
    if (last?.kind !== 'word' || !/^[\p{L}.]/u.test(last.word) || last.word === '.' || last.end - first.start > 60) continue;
    const place = placeNamed(text.slice(first.start, last.end));
    if (place) return { mark: { kind: 'place', ...place, start: first.start, end: last.end }, length };
  }
  return undefined;
}

/** "14:10", "KIGALI, Aug 5 -" and "PRESENTER:" before the first sentence say nothing themselves. */
function withoutLead(line: string): number {
  const label = /^(?:\d{1,2}[:.]\d\d\s+)?(?:[\p{Lu}][\p{Lu}' .]{2,30}:\s+)?/u.exec(line)?.[0].length ?? 0;
  const dateline =
    /^[\p{Lu}][\p{L}/ .'-]{2,40}(?:, [\p{L}. ]{2,20})?(?:, \w{3,9}\.? \d{1,2})?(?: \([\p{L} /]{2,30}\))? [-–—] /u.exec(
      line.slice(label),
    )?.[0].length ?? 0;
  return label + dateline;
}

function* piecesOf(
  text: string,
): Generator<{ readonly piece: string; readonly base: number; readonly line: string; readonly paragraph: number }> {
  let base = 0;
  let paragraph = 0;
  for (const line of text.split(/\n/)) {
    if (line.trim() !== '') {
      const skip = withoutLead(line);
      for (let at = skip; at < line.length; at += LONGEST_PIECE) {
        const piece = line.slice(at, at + LONGEST_PIECE);
        if (!LONG_RUN.test(piece)) yield { piece, base: base + at, line, paragraph };
      }
      paragraph += 1;
    }
    base += line.length + 1;
  }
}

const LONG_RUN = new RegExp(`[^\\s]{${LONGEST_WORD},}|[^\\p{L}\\p{N}\\s]{12,}`, 'u');
/** A paragraph's last words without one of these are a heading, a label or a list. */
const SENTENCE_END = /[.?!…:;]["'”’)\]]*\s*$/u;

/** Cuts a text into sentences and reads their places, times, sums, numbers, facilities and speakers. */
export function markDocument(text: string, tables: Tables, published: Day | undefined): MarkedDocument {
  const read: { readonly marks: readonly Mark[]; readonly paragraph: number; readonly heading: boolean }[] = [];
  let currency: string | null = null;
  for (const { piece, base, line, paragraph } of piecesOf(text)) {
    const heading = !SENTENCE_END.test(line);
    for (const words of tables.sentences(piece, base)) {
      if (words.length > 160) continue;
      const marks = markQuantities(words, text, tables, published, currency);
      currency = marks.findLast((mark) => mark.kind === 'money')?.money.currency ?? currency;
      read.push({ marks, paragraph, heading });
    }
  }
  const people = findPeople(
    read.filter(({ heading }) => !heading).map(({ marks }) => marks),
    text,
    tables.speakers,
  );
  return {
    people,
    sentences: read.map(({ marks, paragraph, heading }) => ({
      marks: markSpeakers(marks, people, text, tables.speakers),
      paragraph,
      heading,
    })),
  };
}

function markQuantities(
  words: readonly WordMark[],
  text: string,
  tables: Tables,
  published: Day | undefined,
  currency: string | null,
): readonly Mark[] {
  const places = markPlaces(words, text);
  const sums = markMoney(places, tables.numbers, currency);
  const times = markTimes(sums, tables.times, published);
  return markFacilities(markCounts(times, tables.numbers), text, tables.facilities);
}
