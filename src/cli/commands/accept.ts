import { HabeasError } from '../../core/errors.ts';
import { DEFAULT_READER } from '../../core/party.ts';
import type { OpenRecord } from '../../run/open-record.ts';
import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';

interface AcceptOptions {
  readonly source?: string;
  readonly by: string;
  readonly reason?: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas accept`: drafted claims enter the record. */
export const acceptCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('accept')
      .summary('accept drafted claims')
      .description('Accepts drafted claims by their ids (the first six digits or more are enough), or all drafts from one source.')
      .argument('[ids...]', 'ids of claims, as habeas read prints them')
      .option('--source <id>', 'accept every draft from this source')
      .option('--reason <words>', 'why; kept in the record')
      .option('--by <name>', 'who decides', DEFAULT_READER)
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText('after', examples('habeas accept 3fa9c1d2 77b0e4aa', 'habeas accept --source doc-715112403ecacb87995c'))
      .action((ids: string[], options: AcceptOptions) =>
        withRecord(options.data, terminal, async (record) => {
          const { accept } = await import('../../run/decide.ts');
          const chosen = options.source === undefined ? ids : [...ids, ...(await draftsOf(record, options.source))];
          if (chosen.length === 0 && options.source === undefined)
            throw new HabeasError('USAGE', 'Which claims? Give their ids, or --source and the id of a source.');
          const accepted = await accept({ ...record, by: options.by, now: terminal.now }, chosen, options.reason);
          if (options.json === true) await printJson(terminal, { accepted });
          else
            await terminal.out(
              `${accepted.length} accepted${accepted.length < chosen.length ? `, ${chosen.length - accepted.length} had been before` : ''}.\n`,
            );
        }),
      );
  },
};

async function draftsOf({ ledger }: OpenRecord, source: string): Promise<readonly string[]> {
  if ((await ledger.source(source)) === undefined) throw new HabeasError('RECORD_NOT_FOUND', `No source has the id ${source}.`, { source });
  // Which arrangement a flight belongs to is offered for a person to decide flight by flight.
  const drafts = (await ledger.claims({ source, state: 'drafted' })).filter(
    ({ claim }) => !(claim.field === 'arrangement' && claim.act === 'infers'),
  );
  return drafts.map(({ id }) => id);
}
