import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { knownOfArrangement, recorded, registerKnown } from '../../test/register-known.ts';
import { shippedRulebook } from '../../test/shipped-rules.ts';
import type { Known } from '../accounts/known.ts';
import type { Claim } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import { FINDING_CODES } from '../findings/finding.ts';
import { findingsIn } from './findings.ts';

const law = prepare(shippedRulebook());
const register = registerKnown();
const TODAY = '2026-11-24';
const arrangements = [...new Set(register.claims.map(({ claim }) => claim.record))]
  .filter((record) => record.startsWith('arrangement:'))
  .map((record) => record.slice('arrangement:'.length));
const marks = (known: Known): ReadonlyMap<string, string> => new Map(findingsIn(known, law, TODAY).map(({ key, mark }) => [key, mark]));
const plus = (known: Known, claims: readonly RecordedClaim[]): Known => ({ ...known, claims: [...known.claims, ...claims] });

describe('the shipped register', () => {
  const all = findingsIn(register, law, TODAY);
  const of = (id: string) => all.filter((each) => each.record === `arrangement:${id}`).map(({ code }) => code);

  it('gives each finding a key of its own, words in both languages and evidence', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { words, evidence, key } of all) {
      expect(words.es, key).not.toBe(words.en);
      expect(evidence.claims.length, key).toBeGreaterThan(0);
    }
  });

  it('holds as many of each code as docs/methods/findings.md says', () => {
    const counts = Object.fromEntries(FINDING_CODES.map((code) => [code, all.filter((each) => each.code === code).length]));
    expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))).toEqual({
      'existence-denied': 6,
      contested: 22,
      'offered-but-barred': 2,
      'rate-and-total-apart': 1,
      'one-secondary-source': 39,
      'gone-stale': 22,
    });
  });

  it('holds the contests that a reader found, and no alarm where the reader found none', () => {
    expect(of('us-sv-2025').filter((code) => code === 'contested')).toHaveLength(5);
    expect(of('us-sv-2025')).toContain('offered-but-barred');
    expect(of('us-gt-2025')).toContain('existence-denied');
    for (const quiet of ['us-mx-2025', 'gb-rw-2022', 'il-rw-2013']) {
      expect(of(quiet).filter((code) => code !== 'one-secondary-source' && code !== 'gone-stale')).toEqual([]);
    }
  });
});

describe('whatever else comes in', () => {
  // By id, so that a failure names the arrangement rather than printing the register.
  const arrangement = fc.constantFrom(...arrangements);
  const knownOf = (id: string): Known => knownOfArrangement(id, register);

  it('the order of the claims changes no finding', () => {
    fc.assert(
      fc.property(arrangement, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (id, keys) => {
        const known = knownOf(id);
        const claims = known.claims.toSorted((a, b) => (keys[a.index % 20] ?? 0) - (keys[b.index % 20] ?? 0));
        expect(Object.fromEntries(marks({ ...known, claims }))).toEqual(Object.fromEntries(marks(known)));
      }),
      { numRuns: 30 },
    );
  });

  it('one origin quoted once more, in another source, makes no finding and changes the evidence of none', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(), (id, at) => {
        const known = knownOf(id);
        const { claim } = known.claims[at % known.claims.length] ?? { claim: undefined };
        if (claim === undefined) return;
        const again = recorded({ ...claim, source: 'another-paper' });
        expect(marks(plus(known, [again]))).toEqual(marks(known));
      }),
      { numRuns: 60 },
    );
  });

  it('claims of other records, and of other matters of the same record, leave keys and evidence as they are', () => {
    const unrelated = fc.constantFrom<Partial<Claim>>(
      { field: 'concern', value: { text: 'a warning', lang: 'en' } },
      { field: 'litigation', value: { text: 'a case', lang: 'en' } },
      { field: 'returned', value: { min: 1, max: 1 }, scope: { of: 'another programme', on: '1999' } },
      { record: 'arrangement:zz-zz-1999', field: 'exists', value: false },
      { record: 'facility:elsewhere', field: 'capacity', value: { min: 3, max: 3 } },
    );
    fc.assert(
      fc.property(arrangement, fc.array(unrelated, { minLength: 1, maxLength: 4 }), (id, parts) => {
        const known = knownOf(id);
        const record = known.claims[0]?.claim.record ?? 'arrangement:none';
        const claims = parts.map((part) =>
          recorded({ record, field: 'concern', value: true, act: 'reports', by: 'somebody', saidOn: null, source: 'a-paper', ...part }),
        );
        const [before, after] = [marks(known), marks(plus(known, claims))];
        for (const [key, mark] of before) expect([key, after.get(key)]).toEqual([key, mark]);
      }),
      { numRuns: 60 },
    );
  });

  it('figures of different things, whoever tells them, are no contradiction', () => {
    const parts = ['first flight', 'second year', 'planned', 'US proposal', 'whole programme', 'trust fund'];
    const told = fc.record({
      field: fc.constantFrom('cap', 'moved', 'returned'),
      count: fc.nat(9_999),
      by: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(told, { minLength: parts.length, maxLength: parts.length }), (each) => {
        const claims = each.map(({ field, count, by }, index) => {
          const scope = { of: parts[index] ?? '' };
          const value = { min: count, max: count };
          return recorded({ record: 'arrangement:aa-bb-2025', field, value, scope, act: 'reports', by, saidOn: '2025-06-01', source: 's' });
        });
        expect(findingsIn({ ...register, claims }, law, '2026-01-01').map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('totals that only grow, whoever tells them, are no contradiction', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
    const steps = fc.array(fc.record({ more: fc.nat(500), by: fc.constantFrom('a', 'b', 'c') }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(steps, (told) => {
        const claims = told.map(({ by }, index) => {
          const people = told.slice(0, index + 1).reduce((sum, { more }) => sum + more, 0);
          const on = months[index] ?? '2025-12';
          const claim: Claim = {
            record: 'arrangement:aa-bb-2025',
            field: 'moved',
            value: { min: people, max: people },
            on,
            saidOn: on,
            act: 'reports',
            by,
            source: 's',
          };
          const month: Claim = { ...claim, value: { min: told[index]?.more ?? 0, max: told[index]?.more ?? 0 }, scope: { on } };
          return [recorded(claim), recorded(month)];
        });
        const known: Known = { ...register, claims: claims.flat() };
        expect(findingsIn(known, law, '2026-01-01').map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
