import type { FactSheet, FactValue } from './fact.ts';

/** A sheet of facts as the text of a file that `readFacts` takes back. Of a disputed fact every statement is written. */
export function writeFacts(facts: FactSheet): string {
  const written = [...facts].map(([name, state]) => {
    const [only, ...others] = state.statements;
    const plain =
      only !== undefined && others.length === 0 && only.by === undefined && only.source === undefined && only.learned === undefined;
    if (plain) return [name, valueOf(only.value)] as const;
    return [name, state.statements.map(({ value, ...said }) => ({ value: valueOf(value), ...said }))] as const;
  });
  return `${JSON.stringify({ facts: Object.fromEntries(written) }, null, 2)}\n`;
}

function valueOf(value: FactValue): unknown {
  switch (value.kind) {
    case 'flag':
    case 'text':
      return value.value;
    case 'number':
      return value.min === value.max ? value.min : { min: value.min, max: value.max };
    case 'date':
      return value.from === value.to ? value.from : { min: value.from, max: value.to };
    case 'set':
      return { known: value.known, complete: value.complete };
    default:
      return value satisfies never;
  }
}
