import type { Author } from './author.ts';
import { FACT_TYPES, type FactDeclaration } from './rule.ts';
import type { YamlEntry } from './yaml-tree.ts';

const NAME = /^[a-z][a-z0-9_]*$/;

/** Reads `name: {type, en, es, words}`: a fact is described in every language, or it is no fact. */
export function readFactDeclaration(name: string, entry: YamlEntry, author: Author): FactDeclaration | undefined {
  if (!NAME.test(name)) return author.refuse('RULES_SHAPE', entry.key, `'${name}' is no name of a fact: lower-case words joined by _.`);
  const what = `the fact '${name}'`;
  const entries = author.map(entry.value, ['type', 'en', 'es', 'words'], what);
  if (entries === undefined) return undefined;
  const at = entry.value.at;
  const typeNode = author.need(entries, 'type', at, what);
  const enNode = author.need(entries, 'en', at, what);
  const esNode = author.need(entries, 'es', at, what);
  const type = typeNode && author.word(typeNode, FACT_TYPES, `the type of ${what}`);
  const en = enNode && author.text(enNode, `the meaning of ${what} in English (en)`);
  const es = esNode && author.text(esNode, `the meaning of ${what} in Spanish (es)`);
  const listed = entries.get('words');
  if (listed !== undefined && type !== undefined && type !== 'text') {
    author.refuse('RULES_WRONG_TYPE', listed.key, `${what} is a ${type}; only a text has words.`);
  }
  const words = listed && author.list(listed.value, `'words' of ${what}`)?.map((item) => author.text(item, `a word of ${what}`));
  if (type === undefined || en === undefined || es === undefined) return undefined;
  const read = words?.filter((word) => word !== undefined);
  return { name, type, describes: { en, es }, ...(read === undefined ? {} : { words: read }) };
}
