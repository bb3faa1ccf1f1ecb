import type { Author } from './author.ts';
import { FACT_TYPES, type FactDeclaration } from './rule.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

const NAME = /^[a-z][a-z0-9_]*$/;

/** Reads `name: {type, en, es, words, group}`: a fact is described in every language, or it is no fact. */
export function readFactDeclaration(
  name: string,
  entry: YamlEntry,
  groups: ReadonlySet<string>,
  author: Author,
): FactDeclaration | undefined {
  if (!NAME.test(name)) return author.refuse('RULES_SHAPE', entry.key, `'${name}' is no name of a fact: lower-case words joined by _.`);
  const what = `the fact '${name}'`;
  const entries = author.map(entry.value, ['type', 'en', 'es', 'words', 'group'], what);
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
  const groupNode = entries.get('group')?.value;
  const group = groupNode && author.text(groupNode, `the group of ${what}`);
  if (groupNode !== undefined && group !== undefined && !groups.has(group)) {
    author.refuse('RULES_SHAPE', groupNode.at, `no group is called '${group}'. Name it under groups, in English and Spanish.`);
  }
  const words = listed === undefined ? {} : readWords(listed.value, what, author);
  if (type === undefined || en === undefined || es === undefined) return undefined;
  return { name, type, describes: { en, es }, ...words, ...(group === undefined ? {} : { group }) };
}

/** The usual words of a text: a list of them, or a map from each to what it means. */
function readWords(node: YamlNode, what: string, author: Author): Pick<FactDeclaration, 'words' | 'means'> {
  if (node.kind === 'map') {
    const means = [...node.entries].flatMap(([word, entry]) => {
      const meaning = author.words(entry.value, `what '${word}' of ${what} means`);
      return meaning === undefined ? [] : [[word, meaning] as const];
    });
    return { words: means.map(([word]) => word), means: new Map(means) };
  }
  const words = author.list(node, `'words' of ${what}`)?.map((item) => author.text(item, `a word of ${what}`));
  return { words: words?.filter((word) => word !== undefined) ?? [] };
}
