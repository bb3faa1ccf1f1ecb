import type { RecordAccount } from '../accounts/record-account.ts';
import { recordPage } from './record-page.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of one place of detention. */
export function facilityPage(account: RecordAccount, site: Site): string {
  const kicker = RECORD_KIND_WORDS.facility[site.language];
  return recordPage(account, { title: account.name ?? account.id, kicker, section: ROUTES.facilities }, site);
}
