import type { Contest } from '../../accounts/figure.ts';
import { ScopeFigure } from '../components/figure.tsx';
import { Section, Silence } from '../components/section.tsx';
import { fieldWords } from '../field-words.ts';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** Every figure on which speakers disagree, side by side. */
export function ContestedSection(props: { readonly contests: readonly Contest[]; readonly site: Site }) {
  const { contests, site } = props;
  const { language } = site;
  if (contests.length === 0) {
    return (
      <Section id="contested" title={W.contested[language]}>
        <Silence>{W.contestedNone[language]}</Silence>
      </Section>
    );
  }
  return (
    <Section id="contested" title={W.contested[language]} note={W.contestedNote[language]}>
      {contests.map(({ figure, scope }) => (
        <div class="contested-item">
          <h3>{fieldWords(figure.record, figure.field, language)}</h3>
          <ScopeFigure figure={figure} scope={scope} site={site} />
        </div>
      ))}
    </Section>
  );
}
