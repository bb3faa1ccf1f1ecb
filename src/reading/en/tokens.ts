import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';

import { opensWithCapital, straight } from '../signs.ts';
import type { WordMark } from '../mark.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/**
 * Sentences of one English paragraph in words with their parts of speech (wink-nlp, wink-eng-lite-web-model), with offsets into
 * the document: `base` is where the paragraph begins.
 */
export function englishSentences(paragraph: string, base: number): readonly (readonly WordMark[])[] {
  const sentences: WordMark[][] = [];
  let cursor = 0;
  nlp
    .readDoc(paragraph)
    .sentences()
    .each((sentence: ItemSentence) => {
      const marks: WordMark[] = [];
      const tokens = sentence.tokens();
      const values = tokens.out();
      // oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes its readers as values; they use no `this`
      const poses = tokens.out(its.pos);
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index] ?? '';
        const at = paragraph.indexOf(value, cursor);
        if (at < 0 || value === '' || at - cursor > 400) continue;
        cursor = at + value.length;
        const pos = poses[index] ?? 'X';
        if (pos === 'SPACE' || value.trim() === '') continue;
        takeWords(marks, value, base + at, pos, index === values.length - 1);
      }
      if (marks.length > 0) sentences.push(marks);
    });
  return sentences.map(joinLetters).flatMap(splitAtStops);
}

/** "Denizoğlan": the tagger breaks a word at letters that English lacks. */
function joinLetters(marks: readonly WordMark[]): readonly WordMark[] {
  if (!marks.some((mark, at) => isBroken(marks[at - 1], mark))) return marks;
  const out: WordMark[] = [];
  for (const mark of marks) {
    const before = out.at(-1);
    if (before !== undefined && isBroken(before, mark))
      out[out.length - 1] = { ...before, word: before.word + mark.word, pos: before.capital ? 'PROPN' : before.pos, end: mark.end };
    else out.push(mark);
  }
  return out;
}

const isBroken = (before: WordMark | undefined, mark: WordMark): boolean =>
  before?.end === mark.start &&
  /[^\x20-\x7e]/.test(before.word.slice(-1) + mark.word.charAt(0)) &&
  /\p{L}$/u.test(before.word) &&
  /^\p{L}/u.test(mark.word);

/** "They were flown in. Twenty …": the tagger takes a short word with its full stop for an abbreviation. */
function splitAtStops(marks: readonly WordMark[]): readonly (readonly WordMark[])[] {
  const isStop = (mark: WordMark, index: number): boolean =>
    !mark.capital &&
    mark.word.endsWith('.') &&
    marks[index + 1]?.capital === true &&
    /^\p{Ll}{2,}\.$/u.test(mark.word) &&
    !ABBREVIATED.has(mark.word);
  if (!marks.some(isStop)) return [marks];
  const out: WordMark[][] = [[]];
  for (const [index, mark] of marks.entries()) {
    if (!isStop(mark, index)) {
      out.at(-1)?.push(mark);
      continue;
    }
    const cut = mark.end - 1;
    out.at(-1)?.push({ ...mark, word: mark.word.slice(0, -1), end: cut }, { ...mark, word: '.', pos: 'PUNCT', start: cut });
    out.push([]);
  }
  return out.filter((one) => one.length > 0);
}

const ABBREVIATED = new Set(['vs.', 'no.', 'nos.', 'pp.', 'approx.', 'est.', 'art.', 'sec.', 'para.', 'ca.', 'etc.']);

/** Takes in a word, and splits what wink keeps together and the patterns want apart: the possessive, and the full stop that ends a sentence. */
function takeWords(marks: WordMark[], value: string, start: number, pos: string, last: boolean): void {
  const cut = (value.endsWith('s') ? /^(.+)(['’]s)$/.exec(value) : null) ?? (last ? /^(\p{L}+)(\.)$/u.exec(value) : null);
  if (cut?.[1] === undefined || cut[2] === undefined) {
    marks.push(wordMark(value, start, pos));
    return;
  }
  for (const part of [cut[1], cut[2]])
    marks.push(wordMark(part, part === cut[1] ? start : start + cut[1].length, part.length > 2 ? pos : 'PART'));
}

const wordMark = (part: string, start: number, pos: string): WordMark => ({
  kind: 'word',
  word: straight(part).toLowerCase(),
  pos,
  capital: opensWithCapital(part),
  start,
  end: start + part.length,
});
