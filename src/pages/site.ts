import type { Heading } from '../accounts/known.ts';
import type { RecordId, SourceId } from '../core/claim.ts';
import type { Language } from '../core/words.ts';

/** What every page needs to know of the place it is shown in: language, links, appearance. The same for a server and for files. */
export interface Site {
  readonly language: Language;
  /** Path of the page shown, without the prefix of its language: `/arrangements/us-sv-2025`. */
  readonly path: string;
  /** What the address asks beside the path, `?as-of=2025-03-01` or nothing: kept when the language or the appearance changes. */
  readonly query: string;
  /** The link to a page of the record (a path of `urls.ts`) in a language, absent: that of this page. */
  readonly href: (path: string, language?: Language) => string;
  readonly stylesheet: string;
  /** Module scripts of this page alone; none for all but the reading room. */
  readonly scripts?: readonly string[];
  /** The reader's choice; absent: what the device prefers. */
  readonly theme?: 'light' | 'dark';
  /** False where only files are served: no search, no as-of date, no choice of appearance. */
  readonly live: boolean;
  /** The day the record is shown as of (EDTF), where the reader asked for one. */
  readonly asOf?: string;
  /** The one source that the record is shown from, where the reader asked for one. */
  readonly only?: { readonly id: SourceId; readonly title: string };
  /** What forms carry, and who decides in this browser; absent where nothing can be written, and then no page shows a form that writes. */
  readonly writing?: { readonly token: string; readonly by: string };
  /** What arrangements can be called by in the page's language, where nobody gave them a name in it. */
  readonly headings?: ReadonlyMap<RecordId, Heading>;
  /** How old the shipped register is: the day it was retrieved and the whole days since. */
  readonly register?: { readonly retrieved: string; readonly days: number };
}

/** Where a form or a link sets the appearance; the server keeps it in a cookie and leads back. */
export const APPEARANCE_PATH = '/appearance';
