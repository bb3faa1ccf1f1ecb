import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { setCookie } from 'hono/cookie';

import { claimAccountOf } from '../accounts/claim-account.ts';
import { facilityAccounts } from '../accounts/facility-list.ts';
import { arrangementSummaries, frontOf } from '../accounts/front.ts';
import { partyAccountOf } from '../accounts/party-account.ts';
import { sourceAccountOf } from '../accounts/source-account.ts';
import { HabeasError } from '../core/errors.ts';
import { aboutPage } from '../pages/about-page.tsx';
import { accountPage } from '../pages/account-page.tsx';
import { arrangementsPage } from '../pages/arrangements-page.tsx';
import { claimPage } from '../pages/claim-page.tsx';
import { eventPage } from '../pages/event-page.tsx';
import { facilitiesPage } from '../pages/facilities-page.tsx';
import { facilityPage } from '../pages/facility-page.tsx';
import { flightPage } from '../pages/flight-page.tsx';
import { frontPage } from '../pages/front-page.tsx';
import { partiesPage } from '../pages/parties-page.tsx';
import { partyPage } from '../pages/party-page.tsx';
import { problemPage, type Problem } from '../pages/problem-page.tsx';
import { searchPage } from '../pages/search-page.tsx';
import { APPEARANCE_PATH, type Site } from '../pages/site.ts';
import { sourcePage } from '../pages/source-page.tsx';
import { sourcesPage } from '../pages/sources-page.tsx';
import { STYLESHEET, STYLESHEET_PATH } from '../pages/style/stylesheet.ts';
import { ROUTES } from '../pages/urls.ts';
import { verificationPage } from '../pages/verification-page.tsx';
import { loadAccount } from '../run/account.ts';
import { knownOfKind, knownOfRecord, knownOfSource, withNames, type Reader } from '../run/known-of.ts';
import { searchRecord } from '../run/search.ts';
import { openPageCache } from './page-cache.ts';
import { onlyHosts, securityHeaders } from './security.ts';
import { siteOf } from './site-of.ts';

/** What the pages are served from. */
export interface AppOptions {
  readonly reader: Reader;
  readonly hosts: ReadonlySet<string>;
  readonly now: () => Date;
}

/** A page's HTML, or undefined where nothing is recorded under its address. */
type Page = (site: Site, id: string, context: Context) => Promise<string | undefined>;

/** The pages of the record over HTTP, English at the root and Spanish under `/es`. Reads only. */
export function createApp({ reader, hosts, now }: AppOptions): Hono {
  const app = new Hono();
  const site = async (context: Context): Promise<Site> => siteOf(context, await reader.directory.now(), now().toISOString().slice(0, 10));
  const problem = async (context: Context, what: Problem, status: 400 | 404 | 500) =>
    context.html(problemPage(what, await site(context)), status);

  app.use(onlyHosts(hosts), securityHeaders, compress());
  app.get(STYLESHEET_PATH, (context) =>
    context.body(STYLESHEET, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }),
  );
  app.get(APPEARANCE_PATH, (context) => {
    const theme = context.req.query('theme') ?? '';
    setCookie(context, 'theme', theme === 'light' || theme === 'dark' ? theme : '', { httpOnly: true, sameSite: 'Lax', path: '/' });
    const back = context.req.query('back') ?? '/';
    return context.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303);
  });
  const cached = openPageCache();
  for (const [route, page] of pagesOf(reader)) {
    const answer = async (context: Context) => {
      const at = await site(context);
      const key = JSON.stringify([context.req.url, at.theme, at.register?.days]);
      const html = await cached(await reader.ledger.size(), key, () => page(at, context.req.param('id') ?? '', context));
      return html === undefined ? problem(context, { kind: 'not-found' }, 404) : context.html(html);
    };
    app.get(route, answer);
    app.get(route === '/' ? '/es/' : `/es${route}`, answer);
  }
  app.get('/es', (context) => context.redirect('/es/', 301));
  app.notFound((context) => problem(context, { kind: 'not-found' }, 404));
  app.onError((error, context) => {
    if (!(error instanceof HabeasError)) {
      console.error(error);
      return problem(context, { kind: 'broken' }, 500);
    }
    if (error.code === 'RECORD_NOT_FOUND') return problem(context, { kind: 'not-found' }, 404);
    return problem(context, { kind: 'bad-request', code: error.code, message: error.message }, 400);
  });
  return app;
}

function pagesOf(reader: Reader): readonly (readonly [string, Page])[] {
  const record =
    (kind: 'flight' | 'event' | 'facility', page: typeof flightPage): Page =>
    async (site, id) => {
      const { account, kind: found } = await loadAccount(reader, `${kind}:${id}`, site.asOf);
      return found === 'record' ? page(account, site) : undefined;
    };
  return [
    [ROUTES.front, async (site) => frontPage(frontOf(await knownOfKind(reader, 'arrangement', site.asOf)), site)],
    [
      ROUTES.arrangements,
      async (site, _id, context) =>
        arrangementsPage(arrangementSummaries(await knownOfKind(reader, 'arrangement', site.asOf)), site, context.req.query()),
    ],
    [
      ROUTES.arrangement,
      async (site, id) => {
        const found = await loadAccount(reader, `arrangement:${id}`, site.asOf);
        return found.kind === 'arrangement' ? accountPage(found.account, site) : undefined;
      },
    ],
    [ROUTES.flight, record('flight', flightPage)],
    [ROUTES.event, record('event', eventPage)],
    [ROUTES.facilities, async (site) => facilitiesPage(facilityAccounts(await knownOfKind(reader, 'facility', site.asOf)), site)],
    [ROUTES.facility, record('facility', facilityPage)],
    [ROUTES.parties, async (site) => partiesPage([...(await reader.directory.now()).parties.values()], site)],
    [
      ROUTES.party,
      async (site, id) => {
        const account = partyAccountOf(id, await withNames(reader, await reader.ledger.claims({ by: id }), site.asOf));
        return account === undefined ? undefined : partyPage(account, site);
      },
    ],
    [ROUTES.sources, async (site) => sourcesPage(await reader.ledger.sources(), site)],
    [
      ROUTES.source,
      async (site, id) => {
        const account = sourceAccountOf(id, await knownOfSource(reader, id, site.asOf));
        return account === undefined ? undefined : sourcePage(account, site);
      },
    ],
    [
      ROUTES.claim,
      async (site, id) => {
        const claim = await reader.ledger.claim(id);
        const account = claim === undefined ? undefined : claimAccountOf(id, await knownOfRecord(reader, claim.claim.record));
        return account === undefined ? undefined : claimPage(account, site);
      },
    ],
    [
      ROUTES.search,
      async (site, _id, context) => {
        const words = context.req.query('q') ?? '';
        return searchPage({ words, results: await searchRecord(reader, words) }, site);
      },
    ],
    [ROUTES.verification, async (site) => verificationPage(await reader.ledger.checkpoint(), site)],
    [ROUTES.about, (site) => Promise.resolve(aboutPage(site))],
  ];
}
