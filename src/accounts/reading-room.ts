import type { ClaimId, SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { claimView, sourceView, type ClaimView, type SourceView } from './claim-view.ts';
import type { Known } from './known.ts';
import { markText, type MarkedParagraph } from './marked-text.ts';

/** A claim in the margin of its document. */
export interface RoomCard {
  readonly view: ClaimView;
  /** Place among the document's claims, from 1: the number that its words in the text bear. */
  readonly number: number;
  /** Id of the reading rule that drafts it from these words today; absent for what a person added or what no rule drafts any more. */
  readonly rule?: string;
  /** The claim in whose place a person put this one. */
  readonly replaces?: ClaimId;
}

/** A paragraph of the document with the claims whose words begin in it. */
export interface RoomParagraph {
  readonly paragraph: MarkedParagraph;
  readonly cards: readonly RoomCard[];
}

/** A document with its claims in the margin. */
export interface ReadingRoom {
  readonly source: SourceView;
  readonly description: SourceDescription;
  /** The text in parts of readable length; none where no text is kept. */
  readonly parts: readonly (readonly RoomParagraph[])[];
  /** Claims that point to no words of the text: those on the page as a whole, those of a table row. */
  readonly loose: readonly RoomCard[];
  /** Every claim in the order in which the room shows it. */
  readonly cards: readonly RoomCard[];
  readonly decided: number;
}

/** Says which rule drafts a field from these characters. */
export type RuleOf = (claim: RecordedClaim['claim']) => string | undefined;

/** Characters of a part: some ten printed pages. A part ends with a paragraph. */
const PART = 30_000;

/** Lays a document out with its claims. `text` is the kept text, absent where none is kept; undefined where no such source is known. */
export function readingRoomOf(id: SourceId, known: Known, text: string | undefined, ruleOf: RuleOf): ReadingRoom | undefined {
  const description = known.sources.get(id);
  if (description === undefined) return undefined;
  const own = known.claims.filter(({ claim }) => claim.source === id);
  const replaces = new Map(
    own.flatMap((each) => each.decisions.flatMap(({ replacedBy }) => (replacedBy === undefined ? [] : [[replacedBy, each.id] as const]))),
  );
  const inText = own.filter((each) => text !== undefined && startOf(each) !== undefined);
  const ordered = [...inText.toSorted(byPlace), ...own.filter((each) => !inText.includes(each))];
  const cards = ordered.map((each, index): RoomCard => {
    const rule = ruleOf(each.claim);
    const replaced = replaces.get(each.id);
    return {
      view: claimView(each, known),
      number: index + 1,
      ...(rule !== undefined && { rule }),
      ...(replaced !== undefined && { replaces: replaced }),
    };
  });
  return {
    source: sourceView(id, known),
    description,
    parts: text === undefined ? [] : partsOf(markText(text, marksOf(inText)), cards.slice(0, inText.length)),
    loose: cards.slice(inText.length),
    cards,
    decided: own.filter(({ state }) => state !== 'drafted').length,
  };
}

/** The next claim that awaits a decision, after this one or else from the top; undefined where all are decided. */
export function nextOpen({ cards }: ReadingRoom, after: ClaimId): RoomCard | undefined {
  const at = cards.findIndex(({ view }) => view.id === after);
  const open = (card: RoomCard): boolean => card.view.state === 'drafted' && card.view.id !== after;
  return cards.slice(at + 1).find(open) ?? cards.find(open);
}

/** The part, from 1, that shows a claim; claims without words in the text stand on the last. */
export function partWith({ parts }: ReadingRoom, claim: ClaimId): number {
  const at = parts.findIndex((part) => part.some(({ cards }) => cards.some(({ view }) => view.id === claim)));
  return at < 0 ? Math.max(1, parts.length) : at + 1;
}

function startOf({ claim }: RecordedClaim): number | undefined {
  return claim.locator?.kind === 'text' ? claim.locator.start : undefined;
}

function byPlace(a: RecordedClaim, b: RecordedClaim): number {
  return (startOf(a) ?? 0) - (startOf(b) ?? 0) || a.index - b.index;
}

/** What was rejected or taken back leaves no mark in the text; its card stays. */
function marksOf(claims: readonly RecordedClaim[]): Parameters<typeof markText>[1] {
  return claims.flatMap(({ id, claim: { locator }, state }) =>
    locator?.kind === 'text' && (state === 'drafted' || state === 'accepted') ? [{ id, start: locator.start, end: locator.end }] : [],
  );
}

function partsOf(paragraphs: readonly MarkedParagraph[], cards: readonly RoomCard[]): readonly (readonly RoomParagraph[])[] {
  const parts: RoomParagraph[][] = [[]];
  let from = 0;
  let card = 0;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]?.start ?? Infinity;
    const beside: RoomCard[] = [];
    for (let each = cards[card]; each !== undefined && placeOf(each) < next; each = cards[card]) {
      beside.push(each);
      card += 1;
    }
    if (paragraph.start - from >= PART) {
      parts.push([]);
      from = paragraph.start;
    }
    parts.at(-1)?.push({ paragraph, cards: beside });
  });
  return parts;
}

function placeOf({ view }: RoomCard): number {
  return view.claim.locator?.kind === 'text' ? view.claim.locator.start : Infinity;
}
