import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';

interface SearchOptions {
  readonly limit: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas search`: words in claims, names and kept documents. */
export const searchCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('search')
      .summary('search claims, names and documents')
      .description('Looks for words in claims, parties, arrangements, facilities and kept documents. Accents and case make no difference.')
      .argument('<words...>', 'what to look for; "words in quotes" belong together, -word leaves out')
      .option('--limit <count>', 'how many to show at most', '20')
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText('after', examples('habeas search CECOT', 'habeas search "safe third country" --limit 5', 'habeas search prisión --json'))
      .action((words: string[], options: SearchOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const { searchRecord } = await import('../../run/search.ts');
          const limit = Math.min(200, Math.max(1, Math.trunc(Number(options.limit)) || 20));
          const found = await searchRecord(record, words.join(' '), limit);
          if (options.json === true) {
            await printJson(terminal, found);
            return;
          }
          const [{ printable }, { createColors }] = await Promise.all([import('../print-claim.ts'), import('picocolors')]);
          const colours = createColors(terminal.colours);
          for (const { kind, id, title, excerpt } of found) {
            const marked = printable(excerpt)
              .replaceAll('\u{E000}', terminal.colours ? '\u001B[1m' : '')
              .replaceAll('\u{E001}', terminal.colours ? '\u001B[22m' : '');
            await terminal.out(
              `${kind} ${colours.bold(printable(title))} ${colours.dim(kind === 'claim' ? id.slice(0, 12) : id)}\n    ${marked}\n`,
            );
          }
          await terminal.out(found.length === 0 ? 'Nothing was found.\n' : '');
        }),
      );
  },
};
