import type { PartyId } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import { nameWords, personWords } from './name-words.ts';

/** A party under one of its names. */
interface Named {
  readonly party: Party;
  readonly words: ReadonlySet<string>;
}

/** Words that a body's full name has beside those by which it is called. */
const FULL_NAME = new Set('department ministry affair human national republic unit official government office federal'.split(' '));

/** Finds who is meant by the name that a document gives a speaker; undefined where nobody known, or more than one, fits. */
export type FindParty = (name: string) => PartyId | undefined;

/**
 * Looks among known parties, the surest way first: the same id or words; a person by full name, then by the last name if only one
 * official bears it; the holder of an office; a body by the words it is usually called by; its abbreviation.
 * `aliases` are further names that parties are recorded under.
 */
export function partyFinder(parties: Iterable<Party>, aliases: readonly (readonly [name: string, id: PartyId])[] = []): FindParty {
  const all = [...parties];
  const byId = new Map(all.map((party) => [party.id, party]));
  const names: readonly Named[] = [
    ...all.map((party) => ({ party, words: new Set(nameWords(party.name)) })),
    ...aliases.flatMap(([name, id]) => {
      const party = byId.get(id);
      return party === undefined ? [] : [{ party, words: new Set(nameWords(name)) }];
    }),
  ];
  const officials = names.filter(({ party }) => party.kind === 'official');
  const offices = all.flatMap((party) =>
    party.office === undefined || party.country === null ? [] : [officeOf(party, party.office, party.country)],
  );
  return (name) => {
    const words = nameWords(name);
    const person = personWords(name);
    return (
      only(names.filter((named) => same(named.words, words))) ??
      only(officials.filter((named) => person.length > 0 && isPerson(named.words, person))) ??
      only(offices.filter((named) => same(named.words, words))) ??
      only(leastBeside(names.filter((named) => calledSo(named, words)))) ??
      byAbbreviation(name, all)
    );
  };
}

function only(found: readonly { readonly party: Party }[]): PartyId | undefined {
  const ids = [...new Set(found.map(({ party }) => party.id))];
  return ids.length === 1 ? ids[0] : undefined;
}

function same(a: ReadonlySet<string>, b: readonly string[]): boolean {
  return b.length > 0 && a.size === b.length && b.every((word) => a.has(word));
}

/** "President" of a Salvadoran official is the president of El Salvador: an office without its country tells nobody apart. */
function officeOf(party: Party, office: string, country: string): Named {
  return { party, words: new Set([...nameWords(office), `=${country.toLowerCase()}`]) };
}

/** Those with the shortest full names: "the State Department" is the department and not an official of it. */
function leastBeside(found: readonly Named[]): readonly Named[] {
  const least = Math.min(...found.map(({ words }) => words.size));
  return found.filter(({ words }) => words.size === least);
}

/** "Marco Rubio" or "Rubio", but not "Marco": the last name has to be there. */
function isPerson(words: ReadonlySet<string>, person: readonly string[]): boolean {
  const last = [...words].findLast((word) => !/^(?:jr|sr|ii|iii)$/.test(word));
  return person.every((word) => words.has(word)) && last !== undefined && person.includes(last);
}

/** Every word of the short name is in the full one, and what the full one has beside is what full names have. */
function calledSo({ party, words }: Named, short: readonly string[]): boolean {
  if (party.kind === 'official' || party.kind === 'press') return false;
  if (!short.some((word) => !word.startsWith('=')) || !short.every((word) => words.has(word))) return false;
  const beside = [...words].filter((word) => !short.includes(word));
  const telling = short.filter((word) => !word.startsWith('=') && !FULL_NAME.has(word));
  return telling.length > 0 && beside.every((word) => word.startsWith('=') || FULL_NAME.has(word));
}

/** `DHS` is `us-dhs`, if no other country's id ends so. */
function byAbbreviation(name: string, parties: readonly Party[]): PartyId | undefined {
  const abbreviation = /^(?:the )?([A-Z]{2,8})$/.exec(name.trim())?.[1]?.toLowerCase();
  if (abbreviation === undefined) return undefined;
  return only(
    parties.filter(({ id }) => id === abbreviation || (/^[a-z]{2}-/.test(id) && id.slice(3) === abbreviation)).map((party) => ({ party })),
  );
}
