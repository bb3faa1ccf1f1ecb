import { checkClaim } from '../core/check-claim.ts';
import { checkQuote } from '../core/check-quote.ts';
import { claimId, type Claim, type ClaimId, type PartyId } from '../core/claim.ts';
import type { Decision, Entry } from '../core/entry.ts';
import { HabeasError } from '../core/errors.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { readKeptText } from '../sources/kept-document.ts';
import type { Ledger } from '../store/ledger.ts';

/** Who decides, when, and where kept texts are, to hold quotes against. */
export interface Deciding {
  readonly ledger: Ledger;
  readonly dataFolder: string;
  readonly by: PartyId;
  readonly now: () => Date;
}

/** Accepts drafted claims, all in one append. Those accepted already stay as they are. Throws CLAIM_NOT_FOUND, CLAIM_NOT_OPEN. */
export async function accept(deciding: Deciding, ids: readonly ClaimId[], reason?: string): Promise<readonly ClaimId[]> {
  return decide(deciding, ids, 'accepted', ['drafted'], reason);
}

/** Rejects drafted claims, with the reason. Throws CLAIM_NOT_FOUND, CLAIM_NOT_OPEN, and USAGE without a reason. */
export async function reject(deciding: Deciding, ids: readonly ClaimId[], reason: string): Promise<readonly ClaimId[]> {
  return decide(deciding, ids, 'rejected', ['drafted'], needed(reason));
}

/** Accepts after all what was rejected or taken back: the way to undo such a decision. Throws CLAIM_NOT_FOUND, CLAIM_NOT_OPEN. */
export async function restore(deciding: Deciding, ids: readonly ClaimId[], reason?: string): Promise<readonly ClaimId[]> {
  return decide(deciding, ids, 'accepted', ['rejected', 'withdrawn'], reason);
}

/** Takes accepted claims back, with the reason; they stay in the record. Throws CLAIM_NOT_FOUND, CLAIM_NOT_OPEN, USAGE. */
export async function withdraw(deciding: Deciding, ids: readonly ClaimId[], reason: string): Promise<readonly ClaimId[]> {
  return decide(deciding, ids, 'withdrawn', ['accepted'], needed(reason));
}

/**
 * Puts a mended claim in the place of another, in one append: the new claim, its acceptance, and the decision that sets the old one
 * aside (rejected if it was a draft, withdrawn if it had been accepted) and points to the new. Returns the new claim's id.
 * `beside` are claims that it needs, such as the name of a party that is new; they are accepted with it.
 * Throws what {@link addClaim} throws, CLAIM_NOT_FOUND, and CLAIM_NOT_OPEN for a claim that was set aside before.
 */
export async function edit(
  deciding: Deciding,
  id: ClaimId,
  mended: Claim,
  { reason, beside = [] }: { readonly reason?: string | undefined; readonly beside?: readonly Claim[] } = {},
): Promise<ClaimId> {
  const [old] = await found(deciding.ledger, [id]);
  if (old === undefined) throw notFound(id);
  if (old.state !== 'drafted' && old.state !== 'accepted') throw notOpen(old, 'edited');
  const claim = await held(deciding, mended);
  const replacedBy = claimId(claim);
  if (replacedBy === id) return old.state === 'drafted' ? ((await accept(deciding, [id], reason))[0] ?? id) : id;
  const state = old.state === 'drafted' ? 'rejected' : 'withdrawn';
  await deciding.ledger.append([
    ...[...beside, claim].flatMap((each) => acceptedEntries(deciding, each)),
    { kind: 'decision', decision: { ...decision(deciding, id, state, reason), replacedBy } },
  ]);
  return replacedBy;
}

/**
 * Adds a claim that a person makes from a selection, and those that it needs `beside` it, accepted at once, in one append. Returns its id.
 * Throws the errors of the vocabulary (`CLAIM_…`), CLAIM_QUOTE_MISMATCH where the quote does not stand in the kept text, and
 * SOURCE_NOT_DESCRIBED for a source that the ledger does not know.
 */
