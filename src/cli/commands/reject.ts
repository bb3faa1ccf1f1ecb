import { DEFAULT_READER } from '../../core/party.ts';
import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';

interface RejectOptions {
  readonly reason: string;
  readonly by: string;
  readonly withdraw?: true;
  readonly json?: true;
  readonly data: string;
}

/** `habeas reject`: drafted claims are set aside, or accepted ones taken back; both stay in the record with the reason. */
export const rejectCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('reject')
      .summary('reject drafted claims, or take accepted ones back')
      .description(
        'Sets claims aside by their ids (the first six digits or more are enough). Nothing is deleted: claim and reason stay in the record.',
      )
      .argument('<ids...>', 'ids of claims')
      .requiredOption('--reason <words>', 'why; kept in the record')
      .option('--withdraw', 'the claims had been accepted: take them back')
      .option('--by <name>', 'who decides', DEFAULT_READER)
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples(
          'habeas reject 3fa9c1d2 --reason "he speaks of another agreement"',
          'habeas reject 77b0e4aa --withdraw --reason "the paper corrected itself"',
        ),
      )
      .action((ids: string[], options: RejectOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const { reject, withdraw } = await import('../../run/decide.ts');
          const decide = options.withdraw === true ? withdraw : reject;
          const done = await decide({ ...record, by: options.by, now: terminal.now }, ids, options.reason);
          const word = options.withdraw === true ? 'withdrawn' : 'rejected';
          if (options.json === true) await printJson(terminal, { [word]: done });
          else await terminal.out(`${done.length} ${word}.\n`);
        }),
      );
  },
};
