import { MATCH_END, MATCH_START } from './passages.ts';

/** Characters that an excerpt shows around its first match. */
const BEFORE = 60;
const LENGTH = 240;

/**
 * A piece of the text around its first match, with every match in it marked. `highlighted` are spellings of the same text, of the
 * same length but for the marks (accents folded); what any of them marks is a match.
 */
export function markedExcerpt(text: string, highlighted: readonly string[]): string {
  const matches = merge(highlighted.flatMap((spelling) => marksIn(spelling)));
  const first = matches[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : wordStart(text, from + LENGTH);
  let excerpt = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of matches.filter((match) => match.start >= from && match.end <= to)) {
    excerpt += text.slice(at, start) + MATCH_START + text.slice(start, end) + MATCH_END;
    at = end;
  }
  return `${excerpt}${text.slice(at, to).trimEnd()}${to < text.length ? ' …' : ''}`;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where the marked pieces stand once the marks are taken out. */
function marksIn(spelling: string): readonly Match[] {
  const matches: Match[] = [];
  let start = 0;
  let marks = 0;
  for (let at = 0; at < spelling.length; at += 1) {
    const sign = spelling[at];
    if (sign === MATCH_START) start = at - marks;
    if (sign === MATCH_END) matches.push({ start, end: at - marks });
    if (sign === MATCH_START || sign === MATCH_END) marks += 1;
  }
  return matches;
}

function merge(matches: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of [...matches].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && match.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, match.end) };
    else merged.push(match);
  }
  return merged;
}

/** The beginning of the word at or after `at`, if one is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
