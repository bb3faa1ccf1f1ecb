import { acceptCommand } from './commands/accept.ts';
import { accountCommand } from './commands/account.ts';
import { exportCommand } from './commands/export.ts';
import { findingsCommand } from './commands/findings.ts';
import { flightsCommand } from './commands/flights.ts';
import { importCommand } from './commands/import.ts';
import { readCommand } from './commands/read.ts';
import { rejectCommand } from './commands/reject.ts';
import { rulesCommand } from './commands/rules.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { testCommand } from './commands/test.ts';
import { verifyCommand } from './commands/verify.ts';
import type { CommandModule } from './command.ts';

/** Every command, in the order in which help lists them: a new one is a file in commands/ and a line here. */
export const COMMANDS: readonly CommandModule[] = [
  startCommand,
  serveCommand,
  readCommand,
  acceptCommand,
  rejectCommand,
  accountCommand,
  searchCommand,
  flightsCommand,
  testCommand,
  rulesCommand,
  findingsCommand,
  importCommand,
  exportCommand,
  verifyCommand,
];
