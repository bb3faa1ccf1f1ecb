import { likelyPatterns } from './likely-patterns.ts';
import { isWord, type Mark, type Sentence } from './mark.ts';
import { isKnown } from './known-pairs.ts';
import { votesIn } from './pair-votes.ts';
import { compile, type Ends, type Pattern, type WordClasses } from './pattern.ts';
import { clausesOf } from './read-clauses.ts';
import type { Tables } from './tables.ts';
import { findAll, viewOf } from './view.ts';

/** A wording that tells which state sends and which receives: parts `<s>`, `<r>` or `<x>` (either). */
export interface PairPattern {
  readonly pattern: string;
  readonly votes: number;
  readonly example: string;
}

export interface CompiledPair {
  readonly pattern: Pattern;
  readonly votes: number;
}

export const compilePairs = (patterns: readonly PairPattern[], classes: WordClasses): readonly CompiledPair[] =>
  patterns.map(({ pattern, votes }) => ({ pattern: compile(pattern, classes), votes }));

/** States that have sent people away under such arrangements, or sought to: the likelier sender of two. */
export const SENDERS: ReadonlySet<string> = new Set(
  'US GB AU IT DK NL SE NO IL EU DE FR AT BE CA CH FI JP ES GR MT PL PT IE CZ HU KR SG NZ'.split(' '),
);
/** How much likelier, in votes. */
const SENDER_VOTES = 6;
/** States that put people over their borders: they send where no likelier sender is named, and receive as often. */
const EXPELLERS = new Set('DZ TN LY MA MR TR IR PK PA MX TH MY SA EG IN RU BY DO AO ZA'.split(' '));
const EXPELLER_VOTES = 2;
/** Who sends to a state where the text names nobody else: the sender that is known to. */
const USUAL: Readonly<Record<string, string>> = { NR: 'AU', PG: 'AU', AL: 'IT' };
/** How much likelier, in votes. */
const KNOWN_VOTES = 4;
/** … and with what share of the likeliest sender's votes. */
const KNOWN_RIVAL = 0.5;
/** The state whose money a sum in such a currency mostly is. */
const PAYS_IN: Readonly<Record<string, string>> = {
  AUD: 'AU',
  GBP: 'GB',
  DKK: 'DK',
  SEK: 'SE',
  NOK: 'NO',
  CAD: 'CA',
  NZD: 'NZ',
  CHF: 'CH',
  ILS: 'IL',
};
/** What share of the likeliest sender's votes makes another its rival. */
const RIVAL = 0.85;
/** One verb that plainly tells that a state sends. */
const PLAINLY = 1.5;
/** So many words of the theme do without a plain word of who sends. */
const NAMES_ALONE = 4;
/** Points of theme that need little else: a word that names it counts two, one that only fits it counts one. */
const LEAST_THEME = 2;
/** How much less a nation in a list counts. */
const LISTED = 0.3;
/** A report is written where it happens, mostly. */
const DATELINE_VOTES = 3;
/** A receiver other than the main one has to be told as such at least so strongly. */
const LEAST_VOTES = 3;
/** … or acts in so many sentences. */
const LEAST_TOPICS = 3;

/** A verb's vote beside that of a fixed wording. */
const CLAUSE_VOTE = 0.6;

interface Votes {
  readonly sends: Map<string, number>;
  readonly receives: Map<string, number>;
  readonly named: Map<string, number>;
  /** In how many sentences a country acts or is spoken of by its name, not merely as where people come from. */
  readonly topics: Map<string, number>;
  /** How many wordings told who sends or receives. */
  wordings: number;
}

const add = (map: Map<string, number>, key: string, votes: number): void => void map.set(key, (map.get(key) ?? 0) + votes);
/** The state that the first of the marks names which names one. */
export const codeOf = (marks: readonly Mark[]): string | undefined => {
  for (const mark of marks) {
    if (mark.kind === 'place' && mark.by !== 'region') return mark.code;
    if (mark.kind === 'speaker' && mark.country !== null) return mark.country;
  }
  return undefined;
};

/** What of a language's tables tells a document's topic. */
type TopicTables = Pick<Tables, 'pairs' | 'deals' | 'clauses' | 'ways' | 'facilities'>;

/** "from Laos, Cuba and Yemen": where people come from. */
const inList = (marks: readonly Mark[], at: number): boolean =>
  (isWord(marks[at + 1], ',', 'and', 'or', 'y', 'e', 'o') &&
    marks[at + 2]?.kind === 'place' &&
    (isWord(marks[at + 3], ',', 'and', 'or', 'y', 'e', 'o') || isWord(marks[at - 1], ','))) ||
  (isWord(marks[at - 1], ',', 'and', 'or', 'y', 'e', 'o') && marks[at - 2]?.kind === 'place' && isWord(marks[at - 3], ',', 'and', 'y'));

