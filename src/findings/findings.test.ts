import { describe, expect, it } from 'vitest';

import { shippedRulebook } from '../../test/shipped-rules.ts';
import { claimId, type Claim } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { Party, PartyKind } from '../core/party.ts';
import { evaluate, prepare } from '../engines/terms/evaluate.ts';
import { sheetOf, type FactSheet } from '../engines/terms/fact.ts';
import { recordStanding } from '../standing/record-standing.ts';
import { arrangementFindings } from './arrangement-findings.ts';
import type { Wording } from './case.ts';
import type { Finding } from './finding.ts';
import { printValue } from './print-value.ts';
import { rulePairs } from './rule-pairs.ts';

const law = prepare(shippedRulebook());
const party = (id: string, kind: PartyKind): readonly [string, Party] => [id, { id, name: id.toUpperCase(), kind, country: null }];
const parties = new Map([party('minister', 'official'), party('embassy', 'agency'), party('paper', 'press'), party('court', 'court')]);
const record = 'arrangement:aa-bb-2025' as const;
const wording: Wording = {
  value: ({ value }) => printValue(value),
  scope: (scope) => Object.values(scope).join(', '),
  day: (edtf) => edtf,
  name: (name) => name,
};

type Said = Pick<Claim, 'field' | 'value' | 'by'> & Partial<Claim>;

function findingsOf(...said: readonly Said[]): readonly Finding[] {
  const claims = said.map((each): Claim => ({ record, act: 'announces', saidOn: '2025-06-01', source: 'a-source', ...each }));
  const weighed = claims.map((claim) => ({ id: claimId(claim), claim, published: null }));
  const byRecord = groupBy(weighed, ({ claim }) => claim.record);
  const flights = [...byRecord].flatMap(([id, about]) =>
    id.startsWith('flight:') ? [{ record: id, standings: recordStanding('flight', about, { parties }) }] : [],
  );
  const standings = recordStanding('arrangement', byRecord.get(record) ?? [], { parties });
  return arrangementFindings({ record, standings, flights, parties, wording, today: '2025-12-01' }, law);
}

const codes = (...said: readonly Said[]): readonly string[] => findingsOf(...said).map(({ code }) => code);
const exactly = (count: number) => ({ min: count, max: count });
const usd = (amount: number) => ({ ...exactly(amount), currency: 'USD' });

