import type { FlightRow, RowClock, RowPlace, RowStatus } from '../flight-row.ts';
import { textOf } from './flight-text.ts';
import { Header, rowsReader, type TableFormat } from './table.ts';

/**
 * Flight tables as RadarBox shows them, with or without the columns that the University of Washington Center for Human Rights has added
 * (`DepartureICAO` and so on). Blanks may be non-breaking ones; dates are local to the departure.
 */
export const RADARBOX: TableFormat = {
  format: 'radarbox',
  name: 'RadarBox flight table',
  columns: ['Date', 'Flight', 'Departure', 'Arrival', 'Aircraft', 'Status'],
  open: (names) => {
    const header = new Header(names);
    return rowsReader(
      (cells, row) => flightRow((name) => textOf(header.cell(cells, name)), row),
      (rows) => ({ kind: 'rows', rows }),
    );
  },
};

/** Null where a row has no date, which every flight has. */
function flightRow(cell: (name: string) => string | null, row: number): FlightRow | null {
  const date = cell('Date');
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const aircraft = /^(\w+)?\s*(?:\(([\w-]+)\))?$/.exec(cell('Aircraft') ?? '');
  const status = cell('Status') ?? '';
  const duration = /^(\d+)h(\d+)m$/.exec(cell('Duration') ?? '');
  return {
    row,
    date,
    flight: cell('Flight')?.replaceAll(' ', '').toUpperCase() ?? null,
    tail: aircraft?.[2]?.toUpperCase() ?? null,
    type: aircraft?.[1] ?? null,
    operator: cell('Airline'),
    from: placeOf(cell, 'Departure'),
    to: placeOf(cell, 'Arrival'),
    scheduledDeparture: clockOf(cell('STD') ?? ''),
    scheduledArrival: clockOf(cell('STA') ?? ''),
    status: statusOf(status),
    statusText: status,
    statusClock: clockOf(status),
    durationMinutes: duration === null ? null : Number(duration[1]) * 60 + Number(duration[2]),
  };
}

/** `Harrisburg, PA(MDT/KMDT)`, `Wendover, UT (KENV)`; the added columns come first. */
function placeOf(cell: (name: string) => string | null, end: 'Departure' | 'Arrival'): RowPlace | null {
  const text = cell(end) ?? '';
  const codes = /\((?:([A-Z0-9]{3})\/)?([A-Z0-9]{3,4})\)\s*$/.exec(text);
  const icao = cell(`${end}ICAO`) ?? (codes?.[2]?.length === 4 ? codes[2] : null);
  const iata = cell(`${end}IATA`) ?? codes?.[1] ?? (codes?.[2]?.length === 3 ? codes[2] : null) ?? null;
  const name = cell(`${end}Loc`) ?? textOf(text.replace(/\([^()]*\)\s*$/, ''));
  return icao === null && iata === null && name === null ? null : { name, iata, icao };
}

function clockOf(text: string): RowClock | null {
  const clock = /\b(\d\d:\d\d)(?: ([A-Z]{2,5}|[+-]\d{1,2}))?$/.exec(text);
  return clock === null ? null : { time: clock[1] ?? '', zone: clock[2] ?? null };
}

const STATUSES: readonly (readonly [RegExp, RowStatus])[] = [
  [/^landed/i, 'landed'],
  [/^(est|expected|delayed|live|en ?route)/i, 'estimated'],
  [/^scheduled/i, 'scheduled'],
  [/^cancel/i, 'cancelled'],
  [/^divert/i, 'diverted'],
];

const statusOf = (text: string): RowStatus => STATUSES.find(([words]) => words.test(text))?.[1] ?? 'unknown';
