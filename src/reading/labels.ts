import type { MarkedDocument } from './marked-document.ts';
import { isWord, type Mark, type Role, type SpeakerMark } from './mark.ts';
import type { Placed } from './placed.ts';
import type { SpeakerWords } from './speakers.ts';
import { ARTICLE, type Voice } from './statement.ts';
import type { Tables } from './tables.ts';
import { viewOf } from './view.ts';
import type { VoiceMemory } from './voice-memory.ts';

/** In a dialogue with labels the line belongs to whom its label names; the interviewer's and the reporter's words are the article's. */
export function withLabels(
  placed: readonly Placed[],
  { sentences, people }: MarkedDocument,
  tables: Tables,
  memory: VoiceMemory,
): readonly Placed[] {
  const voices = new Map<string, Voice>();
  const met = new Map<string, Voice>();
  const paragraphs = new Map(sentences.map(({ paragraph, label }) => [paragraph, label]));
  for (const { label } of sentences) if (label !== null && !voices.has(label)) voices.set(label, voiceOf(label));
  if (voices.size === 0) return placed;
  const dialogue = [...paragraphs.values()].filter((label) => label !== null).length >= LEAST_LINES;
  let floor: Voice | undefined;
  return placed.map((one) => {
    const label = sentences[one.statement.sentence]?.label ?? null;
    if (label !== null) floor = voices.get(label);
    else if (one.statement.heading || isRule(one.statement.whole)) floor = undefined;
    // An answer of several paragraphs is labelled once.
    const voice = label === null && !dialogue ? undefined : floor;
    return voice === undefined || voice === ARTICLE || one.statement.voice !== ARTICLE
      ? one
      : { ...one, statement: { ...one.statement, voice, verb: 'states' } };
  });

  function voiceOf(label: string): Voice {
    if (label === 'Q') return ARTICLE;
    if (label === 'A') {
      const introduced = sentences
        .filter((sentence) => sentence.label === null)
        .flatMap(({ marks }) => marks)
        .filter((mark): mark is SpeakerMark => mark.kind === 'speaker');
      const first = introduced.slice(0, INTRODUCED).find(({ person }) => person) ?? introduced[0];
      return first === undefined ? ARTICLE : memory.resolve([first]);
    }
    const { name, aside } = partsOf(label, tables.speakers);
    const words = wordsIn(name);
    if (words.some((word) => tables.reporters.has(word))) return ARTICLE;
    // "Mr. T. A. (Refuge Network)" at first, "Mr. A." afterwards.
    const before = met.get(words.at(-1) ?? '');
    if (aside === '' && before !== undefined) return before;
    const person = people.find(({ words: known }) => words.includes(known.at(-1) ?? ''));
    // "CLARIFICATION:", "HOW MANY:": what stands once before a line and is nobody's name is its heading.
    const once = [...paragraphs.values()].filter((one) => one === label).length < 2;
    if (once && person === undefined && aside === '' && roleOf(name, tables.speakers) === undefined) return ARTICLE;
    const role = roleOf(`${aside} ${name}`, tables.speakers) ?? (person === undefined ? 'unnamed' : person.role);
    const voice: Voice = { name: person?.name ?? name, role, country: person?.country ?? null, named: true };
    met.set(words.at(-1) ?? '', voice);
    return voice;
  }
}

/** Fewer labelled lines are no dialogue in which an answer may go on without a label. */
const LEAST_LINES = 3;

/** So many speakers may stand before the one who is interviewed, whose office is named first ("Entrevista con el vicecanciller"). */
const INTRODUCED = 3;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}.'-]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** "Ms. A. V. (Director General, Border Agency)": the name without "Ms.", and what stands in brackets. */
function partsOf(label: string, { civil }: SpeakerWords): { readonly name: string; readonly aside: string } {
  const found = /^([^(]+)(?:\(([^)]*)\))?/.exec(label);
  const words = (found?.[1] ?? label).trim().split(/\s+/);
  const name = words.filter((word, index) => !(index === 0 && (civil.includes(word.toLowerCase()) || word === 'The'))).join(' ');
  return { name: name === '' ? label : name, aside: found?.[2] ?? '' };
}

/** What a speaker is by the words of a label: a network or a lawyer is a critic, an agency or a minister an office. */
function roleOf(text: string, { heads, bodies }: SpeakerWords): Role | undefined {
  const roles = wordsIn(text).flatMap((word) => heads[word] ?? bodies[word] ?? []);
  return roles.includes('court') ? 'court' : roles.includes('critic') ? 'critic' : roles.includes('office') ? 'office' : roles.at(-1);
}

/** In the first paragraphs a whole sentence may tell whose words follow. */
const OPENING = 4;

/** A line of stars or dashes between two parts of a document. */
export const isRule = (marks: readonly Mark[]): boolean =>
  marks.length > 0 && marks.every((mark) => mark.kind === 'word' && /^[*#_~—–-]+$/.test(mark.word));

/**
 * "Answered by the Minister for Border Security:" gives the floor: what follows is the minister's, until another line gives it to
 * somebody else.
 */
export function withFloors(placed: readonly Placed[], tables: Tables, memory: VoiceMemory): readonly Placed[] {
  let floor: Voice | undefined;
  return placed.map((one) => {
    const { statement } = one;
    const given =
      (statement.heading || isWord(statement.whole.at(-1), ':') || statement.paragraph < OPENING) &&
      tables.floor?.test(viewOf(statement.whole, one.ends).rendered) === true
        ? statement.whole.find((mark): mark is SpeakerMark => mark.kind === 'speaker')
        : undefined;
    if (given !== undefined) floor = memory.resolve([given]);
    // A row of stars ends what was reported.
    if (isRule(statement.whole)) floor = undefined;
    if (given !== undefined) return { ...one, statement: { ...statement, heading: true } };
    return floor === undefined || statement.voice !== ARTICLE || statement.heading
      ? one
      : { ...one, statement: { ...statement, voice: floor, verb: 'states', document: true } };
  });
}
