import { recordKind, type RecordId } from '../../core/claim.ts';
import type { HabeasError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { Author } from './author.ts';
import { checkReferences, type Reference } from './check-references.ts';
import { readFactDeclaration } from './read-declaration.ts';
import { readTest, type TestContext } from './read-test.ts';
import {
  RULE_KINDS,
  SEEN,
  type Citation,
  type FactDeclaration,
  type PackHead,
  type Rule,
  type Rulebook,
  type RuleVersion,
} from './rule.ts';
import { readYaml, type YamlEntry, type YamlNode } from './yaml-tree.ts';

/** A file of a rule pack, as text; its name is for messages. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** The pack that a file belongs to, as its line `pack:` says; undefined where it has none. */
export function packNamed({ text }: PackFile): string | undefined {
  return /^pack:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1];
}

/** What was read: a rulebook, or everything that has to be mended first. */
export type PackReading =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly HabeasError[] };

const FILE_KEYS = ['pack', 'version', 'title', 'note', 'arrangement', 'groups', 'facts', 'rules'] as const;
const RULE_KEYS = ['id', 'kind', 'title', 'question', 'applies', 'from', 'to', 'test', 'versions', 'cites', 'note'] as const;
const ID = /^[A-Za-z][A-Za-z0-9-]*$/;

interface OpenFile {
  readonly name: string;
  readonly root: YamlNode;
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly pack: string;
}

/**
 * Reads the files of one or more packs into one rulebook. A pack may be spread over files that begin with the same `pack:`;
 * one of them gives its version and title. All problems of all files come back together, with file, line and column.
 */
export function readPack(files: readonly PackFile[]): PackReading {
  const author = new Author();
  const open = files.map((file) => openFile(file, author)).filter((file) => file !== undefined);
  const heads = readHeads(open, author);
  const groups = new Map<string, Words>();
  for (const file of open) readGroups(file, groups, author);
  const facts = new Map<string, FactDeclaration>();
  for (const file of open) readFacts(file, facts, new Set(groups.keys()), author);

  const references: Reference[] = [];
  const rules: Rule[] = [];
  for (const file of open) {
    const head = heads.get(file.pack);
    const items = file.entries.get('rules')?.value;
    if (head === undefined || items === undefined) continue;
    const arrangement = readArrangement(file, author);
    for (const item of author.list(items, "'rules'") ?? []) {
      const id = idOf(item);
      const context: TestContext = { author, facts, refers: (to, at) => references.push({ from: id, to, at }) };
      const rule = readRule(item, head, arrangement, context);
      if (rule === undefined) continue;
      if (rules.some((other) => other.id === rule.id)) author.refuse('RULES_DUPLICATE', item.at, `two rules are called '${rule.id}'.`);
      rules.push(rule);
    }
  }
  checkReferences(rules, references, author);
  if (author.problems.length > 0) return { ok: false, problems: author.problems };
  const packs = [...heads.values()];
  const packOrder = new Map(packs.map((pack, index) => [pack.id, index]));
  const place = (rule: Rule): number => packOrder.get(rule.pack.id) ?? 0;
  rules.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { ok: true, rulebook: { packs, groups, facts, rules } };
}

function openFile(file: PackFile, author: Author): OpenFile | undefined {
  const { root, problems } = readYaml(file.text, file.name);
  author.problems.push(...problems);
  const entries = root && author.map(root, FILE_KEYS, 'a rule file');
  if (root === undefined || entries === undefined) return undefined;
  const id = author.need(entries, 'pack', root.at, 'a rule file');
  const pack = id && author.text(id, "'pack'");
  return pack === undefined ? undefined : { name: file.name, root, entries, pack };
}

