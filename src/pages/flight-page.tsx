import type { RecordAccount } from '../accounts/record-account.ts';
import { flightTitle } from './flight-title.ts';
import { recordPage } from './record-page.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of one flight: its ends, its people, and who says so. */
export function flightPage(account: RecordAccount, site: Site): string {
  const kicker = RECORD_KIND_WORDS.flight[site.language];
  return recordPage(account, { title: flightTitle(account, site.language), kicker, section: ROUTES.arrangements }, site);
}
