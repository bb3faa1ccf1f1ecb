import { claimId, type Claim, type ClaimState } from '../../src/core/claim.ts';
import type { Entry, SourceDescription } from '../../src/core/entry.ts';

/** An invented article. */
export const SOURCE: SourceDescription = {
  id: 'article-1',
  url: 'https://example.org/1',
  publisher: 'The Example',
  title: 'Minister offers prison to neighbours',
  published: '2025-02-04',
  retrieved: '2025-02-05',
};

/** An invented claim: somebody says how many were moved. */
export function movedClaim(count: number, parts: Partial<Claim> = {}): Claim {
  return {
    record: 'arrangement:aa-bb-2025',
    field: 'moved',
    value: { min: count, max: count },
    act: 'announces',
    by: 'minister-a',
    saidOn: '2025-02-03',
    source: 'article-1',
    ...parts,
  };
}

/** An invented claim in words. */
export function wordsClaim(text: string, parts: Partial<Claim> = {}): Claim {
  return { ...movedClaim(0, parts), field: 'concern', value: { text, lang: 'en' }, ...parts };
}

export const sourceEntry = (source: SourceDescription = SOURCE): Entry => ({ kind: 'source', source });
export const claimEntry = (claim: Claim): Entry => ({ kind: 'claim', claim });

/** A decision about a claim; `minute` keeps two like decisions apart. */
export function decide(claim: Claim, state: Exclude<ClaimState, 'drafted'>, minute = 0): Entry {
  const at = `2025-02-06T10:${String(minute).padStart(2, '0')}:00Z`;
  return { kind: 'decision', decision: { claim: claimId(claim), state, by: 'a.b.', at } };
}
