import { claimId, type Claim } from '../../core/claim.ts';
import type { Entry, SourceDescription } from '../../core/entry.ts';
import type { Party } from '../../core/party.ts';
import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { arrangementCandidates, claimsOfFlight, purposeOfFlight, type Speakers } from '../../engines/flights/flight-claims.ts';
import type { ClassedFlight } from '../../engines/flights/removals/classify.ts';
import { keptFlightsId, type KeptFlights } from '../../sources/kept-flights.ts';
import { appendInBatches, type Importable, type OnProgress } from '../append-in-batches.ts';
import type { OpenRecord } from '../open-record.ts';
import { dataSetOf, DATA_SETS_SOURCE, FLIGHT_ENGINE } from './data-sets.ts';
import { keepFlightSet, keptFlightSets, prepareFlightSet, type FlightSet } from './flight-store.ts';
import { classesById, flightsOnRecord, type FlightOnRecord } from './flights-on-record.ts';
import { knownArrangements } from './known-arrangements.ts';
import { readForRecord, type OnReading, type Wanted } from './read-for-record.ts';
import type { ReadingSummary } from './read-flight-legs.ts';
import { setAsideParts } from './set-aside-parts.ts';

export interface ImportFlightsOptions extends Wanted {
  readonly now: () => Date;
  readonly onReading?: OnReading;
  readonly onAppending?: OnProgress;
}

/** What an import of flights did. */
export interface ImportedFlights {
  readonly summary: ReadingSummary;
  /** Flights that entered the record, or had before. */
  readonly flights: number;
  readonly classes: Readonly<Partial<Record<ClassedFlight['class'], number>>>;
  readonly added: number;
  readonly present: number;
  /** Flights offered as candidates for an arrangement, for a person to accept or reject. */
  readonly offered: number;
  /** Claims about parts of a flight that were set aside, since the flight goes on in another day's data. */
  readonly setAside: number;
  /** Every claim that is about an imported flight, but the candidates for arrangements. */
  readonly claims: ReadonlySet<string>;
  /** The sources that they are in. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Reads flight data into the record. Flights with a sign of the watch-list (or of the aircraft asked for, or all) become drafted claims: what the
 * data set observes, what the engine infers, and the arrangements that a removal may belong to, which are offered and never attached. Legs and
 * tables are kept beside the ledger for reports and pages. The same data again add nothing; an import that was cut off is completed by the next.
 */
export async function importFlights(
  { ledger, dataFolder }: Pick<OpenRecord, 'ledger' | 'dataFolder'>,
  paths: readonly string[],
  airports: AirportTable,
  options: ImportFlightsOptions,
): Promise<ImportedFlights> {
  const { set, summary } = await readForRecord(paths, airports, options, options.onReading);
  const before = await keptFlightSets(dataFolder, { tracks: false });
  const known = flightsOnRecord(before, airports);
  const flights = flightsOnRecord([...before, set], airports);
  const classed = classesById(flights, options.list, airports);
  const keepAll = options.all || options.aircraft !== undefined;
  const mine = flights.filter((flight) => isOf(flight, set) && (keepAll || classed.has(flight.id)));

  const arrangements = await knownArrangements(ledger);
  const sources = new Set((await ledger.sources()).map(({ id }) => id));
  const retrieved = options.now().toISOString();
  const classes: Partial<Record<ClassedFlight['class'], number>> = {};
  const claims = new Set<string>();
  const used = new Set<string>();
  let offered = 0;
  async function* entries(): AsyncIterable<Importable> {
    const parties = new Set<string>();
    const described: Entry[] = describe(sources, DATA_SETS, FLIGHT_ENGINE, parties);
    for (const [n, flight] of mine.entries()) {
      const { party, source } = dataSetOf(flight, retrieved, flight.named ?? undefined);
      const speakers: Speakers = { dataSet: party.id, engine: FLIGHT_ENGINE.id, source: source.id };
      const mark = classed.get(flight.id);
      const candidates = mark === undefined ? [] : arrangementCandidates(mark, flight.id, options.list.sender, arrangements, speakers);
      const said = [
        ...claimsOfFlight(flight, flight.id, speakers),
        ...(mark === undefined ? [] : purposeOfFlight(mark, flight.id, speakers)),
      ];
      if (mark !== undefined) classes[mark.class] = (classes[mark.class] ?? 0) + 1;
      if (candidates.length > 0) offered++;
      for (const claim of said) claims.add(claimId(claim));
      used.add(source.id);
      described.push(...describe(sources, source, party, parties));
      yield { kind: 'entries', entries: [...described.splice(0), ...[...said, ...candidates].map(asEntry)], done: (n + 1) / mine.length };
    }
  }
  const { added, present } = await appendInBatches(ledger, entries(), options.onAppending);
  const setAside = await setAsideParts(ledger, known, flights, options.now);
  // Last of all: until the set is kept, the next run does everything again.
  if (set.aircraft.length + set.tables.length > 0) {
    const prepared = prepareFlightSet(set);
    await keepFlightSet(dataFolder, prepared);
    const source = keptSource(prepared.kept, summary, retrieved);
    if (!sources.has(source.id)) await ledger.append([{ kind: 'source', source }]);
  }
  return { summary, flights: mine.length, classes, added, present, offered, setAside, claims, sources: used };
}

const DATA_SETS: SourceDescription = {
  id: DATA_SETS_SOURCE,
  url: null,
  publisher: 'Habeas',
  title: 'Data sets of flights, as the flight engine names them',
  language: 'en',
  published: null,
  retrieved: '2026-11-24',
};

/** What stands in the ledger for the files that an import kept beside it, so that `habeas verify` can hash them anew. */
const keptSource = (kept: KeptFlights, { files }: ReadingSummary, retrieved: string): SourceDescription => ({
  id: keptFlightsId(kept),
  url: null,
  publisher: 'Habeas',
  title: `Legs, tables and paths kept of an import of flights (${files} files)`,
  language: 'en',
  published: null,
  retrieved,
});

/** A source that the ledger lacks, and what is said of a party, each once. */
function describe(sources: Set<string>, source: SourceDescription, party: Party, parties: Set<string>): Entry[] {
  const entries: Entry[] = [];
  if (!sources.has(source.id)) {
    sources.add(source.id);
    entries.push({ kind: 'source', source });
  }
  if (!parties.has(party.id)) {
    parties.add(party.id);
    const about = { record: `party:${party.id}`, act: 'states', by: FLIGHT_ENGINE.id, saidOn: null, source: DATA_SETS_SOURCE } as const;
    entries.push(
      asEntry({ ...about, field: 'name', value: { text: party.name, lang: 'en' } }),
      asEntry({ ...about, field: 'kind', value: party.kind }),
    );
  }
  return entries;
}

const asEntry = (claim: Claim): Entry => ({ kind: 'claim', claim });

/** Whether a flight comes from a set, alone or joined with others. */
function isOf({ source, record, named }: FlightOnRecord, set: FlightSet): boolean {
  if (named !== set.named) return false;
  if (source.sha256 !== null) return set.tables.some(({ sha256 }) => sha256 === source.sha256);
  const ofFormat = set.aircraft.filter(({ format }) => format === source.format);
  if (record.aircraft === null) return ofFormat.some(({ origins }) => origins.join() === source.origins.join());
  return ofFormat.some(({ about }) => about.aircraft === record.aircraft);
}
