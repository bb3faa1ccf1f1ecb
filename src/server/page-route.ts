import type { Context } from 'hono';

import type { Site } from '../pages/site.ts';

/** A page's HTML, or undefined where nothing is recorded under its address. `id` is the `:id` of its address, empty without one. */
export type Page = (site: Site, id: string, context: Context) => Promise<string | undefined>;

/** One of `ROUTES` with the page that answers a GET there. The address under `/es` comes by itself, and so does the cache. */
export type PageRoute = readonly [address: string, page: Page];
