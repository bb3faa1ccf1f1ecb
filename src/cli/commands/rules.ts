import type { Command } from 'commander';

import { HabeasError } from '../../core/errors.ts';
import { dataOption, examples, jsonOption, languageOption, printJson, type CommandModule } from '../command.ts';
import type { Language } from '../../core/words.ts';
import { rulesOf, rulesOption, tellProblems } from '../rules-option.ts';
import type { Terminal } from '../terminal.ts';

interface RulesOptions {
  readonly rules?: string;
  readonly lang: Language;
  readonly json?: true;
  readonly data: string;
}

/** `habeas rules`: what the rules are, and whether rule files are sound. */
export const rulesCommand: CommandModule = {
  define: (program, terminal, finish) => {
    const rules = program
      .command('rules')
      .summary('list and show the rules, and check rule files')
      .description('Rules are plain text files that anybody can read and mend: the shipped packs, and your own in a folder beside them.')
      .addHelpText('after', examples('habeas rules list', 'habeas rules show R07', 'habeas rules check my-rules/'));
    defineList(rules, terminal);
    defineShow(rules, terminal);
    defineCheck(rules, terminal, finish);
    for (const command of rules.commands) command.exitOverride();
  },
};

function defineList(rules: Command, terminal: Terminal): void {
  rules
    .command('list')
    .description('Lists every rule, pack by pack, with its kind and what in it awaits a lawyer.')
    .addOption(rulesOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText('after', examples('habeas rules list', 'habeas rules list --lang es', 'habeas rules list --json'))
    .action(async (options: RulesOptions) => {
      const { rulebook } = (await rulesOf(options)).program;
      if (options.json === true) {
        await printJson(terminal, {
          packs: rulebook.packs,
          rules: rulebook.rules.map(({ id, kind, title, pack }) => ({ id, kind, title, pack })),
        });
        return;
      }
      const { packLines } = await import('../print-rule.ts');
      await terminal.out(packLines(terminal, rulebook, options.lang));
    });
}

function defineShow(rules: Command, terminal: Terminal): void {
  rules
    .command('show')
    .description('Shows one rule whole: its question, its words, when it is asked, its test in each version, and what it rests on.')
    .argument('<id>', 'such as R07')
    .addOption(rulesOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText('after', examples('habeas rules show R07', 'habeas rules show T1 --json'))
    .action(async (id: string, options: RulesOptions) => {
      const { rulebook } = (await rulesOf(options)).program;
      const rule = rulebook.rules.find((each) => each.id.toLowerCase() === id.toLowerCase());
      if (rule === undefined) {
        throw new HabeasError('USAGE', `No rule is called “${id}”. There are: ${rulebook.rules.map((each) => each.id).join(', ')}.`);
      }
      if (options.json === true) {
        await printJson(terminal, rule);
        return;
      }
      const { ruleLines } = await import('../print-rule.ts');
      await terminal.out(ruleLines(terminal, rule, rulebook.facts, options.lang));
    });
}

function defineCheck(rules: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  rules
    .command('check')
    .description(
      'Reads rule files beside the shipped packs and says what has to be mended, with file, line and column; then puts the worked examples ' +
        '(JSON files with facts and expected answers) beside the rules. Ends with 1 if anything is wrong.',
    )
    .argument('[paths...]', 'rule files or folders of them; without one, the shipped packs and your own')
    .addOption(rulesOption())
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText('after', examples('habeas rules check', 'habeas rules check my-rules/ another.yaml'))
    .action(async (paths: readonly string[], options: Omit<RulesOptions, 'lang'>) => {
      const { checkRules, ownRulesFolder } = await import('../../run/rules.ts');
      const own = await ownRulesFolder(options.rules, options.data);
      const { rules: count, packs, examples: worked, problems } = await checkRules(paths.length > 0 || own === undefined ? paths : [own]);
      if (options.json === true) {
        const told = problems.map(({ code, message, fields }) => ({ code, message, ...fields }));
        await printJson(terminal, { rules: count, packs, examples: worked, problems: told });
      } else if (problems.length === 0) {
        await terminal.out(`Sound: ${count} rules in ${packs} packs; ${worked} worked examples come out as expected.\n`);
      } else tellProblems(problems, terminal);
      finish(problems.length === 0 ? 0 : 1);
    });
}
