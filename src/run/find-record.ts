import type { RecordId } from '../core/claim.ts';

/** The record that a document's draft is about, among those known; a new one keeps the id that reading gave it, made whole. */
export type FindRecord = (drafted: RecordId) => RecordId;

const DAY = 86_400_000;

/**
 * Finds known records for drafted ones. An arrangement without a year (`arrangement:us-sv`) is the only one of its pair, or the newest
 * that had begun by the time of publication; so is one of the year of publication that nobody knows yet, for a document seldom tells the year
 * of what it is about, and reading takes its own. One with another ending is itself. A flight without a day (`flight:pa-co`) is the one known
 * flight of that pair on the day that the document gives for it (`departures`), or in the three days up to publication; else a flight of
 * its own under that day, or under the source where no day is known.
 */
export function recordFinder(
  known: ReadonlySet<string>,
  published: string | null,
  source: string,
  departures: ReadonlyMap<string, string> = new Map(),
): FindRecord {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return (drafted) => {
    if (known.has(drafted)) return drafted;
    const pair = /^(arrangement|flight):([a-z]{2}-[a-z]{2})(?:-(\d{4}))?$/.exec(drafted);
    if (pair === null || (pair[3] !== undefined && pair[3] !== published?.slice(0, 4))) return drafted;
    const [, kind, countries = ''] = pair;
    if (kind === 'arrangement') return arrangementOf(countries, known, published?.slice(0, 4), drafted);
    const departed = departures.get(drafted);
    return departed === undefined ? flightOf(countries, known, day, source) : `flight:${departed}-${countries}`;
  };
}

function arrangementOf(countries: string, known: ReadonlySet<string>, publishedIn: string | undefined, drafted: RecordId): RecordId {
  const pattern = new RegExp(`^arrangement:${countries}-(\\d{4})$`);
  const years = [...known].flatMap((id) => pattern.exec(id)?.[1] ?? []).toSorted();
  const begun = publishedIn === undefined ? years : years.filter((year) => year <= publishedIn);
  const year = begun.at(-1);
  return year === undefined ? drafted : `arrangement:${countries}-${year}`;
}

function flightOf(countries: string, known: ReadonlySet<string>, day: string | undefined, source: string): RecordId {
  if (day === undefined) return `flight:${source}-${countries}`;
  const pattern = new RegExp(`^flight:(\\d{4}-\\d{2}-\\d{2})-${countries}$`);
  const near = [...known].filter((id) => {
    const age = (Date.parse(day) - Date.parse(pattern.exec(id)?.[1] ?? '')) / DAY;
    return age >= 0 && age <= 3;
  });
  const [only] = near;
  return only !== undefined && near.length === 1 ? (only as RecordId) : `flight:${day}-${countries}`;
}
