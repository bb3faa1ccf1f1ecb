import type { HabeasError } from '../../core/errors.ts';
import type { FactSheet, FactState, Statement } from './fact.ts';
import { jsonPlaces, type JsonPlaces } from './json-places.ts';
import { nearest, problemAt } from './problem.ts';
import { flightFacts } from './read-flight.ts';
import { isObject, readValue } from './read-value.ts';
import type { FactDeclaration, FactName } from './rule.ts';
import { weighStatements } from './weigh-statements.ts';

/** Facts of one person or one flight, as read from a file. */
export interface FactCase {
  /** Own number or initials, if the file gives one. */
  readonly id: string | undefined;
  readonly facts: FactSheet;
}

/** How the cases stand in the file: one alone, a list, or a list under `examples` or `people`. */
export type FactShape = 'one' | 'list' | 'examples' | 'people';

/** With errors there are no cases: nothing is judged by half. Names that no rule knows were left out, with a warning. */
export interface FactReading {
  readonly shape: FactShape;
  readonly cases: readonly FactCase[];
  readonly errors: readonly HabeasError[];
  readonly warnings: readonly HabeasError[];
}

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/** Keys that tell a case from bare facts; whatever stands beside them is left alone. */
const CASE_KEYS = ['facts', 'flight'];
const LISTS = ['examples', 'people'] as const;
/** After so many errors the file has some other fault; more messages would hide it. */
const MOST_ERRORS = 100;

/**
 * Reads a file of facts: one object with `facts` in it (whatever else it holds is left alone), the facts themselves, a list of such
 * objects, or `{examples: […]}`. `flight` holds what is recorded of a flight; with `people` beside it, it counts for each of
 * them. A fact is its value; or `{value, by, source, learned}`; or a list of those, one for each who speaks of it. A value of the wrong type
 * is an error with line and column; a name that no rule knows is a warning.
 */
export function readFacts(written: string, file: string, declared: ReadonlyMap<FactName, FactDeclaration>): FactReading {
  const text = written.replace(/^\uFEFF/, '');
  const places = jsonPlaces(text, file);
  if (!('placeOf' in places)) return { shape: 'one', cases: [], warnings: [], errors: [places] };
  const reader = new FactReader(places, declared);
  for (const { key, at } of places.twice) reader.errors.push(problemAt('FACTS_JSON', at, `'${key}' stands here a second time.`));
  const json: unknown = JSON.parse(text);
  const { shape, cases } = reader.document(json);
  return { shape, cases: reader.errors.length > 0 ? [] : cases, errors: reader.errors, warnings: reader.warnings };
}

class FactReader {
  readonly errors: HabeasError[] = [];
  readonly warnings: HabeasError[] = [];
  readonly #places: JsonPlaces;
  readonly #declared: ReadonlyMap<FactName, FactDeclaration>;

  constructor(places: JsonPlaces, declared: ReadonlyMap<FactName, FactDeclaration>) {
    this.#places = places;
    this.#declared = declared;
  }

  document(json: unknown): { readonly shape: FactShape; readonly cases: readonly FactCase[] } {
    if (Array.isArray(json)) return { shape: 'list', cases: this.#list(json, [], new Map()) };
    if (isObject(json)) {
      const common = isObject(json['flight']) ? this.#case(json, [], new Map()) : undefined;
      for (const shape of LISTS) {
        const listed = json[shape];
        if (!Array.isArray(listed)) continue;
        const people = this.#list(listed, [shape], common?.facts ?? new Map());
        return { shape, cases: common === undefined ? people : [{ ...common, id: common.id ?? 'flight' }, ...people] };
      }
    }
    const only = this.#case(json, [], new Map());
    return { shape: 'one', cases: only === undefined ? [] : [only] };
  }

  #list(items: readonly unknown[], path: Path, common: FactSheet): readonly FactCase[] {
    if (items.length === 0) this.#refuse('FACTS_JSON', path, 'the list is empty.');
    return items.flatMap((item, index) => this.#case(item, [...path, index], common) ?? []);
  }

  #case(item: unknown, path: Path, common: FactSheet): FactCase | undefined {
    if (this.errors.length >= MOST_ERRORS) return undefined;
    if (!isObject(item)) return this.#refuse('FACTS_JSON', path, 'an object with facts was expected here.');
    const wrapped = CASE_KEYS.some((key) => key in item);
    const written = wrapped ? (item['facts'] ?? {}) : item;
    if (!isObject(written))
      return this.#refuse('FACTS_JSON', [...path, 'facts'], "'facts' is an object: the name of each fact and its value.");
    const facts = new Map(common);
    if (isObject(item['flight'])) for (const [name, state] of this.#flight(item['flight'], [...path, 'flight'])) facts.set(name, state);
    for (const [name, value] of Object.entries(written)) {
      const at = wrapped ? [...path, 'facts', name] : [...path, name];
      const fact = this.#declared.get(name);
      if (fact !== undefined) {
        const state = this.#fact(fact, value, at);
        if (state !== undefined) facts.set(name, state);
      } else if (wrapped || name !== 'id') this.#warnOf(name, at);
    }
    const { id } = item;
    return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined, facts };
  }

  /** What a flight's record tells: the day and the country, for everybody aboard. */
  #flight(flight: Json, path: Path): readonly (readonly [FactName, FactState])[] {
    const { facts, unclear } = flightFacts(flight);
    for (const { field, wanted } of unclear) this.#refuse('FACTS_WRONG_TYPE', [...path, field], `'${field}' of a flight is ${wanted}.`);
    return facts.filter(([name]) => this.#declared.has(name));
  }

  #fact(fact: FactDeclaration, json: unknown, path: Path): FactState | undefined {
    const several = Array.isArray(json) && json.length > 0 && json.every((item) => isObject(item) && 'value' in item);
    const spoken = several ? json : [json];
    const statements: Statement[] = [];
    for (const item of spoken) {
      const said = isObject(item) && 'value' in item ? item : { value: item };
      const value = readValue(fact, said.value);
      const odd = Object.keys(said).find((key) => !STATEMENT_KEYS.includes(key));
      if (!value.ok || odd !== undefined) {
        const wanted = value.ok ? `{"value": …} with ${STATEMENT_KEYS.slice(1).join(', ')} and nothing else` : value.wanted;
        return this.#refuse('FACTS_WRONG_TYPE', path, `'${fact.name}' is ${shorten(JSON.stringify(item))}; write ${wanted}.`);
      }
      if (value.value !== undefined) statements.push({ value: value.value, ...spokenBy(said) });
    }
    return statements.length === 0 ? undefined : weighStatements(statements);
  }

  #warnOf(name: string, path: Path): void {
    if (this.warnings.length >= MOST_ERRORS) return;
    const near = nearest(name.slice(0, 100), this.#declared.keys());
    const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
    this.warnings.push(
      problemAt('FACTS_UNKNOWN', this.#places.placeOf(path), `no rule knows a fact '${shorten(name)}'; it was left out.${hint}`),
    );
  }

  #refuse(code: 'FACTS_JSON' | 'FACTS_WRONG_TYPE', path: Path, message: string): undefined {
    if (this.errors.length < MOST_ERRORS) this.errors.push(problemAt(code, this.#places.placeOf(path), message));
    return undefined;
  }
}

const STATEMENT_KEYS = ['value', 'by', 'source', 'learned'];

function spokenBy(said: Json): Omit<Statement, 'value'> {
  const { by, source, learned } = said;
  return {
    ...(typeof by === 'string' ? { by } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof learned === 'string' ? { learned } : {}),
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