export async function addClaim(deciding: Deciding, claim: Claim, beside: readonly Claim[] = []): Promise<ClaimId> {
  const sound = await held(deciding, claim);
  await deciding.ledger.append([...beside, sound].flatMap((each) => acceptedEntries(deciding, each)));
  return claimId(sound);
}

async function decide(
  deciding: Deciding,
  ids: readonly ClaimId[],
  state: Decision['state'],
  from: readonly RecordedClaim['state'][],
  reason: string | undefined,
): Promise<readonly ClaimId[]> {
  const claims = await found(deciding.ledger, ids);
  const wrong = claims.find((claim) => !from.includes(claim.state) && claim.state !== state);
  if (wrong !== undefined) throw notOpen(wrong, state);
  const open = claims.filter((claim) => from.includes(claim.state));
  if (open.length > 0)
    await deciding.ledger.append(open.map(({ id }) => ({ kind: 'decision', decision: decision(deciding, id, state, reason) })));
  return open.map(({ id }) => id);
}

/** Claims by their ids; on a command line the first six digits or more are enough. */
async function found(ledger: Ledger, ids: readonly string[]): Promise<readonly RecordedClaim[]> {
  const claims = await Promise.all(
    ids.map(async (id) => {
      if (/^[0-9a-f]{64}$/.test(id)) return (await ledger.claim(id)) ?? notFound(id);
      if (!/^[0-9a-f]{6,63}$/.test(id)) return notFound(id);
      const [first, second] = await ledger.claimsByPrefix(id);
      if (second !== undefined)
        return new HabeasError('CLAIM_NOT_FOUND', `Several claims begin with ${id}. Give more of its digits.`, { id });
      return first ?? notFound(id);
    }),
  );
  return claims.map((claim) => {
    if (claim instanceof HabeasError) throw claim;
    return claim;
  });
}

/** Holds a person's claim against the vocabulary, its source, and the words of the kept text. */
async function held({ ledger, dataFolder }: Deciding, claim: Claim): Promise<Claim> {
  const checked = checkClaim(claim);
  if (!checked.ok) throw checked.error;
  const source = await ledger.source(claim.source);
  if (source === undefined)
    throw new HabeasError('SOURCE_NOT_DESCRIBED', `No source ${claim.source} is in the ledger.`, { source: claim.source });
  if (claim.locator?.kind !== 'text' || source.file === undefined) return claim;
  const quoted = checkQuote(claim, await readKeptText(dataFolder, source));
  if (!quoted.ok) throw quoted.error;
  return claim;
}

function acceptedEntries(deciding: Deciding, claim: Claim): readonly Entry[] {
  return [
    { kind: 'claim', claim },
    { kind: 'decision', decision: decision(deciding, claimId(claim), 'accepted', undefined) },
  ];
}

function decision({ by, now }: Deciding, claim: ClaimId, state: Decision['state'], reason: string | undefined): Decision {
  const told = reason?.trim() ?? '';
  return { claim, state, by, at: now().toISOString(), ...(told !== '' && { reason: told }) };
}

function needed(reason: string): string {
  if (reason.trim() === '') throw new HabeasError('USAGE', 'A reason is needed: it stays in the record beside the claim.');
  return reason;
}

function notFound(id: string): HabeasError {
  return new HabeasError('CLAIM_NOT_FOUND', `No claim has the id ${id.slice(0, 64)}. Copy it from the reading room or from habeas read.`, {
    id,
  });
}

function notOpen({ id, state, decisions }: RecordedClaim, wanted: string): HabeasError {
  const last = decisions.at(-1);
  const since = last === undefined ? '' : ` by ${last.by} on ${last.at.slice(0, 10)}`;
  return new HabeasError('CLAIM_NOT_OPEN', `Claim ${id.slice(0, 12)} is ${state}${since}; it cannot be ${wanted}.`, { id, state });
}
