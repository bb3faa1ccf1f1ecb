import { InvalidArgumentError, Option, type Command } from 'commander';

import { LANGUAGES } from '../core/words.ts';
import type { OpenRecord } from '../run/open-record.ts';
import type { Terminal } from './terminal.ts';

/**
 * One command. `define` adds it, with its options, examples and action, to the program. What the action needs beyond this folder it
 * imports when it runs, so that help and quick commands start at once. The number an action returns is the exit code.
 */
export interface CommandModule {
  readonly define: (program: Command, terminal: Terminal, finish: (exitCode: number) => void) => void;
}

/** The option that says where the record is kept; `HABEAS_DATA` stands for it. */
export const dataOption = (): Option =>
  new Option('--data <folder>', 'folder that the record is kept in')
    .env('HABEAS_DATA')
    .default('habeas-data', './habeas-data')
    .argParser((folder: string) => {
      if (folder === '') throw new InvalidArgumentError('It is empty, which would be the folder that you are in; write . for that.');
      return folder;
    });

/** The option that gives the answer as JSON on stdout. */
export const jsonOption = (): Option => new Option('--json', 'print the answer as JSON');

/** The option that chooses the language of what is printed. */
export const languageOption = (): Option =>
  new Option('--lang <language>', 'language of the answers').choices([...LANGUAGES]).default('en');

/** Examples at the end of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

/** Opens the record, lets `work` use it, and closes it whatever happens. */
export async function withRecord<T>(data: string, terminal: Terminal, work: (record: OpenRecord) => Promise<T>): Promise<T> {
  const { openRecord } = await import('../run/open-record.ts');
  const record = await openRecord({ dataFolder: data, databaseUrl: terminal.env['DATABASE_URL'] });
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

/** JSON for other programs, one value on stdout; maps become objects. */
export async function printJson(terminal: Terminal, value: unknown): Promise<void> {
  const plain = (_: string, part: unknown): unknown =>
    part instanceof Map ? Object.fromEntries(part) : part instanceof Set ? [...part] : part;
  await terminal.out(`${JSON.stringify(value, plain, 2)}\n`);
}
