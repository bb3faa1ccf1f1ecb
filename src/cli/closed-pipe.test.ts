import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { runHabeas } from '../../test/habeas.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-pipe-'));
const trace = join(folder, 'trace_full_a1b2c3.json');
writeFileSync(trace, '{"icao":"a1b2c3","timestamp":1738886400,"trace":[[0,31.3,-92.5,"ground",0,0,0,0],[60,31.3,-92.5,"ground",0,0,0,0]]}');
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints the exit code on stderr, where nothing else should stand, and lets nobody read the output. */
const UNREAD = ['sh', '-c', '{ "$@"; echo $? >&2; } | true', 'sh'] as const;

it.skipIf(process.platform === 'win32').each([[['--help']], [['flights', 'read', trace, '--json']]])(
  'output into a closed pipe ends quietly, as with `| head`: %s',
  async (args) => {
    const { err } = await runHabeas(folder, args, { under: UNREAD });
    expect(err).toMatch(/^(1 file read, .*\n)?0\n$/);
  },
);
