import type { FlightReport, MonthRow, ThreeWays } from '../../engines/flights/flight-report.ts';
import type { PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import { countryWords } from '../../pages/country-words.ts';
import { figureText } from '../../run/flights/report-csv.ts';
import { printable } from '../print-claim.ts';

/** A report as text for a terminal: every table with its sum, and what others published beside it. */
export function reportLines(report: FlightReport): string {
  const { period, month, list, data, count, countries } = report;
  const span = data.period === null ? 'no flights' : `${data.flights} flights from ${data.period.from} to ${data.period.to}`;
  const sums = {
    hub: count.byLevel.hub,
    block: count.byLevel['number-block'],
    observed: count.removalDestinations,
    implied: count.implied.length,
  };
  return [
    `Flights of ${list}, ${month ?? `${period.from} to ${period.to}`}`,
    `The data hold ${span}.`,
    '',
    ...table(['class', 'flights'], [...report.classes.map(({ class: name, count }) => [name, count] as const), ['total', report.total]]),
    '',
    `Removals: ${count.removalDestinations} destinations on ${count.removalFlights} flights, ${count.interval.min} to ${count.interval.max} with what is least and most.`,
    '',
    ...table(
      ['destination', 'leaves a hub', 'or number', 'observed', 'implied', 'with implied', 'published'],
      [
        ...countries.map(({ country, byLevel, observed, implied, published }) => [
          countryWords(country, 'en'),
          byLevel.hub,
          byLevel['number-block'],
          observed,
          implied,
          observed + implied,
          publishedText(published),
        ]),
        ['all', sums.hub, sums.block, sums.observed, sums.implied, sums.observed + sums.implied, publishedText(removalsOf(report.figures))],
      ],
    ),
    '',
    ...table(['measure', 'observed', 'implied', 'published'], figureRows(report.figures)),
    '',
    'Whole months, beside what was published for them:',
    ...table(['month', 'of', 'observed', 'implied', 'published'], report.months.flatMap(monthRows)),
    '',
    ...table(
      ['hub left', 'flights', 'removals'],
      report.hubs.map(({ name, flights, removals }) => [name, flights, removals]),
    ),
    '',
    ...table(
      ['operator', 'flights', 'removals'],
      report.operators.map(({ name, flights, removals }) => [name === '' ? 'not told' : printable(name), flights, removals]),
    ),
    '',
    'Observed: seen in the data. Implied: a flight out without a recorded arrival. The two are never mixed with what others published.',
    '',
  ].join('\n');
}

const removalsOf = (figures: readonly ThreeWays[]): readonly PublishedCount[] =>
  figures.find(({ measure }) => measure === 'removals')?.published ?? [];

const publishedText = (published: readonly PublishedCount[]): string =>
  published.map((figure) => `${figureText(figure)} ${figure.publisher}${figure.note === null ? '' : ` (${figure.note})`}`).join('; ');

const figureRows = (figures: readonly ThreeWays[]): readonly Row[] =>
  figures.map(({ measure, observed, implied, published }) => [measure, observed, implied, publishedText(published)]);

/** Removals of a month, then the countries for which somebody published a figure. */
function monthRows({ month, figures, countries }: MonthRow): readonly Row[] {
  const removals = figures.filter(({ measure, published }) => measure === 'removals' || published.length > 0);
  return [
    ...removals.map(({ measure, observed, implied, published }): Row => [month, measure, observed, implied, publishedText(published)]),
    ...countries
      .filter(({ published }) => published.length > 0)
      .map(({ country, observed, implied, published }): Row => [
        month,
        countryWords(country, 'en'),
        observed,
        implied,
        publishedText(published),
      ]),
  ];
}

type Row = readonly (string | number)[];

/** Columns wide enough for what is in them, numbers to the right. */
function table(header: readonly string[], rows: readonly Row[]): readonly string[] {
  const widths = header.map((name, n) => Math.max(name.length, ...rows.map((row) => String(row[n] ?? '').length)));
  const isNumber = header.map((_, n) => rows.length > 0 && rows.every((row) => typeof row[n] === 'number'));
  return [header, ...rows].map((row) =>
    row
      .map((cell, n) => (isNumber[n] === true ? String(cell).padStart(widths[n] ?? 0) : String(cell).padEnd(widths[n] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
