import { markSpeakers } from './bodies.ts';
import { markFacilities } from './facilities.ts';
import { isWord, type Mark, type Sentence, type WordMark } from './mark.ts';
import { markMoney } from './money.ts';
import { markCounts } from './numbers.ts';
import { nameByAside } from './named-asides.ts';
import { LONGEST_PLACE, mayOpenPlace, placeNamed, townNamed, type Place } from './places.ts';
import { markSayers } from './sayers.ts';
import { opensWithLetter } from './signs.ts';
import { findPeople, type Person, type SpeakerReader } from './speakers.ts';
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
  /** Where its datelines say that it was written. */
  readonly datelines: readonly string[];
}

/** Merges words into places: countries, their demonyms and capitals, named regions. */
function markPlaces(marks: readonly Mark[], text: string, named: (phrase: string) => Place | undefined = placeNamed): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const read = mark.kind === 'word' && opensWithLetter(mark.word) ? placeAt(marks, at, text, named) : undefined;
    const found = read !== undefined && isGivenName(marks, at, read.length) ? undefined : read;
    out.push(found?.mark ?? mark);
    at += found?.length ?? 1;
  }
  return out;
}

/** "Santiago Peña", "Sofía R.": names of people that are places too, before another name. */
function isGivenName(marks: readonly Mark[], at: number, length: number): boolean {
  const mark = marks[at];
  const next = marks[at + 1];
  return (
    length === 1 &&
    mark?.kind === 'word' &&
    GIVEN_NAMES.has(mark.word) &&
    (isWord(next, ',', '?', '.', '!') ? mark.word === 'mauricio' : next?.kind === 'word' && next.capital && /^\p{L}{2}/u.test(next.word))
  );
}

const GIVEN_NAMES = new Set('santiago sofía israel victoria asunción francia trinidad mauricio áfrica américa roma dominica'.split(' '));

function placeAt(
  marks: readonly Mark[],
  at: number,
  text: string,
  named: (phrase: string) => Place | undefined,
): { readonly mark: Mark; readonly length: number } | undefined {
  const first = marks[at];
  if (first?.kind !== 'word' || !mayOpenPlace(first.word)) return undefined;
  // Only names have more than one word, and they begin with a capital; a demonym may be lower case in Spanish.
  const longest = first.capital ? LONGEST_PLACE : 1;
  for (let length = Math.min(longest, marks.length - at); length > 0; length -= 1) {
    const last = marks[at + length - 1];
    if (
      last?.kind !== 'word' ||
      !(opensWithLetter(last.word) || last.word.startsWith('.')) ||
      last.word === '.' ||
      last.end - first.start > 60
    )
      continue;
    const place = named(text.slice(first.start, last.end));
    if (place) return { mark: { kind: 'place', ...place, start: first.start, end: last.end }, length };
  }
  return undefined;
}

/** What stands before the first sentence of a line and says nothing itself. */
interface Lead {
  readonly length: number;
  /** "PRESENTER", "A": who speaks the line in a dialogue. */
  readonly label: string | null;
  /** Where a dateline says that the report comes from. */
  readonly places: readonly string[];
}

const NUMBERING =
  /^\s*(?:(?:[•*·▪]|[–—-](?=\s)|(?:item|article|para)?\s?\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s)|\(?\d{1,2}[.)](?=\s))\s*)?(?:\[?\d{1,2}[:.h]\d\d\]?(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|ET|CET|EST|UTC))?\s*[:–—|-]?\s+)?/u;
const LABEL = /^(?:([QA])[.:]\s+|([\p{Lu}][\p{Lu}\p{M}' .()-]{1,40}):\s+)/u;
const DATELINE =
  /^([\p{Lu}][\p{L}\p{M}/ .'’-]{2,40})(?:, (?<state>[\p{L}. ]{2,20}))?(?:, \w{3,9}\.? \d{1,2})?(?:, \d{1,2} (?:de )?\w{3,10}\.?)?(?: \([\p{L} /.]{2,30}\))?(?: ?[–—] ?| ?- | ?\.-+ ?)(?=\S)|^([\p{Lu}][\p{L}\p{M}/ .'’-]{2,40}), \d{1,2} (?:de )?\w{3,10}\. |^\w{3,9}\.? \d{1,2} \([\p{L} /.]{2,30}\) [-–—] /u;

/** "Ms. A. V. (Director General, Border Agency): " where a document has several such lines. */
const NAMED_LABEL =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|to|and|de|van|von)){0,7}(?: \([^)\n]{2,90}\))?): +(?=\S)/u;
/** Fewer such lines are no dialogue. */
const LEAST_LABELS = 3;

