import { HEADING_FIELDS, headingsOf, namesOf, type Heading } from '../accounts/known.ts';
import type { Claim, PartyId, RecordId, SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { partiesFrom } from '../core/parties-from.ts';
import type { Party } from '../core/party.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Ledger } from '../store/ledger.ts';

/** Who and what the ledger knows by name: small beside its claims, and needed by every page. */
export interface Names {
  readonly parties: ReadonlyMap<PartyId, Party>;
  /** Further names that parties are recorded under. */
  readonly aliases: readonly (readonly [name: string, id: PartyId])[];
  readonly sources: ReadonlyMap<SourceId, SourceDescription>;
  /** Titles and names of records, as accepted claims give them. */
  readonly names: ReadonlyMap<RecordId, string>;
  readonly headings: ReadonlyMap<RecordId, Heading>;
}

/** Nobody and nothing: what a page is made with that tells that the record cannot be read. */
export const NO_NAMES: Names = { parties: new Map(), aliases: [], sources: new Map(), names: new Map(), headings: new Map() };

/** Keeps the names at hand: read once, and again only when entries came in that may change them. */
export interface Directory {
  now(): Promise<Names>;
}

/** Fields that name a record, or that a name for it can be made of. */
const NAMING: ReadonlySet<string> = new Set(['name', 'title', ...HEADING_FIELDS]);
/** More new entries than this are read anew rather than looked through: a look at a decision's claim takes a query. */
const LOOK_THROUGH = 200;

/** The directory of a ledger. Entries that another process adds are seen too: the ledger's size tells. */
export function openDirectory(ledger: Ledger): Directory {
  let size = -1;
  let names: Promise<Names> | undefined;
  return {
    async now() {
      const present = await ledger.size();
      if (names === undefined || (present !== size && (await mayRename(ledger, size, present)))) {
        const reading = readNames(ledger);
        names = reading;
        // What could not be read is read again when it is next asked for.
        reading.catch(() => {
          if (names === reading) names = undefined;
        });
      }
      size = present;
      return names;
    },
  };
}

/** True if one of the entries from `from` on describes a source, a party or a name, or decides about a claim that does. */
async function mayRename(ledger: Ledger, from: number, to: number): Promise<boolean> {
  if (to - from > LOOK_THROUGH) return true;
  for await (const { entry } of ledger.entries(from)) {
    if (entry.kind === 'source') return true;
    if (entry.kind === 'claim' && names(entry.claim)) return true;
    if (entry.kind === 'decision') {
      const decided = await ledger.claim(entry.decision.claim);
      if (decided !== undefined && names(decided.claim)) return true;
    }
  }
  return false;
}

function names({ record, field }: Claim): boolean {
  return record.startsWith('party:') || NAMING.has(field);
}

async function readNames(ledger: Ledger): Promise<Names> {
  const [sources, parties, named, titled, heading] = await Promise.all([
    ledger.sources(),
    ledger.claims({ recordKind: 'party' }),
    ledger.claims({ field: 'name' }),
    ledger.claims({ field: 'title' }),
    ledger.claims({ recordKind: 'arrangement', fields: HEADING_FIELDS }),
  ]);
  const standing = parties.filter(({ state }) => state === 'accepted' || state === 'drafted');
  return {
    parties: partiesFrom(acceptedFirst(standing)),
    aliases: standing.flatMap(({ claim }) => aliasOf(claim)),
    sources: new Map(sources.map((source) => [source.id, source])),
    names: namesOf([...titled, ...named]),
    headings: headingsOf(heading),
  };
}

/** Descriptions of parties: what people accepted; for a party of which nothing is accepted, what is drafted. */
function acceptedFirst(claims: readonly RecordedClaim[]): readonly Claim[] {
  const accepted = new Set(claims.filter(({ state }) => state === 'accepted').map(({ claim }) => claim.record));
  return claims.filter(({ claim, state }) => state === 'accepted' || !accepted.has(claim.record)).map(({ claim }) => claim);
}

function aliasOf({ record, field, value }: Claim): readonly (readonly [string, PartyId])[] {
  const text = typeof value === 'object' && 'text' in value ? value.text : undefined;
  return field === 'name' && text !== undefined ? [[text, record.slice('party:'.length)]] : [];
}
