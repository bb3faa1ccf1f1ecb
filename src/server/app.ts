import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { setCookie } from 'hono/cookie';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { HabeasError, type ErrorCode } from '../core/errors.ts';
import { problemPage, type Problem } from '../pages/problem-page.tsx';
import { APPEARANCE_PATH, type Site } from '../pages/site.ts';
import { STYLESHEET, STYLESHEET_PATH } from '../pages/style/stylesheet.ts';
import { NO_NAMES, type Names } from '../run/directory.ts';
import { openFindings } from '../run/findings.ts';
import { openFlightBook } from '../run/flights/flight-book.ts';
import { readingRooms, type RoomRecord } from '../run/reading-room.ts';
import { loadRules, type Rules } from '../run/rules.ts';
import { addDocumentActions, addDocumentPages } from './add-document-routes.ts';
import { backPath } from './back-path.ts';
import { claimFormActions, claimFormPages } from './claim-form-routes.ts';
import { findingActions, findingFiles, findingPages } from './finding-routes.ts';
import { flightData, flightPages } from './flight-pages.ts';
import { islandOf, type Island } from './islands.ts';
import { methodsOf, type Routes } from './methods.ts';
import { openPageCache } from './page-cache.ts';
import { readerAction, readerOf, rememberReader } from './reader-name.ts';
import { readingRoomActions, readingRoomPages } from './reading-room-routes.ts';
import { recordPages } from './record-pages.ts';
import { rulesPages } from './rules-pages.ts';
import { onlyHosts, securityHeaders } from './security.ts';
import { siteOf } from './site-of.ts';
import { testPages } from './test-pages.ts';
import { limitOf, openWriteGuard } from './write-guard.ts';

/** What the pages are served from. */
export interface AppOptions {
  readonly record: RoomRecord;
  readonly hosts: ReadonlySet<string>;
  readonly now: () => Date;
  /** The rules to judge by; the shipped packs where none are given. */
  readonly rules?: Rules;
  /** Secret of this process, which every form of ours carries; without it pages show no forms and nothing can be written. */
  readonly token?: string;
}

/** Scripts that a browser runs; each page that needs one names it. */
const ROOM_SCRIPT = islandOf('reading-room');
const ISLANDS: readonly (Island | undefined)[] = [ROOM_SCRIPT];

/**
 * Every page, everything that a form does, and everything that is answered without keeping anything. An area adds its lists here, from a file
 * of its own; `openWriteGuard` stands before each action.
 */
function routesOf({ record, now, rules: given }: AppOptions): Routes {
  const openRoom = readingRooms(record);
  const openBook = openFlightBook(record.dataFolder);
  const rules = given === undefined ? loadRules(undefined) : Promise.resolve(given);
  const law = async () => (await rules).program;
  const finding = { record, law, now, findings: openFindings(record, law) };
  return {
    pages: [
      ...recordPages(record, finding.findings, law, now),
      ...findingPages(finding),
      ...readingRoomPages(openRoom, ROOM_SCRIPT?.path),
      ...claimFormPages(record, openRoom),
      ...addDocumentPages,
      ...rulesPages(rules),
      ...flightPages(record, openBook),
    ],
    actions: [
      readerAction,
      ...readingRoomActions(record, openRoom, now),
      ...claimFormActions(record, openRoom, now),
      ...addDocumentActions(record, now),
      ...findingActions(finding),
    ],
    asks: [...testPages(record, rules), ...findingFiles(finding), ...flightData(record, openBook)],
  };
}

/** Of what has its content's hash in its address. */
const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Statuses of coded errors that are no fault of the request's form. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  WRITE_OFF: 403,
  WRITE_REFUSED: 403,
  FORM_TOO_LARGE: 413,
  LEDGER_NO_CONNECTION: 503,
  LEDGER_DISK_FULL: 507,
};

