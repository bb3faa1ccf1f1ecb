import type { Language } from '../../core/words.ts';
import type { Standing } from '../../standing/standing.ts';
import { STANDING_WORDS } from '../words/standings.ts';

/** A standing by shape and by word: full, half, hollow, split, dotted. The shape alone carries no meaning for who cannot see it. */
export function StandingMark(props: { readonly standing: Standing; readonly language: Language }) {
  const { standing, language } = props;
  return (
    <span class={`standing standing-${standing}`}>
      <StandingShape standing={standing} />
      {STANDING_WORDS[standing].name[language]}
    </span>
  );
}

/** The shape alone, 12 by 12, in the colour of the text. */
function StandingShape(props: { readonly standing: Standing }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {shapeOf(props.standing)}
    </svg>
  );
}

function shapeOf(standing: Standing) {
  const ring = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />;
  switch (standing) {
    case 'documented':
      return <circle cx="6" cy="6" r="5.5" fill="currentColor" />;
    case 'corroborated':
      return (
        <>
          {ring}
          <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />
        </>
      );
    case 'claimed':
      return ring;
    case 'contested':
      return (
        <>
          <path d="M5.2 0v9.4a4.7 4.7 0 0 1 0-9.4z" fill="currentColor" />
          <path d="M6.8 2.6v9.4a4.7 4.7 0 0 0 0-9.4z" fill="currentColor" />
        </>
      );
    case 'unknown':
      return <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1.5 2.2" />;
    default:
      return standing satisfies never;
  }
}
