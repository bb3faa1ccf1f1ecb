import type { Mark } from './mark.ts';

/**
 * Patterns over marked sentences. A pattern is a line of items set apart by blanks:
 *
 *     accept            that word                      {accept}     any word or phrase of that class
 *     word?             it may be missing              <n {count}>  a part that is taken out under a name
 *     (a | b c)         one of these, `?` after it     ..4          up to four marks, none of them ending a clause
 *     ...               the rest of the clause         ~3           up to three marks that can stand before a noun
 *
 * Classes of marks are `{country}`, `{sender}`, `{receiver}`, `{count}`, `{money}`, `{time}`, `{speaker}` and so on; classes of
 * words come from each language's table. A sentence is rendered as one string, one item a mark, and a pattern becomes a
 * regular expression over it; every gap is bounded, so the time stays linear in the sentence's length.
 */
export interface Pattern {
  readonly test: RegExp;
  readonly find: RegExp;
  /** Of each of these sets the marks must hold one, or the pattern cannot match: words, and `#place` or `#count` for kinds of marks. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** The two ends of the arrangement that a sentence is read about; null where unknown. */
export interface Ends {
  readonly sends: string | null;
  readonly receives: string | null;
}

/** A class of words, or of marks, by its name: alternatives that may hold blanks. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const MARK_CLASSES: Readonly<Record<string, string>> = {
  country: '[SRO]\\.[CK](?::[A-Z]+)?',
  sender: 'S\\.[CK]',
  receiver: 'R\\.[CK]',
  other: 'O\\.[CK]:[A-Z]+',
  demonym: '[SRO]\\.D(?::[A-Z]+)?',
  senderish: 'S\\.[CKD]',
  receiverish: 'R\\.[CKD]',
  senderDemonym: 'S\\.D',
  receiverDemonym: 'R\\.D',
  region: 'O\\.R:\\S+',
  place: '[SRO]\\.[CKDR](?::\\S+)?',
  count: 'N',
  money: 'M',
  time: 'T',
  person: 'P\\.[SRO]',
  group: 'G\\.[SRO]',
  speaker: '[PG]\\.[SRO]',
  receiverSpeaker: '[PG]\\.R',
  senderSpeaker: '[PG]\\.S',
  facility: 'F',
  any: '[^ ]+',
  places: '[SRO]\\.[CKDR](?::\\S+)?(?:(?: ,)?(?: (?:and|or|as well as|y|e|o))?(?: the)? [SRO]\\.[CKDR](?::\\S+)?)*',
  facilities: 'F(?:(?: ,)?(?: and| y| e)? F)*',
};

/** What cannot stand between a number and its noun: prepositions, verbs of being, what flies. English and Spanish. */
const NO_MODIFIER =
  '[,;:.?!"()—–]|of|to|in|with|from|by|for|at|on|and|or|but|that|who|which|is|are|was|were|be|been|has|have|had|carrying|containing|flights?|planes?|aircraft|days?|weeks?|months?|years?|hours?|times|' +
  'de|del|en|con|a|al|y|o|que|por|para|es|son|fue|fueron|ha|han|vuelos?|aviones|días|semanas|meses|años|N|M|T';

const end = (code: string | null, ends: Ends): string =>
  code === null ? 'O' : code === ends.sends ? 'S' : code === ends.receives ? 'R' : 'O';

/** How one mark stands in the rendered sentence. Words are lower case, marks begin with a capital: they cannot be confused. */
export function symbolOf(mark: Mark, ends: Ends): string {
  switch (mark.kind) {
    case 'word':
      return mark.word;
    case 'count':
      return 'N';
    case 'money':
      return 'M';
    case 'time':
      return 'T';
    case 'facility':
      return 'F';
    case 'speaker':
      return `${mark.person ? 'P' : 'G'}.${end(mark.country, ends)}`;
    case 'place': {
      const side = end(mark.code, ends);
      const letter = mark.by === 'demonym' ? 'D' : mark.by === 'capital' ? 'K' : mark.by === 'region' ? 'R' : 'C';
      return side === 'O' ? `O.${letter}:${mark.code.replace('region:', '')}` : `${side}.${letter}`;
    }
    default:
      return mark satisfies never;
  }
}

/** Ends the name of a part where it stands for the second time in a pattern. */
export const SECOND = '_2';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function classSource(name: string, classes: WordClasses): string {
  const marks = MARK_CLASSES[name];
  if (marks !== undefined) return ` (?:${marks})`;
  const words = classes[name];
  if (words === undefined) throw new RangeError(`no class of words is called {${name}}`);
  const phrase = (line: string): string =>
    line
      .split(' ')
      .map((word) => (word.startsWith('{') ? classSource(word.slice(1, -1), classes) : ` ${literal(word)}`))
      .join('');
  return `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(phrase)
    .join('|')})(?= )`;
}

/** Kinds of marks that the classes of marks stand for. */
const MARK_KINDS: Readonly<Record<string, string>> = {
  count: '#count',
  money: '#money',
  time: '#time',
  person: '#speaker',
  group: '#speaker',
  speaker: '#speaker',
  receiverSpeaker: '#speaker',
  senderSpeaker: '#speaker',
  facility: '#facility',
  facilities: '#facility',
};

type Needs = readonly ReadonlySet<string>[];

/** What a class of words cannot do without: one of the first words of its phrases. */
function needsOfClass(name: string, classes: WordClasses): Needs {
  if (name === 'any') return [];
  if (MARK_CLASSES[name] !== undefined) return [new Set([MARK_KINDS[name] ?? '#place'])];
  const firsts = (classes[name] ?? []).map((phrase) => phrase.split(' ')[0] ?? '');
  return oneOf(firsts.map((first) => (first.startsWith('{') ? needsOfClass(first.slice(1, -1), classes) : [new Set([first])])));
}

/** What alternatives need together: one need of each, or nothing where one of them needs nothing. */
function oneOf(alternatives: readonly Needs[]): Needs {
  if (alternatives.length === 1) return alternatives[0] ?? [];
  const smallest = alternatives.map((needs) => needs.toSorted((a, b) => a.size - b.size)[0]);
  return smallest.some((need) => need === undefined) ? [] : [new Set(smallest.flatMap((need) => [...(need ?? [])]))];
}

/** What the items of a pattern cannot do without: every word, class and group among them that is not optional. */
function needsOf(items: readonly string[], classes: WordClasses): Needs {
  let at = 0;
  const group = (): Needs => {
    const alternatives: Needs[] = [];
    let needs: ReadonlySet<string>[] = [];
    for (; at < items.length; at += 1) {
      const item = items[at] ?? '';
      if (/^[)>]\??$/.test(item)) break;
      if (item === '|') {
        alternatives.push(needs);
        needs = [];
      } else if (item === '(' || (item.startsWith('<') && item.length > 1)) {
        at += 1;
        const inner = group();
        if (items[at]?.endsWith('?') !== true) needs.push(...inner);
      } else if (!(/^(?:\.\.|~|[\^$]$)/.test(item) || (item.length > 1 && item.endsWith('?'))))
        needs.push(...(item.startsWith('{') ? needsOfClass(item.slice(1, -1), classes) : [new Set([item])]));
    }
    return oneOf([...alternatives, needs]);
  };
  return group();
}

