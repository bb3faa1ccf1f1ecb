import type { RecordAccount } from '../accounts/record-account.ts';
import { recordPage } from './record-page.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of one event of the background. */
export function eventPage(account: RecordAccount, site: Site): string {
  const kicker = RECORD_KIND_WORDS.event[site.language];
  return recordPage(account, { title: account.name ?? account.id, kicker, section: ROUTES.arrangements }, site);
}
