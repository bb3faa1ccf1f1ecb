import { prepare } from '../src/engines/terms/evaluate.ts';
import { figuresOf } from '../src/accounts/record-figures.ts';
import { findingsIn } from '../src/run/findings.ts';
import { registerKnown } from '../test/register-known.ts';
import { shippedRulebook } from '../test/shipped-rules.ts';
import { printRatio } from './measure.ts';

// Every finding of the shipped register, against working out what stands in the same records, as their accounts do.

const known = registerKnown();
const law = prepare(shippedRulebook());
const records = [...new Set(known.claims.map(({ claim }) => claim.record))];
const byRecord = new Map(
  records.map((record) => [record, { ...known, claims: known.claims.filter(({ claim }) => claim.record === record) }]),
);

function median(work: () => void): number {
  for (let warm = 0; warm < 5; warm += 1) work();
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.toSorted((a, b) => a - b)[7] ?? 0;
}

const ours = median(() => findingsIn(known, law, '2026-11-24'));
const bare = median(() => {
  for (const [record, about] of byRecord) figuresOf(record, about);
});
printRatio({
  what: `${findingsIn(known, law, '2026-11-24').length} findings of ${records.length} records`,
  ours,
  bare: { what: 'figures of the same records', seconds: bare },
  atMost: 4,
});
