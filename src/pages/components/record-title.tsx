import { DocumentWords } from './document-words.tsx';
import { recordKind, type RecordId } from '../../core/claim.ts';
import type { Site } from '../site.ts';
import { recordPath } from '../urls.ts';
import { RECORD_KIND_WORDS } from '../words/records.ts';

/** The name of a record as a link to its page, in the language that it was given in; a record without a name is told by its kind and id. */
export function RecordTitle(props: { readonly record: RecordId; readonly name: string | undefined; readonly site: Site }) {
  const { record, name, site } = props;
  const kind = recordKind(record);
  return (
    <a href={site.href(recordPath(record))}>
      {name === undefined ? (
        <>
          {kind === undefined ? '' : RECORD_KIND_WORDS[kind][site.language]} {record.slice(record.indexOf(':') + 1)}
        </>
      ) : (
        <DocumentWords text={name} lang="en" language={site.language} />
      )}
    </a>
  );
}
