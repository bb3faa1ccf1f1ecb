import { STANDINGS } from '../standing/standing.ts';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { StandingMark } from './components/standing-mark.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { ABOUT_WORDS as W } from './words/about.ts';
import { LAYOUT_WORDS } from './words/layout.ts';
import { STANDING_WORDS } from './words/standings.ts';

const PARTS = ['contest', 'unknown', 'time', 'copies', 'names'] as const;

/** How the record is made and how to read it. */
export function aboutPage(site: Site): string {
  const { language } = site;
  return pageOf(
    <Layout site={site} title={LAYOUT_WORDS.about[language]} section={ROUTES.about}>
      <PageHead title={LAYOUT_WORDS.about[language]}>
        <p>{W.lead[language]}</p>
      </PageHead>
      <Section id="claims" title={W.claims[language]}>
        <p>{W.claimsText[language]}</p>
      </Section>
      <Section id="marks" title={W.marks[language]}>
        <p>{W.marksText[language]}</p>
        <dl class="facts">
          {STANDINGS.toReversed().map((standing) => (
            <div class="fact">
              <dt>
                <StandingMark standing={standing} language={language} />
              </dt>
              <dd>{STANDING_WORDS[standing].means[language]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {PARTS.map((part) => (
        <Section id={part} title={W[part][language]}>
          <p>{W[`${part}Text`][language]}</p>
        </Section>
      ))}
    </Layout>,
  );
}
