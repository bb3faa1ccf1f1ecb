import { expect, test } from 'vitest';

import { knownOfArrangement, recorded, registerKnown } from '../../test/register-known.ts';
import type { Claim } from '../core/claim.ts';
import { REGISTER_PARTY } from '../core/register.ts';
import { accountOf, type ArrangementAccount } from './arrangement-account.ts';
import { frontOf } from './front.ts';
import { partyAccountOf } from './party-account.ts';
import { claimAccountOf } from './claim-account.ts';
import { sourceAccountOf } from './source-account.ts';
import { statusTold } from './status.ts';

const known = registerKnown();

function accountFrom(id: string, from = known): ArrangementAccount {
  const account = accountOf(id, knownOfArrangement(id, from));
  if (account === undefined) throw new Error(`the register has no ${id}`);
  return account;
}

const salvador = accountFrom('us-sv-2025');
const sidesOf = (field: string): readonly (readonly string[])[] =>
  salvador.contests
    .filter(({ figure }) => figure.field === field)
    .flatMap(({ scope }) => scope.sides.map((side) => side.speakers.map((speaker) => speaker.id)));

test('whether only convicted people are admitted is contested, each side with its speaker', () => {
  expect(sidesOf('admits.convicted')).toEqual([['marco-rubio'], ['nayib-bukele']]);
});

test('that the offer takes in citizens stands beside that there are no plans to send them, and is no contest', () => {
  const standing = (field: string): unknown => salvador.figures.get(field)?.scopes.map((scope) => [scope.standing, scope.sides[0]?.value]);
  expect(standing('admits.senderCitizens')).toEqual([['corroborated', true]]);
  expect(standing('plans.senderCitizens')).toEqual([['claimed', false]]);
});

test('every accepted claim of an arrangement is shown, and nothing is shown twice in its timeline', () => {
  const own = known.claims.filter(({ claim }) => claim.record === 'arrangement:us-sv-2025');
  expect(salvador.counts.claims).toBe(own.length);
  const told = salvador.timeline.flatMap((statement) => statement.said.flatMap((said) => said.claims.map((view) => view.id)));
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBe(own.filter(({ claim }) => !['title', 'kind', 'sends', 'receives'].includes(claim.field)).length);
});

test('an account brings its flights, the place where people are held, and what no one has said', () => {
  expect(salvador.flights.length).toBeGreaterThan(3);
  expect(salvador.facilities.map((facility) => facility.record)).toContain('facility:sv-cecot');
  expect(salvador.unknown).toContain('admits.minors');
  expect(salvador.unknown).not.toContain('admits.convicted');
});

test('as of the evening of the announcement, what was said the day after is not there', () => {
  const early = accountFrom('us-sv-2025', { ...known, asOf: '2025-02-03' });
  expect(early.contests).toEqual([]);
  expect(early.figures.get('admits.convicted')?.scopes[0]?.sides.map((side) => side.value)).toEqual(['also']);
  expect(early.unknown).toContain('fee.paid');
  expect([early.kind, early.sends, early.receives]).toEqual(['third-country-removal', 'US', 'SV']);
});

test('a drafted claim is counted and changes no figure', () => {
  const claim: Claim = {
    record: 'arrangement:us-sv-2025',
    field: 'admits.minors',
    value: true,
    act: 'reports',
    by: 'cnn',
    saidOn: '2025-02-04',
    source: 'newser-el-salvador-agrees-unprecedented',
  };
  const drafted = accountFrom('us-sv-2025', registerKnown([recorded(claim, 9_999, 'drafted')]));
  expect(drafted.counts.drafted).toBe(1);
  expect(drafted.unknown).toContain('admits.minors');
});

test('a status is told from a date as well: whoever gives the day of signing says that it was signed', () => {
  const told = accountFrom('au-my-2011').status.history.map((said) => statusTold(said.claims[0]));
  expect(told).toContain('signed');
});

test('nothing recorded is no account', () => {
  expect(accountOf('xx-yy-1999', known)).toBeUndefined();
});

test('the front lists every arrangement, newest words first, and no arrangement more than twice among them', () => {
  const front = frontOf(known);
  expect(front.arrangements).toHaveLength(47);
  const days = front.newest.map((view) => view.claim.saidOn ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  const most = Math.max(...front.newest.map((view) => front.newest.filter((other) => other.claim.record === view.claim.record).length));
  expect(most).toBeLessThanOrEqual(2);
  expect(front.newest.map((view) => view.speaker.id)).not.toContain(REGISTER_PARTY);
});

test('the front counts what is said of arrangements and where, and nothing that is only drafted', () => {
  const drafted: Claim = {
    record: 'arrangement:xx-yy-2030',
    field: 'exists',
    value: true,
    act: 'reports',
    by: 'afp',
    saidOn: null,
    source: 'new',
  };
  const about = known.claims.filter(({ claim }) => claim.record.startsWith('arrangement:') && claim.by !== REGISTER_PARTY);
  const front = frontOf({ ...known, claims: [...known.claims, recorded(drafted, known.claims.length, 'drafted')] });
  expect(front.counts).toMatchObject({ arrangements: 47, claims: about.length });
  expect(front.counts.sources).toBe(new Set(about.map(({ claim }) => claim.source)).size);
  expect(front.arrangements.map(({ id }) => id)).not.toContain('xx-yy-2030');
});

test('a party is found with everything that it says, a source with everything found in it, a claim with its like', () => {
  const rubio = partyAccountOf('marco-rubio', known);
  expect(rubio?.claims).toBe(known.claims.filter(({ claim }) => claim.by === 'marco-rubio').length);
  const source = sourceAccountOf('newser-el-salvador-agrees-unprecedented', known);
  expect(source?.source.kept).toBe(false);
  expect(source?.found.reduce((sum, group) => sum + group.claims, 0)).toBe(source?.counts.accepted);
  const contested = salvador.contests[0]?.scope.sides[0]?.claims[0];
  const account = claimAccountOf(contested?.id ?? '', knownOfArrangement('us-sv-2025', known));
  expect(account?.beside.length).toBeGreaterThan(0);
  expect(partyAccountOf('nobody-at-all', known)).toBeUndefined();
  expect(sourceAccountOf('no-such-source', known)).toBeUndefined();
  expect(claimAccountOf('0'.repeat(64), known)).toBeUndefined();
});
