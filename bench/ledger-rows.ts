import type { Claim } from '../src/core/claim.ts';
import type { Entry } from '../src/core/entry.ts';

const FLIGHTS_A_SOURCE = 500;

/**
 * Claims such as a ledger mostly holds, `count` of them and all different: eight of a flight's nine fields' claims come from a data set,
 * and one in ten claims are an arrangement's words with a quote. Each record has about twenty claims.
 */
export function* claimEntries(count: number): Generator<Entry & { readonly kind: 'claim' }> {
  for (let at = 0; at < count; at += 1) yield { kind: 'claim', claim: at % 10 === 9 ? quoted(at) : observed(at) };
}

function observed(at: number): Claim {
  const flight = Math.floor(at / 20);
  return {
    record: `flight:2025-02-03-n${flight}`,
    field: 'aboard',
    value: { min: at % 20, max: 40 + (at % 150) },
    act: 'observes',
    by: `sensor-${flight % 7}`,
    saidOn: '2025-02-03',
    source: `flights-${Math.floor(flight / FLIGHTS_A_SOURCE)}`,
    locator: { kind: 'trace', from: at * 60, to: at * 60 + 5_400 },
  };
}

function quoted(at: number): Claim {
  const quote = `officials said that ${at} people had been flown out of the country under the arrangement on Monday night`;
  return {
    record: `flight:2025-02-03-n${Math.floor(at / 20)}`,
    field: 'operator',
    value: { text: `Operator number ${at} of the charter company`, lang: 'en' },
    act: 'reports',
    by: `paper-${at % 300}`,
    saidOn: '2025-02-04',
    source: `article-${at % 900}`,
    locator: { kind: 'text', start: at, end: at + quote.length, quote },
  };
}
