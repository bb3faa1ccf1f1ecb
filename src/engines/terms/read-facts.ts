import { HabeasError } from '../../core/errors.ts';
import type { FactSheet, FactState, Statement } from './fact.ts';
import { nearest } from './problem.ts';
import { isObject, readValue } from './read-value.ts';
import type { FactDeclaration, FactName } from './rule.ts';
import { weighStatements } from './weigh-statements.ts';

/** Facts of one person or one flight, as read from a file. */
export interface FactCase {
  /** Own number or initials, if the file gives one. */
  readonly id: string | undefined;
  readonly facts: FactSheet;
}

/** `problems` with cases: names that no rule knows were left out. Without cases: nothing could be judged. */
export interface FactReading {
  readonly cases: readonly FactCase[];
  readonly errors: readonly HabeasError[];
  readonly warnings: readonly HabeasError[];
}

/**
 * Reads a file of facts: one object with `facts` in it (whatever else it holds is left alone), the facts themselves,
 * a list of such objects, or `{examples: […]}`. A fact is its value; or `{value, by, source, learned}`; or a list of
 * those, one for each who speaks of it. A value of the wrong type is an error; a name that no rule knows is a warning.
 */
export function readFacts(text: string, file: string, declared: ReadonlyMap<FactName, FactDeclaration>): FactReading {
  const errors: HabeasError[] = [];
  const warnings: HabeasError[] = [];
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    return { cases: [], warnings, errors: [new HabeasError('FACTS_JSON', `${file} is no JSON: ${why}.`, { file }, cause)] };
  }
  const listed = isObject(json) && Array.isArray(json['examples']) ? json['examples'] : json;
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const cases = items.flatMap((item, index): FactCase[] => {
    const where = items.length === 1 ? file : `${file}, entry ${index + 1}`;
    if (!isObject(item)) {
      errors.push(new HabeasError('FACTS_JSON', `${where}: not an object with facts.`, { file, entry: index + 1 }));
      return [];
    }
    const id = item['id'];
    const facts = isObject(item['facts']) ? item['facts'] : item;
    const sheet = new Map<FactName, FactState>();
    for (const [name, value] of Object.entries(facts)) {
      const fact = declared.get(name);
      if (fact !== undefined) {
        const state = readFact(fact, value, where, errors);
        if (state !== undefined) sheet.set(name, state);
      } else if (!(facts === item && name === 'id')) warnings.push(unknownFact(name, where, file, declared));
    }
    return [{ id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined, facts: sheet }];
  });
  return { cases: errors.length > 0 ? [] : cases, errors, warnings };
}

function unknownFact(name: string, where: string, file: string, declared: ReadonlyMap<FactName, FactDeclaration>): HabeasError {
  const near = nearest(name, declared.keys());
  const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
  return new HabeasError('FACTS_UNKNOWN', `${where}: no rule knows a fact '${name}'; it was left out.${hint}`, { file, fact: name });
}

const STATEMENT_KEYS = ['value', 'by', 'source', 'learned'];

function readFact(fact: FactDeclaration, json: unknown, where: string, errors: HabeasError[]): FactState | undefined {
  const several = Array.isArray(json) && json.length > 0 && json.every((item) => isObject(item) && 'value' in item);
  const spoken = several ? json : [json];
  const statements: Statement[] = [];
  for (const item of spoken) {
    const said = isObject(item) && 'value' in item ? item : { value: item };
    const value = readValue(fact, said.value);
    const odd = Object.keys(said).find((key) => !STATEMENT_KEYS.includes(key));
    if (!value.ok || odd !== undefined) {
      const wanted = value.ok ? `{"value": …} with ${STATEMENT_KEYS.slice(1).join(', ')} and nothing else` : value.wanted;
      errors.push(
        new HabeasError('FACTS_WRONG_TYPE', `${where}: '${fact.name}' is ${JSON.stringify(item)}; write ${wanted}.`, { fact: fact.name }),
      );
      return undefined;
    }
    if (value.value !== undefined) statements.push({ value: value.value, ...spokenBy(said) });
  }
  return statements.length === 0 ? undefined : weighStatements(statements);
}

function spokenBy(said: Readonly<Record<string, unknown>>): Omit<Statement, 'value'> {
  const { by, source, learned } = said;
  return {
    ...(typeof by === 'string' ? { by } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof learned === 'string' ? { learned } : {}),
  };
}
