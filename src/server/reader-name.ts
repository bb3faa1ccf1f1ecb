import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import { DEFAULT_READER } from '../core/party.ts';
import { ROUTES } from '../pages/urls.ts';
import type { ActionRoute } from './action-route.ts';
import { backPath } from './back-path.ts';

const COOKIE = 'reader';
const YEAR = 31_536_000;

/** The name under which this browser decides about claims: the reader's own, or the one that the command line uses as well. */
export function readerOf(context: Context): string {
  return soundName(getCookie(context, COOKIE) ?? '') ?? DEFAULT_READER;
}

/** Keeps the name in this browser. */
export function rememberReader(context: Context, name: string): void {
  setCookie(context, COOKIE, name, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR });
}

/** The reader says who decides. */
export const readerAction: ActionRoute = {
  address: ROUTES.reader,
  act: ({ form }) =>
    Promise.resolve({ kind: 'see', path: backPath(form.get('back')), reader: soundName(form.get('name')) ?? DEFAULT_READER }),
};

/** A name on one line without control characters, as a decision's `by` has to be. */
function soundName(given: unknown): string | undefined {
  const name = typeof given === 'string' ? given.trim().slice(0, 100) : '';
  return name === '' || /[\p{Cc}\p{Cf}]/u.test(name) ? undefined : name;
}
