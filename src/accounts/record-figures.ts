import type { RecordId } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { FieldStanding, ScopeStanding, Standing, WeighedClaim } from '../standing/standing.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import { fieldOf } from '../core/vocabulary.ts';
import { recordKind } from '../core/claim.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Known } from './known.ts';

/** What is known of every field of a record that somebody has spoken about, in no particular order. */
export function figuresOf(record: RecordId, known: Known): ReadonlyMap<string, Figure> {
  const accepted = known.claims.filter((each) => each.claim.record === record && each.state === 'accepted');
  return new Map(standingsOf(accepted, known).map((standing) => [standing.field, figureOf(record, standing, accepted, known)]));
}

function standingsOf(claims: readonly RecordedClaim[], known: Known): readonly FieldStanding[] {
  const groups = new Map<string, WeighedClaim[]>();
  for (const { id, claim } of claims) {
    if (known.asOf !== undefined && (claim.saidOn ?? '') > known.asOf) continue;
    const key = claim.field;
    groups.set(key, [...(groups.get(key) ?? []), { id, claim, published: known.sources.get(claim.source)?.published ?? null }]);
  }
  return [...groups].map(([field, weighed]) => {
    const scopes = new Map<string, WeighedClaim[]>();
    for (const each of weighed) {
      const key = canonicalJson((each.claim.scope ?? {}) as unknown as Json);
      scopes.set(key, [...(scopes.get(key) ?? []), each]);
    }
    const kind = recordKind(weighed[0]?.claim.record ?? '');
    const type = kind === undefined ? undefined : fieldOf(kind, field);
    const parts = [...scopes.values()].map((group): ScopeStanding => {
      const sides = new Map<string, WeighedClaim[]>();
      for (const each of group) {
        const key = canonicalJson(each.claim.value as unknown as Json);
        sides.set(key, [...(sides.get(key) ?? []), each]);
      }
      const origins = new Set(group.map((each) => each.claim.by));
      const contested = sides.size > 1 && type?.several !== true && type?.changes !== true;
      const documented = group.some((each) => ['records', 'rules', 'observes'].includes(each.claim.act));
      const standing: Standing = contested ? 'contested' : documented ? 'documented' : origins.size > 1 ? 'corroborated' : 'claimed';
      return {
        scope: group[0]?.claim.scope ?? {},
        standing,
        sides: [...sides.values()].map((side) => ({ value: side[0]?.claim.value ?? '', origins: side.map((each) => each.claim.by), claims: side })),
        superseded: [],
      };
    });
    return { field, standing: parts.find((part) => part.standing === 'contested')?.standing ?? parts[0]?.standing ?? 'unknown', scopes: parts };
  });
}
