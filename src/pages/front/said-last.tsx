import type { ClaimView } from '../../accounts/claim-view.ts';
import { ClaimEntry } from '../components/claim-entry.tsx';
import { Section } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { FRONT_WORDS as W } from '../words/front.ts';

/** The newest claims, newest first. */
export function SaidLast(props: { readonly views: readonly ClaimView[]; readonly site: Site }) {
  const { site } = props;
  return (
    <Section id="newest" title={W.newest[site.language]}>
      <ul class="entries">
        {props.views.map((view) => (
          <ClaimEntry view={view} site={site} />
        ))}
      </ul>
    </Section>
  );
}
