import type { NonEmpty } from '../core/group-by.ts';
import { openness } from '../core/values/comparable.ts';
import { areIndependent } from './origins.ts';
import type { Side, StandingContext } from './standing.ts';
import type { Weighed } from './weighed.ts';

/** Acts of a primary record: they do not report what is so, they lay it down or measure it. */
const PRIMARY: ReadonlySet<string> = new Set(['records', 'rules', 'observes']);

/** Makes a side of claims that agree; `claims` is not empty and stands in the order of telling. */
export function sideOf(claims: NonEmpty<Weighed>, context: StandingContext): Side {
  const [first] = claims;
  const narrowest = claims.reduce((best, claim) => (openness(claim.value) < openness(best.value) ? claim : best), first);
  return {
    value: narrowest.claim.value,
    standing: sideStanding(claims, context),
    origins: [...new Set(claims.map((weighed) => weighed.claim.by))],
    claims: claims.map((weighed) => weighed.source),
  };
}

function sideStanding(claims: readonly Weighed[], { parties }: StandingContext): Side['standing'] {
  if (claims.some((weighed) => PRIMARY.has(weighed.claim.act))) return 'documented';
  const voices = new Map(claims.map((weighed) => [`${weighed.claim.by}\n${weighed.claim.via ?? ''}`, weighed.claim]));
  const tellers = [...voices.values()];
  const corroborated = tellers.some((a, index) => tellers.slice(index + 1).some((b) => areIndependent(a, b, parties)));
  return corroborated ? 'corroborated' : 'claimed';
}
