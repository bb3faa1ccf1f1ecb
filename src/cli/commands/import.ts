import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';
import { beginProgress } from '../progress.ts';

interface ImportOptions {
  readonly json?: true;
  readonly data: string;
}

/** `habeas import`: claims from JSON Lines, or a register folder. */
export const importCommand: CommandModule = {
  define: (program, terminal, finish) => {
    program
      .command('import')
      .summary('import claims from a JSON Lines file or a register folder')
      .description(
        'Imports a .jsonl file (a claim a line, or entries as habeas export writes them), or a folder laid out as the shipped register. A bad line is left out and named; importing twice adds nothing.',
      )
      .argument('<path>', 'a .jsonl file, or a folder with claims.jsonl and sources.json')
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText('after', examples('habeas import claims.jsonl', 'habeas import ../backup/ledger.jsonl --data ./restored'))
      .action((path: string, options: ImportOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const { importPath } = await import('../../run/import-path.ts');
          const progress = await beginProgress(terminal, 'Importing');
          const imported = await importPath(record, path, progress.at).finally(progress.stop);
          const { added, present, problems } = imported;
          if (options.json === true)
            await printJson(terminal, { added, present, problems: problems.map(({ code, message }) => ({ code, message })) });
          else {
            for (const { code, message } of problems) terminal.err(`left out: ${message} [${code}]\n`);
            await terminal.out(`${added} added, ${present} were there before, ${problems.length} left out.\n`);
          }
          finish(problems.length > 0 ? 1 : 0);
        }),
      );
  },
};
