import type { Command } from 'commander';

import { DEFAULT_READER } from '../../core/party.ts';
import { dataOption, examples, jsonOption, printJson, withRecord } from '../command.ts';
import { rulesOption } from '../rules-option.ts';
import type { Terminal } from '../terminal.ts';
import { loadedFindings } from './loaded-findings.ts';

interface AnswerOptions {
  readonly reason: string;
  readonly by: string;
  readonly rules?: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas findings answer`: a person explains a finding. It stays, with the explanation, and counts as answered until its evidence changes. */
export function defineAnswer(findings: Command, terminal: Terminal): void {
  findings
    .command('answer')
    .summary('explain a finding; it stays, with the reason')
    .description(
      'Keeps an explanation in the ledger. The finding stays and counts as answered, until what it rests on changes. The same answer twice is kept once.',
    )
    .argument('<finding>', 'its id; the digits at the end are enough')
    .requiredOption('--reason <words>', 'the explanation; kept in the record')
    .option('--by <name>', 'who answers', DEFAULT_READER)
    .addOption(rulesOption())
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText('after', examples('habeas findings answer 53e5532ad71a --reason "they count different days" --by "Q. R."'))
    .action((key: string, options: AnswerOptions) =>
      withRecord(options.data, terminal, async (record) => {
        const [{ answerFinding, findingOf }, { findings: all }] = await Promise.all([
          import('../../run/answer-finding.ts'),
          loadedFindings(record, terminal, options.rules),
        ]);
        const finding = findingOf(all, key);
        const { by, reason } = options;
        const { kept, answer } = await answerFinding(record.ledger, finding, { by, reason, at: terminal.now() });
        if (options.json === true) await printJson(terminal, { kept, answer });
        else await terminal.out(kept ? `${finding.key} is answered.\n` : `${finding.key} had this answer already.\n`);
      }),
    );
}
