import { claimView, type ClaimView } from '../accounts/claim-view.ts';
import type { Known } from '../accounts/known.ts';
import { recordKind, type RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import { LANGUAGES } from '../core/words.ts';
import { countryWords } from '../pages/country-words.ts';
import { scopeWords } from '../pages/scope-words.ts';
import { valueWords } from '../pages/value-words.ts';
import { ASKED_FIELDS } from '../pages/words/asked-fields.ts';
import { FIELD_WORDS } from '../pages/words/fields.ts';
import type { Ledger } from '../store/ledger.ts';
import { nameWords, plainWords } from './name-words.ts';

/** Records whose claims can be asked for by what their fields are called. Those of flights are many, and have a list of their own. */
const KINDS = ['arrangement', 'facility'] as const;
/** Names and places of records, by which the records themselves are found. */
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'alias', 'country', 'place']);
/** Claims of the fields that are looked through at most. */
const MOST = 2_000;
/** Words of a question that narrow nothing. */
const ASKING = new Set(
  plainWords(
    'is are was were be has have had do does did can may what which who whom why where there from by with about under not ' +
      'es son fue fueron ser ha han hay puede que cual cuales quien quienes por para con sobre se lo donde desde bajo',
  ),
);

/** What is asked: fields that some of the words mean, and the words that are left. */
export interface Asked {
  readonly fields: readonly string[];
  readonly rest: readonly string[];
}

/** Reads a search as a question after fields: "US citizens" asks for the fields about citizens, with `=us` left. Undefined where it asks for none, or is put in the signs of an exact search. */
export function askedOf(words: string): Asked | undefined {
  if (/"|(?:^|\s)(?:-\S|or(?:\s|$))/i.test(words)) return undefined;
  const tokens = nameWords(words);
  const fields = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = longestAt(tokens, at);
    for (const field of found?.fields ?? []) fields.add(field);
    const token = tokens[at];
    if (found === undefined && token !== undefined && !ASKING.has(token)) rest.push(token);
    at += found?.length ?? 1;
  }
  return fields.size === 0 ? undefined : { fields: [...fields], rest };
}

/** Accepted and drafted claims of the fields that are asked for, in whose words, names and countries the rest occurs; the newest first, but one of each record before the next of any. */
export async function claimsByField(ledger: Ledger, asked: Asked, names: Omit<Known, 'claims'>): Promise<readonly ClaimView[]> {
  const found = await Promise.all(KINDS.map((recordKind) => ledger.claims({ recordKind, fields: asked.fields, limit: MOST })));
  const views = found
    .flat()
    .filter(({ state }) => state === 'accepted' || state === 'drafted')
    .map((recorded) => claimView(recorded, { ...names, claims: [] }))
    .filter((view) => asked.rest.length === 0 || fits(view, asked.rest));
  return inTurns(views);
}

const PHRASES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly fields: readonly string[] }[]> = groupBy(
  [
    ...KINDS.flatMap((kind) =>
      Object.entries(FIELD_WORDS[kind]).flatMap(([field, label]) =>
        NAMES.has(field) ? [] : LANGUAGES.map((language) => ({ words: plainWords(label[language]), fields: [field] })),
      ),
    ),
    ...ASKED_FIELDS.flatMap(({ fields, en, es }) => [...en, ...es].map((words) => ({ words: plainWords(words), fields }))),
  ],
  ({ words }) => words[0] ?? '',
);

/** The longest phrase that stands at a place, with the fields of all that are as long. */
function longestAt(tokens: readonly string[], at: number): { readonly length: number; readonly fields: readonly string[] } | undefined {
  const here = (PHRASES.get(tokens[at] ?? '') ?? []).filter(({ words }) => words.every((word, index) => tokens[at + index] === word));
  const length = Math.max(0, ...here.map(({ words }) => words.length));
  return length === 0 ? undefined : { length, fields: here.filter(({ words }) => words.length === length).flatMap(({ fields }) => fields) };
}

/** True if every word occurs in what a page says of the claim in either language: its record's title and countries, its value, who says it. */
function fits(view: ClaimView, rest: readonly string[]): boolean {
  const { claim, speaker } = view;
  const codes = countriesIn(claim.record, claim.value, claim.scope);
  const told = LANGUAGES.flatMap((language) => [
    valueWords({ ...claim, refers: view.refers }, language).text,
    ...scopeWords(claim.scope, language).map(({ text }) => text),
    ...codes.map((code) => countryWords(code, language)),
  ]);
  const words = new Set(plainWords([view.recordName ?? '', claim.record, speaker.name, speaker.office ?? '', ...told].join(' ')));
  return rest.every((word) => (word.startsWith('=') ? codes.includes(word.slice(1).toUpperCase()) : words.has(word)));
}

/** Countries that a claim is about: those of its record's id, `arrangement:us-sv-2025` or `facility:sv-cecot`, and those that it names. */
function countriesIn(record: RecordId, value: ClaimView['claim']['value'], scope: ClaimView['claim']['scope']): readonly string[] {
  const [, one, other] = /:([a-z]{2})-(?:([a-z]{2})-)?/.exec(record) ?? [];
  const ends = recordKind(record) === 'arrangement' ? [one, other] : [one];
  return [...ends, ...(Array.isArray(value) ? value.map(String) : []), ...(scope?.nationality ?? [])].flatMap(
    (code) => code?.toUpperCase() ?? [],
  );
}

function inTurns(views: readonly ClaimView[]): readonly ClaimView[] {
  const newest = views.toSorted((a, b) => (b.claim.saidOn ?? '').localeCompare(a.claim.saidOn ?? ''));
  return [...groupBy(newest, (view) => view.claim.record).values()]
    .flatMap((group) => group.map((view, turn) => ({ view, turn })))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ view }) => view);
}
