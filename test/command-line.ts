import { ERROR_CODES, HabeasError } from '../src/core/errors.ts';
import { runCommandLine } from '../src/cli/run-command-line.ts';

/** What a command line printed, and the code that it ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as `src/cli/main.ts` does in one of its own. */
export async function habeas(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string): Promise<void> => {
      out += text;
      return Promise.resolve();
    },
    err: (text: string): void => {
      err += text;
    },
    draws: false,
    colours: false,
    env: {},
    now: (): Date => new Date(),
    stopped: (): Promise<void> => Promise.resolve(),
  };
  const code = await runCommandLine(args, terminal).catch((error: unknown) => {
    if (!(error instanceof HabeasError)) throw error;
    err += `habeas: ${error.message} [${error.code}]\n`;
    return ERROR_CODES[error.code];
  });
  return { code, out, err };
}