function readHeads(files: readonly OpenFile[], author: Author): ReadonlyMap<string, PackHead> {
  const heads = new Map<string, PackHead>();
  for (const { entries, pack, root } of files) {
    if (!entries.has('version') && !entries.has('title')) continue;
    if (heads.has(pack)) author.refuse('RULES_DUPLICATE', root.at, `two files give the version of the pack '${pack}'.`);
    const version = author.need(entries, 'version', root.at, `the pack '${pack}'`);
    const title = author.need(entries, 'title', root.at, `the pack '${pack}'`);
    const versionText = version && author.text(version, "'version'");
    const titleWords = title && author.words(title, "'title'");
    if (versionText === undefined || titleWords === undefined) continue;
    heads.set(pack, { id: pack, version: versionText, title: titleWords, ...note(entries, author) });
  }
  for (const { pack, root } of files) {
    if (heads.has(pack)) continue;
    author.refuse('RULES_SHAPE', root.at, `no file gives the version and title of the pack '${pack}'.`);
  }
  return heads;
}

/** Headings under which a form shows facts; a heading that several packs use is named by the first. */
function readGroups(file: OpenFile, groups: Map<string, Words>, author: Author): void {
  const node = file.entries.get('groups')?.value;
  if (node === undefined) return;
  if (node.kind !== 'map') {
    author.refuse('RULES_SHAPE', node.at, "'groups' is a map from a word to the heading of a group of facts, in English and Spanish.");
    return;
  }
  for (const [id, entry] of node.entries) {
    const words = author.words(entry.value, `the group '${id}'`);
    if (words !== undefined && !groups.has(id)) groups.set(id, words);
  }
}

function readFacts(file: OpenFile, facts: Map<string, FactDeclaration>, groups: ReadonlySet<string>, author: Author): void {
  const node = file.entries.get('facts')?.value;
  if (node === undefined) return;
  if (node.kind !== 'map') {
    author.refuse('RULES_SHAPE', node.at, "'facts' is a map from the name of a fact to its type and meaning.");
    return;
  }
  for (const [name, entry] of node.entries) {
    if (facts.has(name)) author.refuse('RULES_DUPLICATE', entry.key, `the fact '${name}' is declared twice.`);
    const declared = readFactDeclaration(name, entry, groups, author);
    if (declared !== undefined) facts.set(name, declared);
  }
}

function readArrangement(file: OpenFile, author: Author): RecordId | undefined {
  const node = file.entries.get('arrangement')?.value;
  const id = node && author.text(node, "'arrangement'");
  if (node === undefined || id === undefined) return undefined;
  const record = `arrangement:${id}` as const;
  return recordKind(record) === undefined ? author.refuse('RULES_SHAPE', node.at, `'${id}' is no id of an arrangement.`) : record;
}

function idOf(node: YamlNode): string {
  const id = node.kind === 'map' ? node.entries.get('id')?.value : undefined;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : '';
}

function readRule(node: YamlNode, pack: PackHead, arrangement: RecordId | undefined, context: TestContext): Rule | undefined {
  const { author } = context;
  const before = author.problems.length;
  const id = idOf(node);
  const what = id === '' ? 'a rule' : `the rule ${id}`;
  const entries = author.map(node, RULE_KEYS, what);
  if (entries === undefined) return undefined;
  if (!ID.test(id)) return author.refuse('RULES_SHAPE', node.at, 'a rule has an id of letters, digits and dashes, such as R01.');
  const need = (key: string): YamlNode | undefined => author.need(entries, key, node.at, what);
  const kindNode = need('kind');
  const titleNode = need('title');
  const questionNode = need('question');
  const kind = kindNode && author.word(kindNode, RULE_KINDS, `the kind of ${what}`);
  const title = titleNode && author.words(titleNode, `the title of ${what}`);
  const question = questionNode && author.words(questionNode, `the question of ${what}`);
  const appliesNode = entries.get('applies')?.value;
  const applies = appliesNode && readTest(appliesNode, context);
  const versions = readVersions(entries, node, what, context);
  const cites = readCites(entries, node, what, author);
  const words = note(entries, author);
  if (author.problems.length > before || kind === undefined || title === undefined || question === undefined || versions === undefined)
    return undefined;
  return {
    id,
    pack: { id: pack.id, version: pack.version },
    kind,
    title,
    question,
    ...(applies === undefined ? {} : { applies }),
    versions,
    cites,
    ...words,
    ...(arrangement === undefined ? {} : { arrangement }),
    at: { file: node.at.file, line: node.at.line },
  };
}