/** The record over HTTP, English at the root and Spanish under `/es`. */
export function createApp(options: AppOptions): Hono {
  const { record, hosts, now, token } = options;
  const app = new Hono();
  const siteAmong = (context: Context, names: Names): Site => {
    const writing = token === undefined ? undefined : { token, by: readerOf(context) };
    return siteOf(context, names, now().toISOString().slice(0, 10), writing);
  };
  const site = async (context: Context): Promise<Site> => siteAmong(context, await record.directory.now());
  // What went wrong may be that the names cannot be read: that has to be told all the same.
  const problem = async (context: Context, what: Problem, status: ContentfulStatusCode) =>
    context.html(problemPage(what, siteAmong(context, await record.directory.now().catch(() => NO_NAMES))), status);
  const nothing = (context: Context) => problem(context, { kind: 'not-found' }, 404);

  app.use(onlyHosts(hosts), securityHeaders, compress(), trimTrailingSlash());
  app.get(STYLESHEET_PATH, (context) => context.body(STYLESHEET, 200, { 'content-type': 'text/css; charset=utf-8', ...FOR_GOOD }));
  for (const island of ISLANDS) {
    if (island === undefined) continue;
    app.get(island.path, (context) => context.body(island.code, 200, { 'content-type': 'text/javascript; charset=utf-8', ...FOR_GOOD }));
  }
  app.get(APPEARANCE_PATH, (context) => {
    const theme = context.req.query('theme') ?? '';
    setCookie(context, 'theme', theme === 'light' || theme === 'dark' ? theme : '', { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect(backPath(context.req.query('back')), 303);
  });

  const cached = openPageCache();
  const { pages, actions, asks } = routesOf(options);
  for (const [address, page] of pages) {
    const answer = async (context: Context) => {
      const at = await site(context);
      const key = JSON.stringify([context.req.url, at.theme, at.register?.days, at.writing?.by]);
      const html = await cached(await record.ledger.size(), key, () => page(at, context.req.param('id') ?? '', context));
      return html === undefined ? nothing(context) : context.html(html);
    };
    app.on('GET', bothLanguages(address), answer);
  }
  app.get('/es', (context) => context.redirect('/es/', 301));

  for (const { address, method, mostBytes, ask } of asks) {
    const answer = async (context: Context) => {
      const response = await ask(await site(context), context);
      response.headers.set('cache-control', 'no-store');
      return response;
    };
    app.on(method, bothLanguages(address), limitOf(mostBytes), answer);
  }

  const guard = openWriteGuard(token);
  for (const { address, act, mostBytes } of actions) {
    const answer = async (context: Context) => {
      const at = await site(context);
      const outcome = await act({ site: at, id: context.req.param('id') ?? '', form: await guard.formOf(context), by: readerOf(context) });
      if (outcome === undefined) return nothing(context);
      if (outcome.kind === 'again') return context.html(outcome.html, 422);
      if (outcome.reader !== undefined) rememberReader(context, outcome.reader);
      return context.redirect(at.href(outcome.path), 303);
    };
    app.on('POST', bothLanguages(address), ...guard.atTheDoor(mostBytes), answer);
  }

  for (const [address, methods] of methodsOf({ pages, actions, asks })) {
    const refuse = async (context: Context) => {
      context.header('allow', methods.join(', '));
      return problem(context, { kind: 'wrong-method', takesForms: methods.includes('POST') }, 405);
    };
    for (const path of bothLanguages(address)) app.all(path, refuse);
  }
  app.notFound(nothing);
  app.onError((error, context) => {
    if (!(error instanceof HabeasError)) {
      console.error(error);
      return problem(context, { kind: 'broken' }, 500);
    }
    if (error.code === 'RECORD_NOT_FOUND') return nothing(context);
    return problem(context, { kind: 'bad-request', code: error.code, message: error.message }, STATUS[error.code] ?? 400);
  });
  return app;
}

function bothLanguages(address: string): string[] {
  return [address, address === '/' ? '/es/' : `/es${address}`];
}
