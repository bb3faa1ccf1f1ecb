import { csvLine } from '../../core/csv-cell.ts';
import { monthPeriod, type FlightReport, type NamedCount, type ThreeWays } from '../../engines/flights/flight-report.ts';
import type { PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import type { ClassedFlight } from '../../engines/flights/removals/classify.ts';
import type { Sign } from '../../engines/flights/removals/signs.ts';

const COLUMNS = [
  'table',
  'from',
  'to',
  'name',
  'leaves_hub',
  'or_number_block',
  'observed',
  'implied',
  'published',
  'publisher',
  'address',
];

/** The report's tables as CSV: one figure a line, a line more for each published figure beside it. */
export function reportCsv(report: FlightReport): string {
  const { period, months } = report;
  const lines: string[] = [csvLine(COLUMNS)];
  type Numbers = readonly (number | '')[];
  const add = (
    table: string,
    days: { readonly from: string; readonly to: string },
    name: string,
    numbers: Numbers,
    published: readonly PublishedCount[],
  ): void => {
    const begin = [table, days.from, days.to, name, ...numbers.map(String)];
    if (published.length === 0) lines.push(csvLine([...begin, '', '', '']));
    for (const figure of published) lines.push(csvLine([...begin, figureText(figure), figure.publisher, figure.url]));
  };
  const ways = (table: string, days: typeof period, figures: readonly ThreeWays[]): void => {
    for (const { measure, observed, implied, published } of figures) add(table, days, measure, ['', '', observed, implied], published);
  };
  const named = (table: string, counts: readonly NamedCount[]): void => {
    for (const { name, flights } of counts) add(table, period, name, ['', '', flights, ''], []);
  };
  ways('figures', period, report.figures);
  for (const { class: name, count } of report.classes) add('classes', period, name, ['', '', count, ''], []);
  for (const row of report.countries)
    add('countries', period, row.country, [row.byLevel.hub, row.byLevel['number-block'], row.observed, row.implied], row.published);
  named('hubs', report.hubs);
  named('operators', report.operators);
  for (const week of report.weeks)
    for (const { class: name, count } of week.classes) add('weeks', week.period, name, ['', '', count, ''], []);
  for (const { month, figures, countries } of months) {
    const days = monthPeriod(month);
    ways('months', days, figures);
    for (const row of countries) add('months by country', days, row.country, ['', '', row.observed, row.implied], row.published);
  }
  return lines.join('');
}

/** `232`, or `at least 72`. */
export const figureText = ({ min, max }: PublishedCount): string =>
  max === null ? `at least ${min}` : max === min ? String(min) : `${min} to ${max}`;

/** Every counted flight with its class, its mission and its signs: what each sum can be walked back to. */
export function flightsCsv(flights: readonly ClassedFlight[], implied: readonly ClassedFlight[] = []): string {
  const header = [
    'date',
    'aircraft',
    'callsigns',
    'operator',
    'from',
    'to',
    'to_country',
    'class',
    'mission',
    'level',
    'signs',
    'implies_arrival',
    'evidence',
  ];
  const implying = new Set(implied.map(({ movement }) => movement));
  const rows = flights
    .toSorted((a, b) => (a.movement.date < b.movement.date ? -1 : a.movement.date > b.movement.date ? 1 : a.mission - b.mission))
    .map(({ movement, class: type, mission, level, signs }) =>
      csvLine([
        movement.date,
        movement.registration ?? movement.address ?? '',
        movement.callsigns.join(' '),
        movement.operator ?? '',
        movement.from.code ?? '',
        movement.to.code ?? '',
        movement.to.country ?? '',
        type,
        String(mission),
        level ?? '',
        signs.map(signText).join('; '),
        implying.has(movement) ? 'yes' : '',
        movement.evidence.kind === 'row' ? `row ${movement.evidence.row}` : `trace ${movement.evidence.from} to ${movement.evidence.to}`,
      ]),
    );
  return [csvLine(header), ...rows].join('');
}

function signText(sign: Sign): string {
  switch (sign.kind) {
    case 'callsign':
      return `callsign ${sign.callsign}`;
    case 'aircraft':
      return `aircraft ${sign.aircraft}`;
    case 'operator':
      return `operator ${sign.operator}`;
    case 'leaves-hub':
      return `leaves ${sign.airport}`;
    case 'aircraft-at-hub-that-day':
      return `at ${sign.airport} that day`;
    default:
      return sign satisfies never;
  }
}
