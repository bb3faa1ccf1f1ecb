import { timingSafeEqual } from 'node:crypto';

import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { HabeasError } from '../core/errors.ts';

/** Most bytes of a form that carries no document. */
const FORM_BYTES = 256 * 1024;

/** What holds a POST back, or gives the form that it carries. */
export interface WriteGuard {
  /** Refuses what comes from another site, or is too large, before any of it is read. */
  readonly atTheDoor: (mostBytes?: number) => readonly MiddlewareHandler[];
  /** The form, once its token shows that it was made by a page of this process. Throws WRITE_REFUSED. */
  readonly formOf: (context: Context) => Promise<FormData>;
}

/**
 * Guards everything that writes, in one place. A page elsewhere can make a browser send a form to this machine, and three things tell that
 * apart: the browser's own word on where the request began (Fetch Metadata), its Origin, and a token that only our pages hold. Any one
 * of them would do in today's browsers; old ones send only some. Without `token`, nothing may be written at all.
 */
export function openWriteGuard(token: string | undefined): WriteGuard {
  const fromOurPages: MiddlewareHandler = async (context, next) => {
    if (token === undefined) throw new HabeasError('WRITE_OFF', 'This copy of the record is for reading only.');
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw refused();
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== new URL(context.req.url).origin) throw refused();
    await next();
  };
  return {
    atTheDoor: (mostBytes = FORM_BYTES) => [fromOurPages, limitOf(mostBytes)],
    formOf: async (context) => {
      const form = await read(context);
      const given = form.get('token');
      if (token === undefined || typeof given !== 'string' || !same(given, token)) throw refused();
      return form;
    },
  };
}

/** Refuses what is larger, before it is read. */
export function limitOf(mostBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new HabeasError('FORM_TOO_LARGE', `At most ${mostBytes} bytes are taken here.`, { limit: mostBytes });
    },
  });
}

async function read(context: Context): Promise<FormData> {
  try {
    return await context.req.raw.formData();
  } catch (cause) {
    throw new HabeasError('WRITE_REFUSED', 'This is no form of ours. Open the page again and send it once more.', {}, cause);
  }
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function refused(): HabeasError {
  const message =
    'This did not come from a page of this record, or the record was started anew since. Open the page again and send it once more.';
  return new HabeasError('WRITE_REFUSED', message);
}
