import type { RecordId } from '../core/claim.ts';
import type { FactName } from '../engines/terms/rule.ts';
import type { FactSheet, FactState, Statement } from '../engines/terms/fact.ts';
import { flightFacts } from '../engines/terms/read-flight.ts';
import { weighStatements } from '../engines/terms/weigh-statements.ts';
import { dateRange } from '../core/edtf.ts';
import { groupBy } from '../core/group-by.ts';
import type { Known } from './known.ts';
import { standingsOf } from './record-figures.ts';

/**
 * What the record of a flight tells of everybody aboard, for rules to be put to: the day and the destination, each in the words of everybody
 * who tells it and has not said otherwise since. Undefined where nobody speaks of the flight.
 */
export function factsOfFlight(record: RecordId, known: Known): FactSheet | undefined {
  const standings = standingsOf(record, known);
  if (standings.length === 0) return undefined;
  const told = standings.flatMap(({ field, scopes }) =>
    scopes.flatMap(({ sides, between }) =>
      [...sides.flatMap(({ claims }) => claims), ...between].flatMap(({ claim }) => {
        const written = typeof claim.value === 'object' && 'text' in claim.value ? claim.value.text : claim.value;
        const learned = claim.saidOn === null ? undefined : dayOf(claim.saidOn);
        const by = known.parties.get(claim.by)?.name ?? claim.by;
        const said = { by, source: claim.source, ...(learned === undefined ? {} : { learned }) };
        return flightFacts({ [field]: written }).facts.flatMap(([fact, state]) => statementsOf(fact, state, said));
      }),
    ),
  );
  return new Map(
    [...groupBy(told, ({ fact }) => fact)].map(
      ([fact, statements]) => [fact, weighStatements(statements.map(({ statement }) => statement))] as const,
    ),
  );
}

function statementsOf(fact: FactName, state: FactState, said: Omit<Statement, 'value'>) {
  return state.statements.map(({ value }) => ({ fact, statement: { value, ...said } satisfies Statement }));
}

/** The day on which something was said, if it is told to the day. */
function dayOf(edtf: string): string | undefined {
  return dateRange(edtf) === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0];
}
