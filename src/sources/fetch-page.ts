import { isIP } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

import { request, type Agent, type Dispatcher } from 'undici';

import { HabeasError } from '../core/errors.ts';
import { guardedAgent, privateAddress, type Allows } from './guarded-agent.ts';
import type { Limits } from './limits.ts';
import { isPublicAddress } from './public-address.ts';

/** What a site sent, and the address at which it was in the end. */
export interface Fetched {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The `content-type` header, empty where there is none. */
  readonly declared: string;
}

const HEADERS = {
  'user-agent': 'Habeas/0.1 (fetches one page because a person asked for it)',
  accept: 'text/html, application/pdf, text/plain, text/markdown, application/*;q=0.5, */*;q=0.1',
  'accept-language': 'en, es;q=0.8, *;q=0.5',
  'accept-encoding': 'identity',
};
const MOVED = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one document. Every hop of a redirect is checked as the first address is: http or https, no credentials, no private address.
 * Throws a coded error (SOURCE_BAD_ADDRESS, SOURCE_PRIVATE_ADDRESS, SOURCE_UNREACHABLE, SOURCE_TIMEOUT, SOURCE_HTTP_STATUS,
 * SOURCE_TOO_LARGE, SOURCE_TOO_MANY_REDIRECTS, SOURCE_WALL). `allows` is there for tests against a server of their own.
 */
export async function fetchPage(address: string, limits: Limits, allows: Allows = isPublicAddress): Promise<Fetched> {
  const agent = guardedAgent(allows, limits.milliseconds);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, { agent, signal, limits, allows });
  } catch (cause) {
    throw coded(cause, address, limits);
  } finally {
    await agent.destroy();
  }
}

interface Trip {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly limits: Limits;
  readonly allows: Allows;
}

async function follow(address: string, trip: Trip): Promise<Fetched> {
  const first = checkedUrl(address, trip.allows);
  let url = first;
  for (let hop = 0; hop <= trip.limits.redirects; hop += 1) {
    const response = await request(url, { dispatcher: trip.agent, signal: trip.signal, headers: HEADERS });
    const location = response.headers['location'];
    if (MOVED.has(response.statusCode) && typeof location === 'string') {
      await response.body.dump();
      if (!URL.canParse(location, url.href)) throw badAddress(location);
      url = checkedUrl(new URL(location, url).href, trip.allows);
      refuseLogin(first, url);
    } else {
      return { url: withoutFragment(url), bytes: await bodyOf(response, url, trip.limits), declared: headerOf(response, 'content-type') };
    }
  }
  throw new HabeasError('SOURCE_TOO_MANY_REDIRECTS', `${address} leads on more than ${trip.limits.redirects} times.`, { address });
}

function checkedUrl(address: string, allows: Allows): URL {
  if (!URL.canParse(address)) throw badAddress(address);
  const url = new URL(address);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') throw badAddress(address);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // A literal address is connected to without any lookup.
  if (isIP(host) !== 0 && !allows(host)) throw privateAddress(host, host);
  return url;
}

function badAddress(address: string): HabeasError {
  const message = `“${address.slice(0, 200)}” cannot be fetched: only http and https addresses without a user name can.`;
  return new HabeasError('SOURCE_BAD_ADDRESS', message);
}

function refuseLogin(asked: URL, url: URL): void {
  const login = /\/(?:log-?in|sign-?in|signup|subscribe|consent|account\/login)\b/i;
  if (!login.test(url.pathname) || login.test(asked.pathname)) return;
  throw new HabeasError(
    'SOURCE_WALL',
    `${asked.href} sends visitors to a login (${url.host}${url.pathname}). Save the article from a browser.`,
  );
}

async function bodyOf(response: Dispatcher.ResponseData, url: URL, limits: Limits): Promise<Uint8Array> {
  if (response.statusCode !== 200 && response.statusCode !== 203) {
    await response.body.dump();
    const message = `${url.href} answered with status ${response.statusCode}; nothing was kept.`;
    throw new HabeasError('SOURCE_HTTP_STATUS', message, { status: response.statusCode });
  }
  if (Number(headerOf(response, 'content-length')) > limits.bytes) throw tooLarge(url, limits);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a body that is no bytes');
    size += chunk.length;
    if (size > limits.bytes) throw tooLarge(url, limits);
    chunks.push(chunk);
  }
  return unpacked(Buffer.concat(chunks), headerOf(response, 'content-encoding'), url, limits);
}

/** Sites that compress although they were asked not to. */
function unpacked(bytes: Buffer, encoding: string, url: URL, limits: Limits): Uint8Array {
  const unpackers = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
  const unpack = Object.entries(unpackers).find(([name]) => name === encoding.trim().toLowerCase())?.[1];
  if (unpack === undefined) return bytes;
  try {
    return unpack(bytes, { maxOutputLength: limits.bytes });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(url, limits);
    throw new HabeasError('SOURCE_DAMAGED', `What ${url.href} sent cannot be unpacked (${encoding}).`, {}, cause);
  }
}

function tooLarge(url: URL, limits: Limits): HabeasError {
  return new HabeasError('SOURCE_TOO_LARGE', `${url.href} sends more than ${limits.bytes} bytes, the most that is read.`, {
    limit: limits.bytes,
  });
}

function headerOf(response: Dispatcher.ResponseData, name: string): string {
  const header = response.headers[name];
  return typeof header === 'string' ? header : (header?.[0] ?? '');
}

function withoutFragment(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}

function coded(cause: unknown, address: string, limits: Limits): HabeasError {
  if (cause instanceof HabeasError) return cause;
  const inner = cause instanceof Error ? cause.cause : undefined;
  if (inner instanceof HabeasError) return inner;
  const name = cause instanceof Error ? cause.name : '';
  if (/Timeout|Abort/.test(name)) {
    return new HabeasError('SOURCE_TIMEOUT', `${address} did not answer within ${limits.milliseconds / 1000} seconds.`, {}, cause);
  }
  const why = cause instanceof Error ? ('code' in cause && typeof cause.code === 'string' ? cause.code : cause.message) : String(cause);
  return new HabeasError('SOURCE_UNREACHABLE', `${address} cannot be reached (${why}).`, {}, cause);
}
