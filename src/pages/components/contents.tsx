import type { Site } from '../site.ts';
import { LAYOUT_WORDS } from '../words/layout.ts';

/** The parts of a page as links. */
export function Contents(props: { readonly entries: readonly { readonly id: string; readonly title: string }[]; readonly site: Site }) {
  const { entries, site } = props;
  return (
    <nav class="contents" aria-label={LAYOUT_WORDS.sections[site.language]}>
      <p class="label">{LAYOUT_WORDS.sections[site.language]}</p>
      <ol>
        {entries.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
