import type { PartyId } from '../core/claim.ts';
import type { Site } from '../pages/site.ts';

/** A form that came in and passed `openWriteGuard`: from our own page, within its size, by somebody who may write. */
export interface Asked {
  readonly site: Site;
  /** The `:id` of the address, empty without one. */
  readonly id: string;
  readonly form: FormData;
  /** Who decides, as the reader's own choice of name says. */
  readonly by: PartyId;
}

/** What follows an action: another page (a path of `urls.ts`, `#place` included), or the form again with what was wrong in it. */
export type Outcome =
  | { readonly kind: 'see'; readonly path: string; readonly reader?: string }
  | { readonly kind: 'again'; readonly html: string };

/** One of `ROUTES` with what a POST there does. Undefined where nothing is recorded under the address; coded errors show as their page. */
export interface ActionRoute {
  readonly address: string;
  readonly act: (asked: Asked) => Promise<Outcome | undefined>;
  /** Most bytes of the form; 256 KB unless told otherwise. Checked before anything is read. */
  readonly mostBytes?: number;
}
