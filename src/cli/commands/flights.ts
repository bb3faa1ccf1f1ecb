import type { CommandModule } from '../command.ts';
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
    defineFlightsRead(flights, terminal, finish);
  },
};
