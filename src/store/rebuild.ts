import type { ClaimId } from '../core/claim.ts';
import type { Database } from './database.ts';
import { deriveRows, type ClaimInState } from './derived-rows.ts';
import { parseBody, type Keyed } from './entry-row.ts';
import { LEDGER_LOCK } from './migrate.ts';
import { writeDerived } from './write-rows.ts';

const STEP = 5_000;

/**
 * Makes the derived tables anew from the entries, in one transaction. The texts of documents stay as they are: they come from
 * the kept files, by `indexText`.
 */
export async function rebuild(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
    await queries.script(
      'delete from claim_state; delete from record_tally; delete from source_tally; delete from passage where entry is not null;',
    );
    const claims = new Map<ClaimId, ClaimInState>();
    for (let start = 0; ; start += STEP) {
      const rows = await queries.query<{ key: string; body: string }>(
        `select encode(key, 'hex') as key, body from entry where index >= $1 and index < $2 order by index`,
        [start, start + STEP],
      );
      if (rows.length === 0) return;
      const entries = rows.map(({ key, body }): Keyed => ({ key, body, entry: parseBody(body) }));
      await writeDerived(queries, deriveRows(entries, start, claims));
      entries.forEach(({ key, entry }, at) => {
        if (entry.kind === 'claim') {
          claims.set(key, { index: start + at, record: entry.claim.record, source: entry.claim.source, state: 'drafted' });
        }
        const decided = entry.kind === 'decision' ? claims.get(entry.decision.claim) : undefined;
        if (entry.kind === 'decision' && decided !== undefined)
          claims.set(entry.decision.claim, { ...decided, state: entry.decision.state });
      });
    }
  });
}