describe('terms against counts', () => {
  it('more people than the ceiling are found, with the claims of both', () => {
    const [found, ...others] = findingsOf(
      { field: 'cap', value: exactly(250), by: 'minister' },
      { field: 'moved', value: exactly(251), by: 'embassy', scope: { on: '2025-07-01' } },
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'more-than-cap', severity: 'high', evidence: { figures: ['251', '250'] } });
    expect(found?.evidence.claims).toHaveLength(2);
  });

  it('a number that somebody tells of a part only is told beside the contest about the whole', () => {
    const on = '2025-07-01';
    const whole: Said = { field: 'moved', value: exactly(261), by: 'minister', scope: { on } };
    const other: Said = { field: 'moved', value: exactly(238), by: 'paper', scope: { on } };
    const part: Said = { field: 'moved', value: exactly(238), by: 'embassy', scope: { on, nationality: ['VE'] } };
    const words = (...said: readonly Said[]) => findingsOf(...said).find(({ code }) => code === 'contested')?.words.en ?? '';
    expect(words(whole, other, part)).toContain('is told of a part (2025-07-01, VE) by EMBASSY');
    expect(words(whole, other)).not.toContain('part');
    expect(words(whole, other, { ...part, value: exactly(237) })).not.toContain('part');
    expect(words(whole, other, { ...part, scope: { on: '2025-08-01', nationality: ['VE'] } })).not.toContain('part');
  });

  it('days and flights that cannot be of the same people are added up against the ceiling', () => {
    const cap: Said = { field: 'cap', value: exactly(250), by: 'minister' };
    const day = (on: string, people: number): Said => ({ field: 'moved', value: exactly(people), by: 'embassy', scope: { on } });
    expect(codes(cap, day('2025-07-01', 150), day('2025-08-01', 120))).toEqual(['more-than-cap']);
    expect(codes(cap, day('2025-07-01', 150), day('2025-07', 160))).toEqual([]);
    const flight = (id: string, departed: string, aboard: number): readonly Said[] => [
      { record: `flight:${id}`, field: 'departed', value: departed, by: 'embassy' },
      { record: `flight:${id}`, field: 'aboard', value: exactly(aboard), by: 'embassy' },
      { record: `flight:${id}`, field: 'purpose', value: 'third-country', by: 'embassy' },
    ];
    expect(codes(cap, day('2025-07-01', 150), ...flight('a', '2025-07-09', 101))).toEqual(['more-than-cap']);
    expect(codes(cap, day('2025-07', 150), ...flight('a', '2025-07-09', 101))).toEqual([]);
  });

  it('a count that leaves room, or a ceiling for another part or span, is no alarm', () => {
    expect(
      codes(
        { field: 'cap', value: { ...exactly(250), about: true }, by: 'minister' },
        { field: 'moved', value: exactly(270), by: 'embassy' },
      ),
    ).toEqual([]);
    expect(
      codes(
        { field: 'cap', value: exactly(250), by: 'minister', scope: { of: 'first flight' } },
        { field: 'moved', value: exactly(270), by: 'embassy' },
      ),
    ).toEqual([]);
    const perMonth: Said = { field: 'cap', value: exactly(50), by: 'minister', scope: { per: 'month' } };
    expect(codes(perMonth, { field: 'moved', value: exactly(90), by: 'embassy', scope: { on: '2025-01-01/2025-03-31' } })).toEqual([]);
    expect(codes(perMonth, { field: 'moved', value: exactly(90), by: 'embassy', scope: { on: '2025-03' } })).toEqual(['more-than-cap']);
  });

  it('transfers after the end are found, unless the arrangement is in force again', () => {
    const ended: Said = { field: 'endedOn', value: '2025-03-01', by: 'minister' };
    const moved: Said = { field: 'moved', value: exactly(9), by: 'embassy', scope: { on: '2025-04' } };
    expect(codes(ended, moved)).toEqual(['after-the-end']);
    expect(codes(ended, { ...moved, scope: { on: '2025-03' } })).toEqual([]);
    expect(codes(ended, moved, { field: 'inForceFrom', value: '2025-03-20', by: 'minister' })).toEqual([]);
    const flight = (purpose: string): readonly Said[] => [
      { record: 'flight:x', field: 'departed', value: '2025-05-02', by: 'embassy' },
      { record: 'flight:x', field: 'purpose', value: purpose, by: 'embassy' },
    ];
    expect(codes(ended, ...flight('third-country'))).toEqual(['after-the-end']);
    expect(codes(ended, ...flight('removal-return'))).toEqual([]);
    const onward: Said = { record: 'flight:x', field: 'from', value: { text: 'BB', lang: 'zxx' }, by: 'embassy' };
    expect(codes(ended, ...flight('transfer'), onward, { field: 'receives', value: 'BB', by: 'minister' })).toEqual([]);
    const status: Said = { field: 'status', value: 'suspended', by: 'minister', on: '2025-03-01' };
    expect(codes(status, moved)).toEqual(['after-the-end']);
    expect(codes(status, moved, { field: 'status', value: 'in-force', by: 'minister', on: '2025-03-20', saidOn: '2025-06-02' })).toEqual(
      [],
    );
  });

  it('people outside the terms are found by nationality and by plainly named groups', () => {
    const african: Said = { field: 'admits.nationalities', value: ['region:africa'], by: 'minister' };
    expect(codes(african, { field: 'moved', value: exactly(3), by: 'embassy', scope: { nationality: ['VN'] } })).toEqual(['outside-terms']);
    expect(codes(african, { field: 'moved', value: exactly(3), by: 'embassy', scope: { nationality: ['UG'] } })).toEqual([]);
    const several = { scope: { nationality: ['VN', 'UG'] } };
    expect(codes(african, { field: 'moved', value: exactly(3), by: 'embassy', ...several })).toEqual([]);
    const flown: readonly Said[] = [
      { record: 'flight:x', field: 'purpose', value: 'third-country', by: 'embassy' },
      { record: 'flight:x', field: 'nationalities', value: ['VN', 'UG'], by: 'embassy' },
    ];
    expect(codes(african, ...flown)).toEqual(['outside-terms']);
    const listed: Said = { field: 'admits.nationalities', value: ['UG'], by: 'paper', act: 'reports' };
    expect(codes(listed, ...flown).filter((code) => code !== 'one-secondary-source')).toEqual([]);
    const own: Said = { field: 'admits.senderCitizens', value: false, by: 'minister' };
    const sender: Said = { field: 'sends', value: 'AA', by: 'minister' };
    expect(codes(own, sender, { field: 'moved', value: exactly(1), by: 'embassy', scope: { nationality: ['AA'] } })).toEqual([
      'outside-terms',
    ]);
    const laterTerm: Said = { field: 'admits.minors', value: false, by: 'minister', on: '2025-09-01' };
    const before: Said = { field: 'moved', value: exactly(3), by: 'embassy', scope: { group: 'minors', on: '2025-07' } };
    expect(codes(laterTerm, before)).toEqual([]);
    const adults: Said = { field: 'admits.minors', value: false, by: 'minister' };
    expect(codes(adults, { field: 'moved', value: exactly(3), by: 'embassy', scope: { group: 'minors' } })).toEqual(['outside-terms']);
    expect(codes(adults, { field: 'moved', value: exactly(0), by: 'embassy', scope: { group: 'minors' } })).toEqual([]);
  });
});

