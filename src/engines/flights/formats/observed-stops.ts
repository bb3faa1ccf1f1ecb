import type { AirportEvent, StopRow } from '../flight-row.ts';
import { addressOf, callsignOf, numberOf, textOf, unixSecondsOfText } from './flight-text.ts';
import { Header, plainName, rowsReader, type TableFormat } from './table.ts';

/** The airport that the Yakima observers watch: their table leaves it out. */
const YAKIMA = 'KYKM';
const BOARDED = 'From NWDC - Boarded Plane';
const LEFT = 'From Plane - Boarded Bus to NWDC';

/**
 * The table of the Yakima Immigrant Response Network's observers: one row a stop at KYKM, with the people who boarded and left counted
 * by two observers in columns of the same name, dates in words.
 */
export const YAKIMA_STOPS: TableFormat = {
  format: 'yakima',
  name: 'Yakima observers’ table',
  columns: ['Date', 'Flight number', 'Tail number', 'Previous Airport', 'Next Airport', BOARDED, LEFT],
  open: (names) => {
    const header = new Header(names);
    const boarded = columnsNamed(names, BOARDED);
    const left = columnsNamed(names, LEFT);
    return rowsReader(
      (cells, row) => {
        const date = dateOfWords(header.cell(cells, 'Date'));
        return date === null
          ? null
          : stopRow((name) => textOf(header.cell(cells, name)), date, row, counts(cells, boarded), counts(cells, left));
      },
      (stops) => ({ kind: 'stops', stops }),
    );
  },
};

function stopRow(
  cell: (name: string) => string | null,
  date: string,
  row: number,
  boarded: StopRow['boarded'],
  left: StopRow['left'],
): StopRow {
  return {
    row,
    date,
    flight: cell('Flight number')?.replaceAll(' ', '') ?? null,
    tail: cell('Tail number'),
    operator: cell('Operator'),
    owner: cell('Owner'),
    previous: cell('Previous Airport'),
    airport: YAKIMA,
    next: cell('Next Airport'),
    boarded,
    left,
    remarks: cell('Observations'),
    link: cell('Link'),
  };
}

/** Airport events (landings and take-offs, not told apart) of ADS-B receivers; duplicates are kept, as the table has them. */
export const AIRPORT_EVENTS: TableFormat = {
  format: 'airport-events',
  name: 'airport events',
  columns: ['time', 'icao24', 'airportId', 'callSign'],
  open: (names) => {
    const header = new Header(names);
    return rowsReader(
      (cells, row): AirportEvent | null => {
        const aircraft = addressOf(header.cell(cells, 'icao24'));
        const t = unixSecondsOfText(header.cell(cells, 'time'));
        if (aircraft === null || Number.isNaN(t)) return null;
        const airport = textOf(header.cell(cells, 'airportId'));
        return {
          row,
          t,
          aircraft,
          airport: airport === 'OFFAIRPORT' ? null : airport,
          callsign: callsignOf(header.cell(cells, 'callSign')) || null,
        };
      },
      (events) => ({ kind: 'events', events }),
    );
  },
};

const columnsNamed = (names: readonly string[], name: string): readonly number[] =>
  names.flatMap((column, index) => (plainName(column) === plainName(name) ? [index] : []));

function counts(cells: readonly string[], columns: readonly number[]): readonly (number | null)[] {
  return columns.map((column) => {
    const count = numberOf(cells[column] ?? '');
    return Number.isNaN(count) ? null : count;
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Tuesday, May 7, 2019` as `2019-05-07`; null where it is no such date. */
function dateOfWords(text: string): string | null {
  const found = /([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})\b/.exec(text);
  const month = MONTHS.indexOf(found?.[1]?.toLowerCase() ?? '') + 1;
  return found === null || month === 0 ? null : `${found[3]}-${String(month).padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}`;
}
