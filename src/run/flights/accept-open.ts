import type { ClaimId } from '../../core/claim.ts';
import { accept, type Deciding } from '../decide.ts';

/** Claims decided about at a time. */
const BATCH = 500;

/** Accepts those of some claims that are still drafts: what a person has rejected before stays rejected. */
export async function acceptOpen(deciding: Deciding, ids: readonly ClaimId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = await Promise.all(ids.slice(from, from + BATCH).map((id) => deciding.ledger.claim(id)));
    const open = batch.flatMap((claim) => (claim?.state === 'drafted' ? [claim.id] : []));
    if (open.length > 0) await accept(deciding, open);
  }
}
