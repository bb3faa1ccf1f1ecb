import { Command, CommanderError } from 'commander';

import { COMMANDS } from './commands.ts';
import { examples } from './command.ts';
import type { Terminal } from './terminal.ts';

/** The version of the program, as package.json has it. */
export const VERSION = '0.1.0';

/**
 * Runs one command line (without `node` and the program's name) and gives the exit code: 0 done, 1 something was found wrong,
 * 2 wrong usage. Coded and unforeseen errors are thrown to the caller.
 */
export async function runCommandLine(line: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = new Command('habeas')
    .description('The accountable record of third-country transfers: who said what, in which source, at which characters.')
    .version(VERSION)
    .showHelpAfterError('(habeas COMMAND --help tells more)')
    .addHelpText(
      'after',
      examples('habeas start', 'habeas read article.html', 'habeas account us-sv-2025', 'habeas search "safe third country"'),
    )
    .addHelpText('after', 'Exit codes: 0 done, 1 something was found wrong, 2 wrong usage or input, 3 a bug in Habeas.\n');
  program.exitOverride();
  for (const command of COMMANDS) {
    command.define(program, terminal, (code) => {
      exitCode = code;
    });
  }
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(line.length === 0 ? ['--help'] : [...line], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end as errors too, with code 0; commander has printed what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
