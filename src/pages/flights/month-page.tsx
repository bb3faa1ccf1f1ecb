import type { Child } from 'hono/jsx';

import type { FlightMonth } from '../../accounts/flight-month.ts';
import { CLASSES } from '../../engines/flights/removals/classify.ts';
import type { PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import type { NamedCount } from '../../engines/flights/flight-report.ts';
import { Contents } from '../components/contents.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Section, Silence } from '../components/section.tsx';
import { countryWords } from '../country-words.ts';
import { dateWords } from '../date-words.ts';
import { Layout, pageOf } from '../layout.tsx';
import { numberWords } from '../quantity-words.ts';
import { safeAddress } from '../safe-address.ts';
import type { Site } from '../site.ts';
import { PATHS, ROUTES } from '../urls.ts';
import { CLASS_WORDS, COUNT_PHRASES, COUNT_WORDS as W, MEASURE_WORDS } from '../words/flight-counts.ts';
import { RECORD_WORDS } from '../words/records.ts';
import { AirportLabel } from './airport-label.tsx';
import { RouteMap } from './route-map.tsx';
import { Tally, tallied } from './tally.tsx';
import { WeekChart } from './week-chart.tsx';

const PARTS = ['classes', 'compared', 'weeks', 'countries', 'hubs', 'operators', 'basis'] as const;

/** The report of one month, to be read, printed and quoted: every sum shown, every published figure beside ours with its address. */
export function monthPage(account: FlightMonth, site: Site): string {
  const { language } = site;
  const { report } = account;
  const { count } = report;
  const title = `${W.flights[language]}, ${dateWords(account.month, language)}`;
  return pageOf(
    <Layout site={site} title={title} section={ROUTES.flights} kind="account">
      <PageHead kicker={W.report[language]} title={title}>
        <p class="weight">{COUNT_PHRASES.flights[language](report.total)}</p>
        {report.total === 0 ? (
          ''
        ) : (
          <p class="lead-figure">
            {COUNT_PHRASES.summary[language](
              count.removalDestinations,
              count.countries.filter((row) => row.observed > 0).length,
              count.removalFlights,
            )}
            . {COUNT_PHRASES.interval[language](count.interval.min, count.interval.max)}
          </p>
        )}
        <p class="note">{W.candidates[language]}</p>
        <Neighbours account={account} site={site} />
      </PageHead>
      <aside class="beside" aria-label={RECORD_WORDS.aside[language]}>
        <Contents entries={PARTS.map((id) => ({ id, title: W[id][language] }))} site={site} />
        <p class="label">{W.data[language]}</p>
        <ul class="plain-list">
          <li>
            <a href={site.href(PATHS.flightLog({ month: account.month }))}>{W.wholeLog[language]}</a>
          </li>
          <li>
            <a href={site.href(PATHS.flightLogCsv({ month: account.month }))}>CSV</a>{' '}
            <a href={site.href(PATHS.flightMonthJson(account.month))}>JSON</a>
          </li>
        </ul>
      </aside>
      <div class="body">{report.total === 0 ? <Silence>{W.emptyMonth[language]}</Silence> : <Report account={account} site={site} />}</div>
    </Layout>,
  );
}

function Neighbours(props: { readonly account: FlightMonth; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const link = (month: string | undefined, rel: 'prev' | 'next') =>
    month === undefined ? (
      ''
    ) : (
      <a rel={rel} href={site.href(PATHS.flightMonth(month))}>
        {rel === 'prev' ? '← ' : ''}
        {dateWords(month, language)}
        {rel === 'next' ? ' →' : ''}
      </a>
    );
  return (
    <nav class="neighbours" aria-label={W.monthly[language]}>
      {link(account.before, 'prev')} <a href={site.href(ROUTES.flights)}>{W.monthly[language]}</a> {link(account.after, 'next')}
    </nav>
  );
}

function Report(props: { readonly account: FlightMonth; readonly site: Site }) {
  const { account, site } = props;
  const { report } = account;
  const { language } = site;
  const share = (part: number): string => numberWords(part, language);
  return (
    <>
      <RouteMap routes={account.routes} site={site} />
      <Section id="classes" title={W.classes[language]} note={W.classesNote[language]}>
        <Tally
          head={W.class[language]}
          columns={[W.flights[language]]}
          rows={report.classes.map(({ class: named, count }) => ({
            name:
              count === 0 ? (
                CLASS_WORDS[named].name[language]
              ) : (
                <a href={site.href(PATHS.flightLog({ month: account.month, class: named }))}>{CLASS_WORDS[named].name[language]}</a>
              ),
            note: CLASS_WORDS[named].means[language],
            figures: [tallied(count, language)],
            bar: count,
          }))}
          sum={{ name: W.total[language], figures: [share(report.total)] }}
        />
      </Section>
      <Section id="compared" title={W.compared[language]} note={W.comparedNote[language]}>
        <Tally
          head={W.measure[language]}
          columns={[W.observed[language], W.implied[language], W.published[language]]}
          bars={false}
          rows={report.figures.map((figure) => ({
            name: MEASURE_WORDS[figure.measure][language],
            figures: [
              tallied(figure.observed, language),
              tallied(figure.implied, language),
              <Published counts={figure.published} site={site} />,
            ],
          }))}
        />
      </Section>
      <Section id="weeks" title={W.weeks[language]}>
        <WeekChart weeks={report.weeks} site={site} />
        <Weeks account={account} site={site} />
      </Section>
      <Section id="countries" title={W.countries[language]} note={W.countriesNote[language]}>
        <Tally
          head={W.country[language]}
          columns={[W.hubOnly, W.numberBlock, W.allSigns, W.withImplied, W.published].map((words) => words[language])}
          rows={report.countries.map((row) => ({
            name: (
              <a href={site.href(PATHS.flightLog({ month: account.month, class: 'removal', country: row.country }))}>
                {countryWords(row.country, language)}
              </a>
            ),
            figures: [
              tallied(row.byLevel.hub, language),
              tallied(row.byLevel['number-block'], language),
              tallied(row.observed, language),
              tallied(row.observed + row.implied, language),
              <Published counts={row.published} site={site} />,
            ],
            bar: row.observed,
          }))}
          sum={{
            name: W.total[language],
            figures: [
              share(report.count.byLevel.hub),
              share(report.count.byLevel['number-block']),
              share(report.count.removalDestinations),
              share(report.count.interval.max),
              '',
            ],
          }}
        />
      </Section>
      <Section id="hubs" title={W.hubs[language]}>
        <Named
          rows={report.hubs}
          head={W.hub[language]}
          nameOf={(code) => <AirportLabel code={code} airportOf={account.airportOf} language={language} />}
          site={site}
        />
      </Section>
      <Section id="operators" title={W.operators[language]}>
        <Named rows={report.operators} head={W.operator[language]} nameOf={(name) => name} site={site} />
      </Section>
      <Basis account={account} site={site} />
    </>
  );
}

function Named(props: {
  readonly rows: readonly NamedCount[];
  readonly head: string;
  readonly nameOf: (name: string) => Child;
  readonly site: Site;
}) {
  const { language } = props.site;
  return (
    <Tally
      head={props.head}
      columns={[W.flights[language], W.removals[language]]}
      rows={props.rows.map(({ name, flights, removals }) => ({
        name: name === '' ? W.noOperator[language] : props.nameOf(name),
        figures: [tallied(flights, language), tallied(removals, language)],
        bar: flights,
      }))}
    />
  );
}

function Weeks(props: { readonly account: FlightMonth; readonly site: Site }) {
  const { report } = props.account;
  const { language } = props.site;
  const shown = CLASSES.filter((named) => report.classes.some((each) => each.class === named && each.count > 0));
  return (
    <Tally
      head={W.week[language]}
      columns={[...shown.map((named) => CLASS_WORDS[named].name[language]), W.total[language]]}
      bars={false}
      rows={report.weeks.map((week) => ({
        name: dateWords(`${week.period.from}/${week.period.to}`, language).replace(/ (?:de )?\d{4}$/, ''),
        figures: [
          ...shown.map((named) => tallied(week.classes.find((each) => each.class === named)?.count ?? 0, language)),
          numberWords(week.total, language),
        ],
      }))}
      sum={{
        name: W.total[language],
        figures: [
          ...shown.map((named) => numberWords(report.classes.find((each) => each.class === named)?.count ?? 0, language)),
          numberWords(report.total, language),
        ],
      }}
    />
  );
}

/** Figures that others published, each linked to the page that it was read on. */
function Published(props: { readonly counts: readonly PublishedCount[]; readonly site: Site }) {
  const { language } = props.site;
  if (props.counts.length === 0) return <>–</>;
  return (
    <>
      {props.counts.map(({ publisher, url, min, max }) => (
        <span class="published">
          <a href={safeAddress(url)}>{publisher}</a> {rangeWords(min, max, language)}
        </span>
      ))}
    </>
  );
}

function rangeWords(min: number, max: number | null, language: Site['language']): string {
  if (max === null) return COUNT_PHRASES.atLeast[language](numberWords(min, language));
  return min === max ? numberWords(min, language) : COUNT_PHRASES.between[language](numberWords(min, language), numberWords(max, language));
}

function Basis(props: { readonly account: FlightMonth; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  return (
    <Section id="basis" title={W.basis[language]}>
      <dl class="facts">
        <div class="fact">
          <dt>{W.watchList[language]}</dt>
          <dd lang="en">{account.watchList}</dd>
        </div>
        <div class="fact">
          <dt>{W.dataSets[language]}</dt>
          <dd>
            <ul class="plain-list">
              {account.origins.map((origin) => (
                <li>
                  <span class="code">{origin}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Section>
  );
}
