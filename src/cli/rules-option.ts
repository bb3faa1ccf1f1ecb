import { Option } from 'commander';

import { ERROR_CODES, type HabeasError } from '../core/errors.ts';
import type { Rules } from '../run/rules.ts';
import type { Terminal } from './terminal.ts';

/** The option that names a folder of one's own rule packs; `HABEAS_RULES` stands for it. */
export const rulesOption = (): Option =>
  new Option('--rules <folder>', 'folder of your own rule packs, beside the shipped ones (default: rules in the data folder)').env(
    'HABEAS_RULES',
  );

/** The rules that a command works with: the shipped packs with the person's own. Throws what has to be mended in them (`RULES_…`). */
export async function rulesOf({ rules, data }: { readonly rules?: string; readonly data: string }): Promise<Rules> {
  const { loadRules, ownRulesFolder } = await import('../run/rules.ts');
  return loadRules(await ownRulesFolder(rules, data));
}

/** Tells of several expected problems, a line each, and gives the exit code of the first. */
export function tellProblems(problems: readonly HabeasError[], { err }: Terminal): number {
  for (const { message, code } of problems) err(`habeas: ${message} [${code}]\n`);
  const [first] = problems;
  return first === undefined ? 0 : ERROR_CODES[first.code];
}
