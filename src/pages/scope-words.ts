import type { Scope } from '../core/claim.ts';
import { isCountry } from '../core/regions.ts';
import type { Language, Words } from '../core/words.ts';
import { countryWords, listWords } from './country-words.ts';
import { dateWords } from './date-words.ts';
import { own, quoted, type Phrase } from './phrase.ts';
import { BASIS_WORDS } from './words/places.ts';
import { FLIGHT_PART_WORDS, GROUP_WORDS, PART_WORDS, SCOPE_WORDS } from './words/scopes.ts';

/** What narrows a claim, part by part: "15 – 16 March 2025", "nationals of Venezuela", "US proposal". `per` goes with the figure. */
export function scopeWords(scope: Scope | undefined, language: Language): readonly Phrase[] {
  if (scope === undefined) return [];
  const parts: Phrase[] = [];
  if (scope.on !== undefined) parts.push(own(dateWords(scope.on, language)));
  if (scope.of !== undefined) parts.push(wordsFor(PART_WORDS, scope.of, language));
  if (scope.from !== undefined) parts.push(own(SCOPE_WORDS.from[language](placeWords(scope.from, language))));
  if (scope.to !== undefined) parts.push(own(SCOPE_WORDS.to[language](placeWords(scope.to, language))));
  if (scope.nationality !== undefined) {
    parts.push(
      own(
        SCOPE_WORDS.nationals[language](
          listWords(
            scope.nationality.map((code) => countryWords(code, language)),
            language,
          ),
        ),
      ),
    );
  }
  if (scope.flight !== undefined) parts.push(flightPart(scope.flight, language));
  if (scope.basis !== undefined) {
    const basis = BASIS_WORDS[scope.basis];
    parts.push(basis === undefined ? quoted(scope.basis, 'en') : own(basis[language]));
  }
  if (scope.group !== undefined) parts.push(wordsFor(GROUP_WORDS, scope.group, language));
  return parts;
}

/** The words of a table for a part that the register names so; the part's own where the table has none. */
function wordsFor(table: Readonly<Record<string, Words>>, part: string, language: Language): Phrase {
  const words = table[part];
  return words === undefined ? quoted(part, 'en') : own(words[language]);
}

function placeWords(place: string, language: Language): string {
  return isCountry(place) ? countryWords(place, language) : place;
}

/** Ids of flights begin with their day by convention; a flight that has none is "one flight", its link tells which. */
function flightPart(flight: string, language: Language): Phrase {
  if (!flight.startsWith('flight:')) return wordsFor(FLIGHT_PART_WORDS, flight, language);
  const day = /^flight:(\d{4}-\d\d(?:-\d\d)?)/.exec(flight)?.[1];
  return own(day === undefined ? SCOPE_WORDS.flightAlone[language] : SCOPE_WORDS.flight[language](dateWords(day, language)));
}
