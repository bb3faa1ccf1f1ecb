import type { Queries } from './database.ts';
import type { Flaw } from './ledger.ts';

/**
 * Flaws in what is derived from the entries: a decision that stands for another claim, a claim in a state that its decisions do not
 * give it, counts that are not those of the claims. At most a hundred of each.
 */
export async function verifyLookup(queries: Queries): Promise<readonly Flaw[]> {
  const decisions = await queries.query<{ index: number }>(
    `select decision.index from entry decision left join entry about on about.index = decision.claim
     where decision.kind = 'decision' and encode(about.key, 'hex') is distinct from decision.body::json #>> '{decision,claim}'
     order by decision.index limit 100`,
  );
  const states = await queries.query<{ index: number }>(
    `with last as (
       select distinct on (claim) claim, body::json #>> '{decision,state}' as state
       from entry where claim is not null order by claim, index desc)
     select coalesce(last.claim, claim_state.index) as index
     from last full join claim_state on claim_state.index = last.claim
     where last.state is distinct from claim_state.state order by 1 limit 100`,
  );
  const counts = await queries.query<{ of: string }>(
    `with counted as (
       select entry.record, entry.source, coalesce(claim_state.state, 'drafted') as state, count(*) as claims
       from entry left join claim_state on claim_state.index = entry.index where entry.kind = 'claim' group by 1, 2, 3)
     select coalesce(counted.record, tally.record) as of
     from (select record, state, sum(claims) as claims from counted group by 1, 2) as counted
       full join (select * from record_tally where claims <> 0) as tally using (record, state)
     where counted.claims is distinct from tally.claims
     union
     select coalesce(counted.source, tally.source) as of
     from (select source, state, sum(claims) as claims from counted group by 1, 2) as counted
       full join (select * from source_tally where claims <> 0) as tally using (source, state)
     where counted.claims is distinct from tally.claims
     order by 1 limit 100`,
  );
  return [
    ...decisions.map(({ index }): Flaw => ({
      index,
      what: 'changed',
      message: `Decision ${index} stands for another claim than it names.`,
    })),
    ...states.map(({ index }): Flaw => ({
      index,
      what: 'lookup',
      message: `The claim ${index} stands in a state that its decisions do not give it.`,
    })),
    ...counts.map(({ of }): Flaw => ({ index: null, what: 'lookup', message: `The claims of ${of} are not counted rightly.` })),
  ];
}
