import { claimView, type ClaimView } from '../accounts/claim-view.ts';
import type { RecordId } from '../core/claim.ts';
import type { Ledger, SearchHit } from '../store/ledger.ts';
import type { Directory } from './directory.ts';

/** Something that was found, with what it is called. */
export interface Found extends SearchHit {
  readonly title: string;
  /** The claim itself, where one was found. */
  readonly view?: ClaimView;
}

/** Looks for words in claims, names and kept documents, best first; accents and case make no difference. Nothing for no words. */
export async function searchRecord(
  { ledger, directory }: { readonly ledger: Ledger; readonly directory: Directory },
  words: string,
  limit = 20,
): Promise<readonly Found[]> {
  if (words.trim() === '') return [];
  const { names, sources, parties } = await directory.now();
  const hits = await ledger.search(words.slice(0, 500), limit);
  return Promise.all(
    hits.map(async (hit) => {
      const recorded = hit.kind === 'claim' ? await ledger.claim(hit.id) : undefined;
      const record = recorded?.claim.record ?? hit.id;
      const title =
        sources.get(hit.id)?.title ?? names.get(record as RecordId) ?? parties.get(record.replace(/^party:/, ''))?.name ?? record;
      return { ...hit, title, ...(recorded !== undefined && { view: claimView(recorded, { claims: [], parties, sources, names }) }) };
    }),
  );
}
