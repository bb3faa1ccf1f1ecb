import type { Claim } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';

/** A piece of text that search can find, and what it belongs to. */
export interface Passage {
  readonly kind: 'claim' | 'party' | 'arrangement' | 'facility' | 'source';
  readonly id: string;
  readonly part: number;
  readonly text: string;
}

/** Matches in an excerpt stand between these; they never occur in the text itself. */
export const MATCH_START = '\u{E000}';
export const MATCH_END = '\u{E001}';

/** Fields by which a record is found under its own name. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  party: ['name', 'office'],
  arrangement: ['title'],
  facility: ['name', 'alias', 'place'],
};

/** What of an entry can be searched: a claim's words and quote, a record's names, a source's title. `id` is a claim's id. */
export function passagesOf(entry: Entry, id: string): readonly Passage[] {
  if (entry.kind === 'source') {
    const { source } = entry;
    return [{ kind: 'source', id: source.id, part: 0, text: searchable(`${source.title}\n${source.publisher}\n${source.url ?? ''}`) }];
  }
  if (entry.kind !== 'claim') return [];
  const { claim } = entry;
  const words = searchable(wordsOf(claim));
  if (words.trim() === '') return [];
  const kind = claim.record.slice(0, claim.record.indexOf(':'));
  const named = NAMES[kind]?.includes(claim.field) === true && (kind === 'party' || kind === 'arrangement' || kind === 'facility');
  return [named ? { kind, id: claim.record, part: 0, text: words } : { kind: 'claim', id, part: 0, text: words }];
}

function wordsOf(claim: Claim): string {
  const value = typeof claim.value === 'object' && 'text' in claim.value ? claim.value.text : '';
  const quote = claim.locator?.kind === 'text' ? claim.locator.quote : '';
  return [value, quote, claim.scope?.group ?? '', claim.scope?.of ?? ''].filter((part) => part !== '').join('\n');
}

// Pieces small enough for PostgreSQL's limits (a tsvector holds 1 MB) and for an excerpt; they overlap by nothing, but
// are cut at a line or a space.
const PIECE = 2_000;

/** A document's text in pieces of at most 2,000 characters, each a passage of the source. Part 0 is the title. */
export function documentPassages(source: string, text: string): readonly Passage[] {
  const whole = searchable(text);
  const passages: Passage[] = [];
  for (let start = 0; start < whole.length;) {
    const end = start + PIECE >= whole.length ? whole.length : cutBefore(whole, start, start + PIECE);
    passages.push({ kind: 'source', id: source, part: passages.length + 1, text: whole.slice(start, end) });
    start = end;
  }
  return passages;
}

function cutBefore(text: string, start: number, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1);
  if (line > start + PIECE / 2) return line + 1;
  const space = text.lastIndexOf(' ', limit - 1);
  return space > start ? space + 1 : limit;
}

/** Text that the database takes and no document can forge matches in: composed letters, no NUL, no match marks, no half characters. */
export function searchable(text: string): string {
  return text.normalize('NFC').replaceAll(/[\0\u{E000}\u{E001}\p{Surrogate}]/gu, ' ');
}
