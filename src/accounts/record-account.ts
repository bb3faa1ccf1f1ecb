import { recordKind, type RecordId } from '../core/claim.ts';
import { VOCABULARY } from '../core/vocabulary.ts';
import { bySaidOn, claimView, type ClaimView } from './claim-view.ts';
import { claimsOf, contestsOf, type Contest, type Figure } from './figure.ts';
import { slugOf, type Known } from './known.ts';
import { figuresOf } from './record-figures.ts';
import { sourcesBehind, type SourceUse } from './source-use.ts';
import { timelineOf, type Statement } from './timeline.ts';

/** What is known of one record of any kind: a flight, a facility, a party, an event, and the ground of an arrangement's account. */
export interface RecordAccount {
  /** Id without its kind: `us-sv-2025`. */
  readonly id: string;
  readonly record: RecordId;
  /** Its title or name, undefined where nobody has given it one. */
  readonly name: string | undefined;
  readonly asOf?: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly contests: readonly Contest[];
  readonly timeline: readonly Statement[];
  /** Fields of its kind that no accepted claim speaks of, in the order of the vocabulary. */
  readonly unknown: readonly string[];
  readonly sources: readonly SourceUse[];
  readonly counts: { readonly claims: number; readonly speakers: number; readonly drafted: number };
}

/** Fields that name or place a record and would only repeat its heading. */
const HEADING: ReadonlySet<string> = new Set(['title', 'name', 'kind', 'sends', 'receives']);

/** The account of any record; empty but whole where nobody has said anything about it. */
export function recordAccountOf(record: RecordId, known: Known): RecordAccount {
  const own = known.claims.filter((each) => each.claim.record === record);
  const figures = figuresOf(record, known);
  const shown = new Set([...figures.values()].flatMap((figure) => figure.scopes.flatMap(claimsOf)).map((claim) => claim.id));
  const views = own.filter((each) => shown.has(each.id)).map((each) => claimView(each, known));
  const kind = recordKind(record);
  return {
    id: slugOf(record),
    record,
    name: known.names.get(record),
    ...(known.asOf === undefined ? {} : { asOf: known.asOf }),
    figures,
    contests: contestsOf(figures.values()),
    timeline: timelineOf(views.filter((view) => !HEADING.has(view.claim.field))),
    unknown: kind === undefined ? [] : VOCABULARY[kind].map((field) => field.name).filter((name) => !figures.has(name)),
    sources: sourcesBehind(views),
    counts: {
      claims: views.length,
      speakers: new Set(views.map((view) => view.speaker.id)).size,
      drafted: own.filter((each) => each.state === 'drafted').length,
    },
  };
}

/** What speakers say in words on a field that holds many statements, oldest first. */
export function statementsOn(account: Pick<RecordAccount, 'figures'>, field: string): readonly ClaimView[] {
  return (account.figures.get(field)?.scopes ?? []).flatMap(claimsOf).toSorted(bySaidOn);
}
