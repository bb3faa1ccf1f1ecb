import type { RecordId } from '../../core/claim.ts';
import type { Site } from '../site.ts';
import { titleWords } from '../title-words.ts';
import { recordPath } from '../urls.ts';
import { WordsOf } from './words-of.tsx';

/** What a record is called, as a link to its page. */
export function RecordTitle(props: { readonly record: RecordId; readonly name: string | undefined; readonly site: Site }) {
  const { record, name, site } = props;
  return (
    <a href={site.href(recordPath(record))}>
      <WordsOf phrase={titleWords(record, name, site)} language={site.language} />
    </a>
  );
}
