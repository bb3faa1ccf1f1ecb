import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { setCookie } from 'hono/cookie';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { HabeasError, type ErrorCode } from '../core/errors.ts';
import { problemPage, type Problem } from '../pages/problem-page.tsx';
import { APPEARANCE_PATH, type Site } from '../pages/site.ts';
import { STYLESHEET, STYLESHEET_PATH } from '../pages/style/stylesheet.ts';
import type { Reader } from '../run/known-of.ts';
import type { ActionRoute } from './action-route.ts';
import { backPath } from './back-path.ts';
import { openPageCache } from './page-cache.ts';
import type { PageRoute } from './page-route.ts';
import { readerAction, readerOf, rememberReader } from './reader-name.ts';
import { recordPages } from './record-pages.ts';
import { onlyHosts, securityHeaders } from './security.ts';
import { siteOf } from './site-of.ts';
import { openWriteGuard } from './write-guard.ts';

/** What the pages are served from. */
export interface AppOptions {
  readonly reader: Reader;
  readonly hosts: ReadonlySet<string>;
  readonly now: () => Date;
  /** Secret of this process, which every form of ours carries; without it pages show no forms and nothing can be written. */
  readonly token?: string;
}

/** Every page. An area adds its own list here: a function in a file of its own that returns `PageRoute`s. */
const pagesOf = ({ reader }: AppOptions): readonly PageRoute[] => [...recordPages(reader)];

/** Everything that a form does. An area adds its own list here; `openWriteGuard` stands before each. */
const actionsOf = (_options: AppOptions): readonly ActionRoute[] => [readerAction];

/** Statuses of coded errors that are no fault of the request's form. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = { WRITE_OFF: 403, WRITE_REFUSED: 403, FORM_TOO_LARGE: 413 };

/** The record over HTTP, English at the root and Spanish under `/es`. */
export function createApp(options: AppOptions): Hono {
  const { reader, hosts, now, token } = options;
  const app = new Hono();
  const site = async (context: Context): Promise<Site> => {
    const writing = token === undefined ? undefined : { token, by: readerOf(context) };
    return siteOf(context, await reader.directory.now(), now().toISOString().slice(0, 10), writing);
  };
  const problem = async (context: Context, what: Problem, status: ContentfulStatusCode) =>
    context.html(problemPage(what, await site(context)), status);
  const nothing = (context: Context) => problem(context, { kind: 'not-found' }, 404);

  app.use(onlyHosts(hosts), securityHeaders, compress());
  app.get(STYLESHEET_PATH, (context) =>
    context.body(STYLESHEET, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }),
  );
  app.get(APPEARANCE_PATH, (context) => {
    const theme = context.req.query('theme') ?? '';
    setCookie(context, 'theme', theme === 'light' || theme === 'dark' ? theme : '', { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect(backPath(context.req.query('back')), 303);
  });

  const cached = openPageCache();
  for (const [address, page] of pagesOf(options)) {
    const answer = async (context: Context) => {
      const at = await site(context);
      const key = JSON.stringify([context.req.url, at.theme, at.register?.days, at.writing?.by]);
      const html = await cached(await reader.ledger.size(), key, () => page(at, context.req.param('id') ?? '', context));
      return html === undefined ? nothing(context) : context.html(html);
    };
    app.on('GET', bothLanguages(address), answer);
  }
  app.get('/es', (context) => context.redirect('/es/', 301));

  const guard = openWriteGuard(token);
  for (const { address, act, mostBytes } of actionsOf(options)) {
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
