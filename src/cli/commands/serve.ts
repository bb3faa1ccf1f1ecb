import { dataOption, examples, withRecord, type CommandModule } from '../command.ts';
import { rulesOf, rulesOption } from '../rules-option.ts';
import { hostOption, portOption, serveUntilStopped, writingOption, type ServeOptions } from '../serve-until-stopped.ts';

/** `habeas serve`: the record in the browser, as it is. */
export const serveCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('serve')
      .summary('serve the record in the browser, without importing anything')
      .description('Serves the record as it is. Only this machine can reach it, unless --host says otherwise.')
      .addOption(portOption())
      .addOption(hostOption())
      .addOption(writingOption())
      .addOption(rulesOption())
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples('habeas serve', 'habeas serve --port 8080 --data /srv/habeas', 'DATABASE_URL=postgres://localhost/habeas habeas serve'),
      )
      .action(async (options: ServeOptions) => {
        // Before the record is opened: a rule that cannot be read is told at once.
        const rules = await rulesOf(options);
        await withRecord(options.data, terminal, (record) => serveUntilStopped(record, rules, options, terminal));
      });
  },
};
