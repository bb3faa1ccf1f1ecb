import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';
import { beginProgress } from '../progress.ts';

interface VerifyOptions {
  readonly json?: true;
  readonly data: string;
}

/** `habeas verify`: nothing was changed since it was recorded, or what was. */
export const verifyCommand: CommandModule = {
  define: (program, terminal, finish) => {
    program
      .command('verify')
      .summary('check that nothing in the record was changed')
      .description(
        'Recomputes the ledger from its entries, checks its signed head, and hashes every kept file anew. Ends with 1 if anything differs, or if there is nothing to verify.',
      )
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText('after', examples('habeas verify', 'habeas verify --data /mnt/backup/habeas-data --json'))
      .action((options: VerifyOptions) =>
        withRecord(options.data, terminal, async ({ ledger, dataFolder, where }) => {
          const { verifyRecord } = await import('../../run/verify.ts');
          const progress = await beginProgress(terminal, 'Verifying');
          const verified = await verifyRecord(ledger, dataFolder, progress.at).finally(progress.stop);
          if (options.json === true) await printJson(terminal, verified);
          else {
            for (const { message } of [...verified.ledger.flaws, ...verified.files.changed]) await terminal.out(`${message}\n`);
            const { size, rootHash, flaws } = verified.ledger;
            const { files, changed } = verified.files;
            await terminal.out(
              verified.sound
                ? `Nothing was changed: ${size} entries with root ${rootHash}, ${files} kept files.\n`
                : `${flaws.length} ${flaws.length === 1 ? 'flaw' : 'flaws'} in ${size} entries, ${changed.length} of ${files} kept files changed, missing or unknown to the ledger.\n`,
            );
          }
          if (verified.ledger.size === 0)
            terminal.err(`The record in ${where} is empty: there was nothing to verify. Is it the right folder?\n`);
          finish(verified.sound && verified.ledger.size > 0 ? 0 : 1);
        }),
      );
  },
};
