import { checkClaim } from '../core/check-claim.ts';
import { checkQuote } from '../core/check-quote.ts';
import { recordKind, type Claim, type Locator, type PartyId, type RecordId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import type { HabeasError } from '../core/errors.ts';
import { isSoundText } from '../core/sound-text.ts';
import type { Value } from '../core/value.ts';
import { fieldOf } from '../core/vocabulary.ts';
import type { Draft, Reading } from '../reading/reading.ts';
import type { FindParty } from './find-party.ts';
import type { FindRecord } from './find-record.ts';
import { slugOfName } from './name-words.ts';

/** A drafted claim, with the draft that it was made of. */
export interface DraftedClaim {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** The claims that a reading drafts for the ledger, those about parties it did not know, and what had to be left out. */
export interface Drafted {
  readonly claims: readonly DraftedClaim[];
  /** Names of speakers, and the countries of arrangements, that the ledger does not know yet. */
  readonly described: readonly Claim[];
  readonly leftOut: readonly HabeasError[];
}

/** What drafts are resolved against. */
export interface DraftContext {
  readonly source: SourceDescription;
  readonly text: string;
  readonly findParty: FindParty;
  readonly findRecord: FindRecord;
  readonly knowsRecord: (record: string) => boolean;
}

/** Who speaks where nobody is quoted. */
const THE_ARTICLE = 'the article';

/**
 * Turns drafts into claims: names become parties, known or new; records become those that are known; plain strings become texts
 * in the document's language. A claim whose quote or value does not hold is left out and named, never stored.
 */
export function draftedClaims(reading: Reading, context: DraftContext): Drafted {
  const language = reading.language ?? 'und';
  const results = reading.drafts.map((draft) => ({ draft, checked: checked(claimOf(draft, language, context), context.text) }));
  const claims = results.flatMap(({ draft, checked }) => (checked.ok ? [{ draft, claim: checked.value }] : []));
  const leftOut = results.flatMap(({ checked }) => (checked.ok ? [] : [checked.error]));
  const described = [...partyClaims(claims, language, context), ...countryClaims(claims, context)].filter(
    (claim) => checked(claim, context.text).ok,
  );
  return { claims, described, leftOut };
}

function checked(claim: Claim, text: string): ReturnType<typeof checkClaim> {
  const held = checkClaim(claim);
  return held.ok ? checkQuote(held.value, text) : held;
}

function claimOf(draft: Draft, language: string, context: DraftContext): Claim {
  const record = recordOf(draft.record, context);
  const { quote, start, end } = draft;
  return {
    record,
    field: draft.field,
    value: valueOf(draft, language, context.findRecord),
    ...(draft.scope !== undefined && Object.keys(draft.scope).length > 0 && { scope: draft.scope }),
    act: draft.act,
    by: partyOf(draft.by, context),
    ...(draft.via !== undefined && { via: partyOf(draft.via, context) }),
    saidOn: draft.saidOn,
    ...asOf(draft, context.source.published),
    source: context.source.id,
    locator: { kind: 'text', start, end, quote },
  };
}

/**
 * What changes with time, such as a status or a running total, is said as of the day on which it was said, or of publication:
 * an offer of February does not contradict the entry into force in April.
 */
function asOf({ record, field, saidOn, scope }: Draft, published: string | null): { readonly on?: string } {
  const kind = recordKind(record);
  const on = saidOn ?? published;
  return kind === undefined || fieldOf(kind, field)?.changes !== true || scope?.on !== undefined || on === null ? {} : { on };
}

/** A party that a draft is about is known by its name, which its id spells; any other record is found by its id. */
function recordOf(record: RecordId, { findParty, findRecord }: DraftContext): RecordId {
  if (!record.startsWith('party:')) return findRecord(record);
  const slug = record.slice('party:'.length);
  return `party:${findParty(slug.replaceAll('-', ' ')) ?? slug}`;
}

function valueOf({ record, field, value }: Draft, language: string, findRecord: FindRecord): Value {
  const kind = recordKind(record);
  const type = kind === undefined ? undefined : fieldOf(kind, field)?.type;
  if (typeof value !== 'string') return value;
  if (type === 'text') return { text: value, lang: language };
  return type === 'ref' && recordKind(value) !== undefined ? findRecord(value as Draft['record']) : value;
}

/** The party of a name; the document's own voice is its publisher, or the document itself where that is unknown. */
function partyOf(name: string, { source, findParty }: DraftContext): PartyId {
  return name === THE_ARTICLE ? publicationOf(source, findParty) : (findParty(name) ?? slugOfName(name));
}

/** The party that a document's own voice is: its publisher, or the document itself where that is unknown. */
export function publicationOf(source: SourceDescription, findParty: FindParty): PartyId {
  if (source.publisher === '') return source.id;
  return findParty(source.publisher) ?? slugOfName(source.publisher);
}

/** A name for each speaker whom the ledger does not know, told by the document, at the words that name them where they stand. */
function partyClaims(claims: readonly DraftedClaim[], language: string, context: DraftContext): readonly Claim[] {
  const { source, findParty } = context;
  const article = partyOf(THE_ARTICLE, context);
  const names = new Map<PartyId, string>();
  for (const { claim, draft } of claims) {
    for (const [id, name] of [
      [claim.by, draft.by],
      [claim.via, draft.via],
    ] as const) {
      if (id !== undefined && name !== undefined && name !== THE_ARTICLE && findParty(name) === undefined && !names.has(id))
        names.set(id, name);
    }
  }
  const named = [...names].map(([id, name]): Claim => ({
    ...naming(id, name, language, article, source),
    ...locatorOf(name, context.text),
  }));
  const known = source.publisher === '' ? false : findParty(source.publisher) !== undefined;
  if (known || !claims.some(({ draft }) => draft.by === THE_ARTICLE)) return named;
  const ownName = source.publisher === '' ? source.title.slice(0, 200) : source.publisher;
  return [
    ...named,
    naming(article, ownName, language, article, source),
    { ...naming(article, ownName, language, article, source), field: 'kind', value: 'press' },
  ];
}

/** The claim that gives a party its name. */
export function naming(id: PartyId, name: string, lang: string, by: PartyId, source: SourceDescription): Claim {
  return { record: `party:${id}`, field: 'name', value: { text: name, lang }, act: 'states', by, saidOn: null, source: source.id };
}

function locatorOf(name: string, text: string): { readonly locator?: Locator } {
  const start = text.indexOf(name);
  return start < 0 || !isSoundText(name) ? {} : { locator: { kind: 'text', start, end: start + name.length, quote: name } };
}

/** An arrangement that is new comes with the two countries that its id names, at the words of its first claim. */
function countryClaims(claims: readonly DraftedClaim[], context: DraftContext): readonly Claim[] {
  const has = new Set(claims.map(({ claim }) => `${claim.record} ${claim.field}`));
  const firsts = new Map(claims.toReversed().map(({ claim }) => [claim.record, claim]));
  return [...firsts].flatMap(([record, first]) => {
    const pair = /^arrangement:([a-z]{2})-([a-z]{2})\b/.exec(record);
    if (pair === null || context.knowsRecord(record)) return [];
    const { scope: _, via: __, ...rest } = first;
    const country = (field: string, code: string | undefined): readonly Claim[] =>
      code === undefined || has.has(`${record} ${field}`)
        ? []
        : [{ ...rest, field, value: code.toUpperCase(), act: 'states', by: partyOf(THE_ARTICLE, context), saidOn: null }];
    return [...country('sends', pair[1]), ...country('receives', pair[2])];
  });
}
