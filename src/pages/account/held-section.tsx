import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import { FigureRow } from '../components/figure.tsx';
import { Section, Silence } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

const SHOWN = ['operator', 'capacity', 'population'];

/** Whether people are held on arrival, and where. */
export function HeldSection(props: { readonly account: ArrangementAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const figures = ['detains', 'facility'].flatMap((field) => account.figures.get(field) ?? []);
  if (figures.length === 0) {
    return (
      <Section id="held" title={W.held[language]}>
        <Silence>{W.heldNone[language]}</Silence>
      </Section>
    );
  }
  return (
    <Section id="held" title={W.held[language]}>
      <dl class="facts">
        {figures.map((figure) => (
          <FigureRow figure={figure} site={site} />
        ))}
      </dl>
      {account.facilities.map((facility) => (
        <div class="facility">
          <h3>
            <a href={site.href(PATHS.facility(facility.id))}>{facility.name ?? facility.id}</a>
          </h3>
          <dl class="facts">
            {SHOWN.flatMap((field) => facility.figures.get(field) ?? []).map((figure) => (
              <FigureRow figure={figure} site={site} />
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