describe('money', () => {
  it('more paid than anybody promised, a fee denied yet told, and a rate that misses the total are found', () => {
    expect(
      codes({ field: 'fee.promised', value: usd(600), by: 'minister' }, { field: 'fee.paid', value: usd(700), by: 'embassy' }),
    ).toEqual(['paid-more-than-promised']);
    expect(codes({ field: 'fee.charged', value: false, by: 'minister' }, { field: 'fee.paid', value: usd(700), by: 'embassy' })).toEqual([
      'fee-denied-yet-told',
    ]);
    expect(
      codes(
        { field: 'fee.promised', value: usd(100), by: 'minister', scope: { per: 'person' } },
        { field: 'fee.promised', value: usd(5000), by: 'minister' },
        { field: 'moved', value: exactly(20), by: 'embassy' },
      ),
    ).toEqual(['rate-and-total-apart']);
    expect(
      codes(
        { field: 'fee.promised', value: usd(100), by: 'minister', scope: { per: 'person' } },
        { field: 'fee.promised', value: usd(5000), by: 'minister' },
        { field: 'moved', value: exactly(20), by: 'embassy' },
        { field: 'cap', value: exactly(50), by: 'minister' },
      ),
    ).toEqual([]);
    const toldByTheDenier: Said = { field: 'fee.paid', value: usd(700), by: 'minister' };
    expect(codes({ field: 'fee.charged', value: false, by: 'minister' }, toldByTheDenier)).toEqual([]);
  });

  it('another currency, another scope and "up to" are no alarm', () => {
    const promised: Said = { field: 'fee.promised', value: usd(600), by: 'minister' };
    expect(codes(promised, { field: 'fee.paid', value: { ...usd(700), currency: 'EUR' }, by: 'embassy' })).toEqual([]);
    expect(codes(promised, { field: 'fee.paid', value: usd(700), by: 'embassy', scope: { of: 'whole programme' } })).toEqual([]);
    expect(codes(promised, { field: 'fee.paid', value: { max: 700, currency: 'USD' }, by: 'embassy' })).toEqual([]);
  });
});

