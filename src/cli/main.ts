import { ERROR_CODES, HabeasError } from '../core/errors.ts';
import { runCommandLine } from './run-command-line.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const terminal = processTerminal();
process.exitCode = await runCommandLine(process.argv.slice(2), terminal).catch((error: unknown) => toldError(error, terminal));

/** The one place where the command line catches errors: a plain line for an expected one, everything for a bug. */
function toldError(error: unknown, { err }: Terminal): number {
  if (error instanceof HabeasError) {
    err(`habeas: ${error.message} [${error.code}]\n`);
    return ERROR_CODES[error.code];
  }
  // A reader that closes the pipe (`| head`) has what it wants.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
  err(
    `habeas: this is a bug in Habeas; please report it with what follows.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 3;
}
