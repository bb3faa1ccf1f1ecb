import type { ArrangementSummary } from '../../accounts/front.ts';
import { RecordTitle } from '../components/record-title.tsx';
import { ScopeFigure } from '../components/figure.tsx';
import { Section } from '../components/section.tsx';
import { fieldWords } from '../field-words.ts';
import type { Site } from '../site.ts';
import { FRONT_WORDS as W } from '../words/front.ts';

const SHOWN = 6;

/** For each of the most contested arrangements, the figure that its page lists first, side by side. */
export function ContestedNow(props: { readonly arrangements: readonly ArrangementSummary[]; readonly site: Site }) {
  const { site } = props;
  const { language } = site;
  const contested = props.arrangements
    .filter((each) => each.contests.length > 0)
    .toSorted((a, b) => b.contests.length - a.contests.length)
    .slice(0, SHOWN);
  return (
    <Section id="contested" title={W.contestedNow[language]}>
      {contested.map((arrangement) =>
        arrangement.contests.slice(0, 1).map(({ figure, scope }) => (
          <div class="contested-item">
            <h3>
              <RecordTitle record={figure.record} name={arrangement.title} site={site} />
            </h3>
            <p class="label">{fieldWords(figure.record, figure.field, language)}</p>
            <ScopeFigure figure={figure} scope={scope} site={site} />
          </div>
        )),
      )}
    </Section>
  );
}
