import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the folder of the present test run stands for the worker processes. */
export const RUN_FOLDER = 'HABEAS_TEST_RUN';

/** Vitest's global set-up, once for each project: the first makes the folder of the run, and takes it away at the end. */
export function setup(): (() => void) | undefined {
  if (process.env[RUN_FOLDER] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'habeas-run-'));
  process.env[RUN_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
