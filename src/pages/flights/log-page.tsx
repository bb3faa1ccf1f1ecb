import type { AirportWords } from '../../accounts/flight-evidence.ts';
import { type LogChoice, type LoggedFlight } from '../../accounts/flight-month.ts';
import { CLASSES } from '../../engines/flights/removals/classify.ts';
import { Choice, inOrder, type Option } from '../components/choice.tsx';
import { leafOf, LeafLinks } from '../components/leaves.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Silence } from '../components/section.tsx';
import { countryWords } from '../country-words.ts';
import { dateWords } from '../date-words.ts';
import { Layout, pageOf } from '../layout.tsx';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { PATHS, ROUTES } from '../urls.ts';
import { CLASS_WORDS, COUNT_PHRASES, COUNT_WORDS as W } from '../words/flight-counts.ts';
import { FlightTable } from './flight-table.tsx';

/** Flights on one page: what a phone shows in some twenty turns of the thumb. The CSV holds them all. */
const LINES = 50;

/** What the log shows: the flights of the reader's choice, and everything that there is to choose from. */
export interface FlightLog {
  readonly flights: readonly LoggedFlight[];
  readonly all: readonly LoggedFlight[];
  readonly months: readonly string[];
  readonly choice: LogChoice;
  readonly airportOf: AirportWords;
  /** Which page of the list, as the address asks for it. */
  readonly page?: string | undefined;
}

/** Every counted flight as a table, page by page, to be narrowed by month, class, country, operator and aircraft, and taken along as CSV. */
export function logPage(log: FlightLog, site: Site): string {
  const { language } = site;
  const { flights, choice } = log;
  const leaf = leafOf(flights, log.page, LINES);
  return pageOf(
    <Layout site={site} title={W.log[language]} section={ROUTES.flights} kind="wide">
      <PageHead kicker={<a href={site.href(ROUTES.flights)}>{W.flights[language]}</a>} title={W.log[language]}>
        <p class="note">{W.candidates[language]}</p>
      </PageHead>
      <Filters log={log} site={site} />
      <p class="weight">
        {COUNT_PHRASES.flights[language](flights.length)}
        {leaf.leaves > 1
          ? ` · ${COUNT_PHRASES.shown[language](numberWords(leaf.first, language), numberWords(leaf.last, language))}`
          : ''}{' '}
        · <a href={site.href(PATHS.flightLogCsv(choice))}>CSV</a>
      </p>
      {flights.length === 0 ? (
        <Silence>{W.noneSuch[language]}</Silence>
      ) : (
        <FlightTable flights={leaf.items} airportOf={log.airportOf} site={site} />
      )}
      <LeafLinks leaf={leaf} to={(page) => PATHS.flightLog({ ...choice, page: String(page) })} site={site} />
    </Layout>,
  );
}

function Filters(props: { readonly log: FlightLog; readonly site: Site }) {
  const { log, site } = props;
  const { language } = site;
  const { all, choice, months } = log;
  const named = (values: readonly (string | null)[], words: (value: string) => string): readonly Option[] =>
    [...new Set(values)].flatMap((value) => (value === null ? [] : [{ value, words: words(value) }]));
  const choices: readonly (readonly [name: keyof LogChoice, label: string, options: readonly Option[]])[] = [
    ['month', W.month[language], months.map((month) => ({ value: month, words: dateWords(month, language) }))],
    [
      'class',
      W.class[language],
      [...CLASSES.map((each) => ({ value: each, words: CLASS_WORDS[each].name[language] })), { value: 'none', words: W.noSign[language] }],
    ],
    [
      'country',
      W.country[language],
      inOrder(
        named(
          all.flatMap(({ movement: { from, to } }) => [from.country, to.country]),
          (code) => countryWords(code, language),
        ),
        language,
      ),
    ],
    [
      'operator',
      W.operator[language],
      inOrder(
        named(
          all.map(({ operator }) => operator),
          (name) => name,
        ),
        language,
      ),
    ],
  ];
  return (
    <form class="filters" method="get" action={site.href(ROUTES.flightLog)} aria-label={W.filter[language]}>
      {choices.map(([name, label, options]) => (
        <Choice name={name} label={label} value={choice[name]} options={options} none={W.any[language]} />
      ))}
      <p class="choice">
        <label for="aircraft">{W.aircraft[language]}</label>
        <input id="aircraft" name="aircraft" value={choice.aircraft ?? ''} size={10} autocomplete="off" spellcheck={false} />
      </p>
      <button type="submit">{W.show[language]}</button>
    </form>
  );
}
