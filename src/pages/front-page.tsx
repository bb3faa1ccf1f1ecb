import type { Front } from '../accounts/front.ts';
import { ContestedNow } from './front/contested-now.tsx';
import { SaidLast } from './front/said-last.tsx';
import { ArrangementTable } from './components/arrangement-table.tsx';
import { AsOf } from './components/as-of.tsx';
import { Section } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import { WorldMap } from './map/world-map.tsx';
import { numberWords } from './quantity-words.ts';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { FRONT_PHRASES, FRONT_WORDS as W } from './words/front.ts';

/** The front: what this is, the map, what is contested now, what was said last, and every arrangement. */
export function frontPage(front: Front, site: Site): string {
  const { language } = site;
  const { counts } = front;
  const figures = [counts.arrangements, counts.claims, counts.sources].map((each) => numberWords(each, language));
  const [arrangements = '', claims = '', sources = ''] = figures;
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.front} kind="front">
      <header class="page-head lead">
        <h1>{W.headline[language]}</h1>
        <div>
          <p>{W.lead[language]}</p>
          <p class="weight">
            {FRONT_PHRASES.counts[language](arrangements, claims, sources)}{' '}
            {counts.contested === 0 ? '' : FRONT_PHRASES.contested[language](counts.contested)}
          </p>
        </div>
      </header>
      <WorldMap arrangements={front.arrangements} site={site} />
      <AsOf site={site} />
      <div class="columns">
        <ContestedNow arrangements={front.arrangements} site={site} />
        <SaidLast views={front.newest} site={site} />
      </div>
      <Section id="list" title={W.list[language]}>
        <ArrangementTable arrangements={front.arrangements} site={site} />
      </Section>
    </Layout>,
  );
}
