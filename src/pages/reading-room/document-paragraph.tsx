import type { MarkedParagraph, MarkedSegment } from '../../accounts/marked-text.ts';
import type { RoomCard } from '../../accounts/reading-room.ts';
import type { ClaimId } from '../../core/claim.ts';
import { isHidden, visibleControls } from '../visible-controls.ts';

/**
 * A paragraph of a document, its claims marked, each character at its place: `data-start` gives the offset of a run's first character, so
 * that a selection can be counted back to the text. Characters that hide or reorder what a reader sees are shown by their number, which is
 * drawn and not part of the text.
 */
export function DocumentParagraph(props: { readonly paragraph: MarkedParagraph; readonly cards: ReadonlyMap<ClaimId, RoomCard> }) {
  return (
    <p>
      {props.paragraph.segments.map((segment) => (
        <Segment segment={segment} cards={props.cards} />
      ))}
    </p>
  );
}

function Segment(props: { readonly segment: MarkedSegment; readonly cards: ReadonlyMap<ClaimId, RoomCard> }) {
  const { segment, cards } = props;
  const runs = runsOf(segment.text, segment.start);
  if (segment.under.length === 0) return <>{runs}</>;
  const accepted = segment.under.some((id) => cards.get(id)?.view.state === 'accepted');
  const numbers = segment.opens.flatMap((id) => cards.get(id)?.number ?? []);
  return (
    <mark
      class={accepted ? 'said' : 'draft'}
      data-claims={segment.under.map(shortId).join(' ')}
      {...(numbers.length > 0 && { 'data-numbers': numbers.join(' ') })}
    >
      {runs}
    </mark>
  );
}

/** The text in runs, each hidden character a run of its own. */
function runsOf(text: string, start: number) {
  const runs = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const hidden = at < text.length && (text[at] === '\r' || isHidden(text.charAt(at)));
    if (!hidden && at < text.length) continue;
    if (at > from) runs.push(<span data-start={start + from}>{text.slice(from, at)}</span>);
    if (hidden)
      runs.push(<span class="hidden-character" data-start={start + at} data-shown={visibleControls(text.charAt(at)).trim()}></span>);
    from = at + 1;
  }
  return runs;
}

/** What stands for a claim's id in the page: short, and enough to tell the claims of one document apart. */
export function shortId(id: ClaimId): string {
  return id.slice(0, 16);
}
