import { dateRange } from '../core/edtf.ts';
import { HabeasError } from '../core/errors.ts';
import { addDocumentPage, type NotTakenIn } from '../pages/add-document-page.tsx';
import { PATHS, ROUTES } from '../pages/urls.ts';
import { ADD_DOCUMENT_WORDS as W } from '../pages/words/add-document.ts';
import { readInto } from '../run/read-into.ts';
import type { RoomRecord } from '../run/reading-room.ts';
import { LIMITS } from '../sources/limits.ts';
import type { Input, TakeInOptions } from '../sources/take-in.ts';
import type { ActionRoute } from './action-route.ts';
import { formValues } from './form-values.ts';
import type { PageRoute } from './page-route.ts';

/** The page that asks for a document. */
export const addDocumentPages: readonly PageRoute[] = [
  [
    ROUTES.addDocument,
    (site) => {
      if (site.writing === undefined) throw new HabeasError('WRITE_OFF', 'This copy of the record is for reading only.');
      return Promise.resolve(addDocumentPage(new Map(), site));
    },
  ],
];

/** Takes a document in, reads it, and leads to its reading room. */
export function addDocumentActions(record: RoomRecord, now: () => Date): readonly ActionRoute[] {
  return [
    {
      address: ROUTES.addDocument,
      // Room for the other answers beside the largest document that is read.
      mostBytes: LIMITS.bytes + 64 * 1024,
      act: async ({ site, form }) => {
        const values = formValues(form);
        const again = (wrong: NotTakenIn) => ({ kind: 'again' as const, html: addDocumentPage(values, site, wrong) });
        const input = await inputIn(form, values.get('url'));
        if (!('kind' in input)) return again({ kind: 'answer', words: input });
        const published = values.get('published');
        if (published !== undefined && dateRange(published) === undefined) return again({ kind: 'answer', words: W.badDate });
        const read = await readInto(record, input, { now, ...told(values) });
        if (!read.ok) return again({ kind: 'refused', code: read.error.code, message: read.error.message });
        return { kind: 'see', path: PATHS.reading(read.value.source.id) };
      },
    },
  ];
}

async function inputIn(form: FormData, url: string | undefined): Promise<Input | (typeof W)['nothing']> {
  const file = form.get('file');
  // A form without a file sends one that has neither name nor bytes; an empty file that was chosen has a name and is refused as empty.
  const given = file instanceof File && (file.size > 0 || file.name !== '') ? file : undefined;
  if (given !== undefined && url !== undefined) return W.both;
  if (given !== undefined) return { kind: 'bytes', name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
  return url === undefined ? W.nothing : { kind: 'url', url };
}

/** What the person tells of the document; it stands before what the document says of itself. */
function told(values: ReadonlyMap<string, string>): Pick<TakeInOptions, 'published' | 'publisher' | 'title' | 'language'> {
  return Object.fromEntries(
    (['published', 'publisher', 'title', 'language'] as const).flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