/** "14:10", "KIGALI, Aug 5 -", "PRESENTER:", "3." before the first sentence. */
function leadOf(line: string, dialogue: boolean, turns: Tables['turns']): Lead {
  const answer = turns?.answer.exec(line);
  const turn = answer ?? turns?.question.exec(line);
  if (turn) return { length: turn[0].length, label: answer ? 'A' : 'Q', places: [] };
  const numbering = NUMBERING.exec(line)?.[0].length ?? 0;
  const label = LABEL.exec(line.slice(numbering)) ?? (dialogue ? NAMED_LABEL.exec(line.slice(numbering)) : null);
  const after = numbering + (label?.[0].length ?? 0);
  const dateline = DATELINE.exec(line.slice(after));
  // "Albania - what happened" in running words is no dateline: a town of datelines is in capitals, or a day or an agency follows it.
  const isDateline = dateline !== null && (/^\p{Lu}{3,}/u.test(dateline[0]) || /\d|\(/.test(dateline[0]));
  const places = isDateline
    ? (dateline.groups?.['state'] ?? dateline[1] ?? dateline[3] ?? '').split('/').flatMap((name) => placeOf(capitalised(name.trim())) ?? [])
    : [];
  return { length: after + (isDateline ? dateline[0].length : 0), label: label?.[1] ?? label?.[2] ?? null, places };
}

const placeOf = (name: string): string | undefined => (placeNamed(name) ?? townNamed(name))?.code;

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

interface Piece {
  readonly piece: string;
  readonly base: number;
  readonly line: string;
  readonly paragraph: number;
  readonly lead: Lead;
}

/** An interview whose lines begin with dashes in turn, most of those of one side questions, none with who says them. */
function dashTurns(text: string, dash: RegExp): RegExp | undefined {
  const lines = text.split('\n').filter((line) => dash.test(line));
  const asked = lines.filter((line, at) => at % 2 === 0 && line.includes('?')).length;
  return lines.length >= 2 * LEAST_ANSWERS && asked * 4 >= lines.length && lines.every((line) => !/[—–]/.test(line.replace(dash, '')))
    ? dash
    : undefined;
}

function* piecesOf(text: string, words: Tables['turns']): Generator<Piece> {
  const turns =
    words !== undefined && text.split('\n').filter((line) => words.answer.test(line)).length >= LEAST_ANSWERS ? words : undefined;
  const dashes = turns === undefined && words?.dash !== undefined ? dashTurns(text, words.dash) : undefined;
  let dash = 0;
  let base = 0;
  let paragraph = 0;
  const lines = text.split(/\n/);
  const dialogue = lines.filter((line) => NAMED_LABEL.test(line)).length >= LEAST_LABELS;
  for (const line of lines) {
    if (line.trim() !== '') {
      const lead =
        dashes !== undefined && dashes.test(line)
          ? { length: dashes.exec(line)?.[0].length ?? 0, label: (dash += 1) % 2 === 1 ? 'Q' : 'A', places: [] }
          : leadOf(line, dialogue, turns);
      for (let at = lead.length; at < line.length; at += LONGEST_PIECE) {
        const piece = line.slice(at, at + LONGEST_PIECE);
        if (!LONG_RUN.test(piece)) yield { piece, base: base + at, line, paragraph, lead };
      }
      paragraph += 1;
    }
    base += line.length + 1;
  }
}

/** Fewer lines that look like answers make no interview. */
const LEAST_ANSWERS = 2;
const LONG_RUN = new RegExp(`[^\\s]{${LONGEST_WORD},}|[^\\p{L}\\p{N}\\s]{12,}`, 'u');
/** A paragraph's last words without one of these are a heading, a label or a list. */
const SENTENCE_END = /[.?!…:;]["'”’»)\]]*\s*$/u;

/** Joins lines that a program has broken at a fixed width; every offset stays. */
const unwrapped = (text: string): string => text.replace(/^([^\n]{55,100}[^\n.?!…:;»”"])\n(?=[\p{Ll}\p{Lu}\d«“"(—])/gmu, '$1 ');

/** Cuts a text into sentences and reads their places, times, sums, numbers, facilities and speakers. */
export function markDocument(text: string, tables: Tables, published: Day | undefined): MarkedDocument {
  const read: { readonly marks: readonly Mark[]; readonly paragraph: number; readonly heading: boolean; readonly label: string | null }[] =
    [];
  const datelines: string[] = [];
  let currency: string | null = null;
  for (const { piece, base, line, paragraph, lead } of piecesOf(unwrapped(text), tables.turns)) {
    datelines.push(...lead.places);
    const heading = !SENTENCE_END.test(line);
    for (const words of tables.sentences(piece, base)) {
      if (words.length > 160) continue;
      const marks = markQuantities(words, text, tables, published, currency);
      currency = marks.findLast((mark) => mark.kind === 'money')?.money.currency ?? currency;
      read.push({ marks, paragraph, heading, label: lead.label });
    }
  }
  const reader: SpeakerReader = tables.speakerReader ?? {
    findPeople: (sentences, whole) => findPeople(sentences, whole, tables.speakers),
    markSpeakers: (marks, known, whole) =>
      markSayers(nameByAside(markSpeakers(marks, known, whole, tables.speakers), whole, tables.speakers), whole, tables.speakers),
  };
  // Spanish headings have no capitals that look like names.
  const people = reader.findPeople(
    read.filter(({ heading }) => !heading || tables.speakerReader !== undefined).map(({ marks }) => marks),
    text,
  );
  return {
    people,
    datelines,
    sentences: read.map(({ marks, paragraph, heading, label }) => ({
      // Last: a town's name may be part of a prison's or a speaker's.
      marks: markPlaces(reader.markSpeakers(marks, people, text), text, townNamed),
      paragraph,
      heading,
      label,
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
