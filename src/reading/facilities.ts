import { isOneOf, isWord, type FacilityMark, type Mark } from './mark.ts';
import { phraseLength } from './phrases.ts';
import { opensWithLetter } from './signs.ts';

/** What a language's table says about places where people are held or housed. */
export interface FacilityWords {
  readonly nouns: ReadonlySet<string>;
  /** Prepositions between the noun and its place: "the prison at Gjilan". */
  readonly at: ReadonlySet<string>;
  /** Names that stand for themselves ("CECOT"), with what they are called in full where that differs. */
  readonly known: Readonly<Record<string, string>>;
  /** Words of a facility's name that tell its state. */
  readonly where?: Readonly<Record<string, string>>;
  /** "known as", "called". */
  readonly called: readonly string[];
  readonly articles: ReadonlySet<string>;
  /** Words in a name that make it something else: a law centre, a research centre. */
  readonly never: ReadonlySet<string>;
  /** Phrases between the noun and its place: "on the edge of". */
  readonly near: readonly string[];
  /** True where the noun comes before the name and may be followed by an adjective: "albergue abierto de La Lima", "base Soto Cano". */
  readonly nounFirst?: true;
  /** Phrases between the noun and its place: "de máxima seguridad". */
  readonly asides?: readonly string[];
}

interface Found {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

const isCapitalPlace = (mark: Mark | undefined): boolean => mark?.kind === 'place' && mark.by === 'capital';
const isName = (mark: Mark | undefined): boolean => mark?.kind === 'word' && mark.capital && opensWithLetter(mark.word);

/** Merges named facilities into marks, one a name: "the centres of Shengjin and Gjader" are two. */
export function markFacilities(marks: readonly Mark[], text: string, words: FacilityWords): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const found = properName(marks, at, text, words) ?? nounAtPlace(marks, at, text, words) ?? knownName(marks, at, words);
    if (found === undefined) {
      out.push(mark);
      at += 1;
      continue;
    }
    const alias = isWord(marks[found.to], ',', '(') ? aliasAt(marks, found.to + 1, text, words) : undefined;
    const to = alias?.to ?? found.to;
    const last = marks[to - 1] ?? mark;
    for (const name of found.names)
      out.push({
        kind: 'facility',
        name: alias === undefined ? name : `${name} (${alias.name})`,
        start: mark.start,
        end: last.end,
      } satisfies FacilityMark);
    at = to;
  }
  return out;
}

const slice = (marks: readonly Mark[], from: number, to: number, text: string): string =>
  text.slice(marks[from]?.start ?? 0, marks[to - 1]?.end ?? 0);

/** "Decapolis Hotel", "Centro de Atención Temporal de Migrantes": capitals around a capitalised noun. */
function properName(marks: readonly Mark[], at: number, text: string, words: FacilityWords): Found | undefined {
  if (!isName(marks[at]) || (at === 0 && isOneOf(marks[at], words.articles))) return undefined;
  let to = at;
  let noun = -1;
  while (to < marks.length && to - at < 8) {
    const mark = marks[to];
    if (mark?.kind === 'word' && mark.capital && words.nouns.has(mark.word)) noun = to;
    if (
      isName(mark) ||
      (isWord(mark, 'of', 'de', 'del', 'para', 'for') && to > at && isName(marks[to + 1])) ||
      (isWord(mark, '-') && to > at && isName(marks[to + 1]))
    )
      to += 1;
    else break;
  }
  // "Tartu's jail"
  const owned = isWord(marks[to], "'s") ? lowerNoun(marks, to + 1, words) : 0;
  const tail = owned > 0 ? owned + 1 : lowerNoun(marks, to, words);
  if (
    noun < 0 &&
    tail > 0 &&
    !isOneOf(marks[at], words.articles) &&
    !isWord(marks[at], 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'no', 'one', 'each', 'every', 'any') &&
    marks.slice(at, to).every((mark) => mark.kind === 'word' && mark.pos !== 'DET' && mark.pos !== 'ADP')
  ) {
    return { names: [slice(marks, at, to + tail, text)], from: at, to: to + tail };
  }
  if (noun < 0 && to > at && !isOneOf(marks[at], words.articles)) return namedAside(marks, at, to, text, words);
  // "Swedish Prison Service" is no prison.
  if (noun > at && noun < to - 1 && !isWord(marks[noun + 1], 'of', 'de', 'for', 'para')) return undefined;
  if (
    noun < 0 ||
    to - at < 2 ||
    (words.nounFirst === true && noun !== at) ||
    isWord(marks[to], 'province', 'party') ||
    marks.slice(at, to).some((mark) => mark.kind === 'word' && words.never.has(mark.word))
  )
    return undefined;
  return { names: [slice(marks, at, to, text)], from: at, to };
}

