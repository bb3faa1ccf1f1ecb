import { aircraftAccountOf } from '../accounts/aircraft-account.ts';
import { fileName, flightEvidenceOf, type AirportWords } from '../accounts/flight-evidence.ts';
import { chosenFrom, logLines, monthCounts, routesOf, type FlightMonth, type LogChoice } from '../accounts/flight-month.ts';
import type { RecordId } from '../core/claim.ts';
import { aircraftPage } from '../pages/flights/aircraft-page.tsx';
import { flightPage } from '../pages/flight-page.tsx';
import { logPage } from '../pages/flights/log-page.tsx';
import { monthPage } from '../pages/flights/month-page.tsx';
import { monthsPage } from '../pages/flights/months-page.tsx';
import { ROUTES } from '../pages/urls.ts';
import { loadAccount } from '../run/account.ts';
import { flightWithTrack, monthOf, type FlightBook } from '../run/flights/flight-book.ts';
import { flightsCsv } from '../run/flights/report-csv.ts';
import type { RoomRecord } from '../run/reading-room.ts';
import type { AskRoute } from './ask-route.ts';
import type { PageRoute } from './page-route.ts';

type Book = () => Promise<FlightBook>;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const CHOICES = ['month', 'class', 'country', 'operator', 'aircraft'] as const;

/** Flights: months, the log, an aircraft, a flight. */
export function flightPages(record: RoomRecord, openBook: Book): readonly PageRoute[] {
  return [
    [ROUTES.flights, async (site) => monthsPage(monthCounts((await openBook()).classed.values()), site)],
    [
      ROUTES.flightLog,
      async (site, _id, context) => {
        const book = await openBook();
        const query = context.req.query();
        const choice = choiceOf(query);
        const all = await linesOf(record, book);
        const flights = chosenFrom(all, choice);
        return logPage({ flights, all, months: book.months, choice, airportOf: airportsOf(book), page: query['page'] }, site);
      },
    ],
    [ROUTES.flightMonth, async (site, month) => (MONTH.test(month) ? monthPage(monthAccount(await openBook(), month), site) : undefined)],
    [
      ROUTES.aircraft,
      async (site, id) => {
        const book = await openBook();
        const account = aircraftAccountOf(id, [book.list], await linesOf(record, book));
        return account === undefined ? undefined : aircraftPage(account, airportsOf(book), site);
      },
    ],
    [
      ROUTES.flight,
      async (site, id) => {
        const flight: RecordId = `flight:${id}`;
        const { account, kind } = await loadAccount(record, flight, site.asOf);
        if (kind !== 'record') return undefined;
        const book = await openBook();
        const kept = await flightWithTrack(record.dataFolder, book, flight);
        const evidence = kept && flightEvidenceOf(kept, book.classed.get(flight), airportsOf(book));
        return flightPage(account, site, evidence);
      },
    ],
  ];
}

/** The same flights as data: the log as CSV, a month's report as JSON. */
export function flightData(record: RoomRecord, openBook: Book): readonly AskRoute[] {
  return [
    {
      address: ROUTES.flightLogCsv,
      method: 'GET',
      mostBytes: 0,
      ask: async (_site, context) => {
        const book = await openBook();
        const lines = chosenFrom(await linesOf(record, book), choiceOf(context.req.query()));
        const flights = lines.flatMap((line) => book.classed.get(line.record) ?? []);
        return context.body(flightsCsv(flights), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="flights.csv"',
        });
      },
    },
    {
      address: ROUTES.flightMonthJson,
      method: 'GET',
      mostBytes: 0,
      ask: async (_site, context) => {
        const month = context.req.param('id') ?? '';
        return MONTH.test(month) ? context.json(monthOf(await openBook(), month)) : context.notFound();
      },
    },
  ];
}

const choiceOf = (query: Readonly<Record<string, string>>): LogChoice =>
  Object.fromEntries(CHOICES.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));

async function linesOf({ ledger }: RoomRecord, { flights, classed }: FlightBook) {
  const recorded = new Set((await ledger.records('flight')).map(({ record }) => record));
  return logLines(flights, classed, recorded);
}

const airportsOf =
  ({ airports }: FlightBook): AirportWords =>
  (code) => {
    const airport = airports.find(code);
    return airport?.name == null ? undefined : { name: airport.name, country: airport.country };
  };

function monthAccount(book: FlightBook, month: string): FlightMonth {
  const report = monthOf(book, month);
  const whereIs = (code: string) => {
    const airport = book.airports.find(code);
    return airport && ([airport.lon, airport.lat] as const);
  };
  const mine = [...book.flights.values()].filter(({ movement }) => movement.date.startsWith(month));
  const origins = new Set(mine.flatMap(({ source }) => source.origins.map(fileName)));
  const [before, after] = [book.months.find((each) => each < month), book.months.findLast((each) => each > month)];
  return {
    month,
    report,
    routes: routesOf(report.count.flights, whereIs),
    watchList: book.list.title,
    origins: [...origins].toSorted(),
    airportOf: airportsOf(book),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
