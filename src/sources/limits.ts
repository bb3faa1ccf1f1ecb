/**
 * How much of a document is read at most. A document beyond a limit is refused with a coded error that names the limit;
 * it is never cut silently. The numbers leave room for the largest reports seen (some 800 pages, 40 MB) and keep
 * a hostile file from filling the memory of a laptop.
 */
export interface Limits {
  /** Bytes of the document as it comes. */
  readonly bytes: number;
  /** UTF-16 code units of the text drawn from it. */
  readonly text: number;
  /** Elements inside each other in HTML; browsers themselves stop at 512. */
  readonly depth: number;
  readonly pages: number;
  /** Bytes of a DOCX once unpacked. */
  readonly unpacked: number;
  /** Milliseconds for drawing the text of a document. */
  readonly reading: number;
  /** Milliseconds for a whole fetch, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export const LIMITS: Limits = {
  bytes: 50_000_000,
  text: 10_000_000,
  depth: 1_000,
  pages: 3_000,
  unpacked: 200_000_000,
  reading: 120_000,
  milliseconds: 30_000,
  redirects: 5,
};
