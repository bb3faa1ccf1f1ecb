import type { HabeasError } from '../../core/errors.ts';
import { problemAt, type Place } from './problem.ts';

/** Where the parts of a JSON text stand, by the keys and positions that lead to them. */
export interface JsonPlaces {
  /** The place of a part, or of the nearest part around it that stands near enough to the top to be kept. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** Keys that stand twice in one object: a reader would silently take the last. */
  readonly twice: readonly { readonly key: string; readonly at: Place }[];
}

/** Deeper nesting than any file of facts has, and shallow enough not to fill the stack. */
const MOST_DEPTH = 100;
/** Parts further down are found at the part that holds them: examples, an entry, its facts, a fact, its value. */
const KEPT_DEPTH = 5;
const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON (RFC 8259) forbids bare control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Walks a JSON text (RFC 8259) without making its values. A text that is no JSON is refused (FACTS_JSON) where it stops to be one. */
export function jsonPlaces(text: string, file: string): JsonPlaces | HabeasError {
  const odd = text.indexOf('\uFFFD');
  if (odd >= 0) return problemAt('FACTS_JSON', placeAt(text, file, odd), 'a character that is not UTF-8. Save the file as UTF-8.');
  const scan = new Scan(text);
  try {
    scan.document();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return problemAt('FACTS_JSON', placeAt(text, file, error.offset), `this is no JSON: ${error.message}.`);
  }
  return {
    placeOf: (path) => {
      for (let depth = Math.min(path.length, KEPT_DEPTH); depth > 0; depth -= 1) {
        const offset = scan.offsets.get(path.slice(0, depth).join('\n'));
        if (offset !== undefined) return placeAt(text, file, offset);
      }
      return placeAt(text, file, 0);
    },
    twice: scan.twice.map(({ key, offset }) => ({ key, at: placeAt(text, file, offset) })),
  };
}

class NotJson extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

class Scan {
  readonly offsets = new Map<string, number>();
  readonly twice: { readonly key: string; readonly offset: number }[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value([]);
    if (this.#at < this.#text.length) this.#stop('there is more after its end');
  }

  #value(path: readonly (string | number)[]): void {
    this.#take(SPACE);
    if (path.length > MOST_DEPTH) this.#stop(`nested more than ${MOST_DEPTH} deep`);
    const next = this.#text[this.#at];
    if (next === '{') this.#object(path);
    else if (next === '[') this.#list(path);
    else if (next === '"') this.#string();
    else if (next === undefined) this.#stop('it ends too early');
    else if (this.#take(LITERAL) === '') this.#stop('a value was expected');
    this.#take(SPACE);
  }

  #object(path: readonly (string | number)[]): void {
    const keys = new Set<string>();
    for (let more = this.#opens('}'); more; more = this.#goesOn('}')) {
      this.#take(SPACE);
      const offset = this.#at;
      if (this.#text[offset] !== '"') this.#stop('a name in double quotes was expected');
      const key = this.#string();
      if (keys.has(key)) this.twice.push({ key, offset });
      keys.add(key);
      this.#take(SPACE);
      if (this.#text[this.#at] !== ':') this.#stop(`a colon was expected after "${key.slice(0, 40)}"`);
      this.#at += 1;
      this.#part([...path, key], offset);
    }
  }

  #list(path: readonly (string | number)[]): void {
    let index = 0;
    for (let more = this.#opens(']'); more; more = this.#goesOn(']')) {
      this.#take(SPACE);
      this.#part([...path, index], this.#at);
      index += 1;
    }
  }

  #part(path: readonly (string | number)[], offset: number): void {
    if (path.length <= KEPT_DEPTH) this.offsets.set(path.join('\n'), offset);
    this.#value(path);
  }

  /** Steps over the bracket; false where it is closed at once. */
  #opens(end: string): boolean {
    this.#at += 1;
    this.#take(SPACE);
    if (this.#text[this.#at] !== end) return true;
    this.#at += 1;
    return false;
  }

  /** Steps over the comma to another part, or over the closing bracket. */
  #goesOn(end: string): boolean {
    const next = this.#text[this.#at];
    if (next !== ',' && next !== end) this.#stop(next === undefined ? 'it ends too early' : `a comma or ${end} was expected`);
    this.#at += 1;
    return next === ',';
  }

  #string(): string {
    const written = this.#take(STRING);
    if (written === '') this.#stop('a text in double quotes that does not end, or holds a control character or a stray \\');
    return String(JSON.parse(written));
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #stop(message: string): never {
    throw new NotJson(message, this.#at);
  }
}

function placeAt(text: string, file: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}
