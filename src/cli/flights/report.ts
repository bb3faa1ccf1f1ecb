import type { Command } from 'commander';

import type { FlightReport } from '../../engines/flights/flight-report.ts';
import type { Period } from '../../engines/flights/removals/removal-count.ts';
import type { ReadingSummary } from '../../run/flights/read-flight-legs.ts';
import { dateRange } from '../../core/edtf.ts';
import { HabeasError } from '../../core/errors.ts';
import { dataOption, examples, jsonOption, printJson } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { readingExitCode, readingProgress, tellSummary, watchListOption } from './reading-options.ts';

interface ReportOptions {
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly watchlist?: string;
  readonly published?: string;
  readonly csv?: true;
  readonly flights?: true;
  readonly json?: true;
  readonly data: string;
}

/** `habeas flights report`: a month, or any days, of removal flights: observed, implied and published side by side. */
export function defineFlightsReport(flights: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  flights
    .command('report')
    .summary('count the removal flights of a month: observed, implied and published side by side')
    .description(
      'Counts the flights of a watch-list by class, country, hub, operator, week and month, beside what monitors published for the same days. ' +
        'From files, if any are named, else from what was imported.',
    )
    .argument('[paths...]', 'flight data; what was imported, if none are named')
    .option('--month <month>', 'a calendar month, such as 2020-03')
    .option('--from <day>', 'first day, such as 2020-02-03')
    .option('--to <day>', 'last day')
    .addOption(watchListOption())
    .option(
      '--published <file>',
      'counts that others published: a file such as watchlists/published-counts.yaml, which is used if none is named',
    )
    .option('--csv', 'print the tables as CSV, one figure a line')
    .option('--flights', 'with --csv: print every flight that was counted, with its signs, instead')
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'habeas flights report --month 2020-03',
        'habeas flights report RadarboxSWQ+WAL20200112-20200427.csv --from 2020-02-03 --to 2020-04-24',
        'habeas flights report --month 2020-03 --csv --flights > flights.csv',
      ),
    )
    .action(async (paths: string[], options: ReportOptions) => {
      const { report, summary } = await reportOf(paths, options, terminal);
      if (options.json === true) await printJson(terminal, report);
      else if (options.csv === true) await printCsv(report, options.flights === true, terminal);
      else {
        const { reportLines } = await import('./report-lines.ts');
        await terminal.out(reportLines(report));
      }
      if (summary === null) return;
      await tellSummary(summary, terminal);
      finish(readingExitCode(summary));
    });
}

async function reportOf(
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<{ readonly report: FlightReport; readonly summary: ReadingSummary | null }> {
  const period = await periodOf(options);
  const [{ shippedAirports }, { watchListFrom, publishedCountsFrom }, { reportFromFiles, reportFromRecord }] = await Promise.all([
    import('../../run/flights/airports.ts'),
    import('../../run/flights/watch-lists.ts'),
    import('../../run/flights/report-flights.ts'),
  ]);
  const made = {
    list: await watchListFrom(options.watchlist),
    published: await publishedCountsFrom(options.published),
    airports: await shippedAirports(),
  };
  if (paths.length === 0) return { report: await reportFromRecord(options.data, period, made), summary: null };
  const progress = await readingProgress(terminal, 'Reading');
  return reportFromFiles(paths, period, made, progress.at).finally(progress.stop);
}

/** A month, or the days from one to another. */
async function periodOf({ month, from, to }: ReportOptions): Promise<Period> {
  const { monthPeriod } = await import('../../engines/flights/flight-report.ts');
  if (month !== undefined) {
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) || from !== undefined || to !== undefined)
      throw new HabeasError('USAGE', 'Give a month such as --month 2020-03, or --from and --to.');
    return monthPeriod(month);
  }
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to) || to < from)
    throw new HabeasError('USAGE', 'Which days? Give --month 2020-03, or --from 2020-02-03 --to 2020-04-24.');
  return { from, to };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && dateRange(text) !== undefined;

async function printCsv(report: FlightReport, flights: boolean, terminal: Terminal): Promise<void> {
  const { reportCsv, flightsCsv } = await import('../../run/flights/report-csv.ts');
  await terminal.out(flights ? flightsCsv(report.count.flights, report.count.implied) : reportCsv(report));
}
