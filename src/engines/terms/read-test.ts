import { alpha2ToAlpha3 } from './country-code.ts';
import type { Author } from './author.ts';
import { nearest, type Place } from './problem.ts';
import type { FactDeclaration, FactName, FactType, RuleId, Test } from './rule.ts';
import type { YamlNode } from './yaml-tree.ts';

/** What a condition may speak of: the facts that are declared, and where it refers to other rules. */
export interface TestContext {
  readonly author: Author;
  readonly facts: ReadonlyMap<FactName, FactDeclaration>;
  /** Told of every reference, to check it once all rules are read. */
  readonly refers: (rule: RuleId, at: Place) => void;
}

const OPERATORS = ['all', 'any', 'not', 'fact', 'gte', 'since', 'eq', 'among', 'has', 'rule'] as const;

/** Reads a condition and checks its types; undefined where anything in it is wrong (the author has been told). */
export function readTest(node: YamlNode, context: TestContext): Test | undefined {
  const { author } = context;
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') return flagTest(node, context);
    return author.refuse('RULES_SHAPE', node.at, 'a condition is the name of a fact, or one of ' + OPERATORS.join(', ') + '.');
  }
  if (node.kind === 'list') return author.refuse('RULES_SHAPE', node.at, "a list of conditions needs 'all:' or 'any:' before it.");
  const entries = author.map(node, OPERATORS, 'a condition');
  const [first, second] = entries ?? [];
  if (first === undefined) return author.refuse('RULES_SHAPE', node.at, 'an empty condition.');
  if (second !== undefined)
    return author.refuse('RULES_SHAPE', second[1].key, "two operators side by side: put them in a list under 'all' or 'any'.");
  const operator = OPERATORS.find((name) => name === first[0]);
  return operator === undefined ? undefined : readOperator(operator, first[1].value, context);
}

function readOperator(operator: (typeof OPERATORS)[number], node: YamlNode, context: TestContext): Test | undefined {
  const { author } = context;
  switch (operator) {
    case 'all':
    case 'any': {
      const items = author.list(node, `'${operator}'`);
      if (items?.length === 0) return author.refuse('RULES_SHAPE', node.at, `'${operator}' needs at least one condition.`);
      const of = items?.map((item) => readTest(item, context));
      const read = of?.filter((test) => test !== undefined);
      return read === undefined || read.length !== of?.length ? undefined : { kind: operator, of: read };
    }
    case 'not': {
      const of = readTest(node, context);
      return of && { kind: 'not', of };
    }
    case 'fact':
      return flagTest(node, context);
    case 'rule': {
      const rule = author.text(node, "'rule'");
      if (rule === undefined) return undefined;
      context.refers(rule, node.at);
      return { kind: 'rule', rule };
    }
    case 'gte':
      return comparison(node, context, ['number'], (fact, value) =>
        value.kind === 'scalar' && typeof value.value === 'number' ? { kind: 'gte', fact: fact.name, value: value.value } : 'a number',
      );
    case 'since':
      return comparison(node, context, ['date'], (fact, value) => {
        const day = author.day(value, `the day in 'since'`);
        return day === undefined ? undefined : { kind: 'since', fact: fact.name, value: day };
      });
    case 'eq':
      return comparison(node, context, ['text', 'country'], (fact, value) => {
        const word = readWord(fact, value, context);
        return word === undefined ? undefined : { kind: 'eq', fact: fact.name, value: word };
      });
    case 'among':
      return comparison(node, context, ['country', 'countries', 'text'], (fact, value) => {
        if (value.kind !== 'list') return 'a list of values';
        const values = value.items.map((item) => readWord(fact, item, context));
        const read = values.filter((word) => word !== undefined);
        return read.length === values.length && read.length > 0 ? { kind: 'among', fact: fact.name, values: read } : undefined;
      });
    case 'has':
      return comparison(node, context, ['countries'], (set, value) => {
        const member = typedFact(value, context, ['country']);
        return member && { kind: 'has', set: set.name, member: member.name };
      });
    default:
      return operator satisfies never;
  }
}

/** `operator: [fact, value]`, the fact of one of the types. `make` gives a test, or says what the value should have been. */
function comparison(
  node: YamlNode,
  context: TestContext,
  types: readonly FactType[],
  make: (fact: FactDeclaration, value: YamlNode) => Test | string | undefined,
): Test | undefined {
  const { author } = context;
  const [left, right, ...more] = node.kind === 'list' ? node.items : [];
  if (left === undefined || right === undefined || more.length > 0) {
    return author.refuse('RULES_SHAPE', node.at, 'a comparison is a list of two: [fact, value].');
  }
  const fact = typedFact(left, context, types);
  if (fact === undefined) return undefined;
  const test = make(fact, right);
  return typeof test === 'string' ? author.refuse('RULES_WRONG_TYPE', right.at, `'${fact.name}' is compared with ${test}.`) : test;
}

function flagTest(node: YamlNode, context: TestContext): Test | undefined {
  const fact = typedFact(node, context, ['flag']);
  return fact && { kind: 'fact', fact: fact.name };
}

function typedFact(node: YamlNode, context: TestContext, types: readonly FactType[]): FactDeclaration | undefined {
  const name = context.author.text(node, 'the name of a fact');
  if (name === undefined) return undefined;
  const fact = context.facts.get(name);
  if (fact === undefined) {
    const near = nearest(name, context.facts.keys());
    const hint = near === undefined ? 'Declare it under facts, with its type and what it means.' : `Did you mean '${near}'?`;
    return context.author.refuse('RULES_UNKNOWN_FACT', node.at, `no fact is called '${name}'. ${hint}`);
  }
  if (types.includes(fact.type)) return fact;
  return context.author.refuse('RULES_WRONG_TYPE', node.at, `'${name}' is a ${fact.type}; here a ${types.join(' or ')} is needed.`);
}

/** A value that a fact of text or of countries can have, in its one spelling. */
function readWord(fact: FactDeclaration, node: YamlNode, { author }: TestContext): string | undefined {
  const word = author.text(node, `the value of '${fact.name}'`);
  if (word === undefined) return undefined;
  if (fact.type === 'country' || fact.type === 'countries') {
    return (
      alpha2ToAlpha3(word) ?? author.refuse('RULES_WRONG_TYPE', node.at, `'${word}' is no country code; write three letters such as SLV.`)
    );
  }
  if (fact.words === undefined || fact.words.includes(word)) return word;
  return author.refuse('RULES_WRONG_TYPE', node.at, `'${fact.name}' is one of ${fact.words.join(', ')}, not '${word}'.`);
}
