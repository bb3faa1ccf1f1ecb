import type { FlightEvidence } from '../accounts/flight-evidence.ts';
import type { RecordAccount } from '../accounts/record-account.ts';
import { flightTitle } from './flight-title.ts';
import { evidenceSections } from './flights/evidence-sections.tsx';
import { recordPage } from './record-page.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of one flight: its ends, its people, and who says so; with its path and its signs where flight data were read. */
export function flightPage(account: RecordAccount, site: Site, evidence?: FlightEvidence): string {
  const { language } = site;
  const title = flightTitle(account, language);
  const more = evidence === undefined ? [] : evidenceSections(evidence, site);
  return recordPage(account, { title, kicker: RECORD_KIND_WORDS.flight[language], section: ROUTES.flights, more }, site);
}
