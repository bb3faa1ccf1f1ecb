import type { WordMark } from '../mark.ts';
import { opensWithCapital, straight } from '../signs.ts';
import { kindOf } from './word-kinds.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:sr|sra|sres|dr|dra|lic|licda|ing|gral|cnel|núm|art|arts|pág|av|ee|uu|ee\. ?uu|mons|prof|dip|min|ej|no|nro|aprox|\p{L})$/iu;
const TOKEN = /\d[\d.,]*\d|\d|EE\. ?UU\.|EUA|(?:\p{L}\.){2,}|\p{L}+(?:['’]\p{L}+)?|US\$|[^\s\p{L}\d]/gu;

const CLITIC = /^(?:lo|la|los|las)$/;

/** True where a sentence, a question or a quotation opens: a capital there makes no name. */
const opens = (marks: readonly WordMark[]): boolean => {
  const last = marks.at(-1);
  return last === undefined || /^["¿¡:(—–-]$/.test(last.word) || (last.word === '.' && marks.length > 0);
};

interface Piece {
  readonly text: string;
  readonly at: number;
  /** Inside quotation marks that the paragraph closes. */
  readonly quoted: boolean;
}

/**
 * Sentences of one Spanish paragraph in words. What stands between quotation marks is not cut, nor a paragraph of dialogue that
 * a dash opens: it has one speaker, who may be named behind it. `base` is where the paragraph begins.
 */
export function spanishSentences(paragraph: string, base: number): readonly (readonly WordMark[])[] {
  const sentences: WordMark[][] = [];
  let marks: WordMark[] = [];
  const dialogue = /^\s*[—–]/.test(paragraph);
  for (const { text, at, quoted } of piecesOf(paragraph)) {
    const before = marks.at(-1);
    if (before !== undefined && !quoted && !dialogue && endsSentence(marks, text, paragraph.slice(before.end - base, at))) {
      sentences.push(marks);
      marks = [];
    }
    const word = straight(text).toLowerCase();
    const capital = opensWithCapital(text);
    const pos = kindOf(word, capital, opens(marks), marks);
    const last = marks.at(-1);
    // "los recibirá": before a verb it is whom, and no article.
    if (pos === 'VERB' && last?.pos === 'DET' && CLITIC.test(last.word)) marks[marks.length - 1] = { ...last, pos: 'PRON' };
    marks.push({ kind: 'word', word, pos, capital, start: base + at, end: base + at + text.length });
  }
  if (marks.length > 0) sentences.push(marks);
  return sentences;
}

function* piecesOf(paragraph: string): Generator<Piece> {
  let closes = -1;
  for (const match of paragraph.matchAll(TOKEN)) {
    const text = match[0];
    const at = match.index;
    yield { text, at, quoted: at <= closes };
    if (at > closes) {
      const end = text === '«' ? '»' : text === '“' ? '”' : text === '"' ? '"' : '';
      if (end !== '') closes = paragraph.indexOf(end, at + 1);
    }
  }
}

/** True where a sign that ends a sentence is followed by blank and a capital, a digit or an opening sign. */
function endsSentence(marks: readonly WordMark[], next: string, between: string): boolean {
  if (between === '' || !/^[\p{Lu}\d¿¡"“«—(]/u.test(next)) return false;
  const signs = marks.slice(-3).findLast(({ word }) => !/^["')\]]$/.test(word));
  if (signs === undefined || !/^[.?!…]$/.test(signs.word)) return false;
  const last = marks.findLast(({ word }) => /[\p{L}\d]/u.test(word));
  return signs.word !== '.' || last === undefined || !ABBREVIATION.test(last.word);
}
