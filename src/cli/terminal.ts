import { createInterface } from 'node:readline';

/** The terminal and the process around the program: everything of the world that a command touches by itself. */
export interface Terminal {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** True where progress may be drawn on stderr. */
  readonly draws: boolean;
  readonly colours: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Resolves when the person, or the system, asks the program to stop. */
  readonly stopped: () => Promise<void>;
}

/** The real one. `NO_COLOR` (no-color.org) and pipes switch colours off. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', exceptClosedPipe);
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    err: (text) => {
      stderr.write(text);
    },
    draws: env['TERM'] !== 'dumb' && stderr.isTTY,
    colours: env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === '' && stdout.isTTY,
    env,
    now: () => new Date(),
    stopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
        // A Windows console sends Ctrl-C to readline only.
        if (process.platform === 'win32') createInterface({ input: process.stdin }).once('SIGINT', resolve);
      }),
  };
}

/** Whoever closes the pipe (`| head`) has what they want: `out` tells its caller so, and there is nobody left to tell of the rest, as help that is written without waiting. */
function exceptClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
