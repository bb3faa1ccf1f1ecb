import { Option } from 'commander';

import { dataOption, examples, withRecord, type CommandModule } from '../command.ts';
import { beginProgress } from '../progress.ts';

interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
  readonly out?: string;
  readonly data: string;
}

/** `habeas export`: the whole record as a file. */
export const exportCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('export')
      .summary('export the record as JSON Lines or CSV')
      .description(
        'Writes the whole ledger as JSON Lines (sources, claims, decisions; habeas import takes it back), or all claims with their state as CSV.',
      )
      .addOption(new Option('--format <form>', 'jsonl or csv').choices(['jsonl', 'csv']).default('jsonl'))
      .option('--out <file>', 'the file to write; without it, standard output')
      .addOption(dataOption())
      .addHelpText('after', examples('habeas export --out record.jsonl', 'habeas export --format csv --out claims.csv'))
      .action((options: ExportOptions) =>
        withRecord(options.data, terminal, async ({ ledger }) => {
          const { exportClaims, exportEntries } = await import('../../run/export.ts');
          const lines = options.format === 'csv' ? exportClaims(ledger) : exportEntries(ledger);
          if (options.out === undefined) {
            for await (const line of lines) await terminal.out(line);
            return;
          }
          const { writeLines } = await import('../../run/write-lines.ts');
          const progress = await beginProgress(terminal, 'Exporting');
          const total = Math.max(1, await ledger.size());
          const written = await writeLines(options.out, lines, (count) => progress.at(count / total)).finally(progress.stop);
          await terminal.out(`${written} lines written to ${options.out}.\n`);
        }),
      );
  },
};
