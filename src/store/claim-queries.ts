import type { Claim, ClaimId, RecordId, RecordKind, SourceId } from '../core/claim.ts';
import type { Decision } from '../core/entry.ts';
import { groupBy } from '../core/group-by.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Queries } from './database.ts';
import { parseBody } from './entry-row.ts';
import type { ClaimQuery, RecordTally } from './ledger.ts';

interface Row {
  readonly index: number;
  readonly id: ClaimId;
  readonly body: string;
  readonly recorded_at: Date;
}

const SELECT = `select entry.index, encode(entry.key, 'hex') as id, entry.body, entry.recorded_at from entry`;

/** Claims that a query asks for, in the ledger's order or newest first, with their decisions. */
export async function findClaims(queries: Queries, query: ClaimQuery): Promise<readonly RecordedClaim[]> {
  if ([query.ids, query.records, query.sources, query.fields].some((list) => list?.length === 0)) return [];
  const parameters: (string | number)[] = [];
  const parameter = (value: string | number): string => `$${parameters.push(value)}`;
  const list = (values: readonly string[]): string => `array(select json_array_elements_text(${parameter(JSON.stringify(values))}::json))`;
  const conditions = [
    `entry.kind = 'claim'`,
    query.ids !== undefined &&
      `entry.key in (select decode(id, 'hex') from json_array_elements_text(${parameter(JSON.stringify(query.ids))}::json) as id)`,
    query.record !== undefined && `entry.record = ${parameter(query.record)}`,
    query.records !== undefined && `entry.record = any(${list(query.records)})`,
    // ';' is the character after ':' - a range that the index on record serves.
    query.recordKind !== undefined &&
      `entry.record >= ${parameter(`${query.recordKind}:`)} and entry.record < ${parameter(`${query.recordKind};`)}`,
    // '.' is the character after '-'.
    query.recordsUnder !== undefined &&
      `(${query.recordsUnder.map((id) => `entry.record >= ${parameter(`${id}-`)} and entry.record < ${parameter(`${id}.`)}`).join(' or ')})`,
    query.sources !== undefined && `entry.source = any(${list(query.sources)})`,
    query.source !== undefined && `entry.source = ${parameter(query.source)}`,
    query.by !== undefined && `entry.said_by = ${parameter(query.by)}`,
    query.field !== undefined && `entry.field = ${parameter(query.field)}`,
    query.fields !== undefined && `entry.field = any(${list(query.fields)})`,
    query.refersTo !== undefined && `entry.refers_to = ${parameter(query.refersTo)}`,
    query.state === 'drafted' && 'not exists (select from claim_state where claim_state.index = entry.index)',
    query.state !== undefined &&
      query.state !== 'drafted' &&
      `exists (select from claim_state where claim_state.index = entry.index and claim_state.state = ${parameter(query.state)})`,
  ].filter((condition) => condition !== false);
  const limit = query.limit === undefined ? '' : `limit ${parameter(query.limit)}`;
  const order = `order by entry.index ${query.newestFirst === true ? 'desc' : 'asc'}`;
  return withDecisions(queries, await queries.query<Row>(`${SELECT} where ${conditions.join(' and ')} ${order} ${limit}`, parameters));
}

/** Claims whose id begins with these hex digits, at most `limit`. */
export async function findClaimsByPrefix(queries: Queries, prefix: string, limit: number): Promise<readonly RecordedClaim[]> {
  if (!/^[0-9a-f]{6,64}$/.test(prefix)) return [];
  const rows = await queries.query<Row>(
    `${SELECT} where entry.kind = 'claim' and entry.key between decode($1, 'hex') and decode($2, 'hex') order by entry.key limit $3`,
    [prefix.padEnd(64, '0'), prefix.padEnd(64, 'f'), limit],
  );
  return withDecisions(queries, rows);
}

/** A claim is in the state that its last decision gives it; the table of states is there to look claims up by it. */
async function withDecisions(queries: Queries, rows: readonly Row[]): Promise<readonly RecordedClaim[]> {
  if (rows.length === 0) return [];
  const found = await queries.query<{ claim: number; body: string }>(
    `select claim, body from entry
     where claim = any(array(select json_array_elements_text($1::json)::bigint)) order by claim, index`,
    [JSON.stringify(rows.map(({ index }) => index))],
  );
  const decisions = groupBy(found, ({ claim }) => claim);
  return rows.map(({ index, id, body, recorded_at }) => {
    const made = (decisions.get(index) ?? []).map((decision) => decisionIn(decision.body));
    const state = made.at(-1)?.state ?? 'drafted';
    return { id, claim: claimIn(body), index, recordedAt: recorded_at.toISOString(), state, decisions: made };
  });
}

function decisionIn(body: string): Decision {
  const entry = parseBody(body);
  if (entry.kind !== 'decision') throw new TypeError(`not a decision: ${body.slice(0, 80)}`);
  return entry.decision;
}

function claimIn(body: string): Claim {
  const entry = parseBody(body);
  if (entry.kind !== 'claim') throw new TypeError(`not a claim: ${body.slice(0, 80)}`);
  return entry.claim;
}

/** Every record of a kind that has a claim, by id, with its accepted and drafted claims counted. */
export async function tallyRecords(queries: Queries, kind: RecordKind): Promise<readonly RecordTally[]> {
  return queries.query<{ record: RecordId; accepted: number; drafted: number }>(
    `select record,
            coalesce(sum(claims) filter (where state = 'accepted'), 0)::int as accepted,
            coalesce(sum(claims) filter (where state = 'drafted'), 0)::int as drafted
     from record_tally where record >= $1 and record < $2 group by record order by record`,
    [`${kind}:`, `${kind};`],
  );
}

/** How many drafted claims wait in each source that has any. */
export async function countDrafts(queries: Queries): Promise<ReadonlyMap<SourceId, number>> {
  const rows = await queries.query<{ source: SourceId; claims: number }>(
    `select source, claims::int as claims from source_tally where state = 'drafted' and claims > 0 order by source`,
  );
  return new Map(rows.map(({ source, claims }) => [source, claims]));
}
