import { gzipSync } from 'node:zlib';

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { knownOfArrangement, recorded, registerKnown } from '../../test/register-known.ts';
import { accountOf } from '../accounts/arrangement-account.ts';
import { claimAccountOf } from '../accounts/claim-account.ts';
import { facilityAccounts } from '../accounts/facility-list.ts';
import { arrangementSummaries, frontOf } from '../accounts/front.ts';
import type { Known } from '../accounts/known.ts';
import { partyAccountOf } from '../accounts/party-account.ts';
import { recordAccountOf } from '../accounts/record-account.ts';
import { sourceAccountOf } from '../accounts/source-account.ts';
import { VOCABULARY } from '../core/vocabulary.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { aboutPage } from './about-page.tsx';
import { accountPage } from './account-page.tsx';
import { arrangementsPage } from './arrangements-page.tsx';
import { claimPage } from './claim-page.tsx';
import { eventPage } from './event-page.tsx';
import { facilitiesPage } from './facilities-page.tsx';
import { facilityPage } from './facility-page.tsx';
import { flightPage } from './flight-page.tsx';
import { frontPage } from './front-page.tsx';
import { partiesPage } from './parties-page.tsx';
import { partyPage } from './party-page.tsx';
import { problemPage } from './problem-page.tsx';
import { searchPage } from './search-page.tsx';
import type { Site } from './site.ts';
import { sourcePage } from './source-page.tsx';
import { sourcesPage } from './sources-page.tsx';
import { serverPath } from './urls.ts';
import { verificationPage } from './verification-page.tsx';

const known = registerKnown();
const site = (language: Language): Site => ({
  language,
  path: '/',
  query: '',
  href: (path, other) => serverPath(path, other ?? language),
  stylesheet: '/style.css',
  live: true,
});
const there = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the register lacks what this test shows');
  return value;
};
const account = (from: Known) => there(accountOf('us-sv-2025', knownOfArrangement('us-sv-2025', from)));
const convicted = there(known.claims.find(({ claim }) => claim.record === 'arrangement:us-sv-2025' && claim.field === 'admits.convicted'));

const PAGES: Readonly<Record<string, (site: Site) => string>> = {
  front: (at) => frontPage(frontOf(known), at),
  arrangements: (at) => arrangementsPage(arrangementSummaries(known), at, { sends: 'US' }),
  account: (at) => accountPage(account(known), at),
  flight: (at) => flightPage(recordAccountOf('flight:2025-02-03-pa-co', known), at),
  event: (at) => eventPage(recordAccountOf('event:sv-cecot-opening', known), at),
  facilities: (at) => facilitiesPage(facilityAccounts(known), at),
  facility: (at) => facilityPage(recordAccountOf('facility:sv-cecot', known), at),
  parties: (at) => partiesPage([...known.parties.values()], at),
  party: (at) => partyPage(there(partyAccountOf('marco-rubio', known)), at),
  sources: (at) => sourcesPage([...known.sources.values()], at),
  source: (at) => sourcePage(there(sourceAccountOf('newser-el-salvador-agrees-unprecedented', known)), at),
  claim: (at) => claimPage(there(claimAccountOf(convicted.id, known)), at),
  search: (at) =>
    searchPage({ words: 'prison', results: [{ kind: 'party', id: 'cnn', title: 'CNN', excerpt: 'a \uE000prison\uE001' }] }, at),
  verification: (at) => verificationPage({ size: 3, rootHash: 'ab', note: 'habeas\n3\nab\n', verifierKey: 'k' }, at),
  about: aboutPage,
  problem: (at) => problemPage({ kind: 'bad-request', code: 'USAGE', message: 'no date' }, at),
};

