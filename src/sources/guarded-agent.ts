import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';

import { Agent, buildConnector } from 'undici';

import { HabeasError } from '../core/errors.ts';

/** Says whether an IP address may be connected to. */
export type Allows = (address: string) => boolean;

/**
 * An HTTP client that connects only to addresses that are allowed. The check stands where the connection is made: of the addresses that a name
 * has, only allowed ones are tried, and what was connected to is looked at once more. So a name that changes its address
 * between check and connection (DNS rebinding) gains nothing.
 */
export function guardedAgent(allows: Allows, milliseconds: number, resolve: typeof dnsLookup = dnsLookup): Agent {
  const connector = buildConnector({ timeout: Math.min(milliseconds, 10_000), lookup: guardedLookup(allows, resolve) });
  return new Agent({
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    pipelining: 0,
    connect: (options, callback) => {
      connector(options, (error, socket) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        if (socket.remoteAddress !== undefined && allows(socket.remoteAddress)) {
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(privateAddress(options.hostname, socket.remoteAddress ?? 'unknown'), null);
      });
    },
  });
}

/** The error for a host that leads to an address which is not allowed. */
export function privateAddress(host: string, address: string): HabeasError {
  const message = `${host} leads to ${address}, which is this machine or a private network. Nothing was fetched.`;
  return new HabeasError('SOURCE_PRIVATE_ADDRESS', message, { host, address });
}

function guardedLookup(allows: Allows, resolve: typeof dnsLookup): LookupFunction {
  return (hostname: string, options: LookupOptions, callback): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const allowed = addresses.filter(({ address }) => allows(address));
      const [first] = allowed;
      if (first === undefined) callback(privateAddress(hostname, addresses[0]?.address ?? 'no address'), '', 0);
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
