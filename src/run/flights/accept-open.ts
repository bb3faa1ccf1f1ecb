import type { ClaimId, PartyId, SourceId } from '../../core/claim.ts';
import type { Ledger } from '../../store/ledger.ts';
import { appendInBatches, type Importable, type OnProgress } from '../append-in-batches.ts';

/** Who accepts what: claims by their ids, and the sources that they are in. */
export interface Accepting {
  readonly ledger: Pick<Ledger, 'append' | 'claims'>;
  readonly by: PartyId;
  readonly now: () => Date;
  readonly onProgress?: OnProgress;
}

/**
 * Accepts those of some claims that are still drafts: what a person has rejected before stays rejected. One question a source and not one a claim, as an
 * import has ten thousand of them. Returns how many that were.
 */
export async function acceptOpen(
  { ledger, by, now, onProgress }: Accepting,
  claims: ReadonlySet<ClaimId>,
  sources: Iterable<SourceId>,
): Promise<number> {
  const at = now().toISOString();
  const open: ClaimId[] = [];
  for (const source of sources) {
    const drafts = await ledger.claims({ source, state: 'drafted' });
    open.push(...drafts.flatMap(({ id }) => (claims.has(id) ? [id] : [])));
  }
  async function* decisions(): AsyncIterable<Importable> {
    for (const [n, claim] of open.entries())
      yield {
        kind: 'entries',
        entries: [{ kind: 'decision', decision: { claim, state: 'accepted', by, at } }],
        done: (n + 1) / open.length,
      };
  }
  await appendInBatches(ledger, decisions(), onProgress);
  return open.length;
}
