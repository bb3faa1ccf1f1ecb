import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

import { registerAgeInDays, registerDate } from '../core/register.ts';
import type { Language } from '../core/words.ts';
import type { Names } from '../run/directory.ts';
import type { Site } from '../pages/site.ts';
import { STYLESHEET_PATH } from '../pages/style/stylesheet.ts';
import { serverPath } from '../pages/urls.ts';

/** The place that a page is shown in: its language from the address, the reader's choices from cookie and query. */
export function siteOf(context: Context, names: Names, today: string, writing?: Site['writing']): Site {
  const { pathname, searchParams } = new URL(context.req.url);
  // Of a decision just made nothing is told twice.
  searchParams.delete('last');
  const language: Language = pathname === '/es' || pathname.startsWith('/es/') ? 'es' : 'en';
  const path = language === 'es' ? pathname.slice('/es'.length) || '/' : pathname;
  const theme = getCookie(context, 'theme');
  const asOf = context.req.query('as-of');
  const retrieved = registerDate(names.sources);
  return {
    language,
    path,
    query: searchParams.size === 0 ? '' : `?${searchParams.toString()}`,
    href: (to, wanted = language) => serverPath(to, wanted),
    stylesheet: STYLESHEET_PATH,
    live: true,
    headings: names.headings,
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(asOf !== undefined && asOf !== '' && { asOf }),
    ...(writing !== undefined && { writing }),
    ...(retrieved !== undefined && { register: { retrieved, days: registerAgeInDays(retrieved, today) } }),
  };
}
