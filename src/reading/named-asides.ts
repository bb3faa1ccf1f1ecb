import { isWord, type Mark, type Role, type SpeakerMark } from './mark.ts';
import { isName, type SpeakerWords } from './speakers.ts';

/** Most marks of a name, and of the aside that tells what it names. */
const LONGEST_NAME = 6;
const LONGEST_ASIDE = 14;
/** How far into the aside the noun stands that tells what kind of body it is. */
const NOUN_WITHIN = 6;

/**
 * "Alarma Norte, a network of volunteers who search the desert, counted": a name that an apposition calls a body or a paper is a
 * speaker, whatever its words are.
 */
export function nameByAside(marks: readonly Mark[], text: string, words: SpeakerWords): readonly Mark[] {
  const commas = marks.filter((mark) => isWord(mark, ',')).length;
  if (commas < 2) return marks;
  const out: Mark[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    const to = nameEnd(marks, at, words);
    const role = to > at && isWord(marks[to], ',') ? roleOfAside(marks, to + 1, text, words) : undefined;
    const close = role === undefined ? -1 : closing(marks, to + 1);
    if (role === undefined || close < 0) {
      out.push(mark);
      continue;
    }
    const end = marks[close]?.end ?? mark.end;
    const name = text.slice(mark.start, marks[to - 1]?.end);
    out.push({ kind: 'speaker', person: false, name, role, country: null, start: mark.start, end } satisfies SpeakerMark);
    at = close;
  }
  return out;
}

/** Where a run of capitalised words ends that begins a sentence or a clause; `at` itself where none begins. */
function nameEnd(marks: readonly Mark[], at: number, words: SpeakerWords): number {
  const before = marks[at - 1];
  if (before !== undefined && !isWord(before, ',', '"', 'and', 'but', ';', ':', '—', '-', 'by', 'to', 'that', 'while', 'the')) return at;
  let to = at;
  let proper = false;
  while (to - at < LONGEST_NAME) {
    const mark = marks[to];
    const linked = to > at && isWord(mark, 'of', 'for', 'de', 'du', 'des', 'without', 'and') && isName(marks[to + 1], words);
    if (!linked && !isName(mark, words)) break;
    proper ||= mark?.kind === 'word' && mark.pos === 'PROPN';
    to += 1;
  }
  return proper ? to : at;
}

/** What an aside that begins with an article calls the name before it. */
function roleOfAside(marks: readonly Mark[], from: number, text: string, words: SpeakerWords): Role | undefined {
  const first = marks[from];
  if (first?.kind === 'speaker')
    return !first.person && /^(?:an?|the|one of)\s/i.test(text.slice(first.start, first.end)) ? first.role : undefined;
  if (!isWord(first, 'a', 'an', 'the', 'one')) return undefined;
  for (const mark of marks.slice(from + 1, from + NOUN_WITHIN)) {
    if (mark.kind === 'word' && words.organisations[mark.word] !== undefined) return words.organisations[mark.word];
    if (isWord(mark, ',', 'who', 'that', 'which')) return undefined;
    if (mark.kind === 'speaker') return mark.person ? undefined : mark.role;
  }
  return undefined;
}

/** The comma that ends the aside, or -1. */
function closing(marks: readonly Mark[], from: number): number {
  for (let at = from + 1; at < Math.min(marks.length - 1, from + LONGEST_ASIDE); at += 1) {
    if (isWord(marks[at], '.', '"', ';', ':')) return -1;
    if (isWord(marks[at], ',')) return at;
  }
  return -1;
}
