import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync, statSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openRecord } from '../../src/run/open-record.ts';
import { runHabeas, type Ran } from '../habeas.ts';
import { startedFolder } from '../ledger-folders.ts';

// What goes wrong around the program, tried on the real command line: each ends with 2 and one line that names the thing, and what was
// recorded is there afterwards.

const folder = mkdtempSync(join(tmpdir(), 'habeas-faults-'));
let started = '';
beforeAll(async () => {
  started = await startedFolder();
});
afterAll(() => [folder, started].forEach((each) => rmSync(each, { recursive: true, force: true })));

/** A copy of a record as it is after the first start. */
function record(name: string): string {
  const data = join(folder, name);
  cpSync(started, data, { recursive: true });
  return data;
}

const told = (code: string, what: RegExp): object => ({
  code: 2,
  out: '',
  err: expect.stringMatching(new RegExp(`^habeas: [^\\n]*${what.source}[^\\n]* \\[${code}\\]\\n$`)),
});

/** Claims without end, more than the rooms below hold. */
function manyClaims(): string {
  const path = join(folder, 'many.jsonl');
  const source = { id: 'many', url: null, publisher: 'A paper', title: 'Many', published: null, retrieved: '2025-01-01' };
  const claim = { record: 'arrangement:a-b', field: 'moved', act: 'reports', by: 'a-paper', saidOn: null, source };
  const lines = Array.from({ length: 20_000 }, (_, index) => JSON.stringify({ ...claim, value: { min: index, max: index } }));
  writeFileSync(path, lines.join('\n'));
  return path;
}

// A file system of a few megabytes in a mount namespace of its own, which goes with the process.
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--user', '--map-root-user'];
const canMount = spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0;

describe.skipIf(!canMount)('a full disk', () => {
  /** Runs a shell script in which `habeas` is the command line and $DISK a disk of `megabytes` more than what is copied there first. */
  async function onDisk(megabytes: number, script: string): Promise<Ran> {
    const disk = mkdtempSync(join(folder, 'disk-'));
    const setUp = `set -u;
      mount -t tmpfs -o size=400m tmpfs "$DISK" && cp -r "${started}" "$DISK/data"
      mount -o remount,size=$(( $(du -sm "$DISK" | cut -f1) + ${megabytes} ))m "$DISK"
      room() { mount -o remount,size=400m "$DISK"; }`;
    return runHabeas(join(disk, 'data'), [], {
      under: ['unshare', ...UNSHARE, 'sh', '-c', `${setUp}\n${script}`, 'sh'],
      env: { DISK: disk },
    });
  }

  // Where the room ends decides what is written last: rows, the log of the database, a signed head.
  it.each([5, 18])(
    'with %i MB left stops an import in one line; with room again nothing is missing and the import is completed',
    async (room) => {
      const many = manyClaims();
      const { out, err } = await onDisk(room, `"$@" import ${many}; echo "code $?"; room; "$@" import ${many}; "$@" verify`);
      const lines = err.trimEnd().split('\n');
      for (const line of lines) expect(line).toMatch(/^habeas: The disk is full: [^\n]+ \[LEDGER_DISK_FULL\]$/);
      expect(out).toMatch(/^code 2\n\d+ added, \d+ were there before, 0 left out\.\nNothing was changed: 24\d\d\d entries/);
    },
    300_000,
  );
});

describe('a data folder', () => {
  it('that is a file, or empty words, is told as what it is', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await runHabeas(file, ['verify'], {})).toMatchObject(told('LEDGER_READ_ONLY', /file: this is no folder/));
    expect(await runHabeas(join(file, 'in'), ['verify'], {})).toMatchObject(told('LEDGER_READ_ONLY', /in: this is no folder/));
    expect(await runHabeas('', ['verify'], {})).toMatchObject({ code: 2, err: expect.stringMatching(/^error: .*HABEAS_DATA.*empty/) });
  });

  it('that may not be written to is left as it is', async () => {
    const data = record('read-only');
    // Root may write everywhere: another user is taken where we are root.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
    else chmodSync(data, 0o555);
    const under = process.getuid?.() === 0 ? (['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const) : undefined;
    const ran = await runHabeas(data, ['account', 'us-sv-2025'], { ...(under && { under }), env: { HOME: '' } });
    chmodSync(data, 0o755);
    expect(ran).toMatchObject(told('LEDGER_READ_ONLY', /cannot be written/));
  });

  it('is opened by one process at a time: the second names the first', async () => {
    const data = record('locked');
    const first = await openRecord({ dataFolder: data, databaseUrl: undefined });
    try {
      expect(await runHabeas(data, ['search', 'fee'], {})).toMatchObject(
        told('LEDGER_LOCKED', new RegExp(`is open in process ${process.pid}`)),
      );
    } finally {
      await first.close();
    }
  });

  it('whose record is gone is not filled anew over it', async () => {
    const data = record('gone');
    rmSync(join(data, 'ledger'), { recursive: true });
    expect(await runHabeas(data, ['start', '--port', '0'], {})).toMatchObject(told('LEDGER_DAMAGED', /is gone/));
  });

  it('that holds nothing has nothing to verify', async () => {
    const data = join(folder, 'nothing');
    mkdirSync(data);
    expect(await runHabeas(data, ['verify'], {})).toMatchObject({ code: 1, err: expect.stringContaining('Is it the right folder?') });
  });

  const ledger = (data: string, file: string): string => join(data, 'ledger', file);
  it.each<readonly [string, RegExp, (data: string) => void]>([
    ['without PG_VERSION', /it holds no database/, (data) => rmSync(ledger(data, 'PG_VERSION'))],
    [
      'with an empty folder',
      /it holds no database/,
      (data) => ['base', 'global', 'PG_VERSION'].forEach((each) => rmSync(ledger(data, each), { recursive: true })),
    ],
    [
      'with garbage for its control file',
      /damaged or missing/,
      (data) => writeFileSync(ledger(data, 'global/pg_control'), Buffer.alloc(8192, 7)),
    ],
    ['without its log', /damaged or missing/, (data) => rmSync(ledger(data, 'pg_wal'), { recursive: true })],
    [
      'with a map cut off',
      /damaged or missing/,
      (data) => truncateSync(ledger(data, 'global/pg_filenode.map'), statSync(ledger(data, 'global/pg_filenode.map')).size / 2),
    ],
    ['without its tables', /damaged or missing/, (data) => rmSync(ledger(data, 'base'), { recursive: true })],
  ])('%s is told to be damaged, and left as it is', async (name, what, harm) => {
    const data = record(name.replaceAll(' ', '-'));
    harm(data);
    expect(await runHabeas(data, ['verify'], {})).toMatchObject(
      told('LEDGER_DAMAGED', new RegExp(`${what.source}[^\\n]*put a backup in its place`)),
    );
  });
});

it('an address that is not this machine’s, and a port that is none', async () => {
  const data = record('address');
  expect(await runHabeas(data, ['serve', '--host', '192.0.2.1'], {})).toMatchObject(
    told('USAGE', /cannot listen on port 4117 of 192\.0\.2\.1/),
  );
  expect(await runHabeas(data, ['serve', '--port', '70000'], {})).toMatchObject({ code: 2 });
});
