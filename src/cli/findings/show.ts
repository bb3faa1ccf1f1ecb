import type { Command } from 'commander';

import { isOpen } from '../../findings/answered.ts';
import { dataOption, examples, jsonOption, printJson, withRecord } from '../command.ts';
import { rulesOption } from '../rules-option.ts';
import type { Terminal } from '../terminal.ts';
import { loadedFindings } from './loaded-findings.ts';

interface ShowOptions {
  readonly rules?: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas findings show`: one finding with its claims, their quotes and sources, its rules, and its answers. */
export function defineShow(findings: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  findings
    .command('show')
    .summary('show one finding with everything that it walks back to')
    .argument('<finding>', 'its id; the digits at the end are enough')
    .addOption(rulesOption())
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText('after', examples('habeas findings show offered-but-barred-53e5532ad71a', 'habeas findings show 53e5532ad71a --json'))
    .action((key: string, options: ShowOptions) =>
      withRecord(options.data, terminal, async (record) => {
        const [{ findingOf }, { evidenceOf }, loaded] = await Promise.all([
          import('../../run/answer-finding.ts'),
          import('../../run/finding-evidence.ts'),
          loadedFindings(record, terminal, options.rules),
        ]);
        const finding = findingOf(loaded.findings, key);
        finish(isOpen(finding) ? 1 : 0);
        if (options.json === true) {
          const { findingsAsJson } = await import('../../run/export-findings.ts');
          await printJson(terminal, findingsAsJson([finding])[0]);
          return;
        }
        const [{ findingPage }, { views, rules }] = await Promise.all([
          import('./print-finding.ts'),
          evidenceOf(record, await loaded.law(), finding),
        ]);
        await terminal.out(findingPage(terminal, finding, views, rules));
      }),
    );
}
