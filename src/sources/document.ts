import type { SourceDescription } from '../core/entry.ts';

/** Where in the original a stretch of the text comes from. Bytes and pages count as a reader would: bytes from 0, pages and paragraphs from 1. */
export type Where =
  | { readonly kind: 'bytes'; readonly start: number; readonly end: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number };

/** `[textStart, textEnd)` in UTF-16 code units of the extracted text, and where it stands in the kept bytes. */
export interface Segment {
  readonly textStart: number;
  readonly textEnd: number;
  readonly where: Where;
}

/** What a document tells about itself. Dates are EDTF, the language is a BCP 47 tag; absent where it does not tell. */
export interface About {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

/** What every extractor gives: the text, a map back to the original in ascending order, and what the document tells about itself. */
export interface Extracted {
  readonly text: string;
  readonly map: readonly Segment[];
  readonly about: About;
  /** Name and version of the extractor, e.g. `html/1`: from the same bytes it draws the same text. */
  readonly extractor: string;
  readonly mediaType: string;
}

/** A document taken in: how the ledger describes it, its text, the map back to its bytes, and the bytes. */
export interface Document {
  readonly source: SourceDescription;
  readonly text: string;
  readonly map: readonly Segment[];
  readonly bytes: Uint8Array;
}

/** The segment that holds a text offset, or the last one before it; undefined for an empty map. */
export function segmentAt(map: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map[middle]?.textStart ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return map[low - 1] ?? map[0];
}
