import type { RecordId, Scope } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Value } from '../core/value.ts';
import type { FieldStanding, Side, Standing, WeighedClaim } from '../standing/standing.ts';
import { claimView, type ClaimView, type Speaker } from './claim-view.ts';
import type { Known } from './known.ts';

/** Those who say the same, with the claims that a reader may unfold. */
export interface FigureSide {
  readonly value: Value;
  /** What the side would be worth if nobody disagreed. */
  readonly standing: Standing;
  /** The day or period that a value which changes with time holds for (EDTF), where a claim tells it. */
  readonly on?: string;
  readonly speakers: readonly Speaker[];
  readonly claims: readonly ClaimView[];
}

/** Like compared with like: one figure as it stands, and what its own speakers have since replaced. */
export interface FigureScope {
  readonly scope: Scope;
  readonly standing: Standing;
  /** More than one side is no contest by itself: totals that grew and several facilities stand side by side as well. */
  readonly sides: readonly FigureSide[];
  /** Claims in a contest that leave room for more than one side. */
  readonly between: readonly ClaimView[];
  readonly superseded: readonly ClaimView[];
}

/** One field of one record with everything that is said of it. */
export interface Figure {
  readonly record: RecordId;
  readonly field: string;
  readonly standing: Standing;
  readonly scopes: readonly FigureScope[];
}

/** Resolves a field's standing into what a page shows. `claims` are those of the record. */
export function figureOf(record: RecordId, standing: FieldStanding, claims: readonly RecordedClaim[], known: Known): Figure {
  const recorded = new Map(claims.map((each) => [each.id, each]));
  const view = (weighed: WeighedClaim): readonly ClaimView[] => {
    const found = recorded.get(weighed.id);
    return found === undefined ? [] : [claimView(found, known)];
  };
  return {
    record,
    field: standing.field,
    standing: standing.standing,
    scopes: standing.scopes.map((scope) => ({
      scope: scope.scope,
      standing: scope.standing,
      sides: scope.sides.map((side) => sideOf(side, side.claims.flatMap(view))),
      between: scope.between.flatMap(view),
      superseded: scope.superseded.flatMap(view),
    })),
  };
}

function sideOf(side: Side, claims: readonly ClaimView[]): FigureSide {
  const speakers = new Map(claims.map((view) => [view.speaker.id, view.speaker]));
  const on = claims.find((view) => view.claim.on !== undefined)?.claim.on;
  return { value: side.value, standing: side.standing, ...(on === undefined ? {} : { on }), claims, speakers: [...speakers.values()] };
}

/** One figure about which speakers disagree. */
export interface Contest {
  readonly figure: Figure;
  readonly scope: FigureScope;
}

/** Where speakers disagree, figure by figure. */
export function contestsOf(figures: Iterable<Figure>): readonly Contest[] {
  return [...figures].flatMap((figure) =>
    figure.scopes.filter((scope) => scope.standing === 'contested').map((scope) => ({ figure, scope })),
  );
}

/** All claims of a figure's scope: in force on any side or between them, then replaced. */
export function claimsOf(scope: FigureScope): readonly ClaimView[] {
  return [...scope.sides.flatMap((side) => side.claims), ...scope.between, ...scope.superseded];
}
