import type { HabeasError } from '../../core/errors.ts';
import type { Draft } from '../../reading/reading.ts';
import type { OpenRecord } from '../../run/open-record.ts';
import type { ReadIn } from '../../run/read-into.ts';
import type { Input, TakeInOptions } from '../../sources/take-in.ts';
import { dataOption, examples, jsonOption, printJson, withRecord, type CommandModule } from '../command.ts';
import type { Terminal } from '../terminal.ts';

interface ReadOptions {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly data: string;
}

/** `habeas read`: a document becomes drafted claims, each with its quote. */
export const readCommand: CommandModule = {
  define: (program, terminal) => {
    program
      .command('read')
      .summary('read a document and draft its claims')
      .description(
        'Takes in a text, Markdown, HTML, PDF or DOCX file, or a page from the web, and drafts the claims in it, each tied to its words.',
      )
      .argument('<document>', 'a file, or an address beginning with https://')
      .option('--published <date>', 'when it was published, such as 2025-02-04; "late Monday" is reckoned from it')
      .option('--publisher <name>', 'who published it')
      .option('--title <words>', 'its title')
      .option('--language <tag>', 'its language, en or es, if it does not tell')
      .option('--dry-run', 'only show the drafts: nothing is kept, the record is not opened')
      .addOption(jsonOption())
      .addOption(dataOption())
      .addHelpText(
        'after',
        examples(
          'habeas read article.html',
          'habeas read notes.txt --published 2025-02-04 --publisher "The Example"',
          'habeas read https://example.org/story --dry-run',
          'habeas read notes.txt --dry-run --json',
        ),
      )
      .action((document: string, options: ReadOptions) =>
        options.dryRun === true ? dryRun(document, options, terminal) : read(document, options, terminal),
      );
  },
};

async function dryRun(document: string, options: ReadOptions, terminal: Terminal): Promise<void> {
  const [{ takeIn }, { readingOf }] = await Promise.all([import('../../sources/take-in.ts'), import('../../run/reading-of.ts')]);
  const taken = await takeIn(inputOf(document), await told(options));
  if (!taken.ok) throw taken.error;
  const reading = readingOf(taken.value);
  if (options.json === true) {
    await terminal.out(`${JSON.stringify({ claims: reading.drafts.map(rowOf) })}\n`);
    return;
  }
  const { claimLines, printable } = await import('../print-claim.ts');
  const lines = reading.drafts.map((draft, index) =>
    claimLines(terminal, { mark: String(index + 1), claim: draft, speaker: draft.by, quote: draft.quote }),
  );
  await terminal.out(`${printable(taken.value.source.title)}\n\n${lines.map((line) => `${line}\n`).join('')}`);
  await terminal.out(
    `${counted(reading.drafts.length, 'claim')} drafted; nothing was kept.${reading.note === undefined ? '' : ` ${reading.note}`}\n`,
  );
}

/** A draft as other programs take it: who says it is the name that the document gives. */
function rowOf({ record, field, value, scope, act, by, saidOn, start, end }: Draft): Readonly<Record<string, unknown>> {
  return { record, field, value, scope: scope ?? {}, act, by, saidOn, start, end };
}

async function read(document: string, options: ReadOptions, terminal: Terminal): Promise<void> {
  const readInput = await told(options);
  await withRecord(options.data, terminal, async (record) => {
    const { readInto } = await import('../../run/read-into.ts');
    const result = await readInto(record, inputOf(document), readInput);
    if (!result.ok) throw result.error;
    if (options.json === true) await printJson(terminal, jsonOf(result.value));
    else await printRead(record, result.value, terminal);
  });
}

function jsonOf({ source, drafted, added, present, leftOut, note }: ReadIn): unknown {
  return {
    source,
    claims: drafted.map(({ id, claim }) => ({ id, ...claim })),
    added,
    present,
    leftOut: leftOut.map(problem),
    ...(note !== undefined && { note }),
  };
}

function problem({ code, message }: HabeasError): unknown {
  return { code, message };
}

async function printRead(
  { directory }: OpenRecord,
  { source, drafted, present, leftOut, note }: ReadIn,
  terminal: Terminal,
): Promise<void> {
  const { claimLines, printable } = await import('../print-claim.ts');
  const { parties } = await directory.now();
  await terminal.out(`${printable(source.title)} (${source.id})\n\n`);
  for (const { id, claim, draft } of drafted) {
    const speaker = parties.get(claim.by)?.name ?? draft.by;
    await terminal.out(`${claimLines(terminal, { mark: id.slice(0, 12), claim, speaker, quote: draft.quote })}\n`);
  }
  for (const error of leftOut) terminal.err(`left out: ${error.message} [${error.code}]\n`);
  if (note !== undefined) await terminal.out(`${note}\n`);
  const before = present > 0 ? ` ${counted(present, 'entry', 'entries')} were there before.` : '';
  await terminal.out(`${counted(drafted.length, 'claim')} drafted.${before}\n`);
  if (drafted.length > 0)
    await terminal.out(`Check them in the browser (habeas start), or accept all: habeas accept --source ${source.id}\n`);
}

function inputOf(document: string): Input {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(document) ? { kind: 'url', url: document } : { kind: 'path', path: document };
}

/** What the person tells about the document; a date has to be one. */
async function told({ published, title, publisher, language }: ReadOptions): Promise<TakeInOptions> {
  if (published !== undefined) {
    const [{ dateRange }, { HabeasError }] = await Promise.all([import('../../core/edtf.ts'), import('../../core/errors.ts')]);
    if (dateRange(published) === undefined) throw new HabeasError('USAGE', `“${published}” is no date. Write it as 2025-02-04.`);
  }
  return {
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
  };
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
