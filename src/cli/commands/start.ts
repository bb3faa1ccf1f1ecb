import { dataOption, examples, withRecord, type CommandModule } from '../command.ts';
import { beginProgress } from '../progress.ts';
import { rulesOf, rulesOption } from '../rules-option.ts';
import { hostOption, portOption, serveUntilStopped, writingOption, type ServeOptions } from '../serve-until-stopped.ts';

/** `habeas start`: the first thing to run; fills a new record from the shipped register and serves it. */
export const startCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('start')
      .summary('open the record, fill it at the first start, and serve it in the browser')
      .description('Opens the record, imports the shipped register and a sample document at the first start, and serves it in the browser.')
      .addOption(portOption())
      .addOption(hostOption())
      .addOption(writingOption())
      .addOption(rulesOption())
      .addOption(dataOption())
      .addHelpText('after', examples('habeas start', 'habeas start --port 8080', 'habeas start --data ~/records/habeas'))
      .action(async (options: ServeOptions) => {
        // Before the record is opened and filled: a rule that cannot be read is told at once.
        const rules = await rulesOf(options);
        await withRecord(options.data, terminal, async (record) => {
          const { firstStart } = await import('../../run/first-start.ts');
          const progress = await beginProgress(terminal, 'First start: importing the register');
          const done = await firstStart(record, progress.at).finally(progress.stop);
          if (done !== undefined) {
            for (const { code, message } of done.problems) terminal.err(`left out: ${message} [${code}]\n`);
            await terminal.out(
              `Imported the shipped register (${done.added} entries) and drafted ${done.drafted} claims from the sample “${done.sample}”.\n`,
            );
          }
          await serveUntilStopped(record, rules, options, terminal);
        });
      });
  },
};