describe.each(Object.entries(PAGES))('the page %s', (_, page) => {
  test.each(LANGUAGES)('is whole in %s: one heading of the first order, its language, no style or script within', (language) => {
    const html = page(site(language));
    const { document } = parseHTML(html);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('[style], style, script')).toHaveLength(0);
    expect(/undefined|\[object|NaN/.test(html)).toBe(false);
  });

  test('names no field by its raw name', () => {
    const { document } = parseHTML(page(site('en')));
    for (const code of document.querySelectorAll('.code')) code.remove();
    const text = document.body.textContent ?? '';
    const raw = Object.values(VOCABULARY).flatMap((fields) => fields.map((field) => field.name).filter((name) => /[.A-Z]/.test(name)));
    expect(raw.filter((name) => text.includes(name))).toEqual([]);
  });

  test('links in Spanish stay in Spanish', () => {
    const { document } = parseHTML(page(site('es')));
    const own = [...document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
    expect(own.filter((href) => !href.startsWith('/es/'))).toEqual([]);
  });
});

test('the page of the biggest account weighs less than 150 KB on the wire, in both languages', () => {
  for (const language of LANGUAGES) expect(gzipSync(accountPage(account(known), site(language))).length).toBeLessThan(150_000);
});

test('contested is told by mark and by word, with both sides and their speakers beside each other', () => {
  const { document } = parseHTML(accountPage(account(known), site('en')));
  const contest = there(document.querySelector('#contested .contest') ?? undefined);
  expect(contest.querySelector('.standing-contested svg')).not.toBeNull();
  expect(contest.querySelector('.standing-contested')?.textContent).toBe('contested');
  const sides = [...contest.querySelectorAll('.side summary')].map((side) => side.textContent ?? '');
  expect(sides[0]).toContain('people convicted of a crime, and others');
  expect(sides[0]).toContain('Marco Rubio');
  expect(sides[1]).toContain('only people convicted of a crime');
  expect(sides[1]).toContain('Nayib Bukele');
});

test('every figure unfolds claims that lead to their own pages', () => {
  const { document } = parseHTML(accountPage(account(known), site('en')));
  const figures = [...document.querySelectorAll('details.figure')];
  expect(figures.length).toBeGreaterThan(100);
  for (const figure of figures) expect(figure.querySelector('a[href^="/claims/"]')).not.toBeNull();
});

test('a claim can be cited in a line that names its speaker, its source with the address, and the whole id', () => {
  const { document } = parseHTML(claimPage(there(claimAccountOf(convicted.id, known)), site('es')));
  const line = document.querySelector('#cite p')?.textContent ?? '';
  const source = there(known.sources.get(convicted.claim.source));
  for (const part of [there(known.parties.get(convicted.claim.by)).name, source.title, source.url ?? '', `afirmación ${convicted.id}.`])
    expect(line).toContain(part);
});

test('on paper every source of an account has its address', () => {
  const shown = account(known);
  const { document } = parseHTML(accountPage(shown, site('en')));
  const addresses = shown.sources.flatMap(({ source }) => source.url ?? []);
  expect([...document.querySelectorAll('#sources .on-paper')].map(({ textContent }) => textContent)).toEqual(addresses);
  expect(addresses.length).toBeGreaterThan(40);
});

test('what nobody has said is told in words', () => {
  const { document } = parseHTML(accountPage(account(known), site('en')));
  const questions = [...document.querySelectorAll('#silence li')].map((item) => item.textContent);
  expect(questions).toContain('whether children may be sent');
});

test('what a hostile document says is shown and never becomes part of the page', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202Egnp.exe';
  const claim = { ...convicted.claim, field: 'concern', value: { text: evil, lang: 'en' } } as const;
  const quote = recorded({ ...claim, source: 'evil', by: evil, locator: { kind: 'text', start: 0, end: 3, quote: evil } }, 9_999);
  const hostile = registerKnown([quote]);
  const source = {
    id: 'evil',
    url: 'javascript:alert(1)',
    publisher: evil,
    title: evil,
    published: null,
    retrieved: '2025-02-04',
    language: '"x',
  };
  const from: Known = { ...hostile, sources: new Map([...hostile.sources, ['evil', source]]) };
  const pages = [
    accountPage(account(from), site('en')),
    claimPage(there(claimAccountOf(quote.id, from)), site('es')),
    sourcePage(there(sourceAccountOf('evil', from)), site('en')),
    partyPage(there(partyAccountOf(evil, from)), site('es')),
    searchPage({ words: evil, results: [{ kind: 'source', id: evil, title: evil, excerpt: evil }] }, site('en')),
  ];
  for (const html of pages) {
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(html.includes('href="javascript:')).toBe(false);
    expect(html.replaceAll(/<pre[\s\S]*?<\/pre>/g, '').includes('\u202E')).toBe(false);
    expect(html.includes('[U+202E]')).toBe(true);
  }
});

test('a search marks the words that match, whatever else the excerpt holds', () => {
  const html = searchPage({ words: 'a', results: [{ kind: 'claim', id: 'x', title: 't', excerpt: '<b>\uE000x\uE001</b>' }] }, site('en'));
  expect(html).toContain('&lt;b&gt;<mark>x</mark>&lt;/b&gt;');
});