/** "El gobierno hondureño": a noun of a state or a body before what tells which. */
const describes = (before: Mark | undefined): boolean =>
  before?.kind === 'speaker' ||
  (before?.kind === 'word' &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    !/^(?:ciudadan[oa]s?|nacionales|migrantes|hombres|mujeres|personas|presos|deportad[oa]s|detenid[oa]s|familias|niñ[oa]s|adolescentes)$/.test(
      before.word,
    ));

/** The states in which facilities of such a name stand. */
const statesOf = (name: string, where: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.entries(where ?? {}).flatMap(([word, code]) => (name.toLowerCase().includes(word) ? [code] : []));

function voteFor(marks: readonly Mark[], weight: number, { pairs, clauses, ways, facilities }: TopicTables, votes: Votes): void {
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    // "Dutch judges" speaks of the state, "five Venezuelans" of where people come from.
    const people =
      mark.kind === 'place' &&
      mark.by === 'demonym' &&
      (clauses?.nounFirst === true ? !describes(marks[at - 1]) : !(next?.kind === 'word' && next.pos === 'NOUN'));
    if (mark.kind === 'place' && mark.by !== 'region')
      add(
        votes.named,
        mark.code,
        weight * (inList(marks, at) || (people && clauses?.nounFirst === true) ? LISTED : people ? 0.5 : mark.by === 'demonym' ? 0.8 : 1),
      );
    else if (mark.kind === 'speaker' && mark.country !== null) add(votes.named, mark.country, weight * 0.5);
    else if (mark.kind === 'money') {
      const payer = PAYS_IN[mark.money.currency];
      if (payer !== undefined) add(votes.sends, payer, weight / 2);
    } else if (mark.kind === 'facility')
      for (const code of statesOf(mark.name, facilities.where)) {
        add(votes.named, code, weight);
        add(votes.receives, code, weight);
      }
  }
  const subjects = marks.flatMap((mark, at) =>
    mark.kind === 'place' && (mark.by === 'name' || mark.by === 'capital') && !isWord(marks[at - 1], 'from', 'the', ',', 'and', 'de', 'y')
      ? [mark.code]
      : [],
  );
  for (const code of new Set(subjects)) add(votes.topics, code, 1);
  if (ways !== undefined && isWord(marks[1], ...ways.exchange)) return;
  const view = viewOf(marks, { sends: null, receives: null });
  for (const { pattern, votes: strength } of likelyPatterns(pairs, marks)) {
    for (const found of findAll(view, pattern)) {
      const s = codeOf(found.part('s'));
      const r = codeOf(found.part('r'));
      if (s !== undefined && s !== r) add(votes.sends, s, strength * weight);
      if (r !== undefined && s !== r) add(votes.receives, r, strength * weight);
      votes.wordings += 1;
    }
  }
  if (clauses === undefined || ways === undefined || !marks.some((mark) => codeOf([mark]) !== undefined)) return;
  for (const { role, code, votes: strength } of votesIn(clausesOf(marks, clauses), ways)) {
    add(votes[role], code, CLAUSE_VOTE * strength * weight);
    if (strength > 1) votes.wordings += 1;
  }
}

const best = (scores: Iterable<readonly [string, number]>): string | null => {
  let top: readonly [string, number] | undefined;
  for (const entry of scores) if (top === undefined || entry[1] > top[1]) top = entry;
  return top === undefined || top[1] <= 0 ? null : top[0];
};

/** Which two states the article is about, and which other receivers and senders it tells of. */
export interface Topic {
  readonly main: Ends;
  readonly receivers: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  /** How much of the document speaks of the main pair. */
  readonly signs: TopicSigns;
}

/** Wordings that tell who sends or receives, sentences that name both states, and sentences that name one beside a word of a deal. */
export interface TopicSigns {
  readonly wordings: number;
  readonly both: number;
  readonly deals: number;
  /** Whether the text plainly says that the sender sends. */
  readonly told: boolean;
}

