import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';

import { HabeasError } from '../core/errors.ts';
import type { RoomRecord } from '../run/reading-room.ts';
import type { Rules } from '../run/rules.ts';
import { createApp } from './app.ts';
import { allowedHosts, isLoopback } from './security.ts';

/** A server that answers, until it is closed. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What is served, and where. */
export interface ServerOptions extends RoomRecord {
  readonly host: string;
  readonly port: number;
  /** The rules to judge by; the shipped packs where none are given. */
  readonly rules?: Rules;
  /** True lets whoever reaches the server decide about claims. Absent: only where it is this machine alone that reaches it. */
  readonly allowWriting?: boolean;
}

/** Serves the record on an address and port; port 0 takes any that is free. Throws PORT_IN_USE, or USAGE where the machine has no such address. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, ledger, directory, dataFolder, rules, allowWriting = isLoopback(host) } = options;
  const app = createApp({
    record: { ledger, directory, dataFolder },
    hosts: allowedHosts(host),
    now: () => new Date(),
    ...(rules && { rules }),
    ...(allowWriting && { token: randomBytes(32).toString('base64url') }),
  });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): HabeasError {
  if (cause.code === 'EADDRINUSE')
    return new HabeasError('PORT_IN_USE', `Port ${port} is in use. Stop what uses it, or choose another with --port.`, { port }, cause);
  const message = `Habeas cannot listen on port ${port} of ${host}: ${cause.message}. Choose another with --host or --port.`;
  return new HabeasError('USAGE', message, { host, port }, cause);
}
