import type { ArrangementSummary } from '../accounts/front.ts';
import { statusTold } from '../accounts/status.ts';
import { ArrangementFilters, type ArrangementChoice } from './components/arrangement-filters.tsx';
import { ArrangementTable } from './components/arrangement-table.tsx';
import { PageHead } from './components/page-head.tsx';
import { Silence } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { FRONT_PHRASES, FRONT_WORDS } from './words/front.ts';
import { LAYOUT_WORDS } from './words/layout.ts';

/** The list of arrangements, narrowed by who sends, who receives, kind and status as the reader chose. */
export function arrangementsPage(arrangements: readonly ArrangementSummary[], site: Site, choice: ArrangementChoice = {}): string {
  const { language } = site;
  const shown = arrangements.filter((each) => fits(each, choice));
  return pageOf(
    <Layout site={site} title={LAYOUT_WORDS.arrangements[language]} section={ROUTES.arrangements} kind="wide">
      <PageHead title={LAYOUT_WORDS.arrangements[language]}>
        <p class="weight">{FRONT_PHRASES.shown[language](shown.length, arrangements.length)}</p>
      </PageHead>
      {site.live ? <ArrangementFilters arrangements={arrangements} choice={choice} site={site} /> : ''}
      {shown.length === 0 ? <Silence>{FRONT_WORDS.none[language]}</Silence> : <ArrangementTable arrangements={shown} site={site} />}
    </Layout>,
  );
}

function fits(each: ArrangementSummary, choice: ArrangementChoice): boolean {
  const asked = (value: string | undefined): value is string => value !== undefined && value !== '';
  return (
    (!asked(choice.sends) || each.sends === choice.sends) &&
    (!asked(choice.receives) || each.receives === choice.receives) &&
    (!asked(choice.kind) || each.kind === choice.kind) &&
    (!asked(choice.status) || each.status.some((said) => statusTold(said.claims[0]) === choice.status))
  );
}