/** Weighs who sends and who receives over the whole document; the first paragraphs count double. */
export function topicOf(sentences: readonly Sentence[], tables: TopicTables, datelines: readonly string[] = []): Topic {
  const votes: Votes = { sends: new Map(), receives: new Map(), named: new Map(), topics: new Map(), wordings: 0 };
  for (const { marks, paragraph } of sentences) voteFor(marks, paragraph === 0 ? 3 : paragraph < 3 ? 2 : 1, tables, votes);
  for (const code of datelines) add(votes.named, code, DATELINE_VOTES);
  const countries = [...votes.named.keys()];
  const get = (map: Map<string, number>, code: string): number => map.get(code) ?? 0;
  const senderScore = (code: string): number =>
    SENDERS.has(code) || EXPELLERS.has(code) || get(votes.sends, code) > 0
      ? get(votes.named, code) +
        2 * get(votes.sends, code) -
        0.5 * get(votes.receives, code) +
        (SENDERS.has(code) ? SENDER_VOTES : EXPELLERS.has(code) ? EXPELLER_VOTES : 0)
      : 0;
  const receiverScore = (code: string): number =>
    get(votes.named, code) +
    2 * Math.min(get(votes.receives, code), 2 * get(votes.named, code)) -
    get(votes.sends, code) -
    (code === 'US' ? SENDER_VOTES : 0);
  // Who merely could expel is no rival of who is known to send.
  const likeliest = Math.max(...countries.map((code) => (SENDERS.has(code) || get(votes.sends, code) > 0 ? senderScore(code) : 0)), 0);
  // Both ends are chosen together: of two states that could each send, the one that receives decides.
  const chosen = best(
    countries.flatMap((from) =>
      senderScore(from) <= 0
        ? []
        : countries.flatMap((to) =>
            to === from ||
            receiverScore(to) <= 0 ||
            senderScore(from) < (isKnown(from, to) && from !== 'US' ? KNOWN_RIVAL : RIVAL) * likeliest
              ? []
              : [
                  [
                    `${from} ${to}`,
                    senderScore(from) +
                      receiverScore(to) +
                      (isKnown(from, to) && from !== 'US' ? KNOWN_VOTES : SENDERS.has(to) && !isKnown(from, to) ? -SENDER_VOTES : 0),
                  ] as const,
                ],
          ),
    ),
  )?.split(' ');
  const sends = chosen?.[0] ?? best(countries.map((code) => [code, senderScore(code)] as const));
  const receives = chosen?.[1] ?? best(countries.map((code) => [code, code === sends ? 0 : get(votes.named, code)] as const));
  // Of Canada and the United States it is Canada that sends people back under their agreement.
  if (sends === 'US' && receives === 'CA')
    return withSigns({ main: { sends: 'CA', receives: 'US' }, receivers: new Set(['US', 'MX']), senders: new Set(['CA', 'US']) });
  const receivers = new Set(
    countries.filter(
      (code) =>
        code !== sends &&
        !SENDERS.has(code) &&
        (get(votes.receives, code) >= LEAST_VOTES || get(votes.topics, code) >= LEAST_TOPICS || datelines.includes(code)),
    ),
  );
  if (receives !== null) receivers.add(receives);
  const senders = new Set(countries.filter((code) => SENDERS.has(code) && !receivers.has(code)));
  if (sends !== null) senders.add(sends);
  return withSigns({ main: { sends: sends ?? USUAL[receives ?? ''] ?? null, receives }, receivers, senders });

  function withSigns(topic: Omit<Topic, 'signs'>): Topic {
    const told = get(votes.sends, topic.main.sends ?? '') >= PLAINLY;
    return { ...topic, signs: signsOf(sentences, tables.deals, topic.main, votes.wordings, told) };
  }
}

function signsOf(sentences: readonly Sentence[], deals: RegExp, { sends, receives }: Ends, wordings: number, told: boolean): TopicSigns {
  const signs = { wordings, both: 0, deals: 0, told };
  for (const { marks } of sentences) {
    const view = viewOf(marks, { sends: null, receives: null });
    const named = new Set(marks.map((mark) => codeOf([mark])));
    if (named.has(sends ?? '') && named.has(receives ?? '')) signs.both += 1;
    if ((named.has(sends ?? '') || named.has(receives ?? '')) && deals.test(view.rendered)) signs.deals += 1;
  }
  return signs;
}

/**
 * Whether a document is about sending people from one state to another: `names` counts words that name the theme, `fits` words that only fit it.
 * A trade deal names two states and an agreement, a travel page prisons and visas: neither is enough without the other.
 */
export function isAbout({ main: { sends, receives }, signs }: Topic, theme: { readonly names: number; readonly fits: number }): boolean {
  const ties = signs.both > 0 && (signs.told || EXPELLERS.has(sends ?? '') || theme.names >= NAMES_ALONE);
  if (sends === null || receives === null || !(SENDERS.has(sends) || ties)) return false;
  const { wordings, both, deals } = signs;
  const words = 2 * theme.names + theme.fits;
  // Nothing ties the two states to each other: a page of several stories.
  if (both === 0 && !signs.told && theme.names === 0 && deals < 2) return false;
  if (both + deals === 0 && !signs.told && words < 2 * LEAST_THEME) return wordings > 1;
  if (words >= LEAST_THEME) return theme.names > 0 || wordings + deals > 0;
  return words > 0 && (wordings > 0 || (both > 0 && deals > 0));
}
