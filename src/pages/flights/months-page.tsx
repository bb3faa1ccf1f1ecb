import type { MonthCount } from '../../accounts/flight-month.ts';
import { CLASSES } from '../../engines/flights/removals/classify.ts';
import { PageHead } from '../components/page-head.tsx';
import { Section } from '../components/section.tsx';
import { dateWords } from '../date-words.ts';
import { Layout, pageOf } from '../layout.tsx';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { PATHS, ROUTES } from '../urls.ts';
import { CLASS_WORDS, COUNT_WORDS as W } from '../words/flight-counts.ts';
import { Tally, tallied } from './tally.tsx';

/** Every month that has flights, the newest first, each a link to its report; without any, how to read flight data. */
export function monthsPage(months: readonly MonthCount[], site: Site): string {
  const { language } = site;
  const shown = CLASSES.filter((named) => months.some(({ classes }) => classes[named] > 0));
  return pageOf(
    <Layout site={site} title={W.flights[language]} section={ROUTES.flights} kind="wide">
      <PageHead title={W.flights[language]}>
        <p class="note">{W.candidates[language]}</p>
      </PageHead>
      {months.length === 0 ? (
        <section class="start">
          <p>{W.noFlights[language]}</p>
          <pre>habeas flights import flights-2020.csv</pre>
        </section>
      ) : (
        <Section id="months" title={W.monthly[language]}>
          <Tally
            head={W.month[language]}
            columns={[W.total[language], ...shown.map((named) => CLASS_WORDS[named].name[language])]}
            rows={months.map(({ month, total, classes }) => ({
              name: <a href={site.href(PATHS.flightMonth(month))}>{dateWords(month, language)}</a>,
              figures: [numberWords(total, language), ...shown.map((named) => tallied(classes[named], language))],
              bar: total,
            }))}
          />
          <p>
            <a href={site.href(ROUTES.flightLog)}>{W.log[language]}</a>
          </p>
        </Section>
      )}
    </Layout>,
  );
}
