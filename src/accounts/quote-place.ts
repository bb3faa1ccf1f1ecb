/** Where in a document the words of a claim stand, with some whole words around them. */
export interface QuoteAt {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** What a person's choice of words comes to. */
export type QuotePlace =
  | { readonly kind: 'at'; readonly at: QuoteAt }
  /** No text is kept: the claim is about the page as a whole. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly quote: string }
  | { readonly kind: 'several'; readonly quote: string; readonly places: readonly QuoteAt[] };

const AROUND = 120;
/** Places shown of words that stand in many. */
const MOST_PLACES = 20;

/** The place of words by their offsets in the text; undefined for offsets that hold none. */
export function quoteAt(text: string, start: number, end: number): QuoteAt | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start || end > text.length) return undefined;
  return {
    start,
    end,
    before: text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S+\s/ : '', ''),
    quote: text.slice(start, end),
    after: text.slice(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S+$/ : '', ''),
  };
}

/** Looks for words as a person pastes them: line ends and runs of blanks make no difference, everything else does. */
export function findQuote(text: string, quote: string): QuotePlace {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { kind: 'missing' };
  const pattern = new RegExp(words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'gu');
  const places = [...text.matchAll(pattern)]
    .slice(0, MOST_PLACES)
    .flatMap((found) => quoteAt(text, found.index, found.index + found[0].length) ?? []);
  const [first] = places;
  if (first === undefined) return { kind: 'unknown', quote };
  return places.length === 1 ? { kind: 'at', at: first } : { kind: 'several', quote, places };
}
