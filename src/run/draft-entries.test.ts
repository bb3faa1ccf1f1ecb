import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { describeShared, shared } from '../../test/shared.ts';
import type { Claim } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import type { Party } from '../core/party.ts';
import type { Draft } from '../reading/reading.ts';
import { draftedClaims, type Drafted } from './draft-entries.ts';
import { partyFinder } from './find-party.ts';
import { recordFinder } from './find-record.ts';

const register = (file: string): string => readFileSync(new URL(`../../register/${file}`, import.meta.url), 'utf8');
const parties = JSON.parse(register('parties.json')) as readonly Party[];
const lines = register('claims.jsonl').trim().split('\n');
const records = new Set(lines.map((line) => (JSON.parse(line) as Claim).record as string));

const SOURCE: SourceDescription = {
  id: 'doc-1',
  url: null,
  publisher: '',
  title: 'A file',
  published: '2025-02-04',
  retrieved: '2025-02-05',
};
const TEXT = 'J. D., a clerk, said that up to 250 people had come. “It is agreed,” the office of R. S. said.';

function drafted(drafts: readonly Draft[], text = TEXT, source = SOURCE): Drafted {
  return draftedClaims(
    { language: 'en', drafts },
    {
      source,
      text,
      findParty: partyFinder(parties),
      findRecord: recordFinder(records, source.published, source.id),
      knowsRecord: (id) => records.has(id),
    },
  );
}

function draft(quote: string, rest: Partial<Draft> = {}, text = TEXT): Draft {
  const start = text.indexOf(quote);
  const base = {
    record: 'arrangement:us-sv',
    field: 'exists',
    value: true,
    act: 'states',
    by: 'the article',
    saidOn: null,
    rule: 'test',
  } as const;
  return { ...base, start, end: start + quote.length, quote, ...rest };
}

describe('drafts become claims', () => {
  it('with the speaker as a party of the record, or a new one that is described where it is named', () => {
    const { claims, described } = drafted([draft('It is agreed', { by: 'the office of R. S.' }), draft('said', { by: 'Rubio' })]);
    expect(claims.map(({ claim }) => [claim.record, claim.by])).toEqual([
      ['arrangement:us-sv-2025', 'office-of-r-s'],
      ['arrangement:us-sv-2025', 'marco-rubio'],
    ]);
    expect(described).toEqual([
      {
        record: 'party:office-of-r-s',
        field: 'name',
        value: { text: 'the office of R. S.', lang: 'en' },
        act: 'states',
        by: 'doc-1',
        saidOn: null,
        source: 'doc-1',
        locator: { kind: 'text', start: TEXT.indexOf('the office'), end: TEXT.indexOf('the office') + 19, quote: 'the office of R. S.' },
      },
    ]);
  });

  it('by the publisher where nobody is quoted, and by the document itself where the publisher is unknown', () => {
    const by = (publisher: string): readonly string[] =>
      drafted([draft('It is agreed')], TEXT, { ...SOURCE, publisher }).claims.map(({ claim }) => claim.by);
    expect([by('Newser'), by('The Weekly'), by('')]).toEqual([['newser'], ['weekly'], ['doc-1']]);
  });

  it('with the two countries of an arrangement that nobody knew', () => {
    const { described } = drafted([draft('It is agreed', { record: 'arrangement:us-sv-safe-third-country', by: 'Rubio' })]);
    const countries = described.filter(({ record }) => record.startsWith('arrangement:'));
    expect(countries.map(({ field, value, by }) => [field, value, by])).toEqual([
      ['sends', 'US', 'doc-1'],
      ['receives', 'SV', 'doc-1'],
    ]);
  });

  it('as of the day of saying or of publication, where the field changes with time', () => {
    const on = (rest: Partial<Draft>): unknown => drafted([draft('It is agreed', rest)]).claims.map(({ claim }) => claim.on);
    expect(on({ field: 'status', value: 'offered', saidOn: '2025-02-03' })).toEqual(['2025-02-03']);
    expect(on({ field: 'status', value: 'offered' })).toEqual(['2025-02-04']);
    expect(on({ field: 'moved', value: { max: 250 }, scope: { on: '2025-01' } })).toEqual([undefined]);
    expect(on({ field: 'exists', saidOn: '2025-02-03' })).toEqual([undefined]);
  });

  it('leaves out, by name, what the vocabulary or the text does not hold', () => {
    const wrong = { ...draft('It is agreed'), quote: 'It was agreed' };
    const { claims, leftOut } = drafted([
      draft('It is agreed', { field: 'nonsense' }),
      wrong,
      draft('up to 250', { field: 'moved', value: { max: 250 } }),
    ]);
    expect(claims.map(({ claim }) => claim.field)).toEqual(['moved']);
    expect(leftOut.map(({ code }) => code)).toEqual(['CLAIM_UNKNOWN_FIELD', 'CLAIM_BAD_LOCATOR']);
  });
});

describeShared('the real article, as it was read by hand', () => {
  it('gives claims on the known arrangement and flight by known parties, none left out', () => {
    const text = readFileSync(shared('sources/us-sv-offer.txt'), 'utf8');
    const gold = JSON.parse(readFileSync(shared('sources/us-sv-offer.gold.json'), 'utf8')) as { readonly claims: readonly Draft[] };
    const { claims, leftOut } = drafted(
      gold.claims.map((claim) => draft(claim.quote, claim, text)),
      text,
    );
    expect(leftOut.map((error) => error.message)).toEqual([]);
    expect(claims).toHaveLength(gold.claims.length);
    expect(new Set(claims.map(({ claim }) => claim.by))).toEqual(
      new Set(['marco-rubio', 'nayib-bukele', 'us-official-unnamed', 'human-rights-groups', 'doc-1']),
    );
    expect(
      [...new Set(claims.map(({ claim }) => claim.record))]
        .filter((record) => /^(?:arrangement|flight):/.test(record) && !records.has(record))
        .toSorted(),
    ).toEqual(['arrangement:us-sv-safe-third-country']);
  });
});
