import type { Child } from 'hono/jsx';

import type { ClaimView } from '../../accounts/claim-view.ts';
import type { Site } from '../site.ts';
import { CLAIM_WORDS } from '../words/claim.ts';
import { ClaimCard } from './claim-card.tsx';

/** A figure or a statement that unfolds the claims behind it. Works without script; print shows it open. */
export function Unfolding(props: {
  readonly claims: readonly ClaimView[];
  readonly superseded?: readonly ClaimView[];
  readonly site: Site;
  readonly withoutSpeaker?: boolean;
  readonly children: Child;
}) {
  const { claims, superseded, site } = props;
  return (
    <details class="figure">
      <summary>{props.children}</summary>
      <ol class="claims">
        {claims.map((view) => (
          <ClaimCard view={view} site={site} withoutSpeaker={props.withoutSpeaker === true} />
        ))}
      </ol>
      {superseded === undefined || superseded.length === 0 ? (
        ''
      ) : (
        <>
          <p class="label">{CLAIM_WORDS.replaced[site.language]}</p>
          <ol class="claims replaced">
            {superseded.map((view) => (
              <ClaimCard view={view} site={site} />
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
