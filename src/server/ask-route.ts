import type { Context } from 'hono';

import type { Site } from '../pages/site.ts';

/**
 * One of `ROUTES` that answers what is asked of it and keeps nothing: no page is kept of it, by us or by the browser, and nothing is written. So it
 * asks for no token; a page elsewhere that sends a form here learns nothing of the answer.
 */
export interface AskRoute {
  readonly address: string;
  readonly method: 'GET' | 'POST';
  readonly ask: (site: Site, context: Context) => Promise<Response>;
  /** Most bytes of what is sent. */
  readonly mostBytes: number;
}