/** "the Lucky Lagoon, a motel": a name that an apposition calls a place to hold or house people. */
function namedAside(marks: readonly Mark[], at: number, to: number, text: string, words: FacilityWords): Found | undefined {
  if (!isWord(marks[to], ',') || !isOneOf(marks[to + 1], words.articles)) return undefined;
  for (let ahead = to + 2; ahead < Math.min(marks.length, to + 8); ahead += 1) {
    const mark = marks[ahead];
    if (mark?.kind === 'word' && words.nouns.has(mark.word)) return { names: [slice(marks, at, to, text)], from: at, to };
    if (isWord(mark, ',', '.', 'who', 'that', 'which', 'in', 'of')) return undefined;
  }
  return undefined;
}

/** What kind of place it is, between its name and the noun. */
const KINDS = [
  'air',
  'military',
  'naval',
  'detention',
  'processing',
  'transit',
  'reception',
  'asylum',
  'refugee',
  'migrant',
  'holding',
  'removal',
  'deportation',
  'accommodation',
  'immigration',
  'security',
];

/** How many marks a lower-case noun takes after a name: "Soto Cano air base", "San Vicente camp". */
function lowerNoun(marks: readonly Mark[], from: number, words: FacilityWords): number {
  const is = (mark: Mark | undefined): boolean => mark?.kind === 'word' && words.nouns.has(mark.word);
  if (is(marks[from])) return 1;
  return isWord(marks[from], ...KINDS) && is(marks[from + 1]) ? 2 : 0;
}

/** "the prison at Gjilan", "a camp at San Vicente", "the centres of Shengjin and Gjader". */
function nounAtPlace(marks: readonly Mark[], at: number, text: string, words: FacilityWords): Found | undefined {
  const noun = marks[at];
  if (noun?.kind !== 'word' || !words.nouns.has(noun.word)) return undefined;
  const skip = words.nounFirst === true ? skipFrom(marks, at, words) : 1;
  const bare = words.nounFirst === true && isName(marks[at + skip]) && !isName(noun);
  const link = bare ? noun : marks[at + skip];
  if (
    link?.kind !== 'word' ||
    !(bare || words.at.has(link.word) || isWord(link, 'called', 'named', 'llamado', 'llamada') || nearAt(marks, at + skip, words) > 0)
  )
    return undefined;
  const names: string[] = [];
  let to = at + skip + (bare ? 0 : Math.max(1, nearAt(marks, at + skip, words)));
  let end = at;
  for (;;) {
    let from = to;
    while (isWord(marks[from], 'the', 'el', 'la')) from += 1;
    let stop = from;
    if (isCapitalPlace(marks[stop])) stop += 1;
    else while (isName(marks[stop]) && stop - from < 4) stop += 1;
    if (stop === from) break;
    names.push(`${slice(marks, from, stop, text)} ${noun.word.replace(/s$/, '')}`);
    end = stop;
    to = isWord(marks[stop], 'and', 'y', ',') && isName(marks[stop + 1]) ? stop + 1 : stop;
    if (to === stop) break;
  }
  return names.length === 0 ? undefined : { names, from: at, to: end };
}

/** How far from the noun its link to the name stands: behind an adjective or a phrase such as "de máxima seguridad". */
function skipFrom(marks: readonly Mark[], at: number, words: FacilityWords): number {
  const aside = words.asides === undefined ? 0 : phraseLength(marks, at + 1, words.asides);
  if (aside > 0) return aside + 1;
  const next = marks[at + 1];
  const adjective =
    next?.kind === 'word' && next.pos !== 'ADP' && !next.capital && /^\p{L}{4,}$/u.test(next.word) && marks[at + 2]?.kind === 'word';
  return adjective ? 2 : 1;
}

/** How many marks "on the edge of" takes. */
const nearAt = (marks: readonly Mark[], at: number, words: FacilityWords): number => phraseLength(marks, at, words.near);

function knownName(marks: readonly Mark[], at: number, words: FacilityWords): Found | undefined {
  const mark = marks[at];
  const name = mark?.kind === 'word' ? words.known[mark.word] : undefined;
  return name === undefined ? undefined : { names: [name], from: at, to: at + 1 };
}

/** ", known as CATEM" or "(CECOT)" after the full name: one place, not two. */
function aliasAt(
  marks: readonly Mark[],
  from: number,
  text: string,
  words: FacilityWords,
): { readonly name: string; readonly to: number } | undefined {
  const called = phraseLength(marks, from, words.called);
  const at = from + called;
  const mark = marks[at];
  if (mark === undefined || !isName(mark) || (called === 0 && !isWord(marks[at + 1], ')'))) return undefined;
  return { name: slice(marks, at, at + 1, text), to: at + 1 };
}
