import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import { FigureRow } from '../components/figure.tsx';
import { RangeChart } from '../components/range-chart.tsx';
import { Section, Silence } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** People moved and people sent on or home, as intervals, each by what it counts. */
export function MovedSection(props: { readonly account: ArrangementAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const figures = ['moved', 'returned'].flatMap((field) => account.figures.get(field) ?? []);
  if (figures.length === 0) {
    return (
      <Section id="moved" title={W.moved[language]}>
        <Silence>{W.movedNone[language]}</Silence>
      </Section>
    );
  }
  return (
    <Section id="moved" title={W.moved[language]} note={W.movedNote[language]}>
      <RangeChart figures={figures} site={site} />
      <dl class="facts">
        {figures.map((figure) => (
          <FigureRow figure={figure} site={site} />
        ))}
      </dl>
    </Section>
  );
}
