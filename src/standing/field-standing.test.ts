import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Claim } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import { fieldOf, type Field } from '../core/vocabulary.ts';
import { fieldStanding } from './field-standing.ts';
import { recordStanding } from './record-standing.ts';
import type { FieldStanding, StandingContext, WeighedClaim } from './standing.ts';

const field = (name: string): Field => {
  const found = fieldOf('arrangement', name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};
const party = (id: string, more: Partial<Party> = {}): readonly [string, Party] => [
  id,
  { id, name: id, kind: 'state', country: null, ...more },
];
const CONTEXT: StandingContext = {
  parties: new Map([
    party('government'),
    party('spokesperson', { partOf: 'ministry' }),
    party('ministry', { partOf: 'government' }),
    party('president', { partOf: 'government' }),
    party('both', { joint: true, members: ['government', 'neighbour'] }),
    party('neighbour'),
    party('paper', { kind: 'press' }),
  ]),
};

let count = 0;
const says = (by: string, value: Claim['value'], more: Partial<Claim> = {}, published: string | null = null): WeighedClaim => {
  count += 1;
  const claim: Claim = { record: 'arrangement:a-b', field: 'exists', value, act: 'states', by, saidOn: null, source: `s${count}`, ...more };
  return { id: String(count).padStart(6, '0'), claim, published };
};
const standing = (name: string, claims: readonly WeighedClaim[], asOf?: string): FieldStanding =>
  fieldStanding(field(name), claims, asOf === undefined ? CONTEXT : { ...CONTEXT, asOf });
const total = (figure: number): Claim['value'] => ({ min: figure, max: figure });

describe('the standing of a field', () => {
  test('is unknown without claims, and every field of a record is told of', () => {
    expect(standing('exists', [])).toEqual({ field: 'exists', standing: 'unknown', scopes: [] });
    expect(recordStanding('facility', [], CONTEXT).map((each) => each.standing)).toEqual(Array.from({ length: 8 }, () => 'unknown'));
  });

  test('is claimed by one origin, however many articles carry it', () => {
    expect(standing('exists', [says('paper', true), says('paper', true), says('paper', true)]).standing).toBe('claimed');
  });

  test('is corroborated by two origins that are independent', () => {
    expect(standing('exists', [says('paper', true), says('government', true)]).standing).toBe('corroborated');
    expect(standing('exists', [says('ministry', true), says('president', true)]).standing).toBe('corroborated');
  });

  test('is not corroborated by a spokesperson, a joint statement or one who passes the words on', () => {
    expect(standing('exists', [says('spokesperson', true), says('government', true)]).standing).toBe('claimed');
    expect(standing('exists', [says('both', true), says('government', true)]).standing).toBe('claimed');
    expect(standing('exists', [says('paper', true, { via: 'president' }), says('president', true)]).standing).toBe('claimed');
  });

  test.each(['records', 'rules', 'observes'] as const)('is documented where a primary record %s it', (act) => {
    expect(standing('exists', [says('paper', true), says('court', true, { act })]).standing).toBe('documented');
  });

  test('is contested where two offices of one government disagree, with both sides and those behind them', () => {
    const result = standing('exists', [says('ministry', true), says('president', false, { act: 'denies' }), says('paper', true)]);
    expect(result.standing).toBe('contested');
    expect(result.scopes[0]?.sides.map((side) => [side.value, side.origins, side.standing])).toEqual([
      [true, ['ministry', 'paper'], 'corroborated'],
      [false, ['president'], 'claimed'],
    ]);
  });

  test('is not contested by a party with itself, dated or not', () => {
    const result = standing('exists', [says('government', true), says('government', false, { saidOn: '2025-05-01' })]);
    expect(result.standing).toBe('claimed');
    expect(result.scopes[0]?.sides.length).toBe(2);
  });
});

describe('a party that changes its mind', () => {
  const before = says('government', false, { saidOn: '2025-02-01' });
  const after = says('government', true, { saidOn: '2025-03-01' });
  const other = says('paper', true, { saidOn: '2025-02-10' });

  test('is heard as it last spoke, and its history is kept', () => {
    const result = standing('exists', [after, before, other]);
    expect(result.standing).toBe('corroborated');
    expect(result.scopes[0]?.superseded).toEqual([before]);
  });

  test('was in contest on an earlier day', () => {
    expect(standing('exists', [after, before, other], '2025-02-15').standing).toBe('contested');
    expect(standing('exists', [after, before, other], '2025-02-05').standing).toBe('claimed');
    expect(standing('exists', [after, before, other], '2025-01-05').standing).toBe('unknown');
  });

  test('replaces what it said before in a joint statement, not the joint statement afterwards', () => {
    const joint = says('both', true, { saidOn: '2025-02-20' });
    expect(standing('exists', [before, joint]).scopes[0]?.superseded).toEqual([before]);
    expect(standing('exists', [joint, says('government', false, { saidOn: '2025-03-20' })]).standing).toBe('contested');
  });

  test('replaces nothing where it is not known when it spoke', () => {
    expect(standing('exists', [before, says('government', true), other]).standing).toBe('contested');
  });
});

describe('like is compared with like', () => {
  test('a part is not compared with the whole, a month not with a day', () => {
    const claims = [
      says('a', total(238), { scope: { nationality: ['VE'] } }),
      says('b', total(261)),
      says('c', total(17), { scope: { on: '2025-03-31' } }),
      says('d', total(300), { scope: { on: '2025-03' } }),
    ];
    expect(standing('moved', claims)).toMatchObject({ standing: 'claimed', scopes: [{ scope: {} }, {}, {}, {}] });
  });

  test('the same days, lists and totals are the same scope, however they are written', () => {
    const claims = [
      says('a', total(1), { scope: { on: '2025-03', nationality: ['VE', 'SV'] } }),
      says('b', total(2), { scope: { nationality: ['SV', 'VE'], on: '2025-03-01/2025-03-31' } }),
    ];
    expect(standing('moved', claims).standing).toBe('contested');
    expect(standing('cap', [says('a', { max: 1 }, { scope: { per: 'total' } }), says('b', { max: 2 })]).standing).toBe('contested');
  });

  test('a total that grows is no contest, one that falls is', () => {
    const april = says('a', total(5446), { on: '2025-04' });
    expect(standing('moved', [april, says('b', total(5728), { on: '2025-06' })]).standing).toBe('claimed');
    expect(standing('moved', [april, says('b', total(5000), { on: '2025-06' })]).standing).toBe('contested');
    expect(standing('moved', [april, says('b', total(5000), { on: '2025-04-30' })]).standing).toBe('contested');
    expect(standing('moved', [april, says('b', total(5000), { saidOn: '2025-02-01' })]).standing).toBe('claimed');
  });

  test('those of a group may become fewer', () => {
    const scope = { group: 'still held' };
    expect(
      standing('moved', [says('a', total(28), { on: '2025-06', scope }), says('b', total(5), { on: '2025-07', scope })]).standing,
    ).toBe('claimed');
  });

  test('the count of a day or a flight stays what it is, whenever it is told', () => {
    const on = { on: '2025-03-15' };
    expect(
      standing('moved', [says('a', total(238), { scope: on, on: '2025-03' }), says('b', total(261), { scope: on, on: '2025-12' })])
        .standing,
    ).toBe('contested');
  });

  test('a status may change, terms may not', () => {
    expect(standing('status', [says('a', 'sought', { on: '2025-01' }), says('b', 'signed', { on: '2025-04' })]).standing).toBe('claimed');
    expect(standing('status', [says('a', 'sought', { on: '2025-04' }), says('b', 'signed', { on: '2025-04-30' })]).standing).toBe(
      'contested',
    );
    expect(standing('cap', [says('a', total(250), { on: '2025-01' }), says('b', total(300), { on: '2025-04' })]).standing).toBe(
      'contested',
    );
  });

  test('texts, facilities and currencies stand side by side; a facility that is denied does not', () => {
    expect(standing('facility', [says('a', 'facility:x'), says('b', 'facility:y')]).standing).toBe('claimed');
    expect(standing('facility', [says('a', 'facility:x'), says('b', 'facility:x', { act: 'denies' })]).standing).toBe('contested');
    expect(standing('fee.promised', [says('a', { ...usd(6), currency: 'EUR' }), says('b', usd(7))]).standing).toBe('claimed');
  });
});

const usd = (amount: number): { min: number; max: number; currency: string } => ({ min: amount, max: amount, currency: 'USD' });

describe('the sides of a contest', () => {
  test('take in those that agree throughout; a claim with room for several stands between them', () => {
    const six = says('senators', usd(600));
    const exact = says('department', usd(476));
    const rounded = says('paper', { min: 450, max: 499, currency: 'USD' });
    const atLeast = says('senator', { min: 400, currency: 'USD' });
    const [scope] = standing('fee.promised', [six, exact, rounded, atLeast]).scopes;
    expect(scope?.sides.map((side) => side.claims)).toEqual([[six], [exact, rounded]]);
    expect(scope?.sides[1]?.value).toEqual(usd(476));
    expect(scope?.between).toEqual([atLeast]);
  });
});

describe('whatever the claims', () => {
  const some = fc
    .array(
      fc.record({
        by: fc.constantFrom('government', 'spokesperson', 'ministry', 'president', 'both', 'neighbour', 'paper'),
        low: fc.nat(6),
        width: fc.constantFrom(0, 0, 2, Infinity),
        on: fc.constantFrom(undefined, '2025-01', '2025-02', '2025-02-10'),
        saidOn: fc.constantFrom(null, '2025-01-05', '2025-02-11', '2025-03'),
        scope: fc.constantFrom(undefined, { nationality: ['VE'] }, { on: '2025-01-04' }),
        act: fc.constantFrom('states' as const, 'denies' as const, 'records' as const),
      }),
      { maxLength: 9 },
    )
    .map((list) =>
      list.map(({ by, low, width, on, scope, ...more }) =>
        says(by, width === Infinity ? { min: low } : { min: low, max: low + width }, {
          ...more,
          ...(on === undefined ? {} : { on }),
          ...(scope === undefined ? {} : { scope }),
        }),
      ),
    );
  const fields = fc.constantFrom('moved', 'cap');

  test('their order does not matter', () => {
    fc.assert(
      fc.property(
        some.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length }))),
        fields,
        ([claims, shuffled], name) => {
          expect(standing(name, shuffled)).toEqual(standing(name, claims));
        },
      ),
    );
  });

  test('none is lost: each is on one side, between sides or superseded', () => {
    fc.assert(
      fc.property(some, fields, (claims, name) => {
        const told = standing(name, claims).scopes.flatMap(({ sides, between, superseded }) => [
          ...sides.flatMap((side) => side.claims),
          ...between,
          ...superseded,
        ]);
        expect(told.map((claim) => claim.id).toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
      }),
    );
  });

  test('a second article of the same origin changes no standing', () => {
    fc.assert(
      fc.property(some, fields, (claims, name) => {
        const again = claims.map(({ claim, published }, index) => ({
          id: `again${index}`,
          claim: { ...claim, source: 'other' },
          published,
        }));
        const shape = (result: FieldStanding): unknown =>
          result.scopes.map((scope) => [
            scope.standing,
            scope.sides.map((side) => [side.value, side.standing, [...side.origins].toSorted()]),
          ]);
        expect(shape(standing(name, [...claims, ...again]))).toEqual(shape(standing(name, claims)));
      }),
    );
  });

  test('a contest has two sides of two origins', () => {
    fc.assert(
      fc.property(some, fields, (claims, name) => {
        for (const scope of standing(name, claims).scopes.filter((each) => each.standing === 'contested')) {
          expect(scope.sides.length).toBeGreaterThan(1);
          expect(new Set(scope.sides.flatMap((side) => side.origins)).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('a day on which nothing was known shows nothing', () => {
    fc.assert(
      fc.property(some, fields, (claims, name) => {
        expect(standing(name, claims, '2024-12-31').standing).toBe('unknown');
      }),
    );
  });
});
