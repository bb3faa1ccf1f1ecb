import { claimView, type ClaimView } from '../accounts/claim-view.ts';
import type { RecordId } from '../core/claim.ts';
import { fieldWords } from '../pages/field-words.ts';
import { valueWords } from '../pages/value-words.ts';
import type { Ledger, SearchHit } from '../store/ledger.ts';
import type { Directory } from './directory.ts';
import { askedOf, claimsByField } from './search-by-field.ts';

/** Something that was found, with what it is called. */
export interface Found extends Omit<SearchHit, 'rank'> {
  readonly title: string;
  /** The claim itself, where one was found. */
  readonly view?: ClaimView;
  /** True where what its field is called was asked for, whatever its own words are. */
  readonly byField?: true;
}

/**
 * Looks for words in claims, names and kept documents, for fields that the words mean, and for a claim by the first digits of its id; accents and case make no difference. Names
 * come first, then claims of the fields (at most half, where the words themselves are found as well), then words, best first. Nothing for no words.
 */
export async function searchRecord(
  { ledger, directory }: { readonly ledger: Ledger; readonly directory: Directory },
  words: string,
  limit = 20,
): Promise<readonly Found[]> {
  if (words.trim() === '') return [];
  const byId = CLAIM_ID.test(words.trim()) ? await ledger.claimsByPrefix(words.trim().toLowerCase()) : [];
  const asked = askedOf(words.slice(0, MOST_CHARACTERS));
  const { names, sources, parties } = await directory.now();
  const known = { claims: [], parties, sources, names };
  const hits = await ledger.search(words.slice(0, MOST_CHARACTERS), limit);
  const views = asked === undefined ? [] : await claimsByField(ledger, asked, known);
  const ids = hits.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  const recorded = new Map((await ledger.claims({ ids })).map((claim) => [claim.id, claim]));
  const found = hits.map((hit): Found => {
    const claim = recorded.get(hit.id);
    const record = claim?.claim.record ?? hit.id;
    const title = sources.get(hit.id)?.title ?? names.get(record as RecordId) ?? parties.get(record.replace(/^party:/, ''))?.name ?? record;
    return { ...hit, title, ...(claim !== undefined && { view: claimView(claim, known) }) };
  });
  const told = byId.map((claim) => foundByField(claimView(claim, known)));
  return [...told, ...merged(found, views.map(foundByField), limit - told.length)];
}

/** The first digits of a claim's id, as cards show them. */
const CLAIM_ID = /^[0-9a-f]{8,64}$/i;

/** Of what is looked for; nobody asks for more. */
const MOST_CHARACTERS = 500;

function foundByField(view: ClaimView): Found {
  const { claim, id } = view;
  const excerpt = `${fieldWords(claim.record, claim.field, 'en')}: ${valueWords({ ...claim, refers: view.refers }, 'en').text}`;
  return { kind: 'claim', id, excerpt, title: view.recordName ?? claim.record, view, byField: true };
}

function merged(found: readonly Found[], byField: readonly Found[], limit: number): readonly Found[] {
  const named = found.filter(({ kind }) => kind !== 'claim' && kind !== 'source');
  const fields = new Set(byField.map(({ id }) => id));
  const others = found.filter((each) => !named.includes(each) && !fields.has(each.id));
  const room = Math.max(0, limit - named.length);
  const first = byField.slice(0, Math.max(Math.ceil(room / 2), room - others.length));
  return [...named, ...first, ...others, ...byField.slice(first.length)].slice(0, limit);
}
