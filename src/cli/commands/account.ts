import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';

interface AccountOptions {
  readonly asOf?: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas account`: everything known of one record, with who says it. */
export const accountCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('account')
      .summary('show what is known of an arrangement, flight, facility or party')
      .description(
        'Shows what is known of a record: each field with its standing, every side, and who says it. us-sv-2025 is short for arrangement:us-sv-2025.',
      )
      .argument('<id>', 'such as us-sv-2025, facility:sv-cecot or party:marco-rubio')
      .option('--as-of <date>', 'as it was known that day, such as 2025-03-01')
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples('habeas account us-sv-2025', 'habeas account us-sv-2025 --as-of 2025-02-28', 'habeas account facility:sv-cecot --json'),
      )
      .action((id: string, options: AccountOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const { loadAccount } = await import('../../run/account.ts');
          const { account } = await loadAccount(record, id, options.asOf);
          if (options.json === true) {
            await printJson(terminal, account);
            return;
          }
          const { accountLines } = await import('../print-account.ts');
          await terminal.out(accountLines(terminal, account));
        }),
      );
  },
};
