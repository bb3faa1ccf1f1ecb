import type { FactState, FactValue, Statement } from './fact.ts';

/**
 * What several statements of one fact amount to. An origin that changes its mind counts once, with its latest word;
 * origins that can all be right are taken together (intervals meet, sets that are not complete add up); origins that
 * cannot are a dispute, whoever spoke last.
 */
export function weighStatements(statements: readonly Statement[]): FactState {
  const [first, ...rest] = latestOfEachOrigin(statements);
  if (first === undefined) return { kind: 'disputed', statements };
  let value = first.value;
  for (const statement of rest) {
    const together = meet(value, statement.value);
    if (together === undefined) return { kind: 'disputed', statements };
    value = together;
  }
  return { kind: 'known', value, statements };
}

function latestOfEachOrigin(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    (one) =>
      !statements.some(
        (other) =>
          other.by !== undefined && other.by === one.by && (other.learned ?? '') > (one.learned ?? '') && one.learned !== undefined,
      ),
  );
}

/** The value that both leave possible, or undefined where they cannot both be right. */
function meet(a: FactValue, b: FactValue): FactValue | undefined {
  switch (a.kind) {
    case 'flag':
      return b.kind === 'flag' && a.value === b.value ? a : undefined;
    case 'text':
      return b.kind === 'text' && a.value === b.value ? a : undefined;
    case 'number': {
      if (b.kind !== 'number') return undefined;
      const min = later(a.min, b.min);
      const max = earlier(a.max, b.max);
      if (min !== undefined && max !== undefined && min > max) return undefined;
      return { kind: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    }
    case 'date': {
      if (b.kind !== 'date') return undefined;
      const from = later(a.from, b.from);
      const to = earlier(a.to, b.to);
      if (from !== undefined && to !== undefined && from > to) return undefined;
      return { kind: 'date', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    }
    case 'set': {
      if (b.kind !== 'set') return undefined;
      if (a.complete && !b.known.every((member) => a.known.includes(member))) return undefined;
      if (b.complete && !a.known.every((member) => b.known.includes(member))) return undefined;
      return { kind: 'set', known: [...new Set([...a.known, ...b.known])], complete: a.complete || b.complete };
    }
    default:
      return a satisfies never;
  }
}

function later<T extends number | string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function earlier<T extends number | string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