describe('sums', () => {
  const on = '2025-07-01';
  const count = (value: number, scope: Claim['scope']): Said => ({
    field: 'moved',
    value: exactly(value),
    by: 'embassy',
    scope: { on, ...scope },
  });

  it('parts that exceed the whole, and halves that miss it, are found', () => {
    expect(codes(count(200, {}), count(150, { nationality: ['VE'] }), count(60, { nationality: ['CO'] }))).toEqual(['parts-exceed-whole']);
    expect(codes(count(43, {}), count(32, { group: 'men' }), count(10, { group: 'women' }))).toEqual(['parts-miss-whole']);
  });

  it('a part that is larger than its whole is found, by day, by flight and over time', () => {
    expect(codes(count(43, {}), count(50, { group: 'men' }))).toEqual(['parts-exceed-whole']);
    expect(codes(count(43, {}), count(50, { nationality: ['VE'] }))).toEqual(['parts-exceed-whole']);
    const aboard: Said = { record: 'flight:x', field: 'aboard', value: exactly(43), by: 'embassy' };
    expect(codes(aboard, { ...count(44, {}), scope: { flight: 'flight:x' } })).toEqual(['parts-exceed-whole']);
    const total = (people: number, asOf: string): Said => ({ field: 'moved', value: exactly(people), by: 'embassy', on: asOf });
    expect(codes(total(300, '2025-12'), count(200, {}), count(150, { on: '2025-08-01' }))).toEqual(['parts-exceed-whole']);
    expect(codes(total(300, '2025-07-15'), count(200, {}), count(150, { on: '2025-08-01' }))).toEqual([]);
    expect(codes(count(200, {}), count(201, { on: '2025-07' }))).toEqual([]);
    expect(codes(count(200, {}), count(150, { on: '2025-07' }))).toEqual(['parts-exceed-whole']);
  });

  it('more who left again than ever came is found, by totals of the same time', () => {
    const total = (field: string, people: number, on: string): Said => ({ field, value: exactly(people), by: 'embassy', on });
    expect(codes(total('moved', 10, '2025-08'), total('returned', 12, '2025-08'))).toEqual(['more-returned-than-moved']);
    expect(codes(total('moved', 10, '2025-08'), total('returned', 12, '2025-09'))).toEqual([]);
  });

  it('nationals of the receiving state and "all nationalities" are no parts of a running total', () => {
    const receives: Said = { field: 'receives', value: 'MX', by: 'minister' };
    const total: Said = { field: 'moved', value: exactly(5_446), by: 'embassy', on: '2025-04' };
    const part = (scope: Claim['scope']): Said => ({ ...total, value: exactly(33_311), ...(scope === undefined ? {} : { scope }) });
    expect(codes(receives, total, part({ nationality: ['MX'] }), part({ group: 'all nationalities' }))).toEqual([]);
    expect(codes(receives, total, part({ nationality: ['GT'] }))).toEqual(['parts-exceed-whole']);
  });

  it('parts that fit, that overlap, or of another day are no alarm', () => {
    expect(codes(count(200, {}), count(150, { nationality: ['VE'] }), count(50, { nationality: ['CO'] }))).toEqual([]);
    expect(codes(count(200, {}), count(150, { nationality: ['VE'] }), count(190, { nationality: ['VE', 'CO'] }))).toEqual([]);
    expect(codes(count(200, {}), count(150, { nationality: ['VE'] }), count(150, { basis: 'one law' }))).toEqual([]);
    expect(codes(count(200, {}), count(150, { nationality: ['VE'] }), count(90, { nationality: ['CO'], on: '2025-08-01' }))).toEqual([]);
    expect(codes(count(43, {}), count(32, { group: 'men' }), count(11, { group: 'women' }))).toEqual([]);
  });
});

