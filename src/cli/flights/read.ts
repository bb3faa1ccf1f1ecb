import type { Command } from 'commander';

import type { ReadingSummary } from '../../run/flights/read-flight-legs.ts';
import { examples, jsonOption } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { aircraftOption, readingExitCode, readingProgress, tellSummary } from './reading-options.ts';

interface ReadOptions {
  readonly aircraft?: string;
  readonly legs?: true;
  readonly json?: true;
}

/** Text is handed to the terminal in pieces of about this many characters. */
const PIECE = 64 * 1024;

/** `habeas flights read`: legs out of files, printed; nothing is kept. */
export function defineFlightsRead(flights: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  flights
    .command('read')
    .summary('print the legs in flight data; nothing is kept')
    .description(
      'Reads files, folders and day archives (.tar, .tar.aa and on, as they lie), told by content: readsb traces and heatmaps, aircraft.json, SBS-1, ' +
        'OpenSky states and flight lists, Flightradar24 history, granular and playback, RadarBox and FlightTracer tables, airport events. ' +
        'Prints one leg a line. What was left out, and why, is told on stderr.',
    )
    .argument('<paths...>', 'files, folders, archives')
    .addOption(aircraftOption())
    .option('--legs', 'print legs (the only thing there is to print, and the default)')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'habeas flights read globe_history/2025/02',
        'habeas flights read v2025.02.08-planes-readsb-prod-0.tar --aircraft watch.csv --legs --json',
        'habeas flights read trace_full_ac671b.json --aircraft N899DN',
      ),
    )
    .addHelpText('after', '\nExit codes: 0 done, 1 a file is damaged (what stands in it was read), 2 nothing could be read.\n')
    .action(async (paths: string[], options: ReadOptions) => {
      const [{ shippedAirports }, { readAircraftList }] = await Promise.all([
        import('../../run/flights/airports.ts'),
        import('../../run/flights/aircraft-list.ts'),
      ]);
      const aircraft = options.aircraft === undefined ? undefined : await readAircraftList(options.aircraft);
      const airports = await shippedAirports();
      const read = options.json === true ? printJson : printTable;
      const summary = await read(paths, { airports, ...(aircraft !== undefined && { aircraft }) }, terminal);
      await tellSummary(summary, terminal);
      finish(readingExitCode(summary));
    });
}

interface Reading {
  readonly airports: Awaited<ReturnType<(typeof import('../../run/flights/airports.ts'))['shippedAirports']>>;
  readonly aircraft?: readonly string[];
}

/** `{"legs": […], "summary": {…}}`, written while it is read: a day of the world has 200,000 legs. */
async function printJson(paths: readonly string[], { airports, ...options }: Reading, terminal: Terminal): Promise<ReadingSummary> {
  const { readFlightLegs } = await import('../../run/flights/read-flight-legs.ts');
  const progress = await readingProgress(terminal, 'Reading');
  let piece = '{"legs":[';
  let count = 0;
  const summary = await readFlightLegs(paths, airports, { ...options, onProgress: progress.at }, async (found) => {
    for (const { record } of found) piece += `${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`;
    if (piece.length < PIECE) return;
    await terminal.out(piece);
    piece = '';
  }).finally(progress.stop);
  await terminal.out(`${piece}\n],\n"summary":${JSON.stringify(summary)}}\n`);
  return summary;
}

async function printTable(paths: readonly string[], { airports, ...options }: Reading, terminal: Terminal): Promise<ReadingSummary> {
  const [{ readFlightLegs }, { legLine, LEG_HEADER }] = await Promise.all([
    import('../../run/flights/read-flight-legs.ts'),
    import('./leg-line.ts'),
  ]);
  const progress = await readingProgress(terminal, 'Reading');
  let piece = LEG_HEADER;
  const summary = await readFlightLegs(paths, airports, { ...options, onProgress: progress.at }, async (found) => {
    for (const { record } of found) piece += legLine(record);
    if (piece.length < PIECE) return;
    await terminal.out(piece);
    piece = '';
  }).finally(progress.stop);
  await terminal.out(piece);
  return summary;
}