function readVersions(
  entries: ReadonlyMap<string, YamlEntry>,
  node: YamlNode,
  what: string,
  context: TestContext,
): readonly RuleVersion[] | undefined {
  const { author } = context;
  const list = entries.get('versions');
  if (list === undefined) {
    const version = readVersion(entries, node, what, context);
    return version && [version];
  }
  for (const key of ['test', 'from', 'to']) {
    const beside = entries.get(key);
    if (beside) author.refuse('RULES_SHAPE', beside.key, `${what} has versions: '${key}' belongs into one of them.`);
  }
  const items = author.list(list.value, `'versions' of ${what}`) ?? [];
  const versions = items.map((item) => {
    const keys = author.map(item, ['from', 'to', 'test'], `a version of ${what}`);
    return keys && readVersion(keys, item, `a version of ${what}`, context);
  });
  const read = versions.filter((version) => version !== undefined);
  if (read.length === 0 || read.length < versions.length) return undefined;
  const inOrder = read.every((version, index) => index === 0 || (read[index - 1]?.to ?? '9999') < (version.from ?? ''));
  return inOrder
    ? read
    : author.refuse('RULES_SHAPE', list.key, `the versions of ${what} overlap or are out of order; the earliest comes first.`);
}

function readVersion(entries: ReadonlyMap<string, YamlEntry>, node: YamlNode, what: string, context: TestContext): RuleVersion | undefined {
  const { author } = context;
  const testNode = author.need(entries, 'test', node.at, what);
  const test = testNode && readTest(testNode, context);
  const fromNode = entries.get('from')?.value;
  const toNode = entries.get('to')?.value;
  const from = fromNode && author.day(fromNode, `'from' of ${what}`);
  const to = toNode && author.day(toNode, `'to' of ${what}`);
  if (from !== undefined && to !== undefined && from > to) author.refuse('RULES_SHAPE', node.at, `${what} ends before it begins.`);
  return test && { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), test };
}

function readCites(entries: ReadonlyMap<string, YamlEntry>, node: YamlNode, what: string, author: Author): readonly Citation[] {
  const list = entries.get('cites')?.value;
  const items = list && author.list(list, `'cites' of ${what}`);
  if (items === undefined || items.length === 0) {
    author.refuse('RULES_UNCITED', node.at, `${what} cites nothing. Give the law, the article or the document that it rests on.`);
    return [];
  }
  return items.map((item) => readCitation(item, what, author)).filter((cite) => cite !== undefined);
}

function readCitation(node: YamlNode, what: string, author: Author): Citation | undefined {
  const label = `a citation of ${what}`;
  const entries = author.map(node, ['ref', 'says', 'url', 'seen', 'awaits'], label);
  if (entries === undefined) return undefined;
  const refNode = author.need(entries, 'ref', node.at, label);
  const seenNode = author.need(entries, 'seen', node.at, label);
  const ref = refNode && author.text(refNode, `'ref' of ${label}`);
  const seen = seenNode && author.word(seenNode, SEEN, `'seen' of ${label}`);
  const saysNode = entries.get('says')?.value;
  const urlNode = entries.get('url')?.value;
  const awaitsNode = entries.get('awaits')?.value;
  const says = saysNode && author.words(saysNode, `'says' of ${label}`);
  const url = urlNode && author.text(urlNode, `'url' of ${label}`);
  const awaits = awaitsNode && author.words(awaitsNode, `'awaits' of ${label}`);
  if (urlNode && url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    author.refuse('RULES_SHAPE', urlNode.at, `'url' of ${label} begins with http:// or https://.`);
  }
  if (ref === undefined || seen === undefined) return undefined;
  return {
    ref,
    seen,
    ...(says === undefined ? {} : { says }),
    ...(url === undefined ? {} : { url }),
    ...(awaits === undefined ? {} : { awaits }),
  };
}

function note(entries: ReadonlyMap<string, YamlEntry>, author: Author): { readonly note?: Words } {
  const node = entries.get('note')?.value;
  const words = node && author.words(node, "'note'");
  return words === undefined ? {} : { note: words };
}
