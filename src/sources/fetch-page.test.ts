import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { request } from 'undici';
import { afterAll, describe, expect, it } from 'vitest';

import { fetchPage } from './fetch-page.ts';
import { guardedAgent } from './guarded-agent.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isPublicAddress } from './public-address.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A real server on loopback; the tests allow that one address and nothing else. */
async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const loopback = (address: string): boolean => address === '127.0.0.1';
const quick: Limits = { ...LIMITS, milliseconds: 400, bytes: 1_000 };

async function codeOf(address: string, limits = quick, allows: (address: string) => boolean = loopback): Promise<string> {
  try {
    return `fetched ${(await fetchPage(address, limits, allows)).url}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

describe('fetching a page', () => {
  it('gives its bytes, its media type and the address where it was in the end', async () => {
    const address = await site((asked, answer) => {
      if (asked.url === '/old') answer.writeHead(302, { location: '/new#part' }).end();
      else
        answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(gzipSync('<p>He said so.'));
    });
    const page = await fetchPage(`${address}/old`, quick, loopback);
    expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
      url: `${address}/new`,
      bytes: '<p>He said so.',
      declared: 'text/html; charset=utf-8',
    });
  });

  it('ends in one code each for what can go wrong', async () => {
    const address = await site((asked, answer) => {
      const redirect = (location: string): unknown => answer.writeHead(301, { location }).end();
      if (asked.url === '/missing') answer.writeHead(404).end('gone');
      if (asked.url === '/round') redirect('/round');
      if (asked.url === '/file') redirect('file:///etc/passwd');
      if (asked.url === '/inside') redirect('http://10.0.0.1/');
      if (asked.url === '/metadata') redirect('http://169.254.169.254/latest/');
      if (asked.url === '/story') redirect('/account/login?next=story');
      if (asked.url === '/big') answer.end('x'.repeat(1_001));
      if (asked.url === '/bomb') answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000)));
      if (asked.url === '/drip') answer.write('x');
    });
    const codes = ['missing', 'round', 'file', 'inside', 'metadata', 'story', 'big', 'bomb', 'drip', 'silent'].map(
      async (path) => `${path} ${await codeOf(`${address}/${path}`)}`,
    );
    expect(await Promise.all(codes)).toEqual([
      'missing SOURCE_HTTP_STATUS',
      'round SOURCE_TOO_MANY_REDIRECTS',
      'file SOURCE_BAD_ADDRESS',
      'inside SOURCE_PRIVATE_ADDRESS',
      'metadata SOURCE_PRIVATE_ADDRESS',
      'story SOURCE_WALL',
      'big SOURCE_TOO_LARGE',
      'bomb SOURCE_TOO_LARGE',
      'drip SOURCE_TIMEOUT',
      'silent SOURCE_TIMEOUT',
    ]);
    expect(await codeOf('http://127.0.0.1:1/')).toBe('SOURCE_UNREACHABLE');
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ])('goes to no private address: %s', async (address) => {
    expect(await codeOf(address, quick, isPublicAddress)).toBe('SOURCE_PRIVATE_ADDRESS');
  });

  it.each(['ftp://example.org/', 'file:///etc/passwd', 'http://user:secret@example.org/', 'not an address', 'javascript:alert(1)'])(
    'refuses %s',
    async (address) => {
      expect(await codeOf(address, quick, isPublicAddress)).toBe('SOURCE_BAD_ADDRESS');
    },
  );

  it('connects to the address that was checked, though the name should change between two look-ups', async () => {
    const address = await site((_, answer) => answer.end('inside'));
    const answers = ['93.184.215.14', '127.0.0.1'];
    let asked = 0;
    const rebinding = ((
      _name: string,
      _options: object,
      callback: (error: null, found: readonly { address: string; family: number }[]) => void,
    ) => {
      callback(null, [{ address: answers[Math.min(asked++, 1)] ?? '', family: 4 }]);
    }) as unknown as typeof import('node:dns').lookup;
    const agent = guardedAgent(isPublicAddress, 300, rebinding);
    const port = new URL(address).port;
    const ask = (): Promise<string> =>
      request(`http://rebind.example:${port}/`, { dispatcher: agent, signal: AbortSignal.timeout(300) }).then(
        ({ body }) => body.text(),
        (error: Error) => ('code' in error ? String(error.code) : error.name),
      );
    expect(await ask()).not.toBe('inside');
    expect(await ask()).toBe('SOURCE_PRIVATE_ADDRESS');
    await agent.destroy();
  });
});
