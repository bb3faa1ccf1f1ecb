import type { ErrorCode, HabeasError } from '../../core/errors.ts';
import { LANGUAGES, type Words } from '../../core/words.ts';
import { nearest, problemAt, type Place } from './problem.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/** Reads the shapes that an author may write, and collects everything that has to be mended instead of stopping at the first. */
export class Author {
  readonly problems: HabeasError[] = [];

  /** Notes a problem and gives undefined, so that a reader can `return author.refuse(…)`. */
  refuse(code: ErrorCode, at: Place, message: string): undefined {
    this.problems.push(problemAt(code, at, message));
    return undefined;
  }

  /** The node as a map whose keys are all among `keys`. */
  map(node: YamlNode, keys: readonly string[], what: string): ReadonlyMap<string, YamlEntry> | undefined {
    if (node.kind !== 'map') return this.refuse('RULES_SHAPE', node.at, `${what} is a map with ${keys.join(', ')}.`);
    for (const [key, entry] of node.entries) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys);
      this.refuse(
        'RULES_SHAPE',
        entry.key,
        `${what} has no '${key}'${near === undefined ? '' : `; did you mean '${near}'?`} It may have ${keys.join(', ')}.`,
      );
    }
    return node.entries;
  }

  list(node: YamlNode, what: string): readonly YamlNode[] | undefined {
    return node.kind === 'list' ? node.items : this.refuse('RULES_SHAPE', node.at, `${what} is a list: begin each item with a dash.`);
  }

  text(node: YamlNode, what: string): string | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    if (node.kind === 'scalar' && typeof node.value === 'number')
      return this.refuse('RULES_SHAPE', node.at, `${what} is text: put it in quotes.`);
    return this.refuse('RULES_SHAPE', node.at, `${what} is text, and not empty.`);
  }

  /** One of a list of words. */
  word<T extends string>(node: YamlNode, choices: readonly T[], what: string): T | undefined {
    const found = choices.find((choice) => node.kind === 'scalar' && node.value === choice);
    return found ?? this.refuse('RULES_SHAPE', node.at, `${what} is one of ${choices.join(', ')}.`);
  }

  /** Text in every language. */
  words(node: YamlNode, what: string): Words | undefined {
    const entries = this.map(node, LANGUAGES, what);
    if (entries === undefined) return undefined;
    const en = this.need(entries, 'en', node.at, what);
    const es = this.need(entries, 'es', node.at, what);
    const inEnglish = en && this.text(en, `${what} in English (en)`);
    const inSpanish = es && this.text(es, `${what} in Spanish (es)`);
    return inEnglish === undefined || inSpanish === undefined ? undefined : { en: inEnglish, es: inSpanish };
  }

  /** What stands under a key that must be there. */
  need(entries: ReadonlyMap<string, YamlEntry>, key: string, at: Place, what: string): YamlNode | undefined {
    return entries.get(key)?.value ?? this.refuse('RULES_SHAPE', at, `${what} has no '${key}'.`);
  }

  /** An ISO day such as 2025-02-03 that is in the calendar. */
  day(node: YamlNode, what: string): string | undefined {
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'string' && isDay(value)) return value;
    return this.refuse('RULES_WRONG_TYPE', node.at, `${what} is a day such as 2025-02-03.`);
  }
}

/** True for a day of the calendar written as YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
