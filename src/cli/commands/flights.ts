import { examples, type CommandModule } from '../command.ts';
import { defineFlightsImport } from '../flights/import.ts';
import { defineFlightsReport } from '../flights/report.ts';
import { defineFlightsRead } from '../flights/read.ts';

/** `habeas flights`: position reports and flight tables become legs, flights of the record, and a report. */
export const flightsCommand: CommandModule = {
  define: (program, terminal, finish) => {
    const flights = program
      .command('flights')
      .summary('read flight data, keep the flights of a watch-list, report a month')
      .description(
        'Reads position reports and flight tables of every common kind, told by their content. docs/methods/flights.md tells how.',
      );
    flights.addHelpText(
      'after',
      examples(
        'habeas flights read trace_full_ac671b.json',
        'habeas flights import globe_history/2025/02',
        'habeas flights report --month 2020-03',
      ),
    );
    defineFlightsRead(flights, terminal, finish);
    defineFlightsImport(flights, terminal, finish);
    defineFlightsReport(flights, terminal, finish);
  },
};
