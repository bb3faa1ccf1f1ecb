import { DocumentWords } from './document-words.tsx';
import type { RecordId } from '../../core/claim.ts';
import type { Site } from '../site.ts';
import { recordWords } from '../record-words.ts';
import { recordPath } from '../urls.ts';

/** The name of a record as a link to its page, in the language that it was given in; a record without a name is told by what its id tells. */
export function RecordTitle(props: { readonly record: RecordId; readonly name: string | undefined; readonly site: Site }) {
  const { record, name, site } = props;
  return (
    <a href={site.href(recordPath(record))}>
      {name === undefined ? recordWords(record, site.language) : <DocumentWords text={name} lang="en" language={site.language} />}
    </a>
  );
}
