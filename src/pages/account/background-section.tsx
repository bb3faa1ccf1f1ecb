import { DocumentWords } from '../components/document-words.tsx';
import type { RecordAccount } from '../../accounts/record-account.ts';
import { FigureRow } from '../components/figure.tsx';
import { Section } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** Events that sources put beside the arrangement. */
export function BackgroundSection(props: { readonly events: readonly RecordAccount[]; readonly site: Site }) {
  const { events, site } = props;
  const { language } = site;
  return (
    <Section id="background" title={W.background[language]}>
      {events.map((event) => (
        <div class="event">
          <h3>
            <a href={site.href(PATHS.event(event.id))}>
              <DocumentWords text={event.name ?? W.noName[language]} lang="en" language={language} />
            </a>
          </h3>
          <dl class="facts">
            {['on']
              .flatMap((field) => event.figures.get(field) ?? [])
              .map((figure) => (
                <FigureRow figure={figure} site={site} />
              ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
