/** Quotation marks and apostrophes in one form each, character for character, so that offsets stay. */
export const straight = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑]/g, '-');
