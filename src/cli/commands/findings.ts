import { Option } from 'commander';

import { FINDING_CODES, SEVERITIES, type FindingCode, type Severity } from '../../findings/finding.ts';
import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';
import { defineAnswer } from '../findings/answer.ts';
import { defineShow } from '../findings/show.ts';
import { loadedFindings } from '../findings/loaded-findings.ts';
import { rulesOption } from '../rules-option.ts';

interface FindingsOptions {
  readonly severity?: Severity;
  readonly code?: FindingCode;
  readonly all?: true;
  readonly asOf?: string;
  readonly rules?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly data: string;
}

/** `habeas findings`: what does not add up, for a person to look at and to answer. */
export const findingsCommand: CommandModule = {
  define: (program, terminal, finish) => {
    const findings = program
      .command('findings')
      .summary('list what does not add up, and answer it')
      .description(
        'Lists contradictions, broken terms, counts and sums that do not meet, thin and stale entries: each walks back to its claims. ' +
          'No finding is a verdict. Ends with 1 where any is open, 0 where none is.',
      )
      // Else the options before a subcommand would take in those after it.
      .enablePositionalOptions()
      .argument('[id]', 'an arrangement or another record, such as us-sv-2025 or facility:sv-cecot')
      .addOption(new Option('--severity <word>', 'only these').choices([...SEVERITIES]))
      .addOption(new Option('--code <code>', 'only this kind').choices([...FINDING_CODES]))
      .option('--all', 'answered ones as well')
      .option('--as-of <date>', 'as it was known that day, such as 2025-03-01')
      .option('--csv', 'print a table for a spreadsheet')
      .addOption(rulesOption())
      .addOption(jsonOption().conflicts('csv'))
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples(
          'habeas findings',
          'habeas findings us-sv-2025 --severity high',
          'habeas findings --code contested --all --csv > contested.csv',
          'habeas findings show offered-but-barred-53e5532ad71a',
          'habeas findings answer 53e5532ad71a --reason "the offer was taken back" --by "Q. R."',
        ),
      )
      .action((id: string | undefined, options: FindingsOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const [{ chosen, countByState }, found] = await Promise.all([
            import('../../findings/choose.ts'),
            loadedFindings(record, terminal, options.rules, id, options.asOf),
          ]);
          const { severity, code, all } = options;
          const narrowed = chosen(found.findings, {
            ...(severity !== undefined && { severity }),
            ...(code !== undefined && { code }),
            ...(found.about !== undefined && { about: found.about }),
          });
          const shown = all === true ? narrowed : chosen(narrowed, { state: 'open' });
          const { open, changed } = countByState(narrowed);
          finish(open + changed > 0 ? 1 : 0);
          if (options.json === true) {
            const { findingsAsJson } = await import('../../run/export-findings.ts');
            await printJson(terminal, findingsAsJson(shown));
          } else if (options.csv === true) {
            const { findingsAsCsv } = await import('../../run/export-findings.ts');
            await terminal.out(findingsAsCsv(shown));
          } else {
            const { findingLines } = await import('../findings/print-finding.ts');
            await terminal.out(findingLines(terminal, shown, countByState(narrowed)));
          }
        }),
      );
    defineShow(findings, terminal, finish);
    defineAnswer(findings, terminal);
  },
};
