import { claimAccountOf } from '../accounts/claim-account.ts';
import type { Program } from '../engines/terms/compile.ts';
import { facilityAccounts } from '../accounts/facility-list.ts';
import { arrangementSummaries, frontOf } from '../accounts/front.ts';
import { partyAccountOf } from '../accounts/party-account.ts';
import { sourceAccountOf } from '../accounts/source-account.ts';
import { aboutPage } from '../pages/about-page.tsx';
import { accountPage } from '../pages/account-page.tsx';
import { arrangementsPage } from '../pages/arrangements-page.tsx';
import { claimPage } from '../pages/claim-page.tsx';
import { eventPage } from '../pages/event-page.tsx';
import { facilitiesPage } from '../pages/facilities-page.tsx';
import { facilityPage } from '../pages/facility-page.tsx';
import { frontPage } from '../pages/front-page.tsx';
import { partiesPage } from '../pages/parties-page.tsx';
import { partyPage } from '../pages/party-page.tsx';
import { searchPage } from '../pages/search-page.tsx';
import { sourcePage } from '../pages/source-page.tsx';
import { sourcesPage } from '../pages/sources-page.tsx';
import { ROUTES } from '../pages/urls.ts';
import { verificationPage } from '../pages/verification-page.tsx';
import { loadAccount } from '../run/account.ts';
import { derivedAccount } from '../run/derived-account.ts';
import type { Findings } from '../run/findings.ts';
import { knownOfKind, knownOfRecord, knownOfSource, withNames } from '../run/known-of.ts';
import type { Reader } from '../run/reader.ts';
import { searchRecord } from '../run/search.ts';
import type { Page, PageRoute } from './page-route.ts';

/** Results of a search on one page: more than a reader goes through, and a word added finds what is beyond them. */
const SHOWN = 40;

/** The pages of the record itself: front, accounts, parties, facilities, sources, claims, search, verification. */
export function recordPages(reader: Reader, findings: Findings, law: () => Promise<Program>, now: () => Date): readonly PageRoute[] {
  const record =
    (kind: 'event' | 'facility', page: typeof eventPage): Page =>
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
      async (site, id, context) => {
        const source = (await reader.directory.now()).sources.get(context.req.query('source') ?? '');
        const found = await loadAccount(reader, `arrangement:${id}`, site.asOf, source?.id);
        if (found.kind !== 'arrangement') return undefined;
        const today = now().toISOString().slice(0, 10);
        const { record } = found.account;
        const [apart, { rulebook }] = await Promise.all([findings.under(record, today, found.all), law()]);
        return accountPage(
          found.account,
          { ...site, ...(source !== undefined && { only: { id: source.id, title: source.title } }) },
          apart,
          derivedAccount(found.account, found.known, rulebook, today),
        );
      },
    ],
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
        // The first digits of an id, as cards show them, lead to the claim as well.
        const [claim, another] = await reader.ledger.claimsByPrefix(id);
        if (claim === undefined || another !== undefined) return undefined;
        const account = claimAccountOf(claim.id, await knownOfRecord(reader, claim.claim.record));
        return account === undefined ? undefined : claimPage(account, site);
      },
    ],
    [
      ROUTES.search,
      async (site, _id, context) => {
        const words = context.req.query('q') ?? '';
        const found = await searchRecord(reader, words, SHOWN + 1);
        return searchPage({ words, results: found.slice(0, SHOWN), more: found.length > SHOWN }, site);
      },
    ],
    [ROUTES.verification, async (site) => verificationPage(await reader.ledger.checkpoint(), site)],
    [ROUTES.about, (site) => Promise.resolve(aboutPage(site))],
  ];
}
