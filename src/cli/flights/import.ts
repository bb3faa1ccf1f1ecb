import { Option, type Command } from 'commander';

import type { ImportedFlights } from '../../run/flights/import-flights.ts';
import { dataOption, examples, jsonOption, printJson, withRecord } from '../command.ts';
import { beginProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { aircraftOption, readingExitCode, readingProgress, tellSummary, watchListOption } from './reading-options.ts';

interface ImportOptions {
  readonly aircraft?: string;
  readonly watchlist?: string;
  readonly all?: true;
  readonly accept?: true;
  readonly by: string;
  readonly network?: string;
  readonly json?: true;
  readonly data: string;
}

/** `habeas flights import`: flights of a watch-list enter the record. */
export function defineFlightsImport(flights: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  flights
    .command('import')
    .summary('read flight data and enter the flights of a watch-list into the record')
    .description(
      'Reads what `flights read` reads. Flights that carry a sign of the watch-list become drafted claims: what the data set observes and what the ' +
        'engine infers. A removal to a receiving state is offered as a candidate for its arrangement and never attached by itself. ' +
        'The same data again add nothing; an import that was cut off is completed by the next.',
    )
    .argument('<paths...>', 'files, folders, archives')
    .addOption(watchListOption())
    .addOption(aircraftOption())
    .option('--all', 'enter every flight, whoever flies')
    .option('--accept', 'accept what is observed and inferred at once (candidates for arrangements stay drafts)')
    .option('--by <name>', 'who decides, with --accept', 'reader')
    .addOption(new Option('--network <name>', 'whose recordings they are, such as "ADS-B Exchange", if the files do not tell'))
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'habeas flights import RadarboxSWQ+WAL20200112-20200427.csv',
        'habeas flights import v2025.02.08-planes-readsb-prod-0.tar --watchlist my-list.yaml',
        'habeas flights import globe_history/2025/02 --aircraft N281GX,N282GX --accept',
      ),
    )
    .action(async (paths: string[], options: ImportOptions) => {
      const imported = await importInto(paths, options, terminal);
      if (options.json === true) {
        const { claims, ...rest } = imported;
        await printJson(terminal, { ...rest, claims: claims.size });
      } else await tellImported(imported, options.accept === true, terminal);
      await tellSummary(imported.summary, terminal);
      finish(readingExitCode(imported.summary));
    });
}

async function importInto(paths: readonly string[], options: ImportOptions, terminal: Terminal): Promise<ImportedFlights> {
  const [{ shippedAirports }, { readAircraftList }, { watchListFrom }, { importFlights }] = await Promise.all([
    import('../../run/flights/airports.ts'),
    import('../../run/flights/aircraft-list.ts'),
    import('../../run/flights/watch-lists.ts'),
    import('../../run/flights/import-flights.ts'),
  ]);
  const list = await watchListFrom(options.watchlist);
  const aircraft = options.aircraft === undefined ? undefined : await readAircraftList(options.aircraft);
  const airports = await shippedAirports();
  return withRecord(options.data, terminal, async (record) => {
    const reading = await readingProgress(terminal, 'Reading');
    const appending = await beginProgress(terminal, 'Entering');
    const imported = await importFlights(record, paths, airports, {
      list,
      ...(aircraft !== undefined && { aircraft }),
      all: options.all === true,
      named: options.network ?? null,
      now: terminal.now,
      onReading: reading.at,
      onAppending: (done) => {
        reading.stop();
        appending.at(done);
      },
    }).finally(() => {
      reading.stop();
      appending.stop();
    });
    if (options.accept === true) {
      const { acceptOpen } = await import('../../run/flights/accept-open.ts');
      const accepting = await beginProgress(terminal, 'Accepting');
      const { ledger } = record;
      const by = { ledger, by: options.by, now: terminal.now, onProgress: accepting.at };
      await acceptOpen(by, imported.claims, imported.sources).finally(accepting.stop);
    }
    return imported;
  });
}

async function tellImported(
  { flights, classes, added, present, offered, setAside }: ImportedFlights,
  accepted: boolean,
  terminal: Terminal,
): Promise<void> {
  const told = Object.entries(classes).map(([name, count]) => `${count} ${name}`);
  await terminal.out(
    `${flights} flights${told.length > 0 ? ` (${told.join(', ')})` : ''}: ${added} entries added, ${present} were there before.\n`,
  );
  if (setAside > 0) await terminal.out(`${setAside} claims about parts of a flight were set aside: it goes on in another day.\n`);
  if (offered > 0)
    await terminal.out(`${offered} flights are offered as candidates for an arrangement; a person accepts or rejects each.\n`);
  if (flights > 0 && !accepted) await terminal.out('They are drafts. --accept accepts what is observed and inferred.\n');
  if (flights === 0)
    await terminal.out('No flight carries a sign of the watch-list. --all enters every flight, --aircraft those of some.\n');
}
