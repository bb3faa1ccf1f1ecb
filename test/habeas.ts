import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command line ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a run may be given beside its arguments. */
export interface RunOptions {
  /** Ends it as Ctrl-C does once its output matches. */
  readonly until?: RegExp;
  /** Told, once it runs, how to kill it without warning. */
  readonly kill?: (kill: () => void) => void;
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts it, such as one that sets limits, with its arguments. */
  readonly under?: readonly [string, ...string[]];
}

// `npm test` builds first, and then the built program is run, which starts several times as fast; a single test file runs the sources.
const PROGRAM =
  process.env['HABEAS_TEST_BUILT'] === undefined
    ? ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))]
    : [fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))];

/** Runs the real command line in a process of its own, on a data folder. */
export function habeas(data: string, ...args: readonly string[]): Promise<Ran> {
  return runHabeas(data, args, {});
}

/** The same, with more to say about the run. */
export async function runHabeas(data: string, args: readonly string[], { until, kill, env, under }: RunOptions): Promise<Ran> {
  const [file, ...line] = [...(under ?? []), process.execPath, ...PROGRAM, ...args];
  const child = spawn(file ?? '', line, { env: { ...process.env, HABEAS_DATA: data, NO_COLOR: '1', ...env } });
  let out = '';
  let err = '';
  let asked = false;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (asked || until?.test(out) !== true) return;
    asked = true; // a second signal would end it at once, as a second Ctrl-C does
    child.kill('SIGINT');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  kill?.(() => child.kill('SIGKILL'));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