describe('contradictions', () => {
  it('are found between origins, and whether there is an agreement has a code of its own', () => {
    expect(
      codes({ field: 'exists', value: true, by: 'minister' }, { field: 'exists', value: false, by: 'embassy', act: 'denies' }),
    ).toEqual(['existence-denied']);
    expect(codes({ field: 'detains', value: true, by: 'minister' }, { field: 'detains', value: false, by: 'embassy' })).toEqual([
      'contested',
    ]);
    const paper: Said = { field: 'exists', value: false, by: 'paper', act: 'reports' };
    expect(findingsOf({ field: 'exists', value: true, by: 'minister' }, paper)[0]).toMatchObject({
      code: 'existence-denied',
      severity: 'middle',
    });
  });

  it('an agreement denied by one and told as signed by another is found, unless it was signed after the denial', () => {
    const denial: Said = { field: 'exists', value: false, by: 'embassy', act: 'denies', on: '2025-07-01' };
    expect(codes(denial, { field: 'status', value: 'signed', by: 'minister', on: '2025-06-01' })).toEqual(['existence-denied']);
    expect(codes(denial, { field: 'signedOn', value: '2025-06', by: 'minister' })).toEqual(['existence-denied']);
    expect(codes(denial, { field: 'signedOn', value: '2025-08', by: 'minister' })).toEqual([]);
    expect(codes(denial, { field: 'status', value: 'considered', by: 'minister', on: '2025-06-01' })).toEqual([]);
    expect(codes(denial, { field: 'moved', value: exactly(4), by: 'minister' })).toEqual([]);
  });

  it('leave out a sum in a currency of its own: it may be one of the others', () => {
    const told = (by: string, value: number, currency = 'EUR'): Said => ({
      field: 'fee.promised',
      value: { ...exactly(value), currency },
      by,
    });
    const [found] = findingsOf(told('minister', 80), told('paper', 65), told('paper', 68, 'USD'));
    expect(found).toMatchObject({ code: 'contested', evidence: { figures: ['EUR 0.80', 'EUR 0.65'] } });
    expect(found?.evidence.claims).toHaveLength(2);
    expect(found?.words.en).not.toContain('USD');
  });

  it('are not seen in growth over time, in different scopes, or in one origin quoted twice', () => {
    const total = (value: number, on: string, by = 'minister'): Said => ({ field: 'moved', value: exactly(value), by, on, saidOn: on });
    expect(codes(total(100, '2025-06-01'), total(140, '2025-09-01', 'embassy'))).toEqual([]);
    expect(
      codes(
        { field: 'moved', value: exactly(9), by: 'minister', scope: { on: '2025-06' } },
        { field: 'moved', value: exactly(12), by: 'embassy', scope: { on: '2025-07' } },
      ),
    ).toEqual([]);
    expect(
      codes(
        { field: 'detains', value: true, by: 'minister', saidOn: '2025-07-01' },
        { field: 'detains', value: false, by: 'minister', source: 'another' },
      ),
    ).toEqual([]);
  });
});

describe('care of the record', () => {
  it('a weighty fact that only a paper carries is named; a second origin or a court ends it', () => {
    const said: Said = { field: 'fee.paid', value: usd(700), by: 'paper', act: 'reports' };
    expect(codes(said)).toEqual(['one-secondary-source']);
    expect(codes(said, { field: 'fee.paid', value: usd(700), by: 'embassy', act: 'confirms' })).toEqual([]);
    expect(codes({ ...said, by: 'court', act: 'rules' })).toEqual([]);
  });

  it('a record on which nothing was said for a year is stale, unless it has ended', () => {
    const old: Said = { field: 'detains', value: true, by: 'minister', saidOn: '2024-11-01' };
    expect(codes(old)).toEqual(['gone-stale']);
    expect(codes(old, { field: 'endedOn', value: '2024-11-01', by: 'minister', saidOn: '2024-11-01' })).toEqual([]);
  });
});

describe('pairs of rules', () => {
  const flags = (values: Readonly<Record<string, boolean>>, more: readonly (readonly [string, string])[] = []): FactSheet =>
    sheetOf([
      ...Object.entries(values).map(([name, value]) => [name, { kind: 'flag', value }] as const),
      ...more.map(([name, value]) => [name, { kind: 'text', value }] as const),
      ['transfer_date', { kind: 'date', from: '2025-04-01', to: '2025-04-01' }] as const,
    ]);
  const pairs = (facts: FactSheet): readonly string[] => {
    const { evaluations } = evaluate(law, facts);
    const answers = evaluations.map(({ answer }) => answer);
    return rulePairs(evaluations.map(({ rule }) => rule))({ id: '1', answers, facts }).map(({ code }) => code);
  };

  it('a citizen within the offer is offered but barred', () => {
    const sheet = flags({ us_citizen: true, convicted: true, us_custody: true, serving_sentence: true }, [['destination', 'SLV']]);
    expect(pairs(sheet)).toEqual(['offered-but-barred']);
  });

  it('somebody held who is outside every term on who may be sent is found; one unknown term is enough to wait', () => {
    const facts = {
      us_citizen: false,
      us_national: false,
      lawful_permanent_resident: false,
      convicted: false,
      detained_at_destination: true,
    };
    const destination = [
      ['destination', 'SLV'],
      ['alleged_group', 'none'],
    ] as const;
    expect(pairs(flags({ ...facts, named_in_memo: false }, destination))).toEqual(['outside-terms-yet-sent']);
    expect(pairs(flags(facts, destination))).toEqual([]);
    expect(pairs(flags({ ...facts, named_in_memo: true }, destination))).toEqual(['outside-limit-inside-memo']);
  });
});
