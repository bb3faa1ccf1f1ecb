import { InvalidArgumentError, Option } from 'commander';

import type { OpenRecord } from '../run/open-record.ts';
import type { Rules } from '../run/rules.ts';
import type { Terminal } from './terminal.ts';

/** Options of the commands that serve. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly rules?: string;
  readonly allowWriting?: true;
}

/** Where Habeas listens unless told otherwise. */
export const PORT = 4117;

/** The port to listen on; 0 takes any that is free. */
export const portOption = (): Option =>
  new Option('--port <number>', 'port to listen on').default(PORT).argParser((text: string) => {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
    return port;
  });

/** The address to listen on: this machine only, by default. */
export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen on; 0.0.0.0 lets others on the network in').default('127.0.0.1');

/** The option that lets others decide about claims. */
export const writingOption = (): Option =>
  new Option('--allow-writing', 'with --host: whoever reaches the server may add documents and decide about claims; there is no login');

/** Serves the record until the person presses Ctrl-C or the system asks to stop, and says where it is. */
export async function serveUntilStopped(record: OpenRecord, rules: Rules, options: ServeOptions, terminal: Terminal): Promise<void> {
  const { host, port, allowWriting } = options;
  const { startServer } = await import('../server/start-server.ts');
  const stopped = terminal.stopped();
  const server = await startServer({ ...record, rules, host, port, ...(allowWriting && { allowWriting }) });
  try {
    const entries = await record.ledger.size();
    await terminal.out(`Habeas is at ${server.url}\n${entries} entries in ${record.where}. Press Ctrl-C to stop.\n`);
    if (host !== '127.0.0.1' && host !== 'localhost' && host !== '::1')
      terminal.err(
        allowWriting === true
          ? 'Others on the network can reach it, and whoever can may add documents and decide about claims: there is no login.\n'
          : 'Others on the network can read it. Nobody can decide about claims there, unless --allow-writing is given.\n',
      );
    await stopped;
  } finally {
    await server.close();
  }
  await terminal.out('Stopped.\n');
}
