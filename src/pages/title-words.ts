import type { Heading } from '../accounts/known.ts';
import type { RecordId } from '../core/claim.ts';
import type { Language } from '../core/words.ts';
import { countryWords } from './country-words.ts';
import { nameWords } from './name-words.ts';
import { own, quoted, type Phrase } from './phrase.ts';
import { recordWords } from './record-words.ts';
import type { Site } from './site.ts';
import { choiceWords } from './value-words.ts';

/** The language that titles of arrangements are written in. */
const WRITTEN_IN: Language = 'en';

/**
 * What a record is called on a page: an arrangement in another language than its title's by its states, its kind and its year, a party as
 * `nameWords` tells it, else the name that it was given, else what its id tells.
 */
export function titleWords(record: RecordId, name: string | undefined, site: Pick<Site, 'language' | 'headings'>): Phrase {
  const { language, headings } = site;
  const heading = headings?.get(record);
  if (heading !== undefined && (name === undefined || language !== WRITTEN_IN)) return own(madeOf(record, heading, language));
  if (name === undefined) return own(recordWords(record, language));
  return record.startsWith('party:') ? nameWords(name, language) : quoted(name, WRITTEN_IN);
}

/** "Estados Unidos – El Salvador: expulsión a un tercer país, 2025". */
function madeOf(record: RecordId, { sends, receives, kind }: Heading, language: Language): string {
  const year = /-(\d{4})$/.exec(record)?.[1];
  const words = choiceWords({ name: 'kind' }, kind, language);
  const between = `${countryWords(sends, language)} – ${countryWords(receives, language)}`;
  return `${between}: ${words.charAt(0).toLowerCase()}${words.slice(1)}${year === undefined ? '' : `, ${year}`}`;
}
