import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';

import type { HabeasError } from '../../core/errors.ts';
import { problemAt, type Place } from './problem.ts';

/** A YAML text as plain data that remembers where it stands. Numbers, texts and flags only: no anchors, no tags. */
export type YamlNode =
  | { readonly kind: 'map'; readonly at: Place; readonly entries: ReadonlyMap<string, YamlEntry> }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly YamlNode[] }
  | { readonly kind: 'scalar'; readonly at: Place; readonly value: string | number | boolean | null };

/** A key of a map, with where the key stands and what it holds. */
export interface YamlEntry {
  readonly key: Place;
  readonly value: YamlNode;
}

/** A rule file is short; anything near this size is not one. */
const MOST_CHARACTERS = 1_000_000;
/** NUL and other controls, and U+FFFD, which stands for bytes that are not UTF-8. */
const NOT_TEXT = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD\uFFFE\uFFFF]/u;
/** Deeper nesting than any condition needs, and shallow enough for every reader behind this one. */
const MOST_DEPTH = 40;

/**
 * Reads one YAML file. Anchors and aliases are refused rather than counted, so nothing can explode; a file over
 * `MOST_CHARACTERS` is refused before it is parsed. `root` is undefined where the text cannot be read at all.
 */
export function readYaml(text: string, file: string): { readonly root: YamlNode | undefined; readonly problems: readonly HabeasError[] } {
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has ${text.length} characters; a rule file has at most ${MOST_CHARACTERS}. Split it by theme.`;
    return { root: undefined, problems: [problemAt('RULES_TOO_LARGE', start, message)] };
  }
  const odd = text.search(NOT_TEXT);
  if (odd >= 0) {
    const before = text.slice(0, odd).split('\n');
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return {
      root: undefined,
      problems: [problemAt('RULES_YAML', at, 'a character that is no text. Save the file as plain text in UTF-8.')],
    };
  }
  const tooDeep = deepFlow(text, file);
  if (tooDeep) return { root: undefined, problems: [tooDeep] };

  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const problems = document.errors.map((error) =>
    problemAt('RULES_YAML', placeOf(error.pos[0]), `not readable as YAML: ${error.message}.`),
  );
  if (problems.length > 0) return { root: undefined, problems };
  if (document.contents === null) return { root: undefined, problems: [problemAt('RULES_YAML', start, 'the file is empty.')] };
  return plain(document.contents, placeOf);
}

function plain(top: ParsedNode, placeOf: (offset: number) => Place): { root: YamlNode | undefined; problems: readonly HabeasError[] } {
  const problems: HabeasError[] = [];
  const refuse = (at: Place, message: string): YamlNode => {
    problems.push(problemAt('RULES_YAML', at, message));
    return { kind: 'scalar', at, value: null };
  };
  const convert = (node: ParsedNode | null, at: Place, depth: number): YamlNode => {
    if (node === null) return { kind: 'scalar', at, value: null };
    const here = placeOf(node.range[0]);
    if (depth > MOST_DEPTH)
      return refuse(here, `nested more than ${MOST_DEPTH} deep. Split the condition into rules that refer to each other.`);
    if (isAlias(node) || node.anchor !== undefined) {
      return refuse(here, 'anchors (&) and aliases (*) are not used in rule files. Write the text out, or refer to another rule.');
    }
    if (isScalar(node)) {
      const { value } = node;
      if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return { kind: 'scalar', at: here, value };
      }
      return refuse(here, 'a value that is neither text, number, true nor false.');
    }
    if (isSeq(node)) return { kind: 'list', at: here, items: node.items.map((item) => convert(item, here, depth + 1)) };
    if (!isMap(node)) return refuse(here, 'neither a map, a list nor a value.');
    const entries = new Map<string, YamlEntry>();
    for (const pair of node.items) {
      const key = placeOf(pair.key.range?.[0] ?? node.range[0]);
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') refuse(key, 'a key that is not a word.');
      else entries.set(pair.key.value, { key, value: convert(pair.value, key, depth + 1) });
    }
    return { kind: 'map', at: here, entries };
  };
  const root = convert(top, placeOf(0), 0);
  return { root: problems.length > 0 ? undefined : root, problems };
}

/** The parser recurses: brackets nested by the thousand would end in a full stack, so they are refused before it runs. */
function deepFlow(text: string, file: string): HabeasError | undefined {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let indents = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charCodeAt(i);
    if (character === 10) {
      line += 1;
      lineStart = i + 1;
      indents = 0;
    } else if (character === 91 || character === 123) depth += 1;
    else if (character === 93 || character === 125) depth = Math.max(0, depth - 1);
    // "- - - -" nests as well, one level a dash.
    else if (character === 45 && text.charCodeAt(i + 1) === 32) indents += 1;
    if (depth > 10 * MOST_DEPTH || indents > 10 * MOST_DEPTH) {
      return problemAt('RULES_YAML', { file, line, column: i - lineStart + 1 }, `brackets nested more than ${10 * MOST_DEPTH} deep.`);
    }
  }
  return undefined;
}
