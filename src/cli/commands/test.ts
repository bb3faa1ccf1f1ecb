import { HabeasError } from '../../core/errors.ts';
import type { Program } from '../../engines/terms/compile.ts';
import type { Language } from '../../core/words.ts';
import type { Judged, JudgeOptions } from '../../accounts/judge.ts';
import type { FactSheet } from '../../engines/terms/fact.ts';
import { dataOption, examples, jsonOption, languageOption, printJson, withRecord, type CommandModule } from '../command.ts';
import type { Declared } from '../print-judgement.ts';
import { rulesOf, rulesOption, tellProblems } from '../rules-option.ts';
import type { Terminal } from '../terminal.ts';

interface TestOptions {
  readonly date?: string;
  readonly pack?: readonly string[];
  readonly rules?: string;
  readonly arrangement?: string;
  readonly only?: string;
  readonly brief?: true;
  readonly full?: true;
  readonly out?: string;
  readonly lang: Language;
  readonly json?: true;
  readonly data: string;
}

/** A list of 100,000 people with every fact filled in has some 40 MB. */
const MOST_BYTES = 60_000_000;

/** `habeas test`: facts of people beside the terms and the law. */
export const testCommand: CommandModule = {
  define: (program, terminal, finish) => {
    program
      .command('test')
      .summary('put facts of people or flights beside the terms and the law')
      .description(
        'Answers every rule for the facts in a file: what decided, what is missing (most decisive first), and what each rule rests on. ' +
          'The file is JSON (one person, a flight, or several) or CSV (a line a person, a column a fact). In place of a file, the id of a flight takes what the record tells of it. Nothing is kept, and no record is opened unless an arrangement or a flight is named.',
      )
      .argument('<file>', 'facts as JSON, a list of people as CSV, or the id of a flight in the record')
      .option('--date <day>', 'judge as if the transfer were on that day, such as 2025-07-09')
      .option('--pack <id...>', 'answer the rules of these packs alone, such as law')
      .addOption(rulesOption())
      .option('--arrangement <id>', 'judge by its terms as well, as each speaker tells them; opens the record')
      .option('--only <id>', 'of several cases, the one with this id')
      .option('--brief', 'a table of answers, even for one case')
      .option('--full', 'every case in full, even for several')
      .option('--out <file>', 'write the answers of a list as CSV')
      .addOption(languageOption())
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples(
          'habeas test client.json',
          'habeas test client.json --date 2025-07-09 --pack law --json',
          'habeas test flight:2025-02-03-pa-co',
          'habeas test people.csv --arrangement us-sv-2025 --out answers.csv',
        ),
      )
      .action(async (file: string, options: TestOptions) => {
        const { program: given } = await rulesOf(options);
        const { rules, flight } = await fromRecord(file, given, options, terminal);
        const packs = rules.rulebook.packs.map(({ id }) => id);
        const judged = await judge(file, flight, rules, judgeOptions(options, packs));
        if (judged.kind === 'problems') {
          finish(tellProblems(judged.problems, terminal));
          return;
        }
        if (judged.kind === 'cases') tellProblems(judged.warnings, terminal);
        const shown = judged.kind === 'cases' ? onlyCase(judged, options.only) : judged;
        if (options.json === true) {
          const { judgedAsJson } = await import('../../accounts/judged-json.ts');
          await printJson(terminal, judgedAsJson(shown));
        } else if (shown.kind === 'cases') await printCases(shown, rules.rulebook.facts, options, terminal);
        else await printTable(shown.judged, options, terminal);
      });
  },
};

interface FromRecord {
  readonly rules: Program;
  readonly flight: FactSheet | undefined;
}

/** The rules with the terms of the arrangement that was named, and the facts of the flight that was; opens the record only for these. */
async function fromRecord(file: string, given: Program, { arrangement, data }: TestOptions, terminal: Terminal): Promise<FromRecord> {
  const { isFlight, recordedFlight } = await import('../../run/flight-facts.ts');
  if (arrangement === undefined && !isFlight(file)) return { rules: given, flight: undefined };
  const { withTermsOf } = await import('../../run/arrangement-terms.ts');
  return withRecord(data, terminal, async (record) => ({
    rules: arrangement === undefined ? given : await withTermsOf(record, given, arrangement),
    flight: isFlight(file) ? await recordedFlight(record, file) : undefined,
  }));
}

async function judge(file: string, flight: FactSheet | undefined, rules: Program, options: JudgeOptions): Promise<Judged> {
  const { judgeCase, judgeText } = await import('../../accounts/judge.ts');
  if (flight !== undefined) return { kind: 'cases', shape: 'one', warnings: [], cases: [judgeCase(rules, file, flight, options)] };
  const { readTextFile } = await import('../../run/read-text-file.ts');
  return judgeText(await readTextFile(file, MOST_BYTES), file, rules, options);
}

function judgeOptions({ date, pack }: TestOptions, known: readonly string[]): JudgeOptions {
  const time = Date.parse(`${date ?? '2025-01-01'}T00:00:00Z`);
  if (date !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(date))) {
    throw new HabeasError('USAGE', `“${date}” is no day. Write it as 2025-07-09.`);
  }
  const unknown = pack?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new HabeasError('USAGE', `There is no pack “${unknown}”. There are: ${known.join(', ')}.`);
  return { day: date, packs: pack };
}

type Cases = Extract<Judged, { readonly kind: 'cases' }>;

function onlyCase(judged: Cases, id: string | undefined): Cases {
  if (id === undefined) return judged;
  const cases = judged.cases.filter((each) => each.id === id);
  if (cases.length > 0) return { ...judged, shape: 'one', cases };
  const known = judged.cases.flatMap((each) => each.id ?? []);
  throw new HabeasError('USAGE', `No case has the id “${id}”. There are: ${known.slice(0, 30).join(', ')}.`);
}

async function printCases({ cases }: Cases, facts: Declared, options: TestOptions, terminal: Terminal): Promise<void> {
  const { answerTableLines, judgementLines } = await import('../print-judgement.ts');
  const inFull = options.full === true || (cases.length === 1 && options.brief !== true);
  if (!inFull) await terminal.out(answerTableLines(terminal, cases, options.lang));
  for (const each of inFull ? cases : []) await terminal.out(judgementLines(terminal, each, facts, options.lang));
}

async function printTable(
  table: Extract<Judged, { readonly kind: 'table' }>['judged'],
  options: TestOptions,
  terminal: Terminal,
): Promise<void> {
  const { tallyLines } = await import('../print-tally.ts');
  await terminal.out(tallyLines(terminal, table, options.lang));
  if (options.out === undefined) return;
  const [{ tableCsv }, { writeFile }] = await Promise.all([import('../../engines/terms/table-csv.ts'), import('node:fs/promises')]);
  await writeFile(options.out, `\uFEFF${tableCsv(table.table, table.ids, options.lang)}`).catch((cause: unknown) => {
    throw new HabeasError('OUTPUT_FAILED', `${options.out} cannot be written.`, {}, cause);
  });
  await terminal.out(`${table.ids.length} lines written to ${options.out}.\n`);
}