/** Compiles a pattern. Throws a RangeError for a class that no table holds: that is a mistake in a table, found by its test. */
export function compile(pattern: string, classes: WordClasses): Pattern {
  const items = pattern
    .replace(/([()|>])/g, ' $1 ')
    .replace(/([)>]) +\?/g, '$1?')
    .replace(/(<\w+)/g, ' $1 ')
    .trim()
    .split(/\s+/);
  const named = new Set<string>();
  const parts = items.map((item) => {
    if (item === '(') return '(?:';
    if (item === ')' || item === '|' || item === ')?') return item;
    if (item === '>' || item === '>?') return item === '>' ? ')' : ')?';
    if (item.startsWith('<') && item.length > 1) {
      const name = item.slice(1);
      // A part may stand in each of several alternatives; a regular expression wants names of their own.
      const again = named.has(name);
      named.add(name);
      return `(?<${name}${again ? SECOND : ''}>`;
    }
    if (item === '...' || item === '...?') return `(?: (?![;?!"] |[.] )[^ ]+){${item === '...' ? 1 : 0},40}`;
    if (item.startsWith('~')) return `(?: (?!(?:${NO_MODIFIER}) )[^ ]+){0,${item.slice(1)}}?`;
    if (item.startsWith('..')) return `(?: (?![;:?!] |[.] )[^ ]+){0,${item.slice(2) || '6'}}?`;
    if (item === '^' || item === '$') return item === '^' ? '^' : '(?= (?:[.?!"]+ ?)*$)';
    const maybe = item.length > 1 && item.endsWith('?');
    const body = maybe ? item.slice(0, -1) : item;
    const source = body.startsWith('{') ? classSource(body.slice(1, -1), classes) : ` ${literal(body)}`;
    return maybe ? `(?:${source})?` : source;
  });
  const source = `${parts.join('')}(?= |$)`;
  return { test: new RegExp(source), find: new RegExp(source, 'd'), needs: needsOf(items, classes) };
}
