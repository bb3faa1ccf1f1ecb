import { day, facilitiesIn, says } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { isWord, type Mark } from '../../mark.ts';
import { placeNamed } from '../../places.ts';
import { textOf } from '../../part-value.ts';
import { aboard, wordsOf } from '../../rule-parts.ts';

const KEPT = ['hold', 'house', 'move', 'accept', 'stay', 'arrive'];
const DONE_OR_WILL = ['done', 'will', 'planned'] as const;

const facility = (nth: number) => (reading: Reading): Carried | undefined => {
  const found = facilitiesIn(reading.clause.marks, reading.ends.receives)[nth];
  const at = found === undefined ? undefined : placeNamed(found.mark.name.split(' ').slice(0, -1).join(' '));
  return found === undefined || inSender(reading) || (at !== undefined && at.code === reading.ends.sends) ? undefined : { value: found.id, marks: reading.clause.marks };
};
const codeAfter = (marks: readonly Mark[], words: RegExp): string | undefined => {
  for (const [at, mark] of marks.entries()) {
    if (mark.kind !== 'place' || mark.by === 'demonym' || mark.by === 'region') continue;
    const before = marks[at - 1];
    const lead = before?.kind === 'word' && (before.word === 'the' || before.word === 'for') ? marks[at - 2] : before;
    if ((lead?.kind === 'word' && words.test(lead.word)) || (before?.kind === 'word' && words.test(before.word))) return mark.code;
  }
  return undefined;
};
/** A list of at least two nations, as people come from them: not where somebody goes or is. */
function nationsListed(marks: readonly Mark[], sends: string | null): Carried | undefined {
  const placed = marks.flatMap((mark, at) => {
    const before = marks[at - 1]?.kind === 'word' && marks[at - 1] !== undefined ? marks[at - 1] : undefined;
    const there = before?.kind === 'word' && /^(?:to|into|in|at|via|for|through|between)$/.test(before.word);
    return mark.kind === 'place' && mark.by !== 'capital' && mark.by !== 'region' && mark.code !== sends && !there ? [{ mark, at }] : [];
  });
  const away = marks.some((mark, at) => mark.kind === 'place' && marks[at + 1]?.kind === 'word' && isWord(marks[at + 1], ',', 'and') && isWord(marks[at - 1], 'to', 'into', 'in', 'for', 'via'));
  if (away) return undefined;
  const listed = placed.filter(({ at }, index) => joined(marks, placed[index - 1]?.at, at) || joined(marks, at, placed[index + 1]?.at));
  const codes = [...new Set(listed.map(({ mark }) => mark.code))].toSorted();
  const marked = listed.map(({ mark }) => mark);
  return codes.length < 2 ? undefined : { value: codes, marks: marked };
}

/** Nothing but commas, joins, articles and numbers stands between two nations of one list. */
const joined = (marks: readonly Mark[], from: number | undefined, to: number | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  to - from < 8 &&
  marks.slice(from + 1, to).every((mark) => mark.kind === 'count' || (mark.kind === 'word' && LIST.test(mark.word)));
const LIST = /^(?:[,;]|and|or|as|well|a|an|the|two|one|were|are|is|from|some|several|also|nationals|citizens|men|women|people|migrants|others|come|came)$/;

/** "A U.S.-funded flight". */
function fundedBy({ clause: { marks }, text }: Reading): Carried | undefined {
  const at = marks.findIndex((mark) => mark.kind === 'word' && /^(?:funded|financed|chartered|paid)$/.test(mark.word));
  const before = marks.slice(Math.max(0, at - 2), at).filter((mark) => mark.kind === 'place' || mark.kind === 'speaker');
  const place = before.at(-1);
  const value = at < 0 || place === undefined ? undefined : place.kind === 'place' && place.code === 'US' ? 'United States' : textOf(before, text);
  return value === undefined ? undefined : { value };
}

/** Who paid: behind "by", or else before the verb. */
function payer({ clause: { marks }, event, text }: Reading): Carried | undefined {
  if (event === undefined || marks.some(({ kind }) => kind === 'money')) return undefined;
  const by = marks.findIndex((mark, at) => at >= event.at && mark.kind === 'word' && mark.word === 'by');
  const part = by >= 0 ? marks.slice(by + 1, by + 6) : event.passive ? [] : marks.slice(Math.max(0, event.at - 6), event.at).filter((mark) => mark.kind !== 'word' || mark.pos !== 'AUX');
  const end = part.findIndex((mark) => mark.kind === 'word' && /^[,.;]$|^(?:and|which|who|that)$/.test(mark.word));
  const who = end < 0 ? part : part.slice(0, end);
  const value = who.some(({ kind }) => kind === 'place' || kind === 'speaker') ? textOf(who, text) : undefined;
  return value === undefined ? undefined : { value, marks };
}

const after = (cls: string) => ({ clause, text }: Reading): Carried | undefined => {
  const hit = clause.hits.find((one) => one.cls === cls);
  if (hit === undefined) return undefined;
  const rest: Mark[] = [];
  for (const mark of clause.marks.slice(hit.to, hit.to + 10)) {
    if (mark.kind === 'word' && /^[,.;:()]|^(?:and|which|that|who|on|in|from|under|with|had|has|left|at|for)$/.test(mark.word) && rest.length > 0) break;
    rest.push(mark);
  }
  const value = textOf(rest, text);
  return value === undefined ? undefined : { value, marks: rest };
};

/** "a Qatar Airways charter": a name that is an airline's. */
function airline({ clause: { marks, own }, text }: Reading): Carried | undefined {
  const last = marks.findIndex((mark, at) => at > own && mark.kind === 'word' && mark.capital && /^(?:airways|airlines|airline|aviation|air)$/.test(mark.word));
  let from = last;
  const named = (mark: Mark | undefined): boolean => mark?.kind === 'place' || (mark?.kind === 'word' && mark.capital && mark.pos !== 'DET');
  while (from > own && named(marks[from - 1])) from -= 1;
  let to = last + 1;
  if (last >= 0 && from === last) while (to < marks.length && to - last < 3 && named(marks[to])) to += 1;
  const part = marks.slice(from, to);
  const value = last < 0 || part.length < 2 || part.some((mark) => mark.kind === 'word' && /^(?:force|base|port)$/.test(mark.word)) ? undefined : textOf(part, text);
  return value === undefined ? undefined : { value, marks: part };
}

/** Where people are held, and the flights that bring them. */
export const PLACE_RULES: readonly ClauseRule[] = [
  ...[0, 1].map((nth): ClauseRule => ({ id: `en-facility-${nth}`, field: 'facility', with: [['place', 'facilityMark']], near: [[...KEPT, 'people', 'moved', 'jail', 'deal', 'lease', 'places', 'place', 'it']], without: ['school'], voices: ['office', 'article', 'unnamed', 'press', 'critic', 'court'], guess: true, read: facility(nth), example: nth === 0 ? 'They are held at the Gashora Hotel.' : 'They are held in the centres of Gashora and Mahama.', gives: nth === 0 ? 'facility:rw-gashora-hotel' : 'facility:rw-mahama-centre' })),
  { id: 'en-detains', field: 'detains', voices: ['office', 'article', 'unnamed', 'press', 'critic'], event: ['detain', 'keepHeld'], tense: ['done', 'now', 'will', 'gerund', 'agreed'], with: [['people', 'jail', 'pronoun', 'moved', 'facilityMark']], without: ['sending', 'sentencing', 'notPeople'], read: (reading) => (inSender(reading) || senderHolds(reading) || !holdsPeople(reading) ? undefined : { value: true }), example: 'The men are being held in a military camp, the minister Ada Bold said.', gives: true, not: ['Nobody is held in a camp, the minister Ada Bold said.'] },
  { id: 'en-detains-jail', field: 'detains', event: ['move', 'house', 'accept', 'stay', 'call'], tense: ['done', 'now', 'will', 'agreed', 'offered'], with: [['jailPlace']], near: [['people', 'pronoun', 'moved', 'group']], without: ['citizens', 'sentencing', 'free'], read: (reading) => (inSender(reading) || has(reading.clause, 'free') ? undefined : { value: true }), example: 'They were taken to a maximum-security prison.', gives: true },
  { id: 'en-detains-state', field: 'detains', with: [['jailed'], ['people', 'pronoun', 'moved', 'group', 'nobody']], without: ['sentencing', 'notJailed', 'free', 'criminals', 'citizens'], read: (reading) => (reading.clause.events.some(({ negated, tense }) => negated || tense === 'will' || tense === 'can') || inSender(reading) || !/ (?:is|are|was|were|remains?|remained|still|been) (?:\w+ )?(?:\w+ )?$/.test(before(reading, 'jailed')) ? undefined : { value: true }), example: 'All of them are behind bars, the minister Ada Bold said.', gives: true, not: ['They are not in prison, the minister Ada Bold said.'] },
  { id: 'en-detains-not', field: 'detains', event: ['detain', 'keepHeld'], polarity: 'no', tense: ['done', 'now', 'will', 'gerund', 'agreed'], with: [['people', 'jail', 'nobody', 'pronoun', 'moved']], without: ['notPeople'], read: (reading) => (!holdsPeople(reading) ? undefined : stays(reading)), example: 'Nobody is held in a camp, the minister Ada Bold said.', gives: false },
  { id: 'en-detains-not-behind', field: 'detains', with: [['notJailed']], near: [['people', 'pronoun', 'moved', 'nobody', 'place', 'accept', 'house']], voices: ['office', 'article', 'unnamed', 'press'], read: says(false), guess: true, example: 'They live in rented flats and not behind bars.', gives: false },
  { id: 'en-detains-unlocked', field: 'detains', event: ['detain', 'keepHeld'], polarity: 'no', tense: ['can', 'must'], with: [['people', 'nobody', 'pronoun']], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'count' || (mark.kind === 'word' && /^(?:longer|more)$/.test(mark.word))) ? undefined : { value: false }), example: 'Nobody may be confined, the minister Ada Bold said.', gives: false },
  { id: 'en-detains-no-step', field: 'detains', event: ['stepOut'], polarity: 'no', tense: ['can', 'now', 'will', 'must', 'bare'], with: [['people', 'nobody', 'pronoun', 'moved']], read: (reading) => (inSender(reading) ? undefined : { value: true }), guess: true, example: 'Nobody may leave the compound without a guard.', gives: true },
  { id: 'en-detains-free', field: 'detains', with: [['free']], near: [['people', 'pronoun', 'moved', 'nobody']], voices: ['office', 'article', 'unnamed', 'press', 'critic'], read: (reading) => (reading.clause.events.some(({ negated, cls }) => negated && (cls === 'leave' || cls === 'stay')) || /** "not free to leave" */ reading.clause.marks.some((mark, at) => mark.kind === 'word' && /^(?:not|n't|never)$/.test(mark.word) && !has(reading.clause, 'notJailed') && at > 0) ? undefined : has(reading.clause, 'leaveFree', 'notJailed') ? { value: false } : undefined), example: 'They are free to come and go, the minister Ada Bold said.', gives: false },

  { id: 'en-flight-aboard', field: 'aboard', on: 'flight', near: [['flight', 'onboard']], event: ['carry', 'arrive', 'depart', 'move'], tense: ['done', 'now', 'gerund'], read: aboard, example: 'A plane carrying nine men landed on Friday.', gives: { min: 9, max: 9 } },
  { id: 'en-flight-arrived', field: 'arrived', on: 'flight', event: ['arrive'], tense: ['done', 'will', 'planned'], with: [['flight', 'group', 'people', 'moved']], near: [['flight']], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'The plane landed in Kigali on Friday.', gives: '2025-08-01' },
  { id: 'en-flight-departed', field: 'departed', on: 'flight', event: ['depart'], tense: DONE_OR_WILL, near: [['flight', 'byAir']], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'The plane left Texas on Friday.', gives: '2025-08-01' },
  { id: 'en-flight-to', field: 'to', on: 'flight', event: ['arrive'], tense: ['done'], near: [['flight']], read: ({ ends, clause, statement }) => (ends.receives !== null && (clause.marks.some((mark) => mark.kind === 'place' && mark.code === ends.receives) || statement.marks.some((mark) => mark.kind === 'place' && mark.code === ends.receives)) ? { value: ends.receives } : undefined), example: 'The plane landed in Kigali on Friday.', gives: 'RW' },
  { id: 'en-flight-from', field: 'from', on: 'flight', event: ['depart'], tense: ['done', 'gerund'], near: [['flight', 'byAir']], read: ({ clause, ends }) => { const code = codeAfter(clause.marks, /^(?:left|leaving|from|departed|departing|of)$/) ?? (has(clause, 'senderTown') ? (ends.sends ?? undefined) : undefined); return code === undefined ? undefined : { value: code }; }, example: 'The plane left the United States on Friday.', gives: 'US' },
  { id: 'en-flight-airline', field: 'operator', on: 'flight', recent: [['flight', 'byAir', 'journey']], read: airline, voices: ['office', 'article', 'unnamed', 'press', 'critic'], example: 'A Qatar Airways charter took them to Kigali.', gives: 'Qatar Airways' },
  { id: 'en-flight-operator', field: 'operator', on: 'flight', with: [['airline']], recent: [['flight', 'byAir']], read: after('airline'), example: 'The jet, operated by Omni Air, landed in Kigali.', gives: 'Omni Air' },
  { id: 'en-flight-funder', field: 'funder', on: 'flight', event: ['cover', 'pay', 'charterBy'], tense: ['done', 'now', 'agreed', 'will'], recent: [['flight', 'journey']], with: [['cost', 'flight', 'journey', 'funded']], read: (reading) => (!reading.recent('flight', 'byAir') && !/ (?:fares?|tickets?|journeys?|airfares?) /.test(` ${reading.clause.marks.map((mark) => (mark.kind === 'word' ? mark.word : '-')).join(' ')} `) ? undefined : reading.event?.cls === 'cover' && !has(reading.clause, 'cost', 'payFor') ? undefined : payer(reading)), example: 'The flight was paid for by the United States.', gives: 'the United States' },
  { id: 'en-flight-funded', field: 'funder', on: 'flight', with: [['flight'], ['fundedBy']], read: fundedBy, example: 'A U.S.-funded flight landed in Rwanda.', gives: 'United States' },
  { id: 'en-flight-purpose', field: 'purpose', on: 'flight', with: [['removalFlight']], near: [['flightHome', 'return']], read: says('removal'), example: 'A deportation flight carried 43 people back home.', gives: 'removal' },
  { id: 'en-flight-goal', field: 'to', on: 'flight', near: [['flight'], ['return', 'arrive', 'boundFor']], read: (reading) => { const code = codeAfter(reading.clause.marks, /^(?:to|for)$/); return code === undefined || code === reading.ends.sends ? undefined : { value: code }; }, example: 'The flight carried migrants being sent back to Colombia.', gives: 'CO' },
  { id: 'en-flight-nationalities', field: 'nationalities', on: 'flight', read: ({ statement, clause, ends }) => (has(clause, 'people', 'moved', 'pronoun', 'group', 'flight', 'fromCountries') || (clause.counts.length > 0 && clause.marks.some((mark) => mark.kind === 'place' && mark.by === 'demonym')) ? nationsListed(statement.marks, ends.sends) : undefined), example: 'They are from Iran, India and Nepal, the minister Ada Bold said.', gives: ['IN', 'IR', 'NP'] },

  { id: 'en-capacity', field: 'capacity', on: 'facility', event: ['capacity'], tense: ['can', 'now', 'done', 'will'], near: [['place', 'facilityMark']], without: ['accepting', 'nowWord'], read: (reading) => (has(reading.clause, 'capacityWord') ? aboard(reading) : undefined), example: 'The Gashora Hotel was built for 300 people.', gives: { min: 300, max: 300 } },
  { id: 'en-population', field: 'population', on: 'facility', event: ['capacity', 'hold', 'house'], tense: ['now'], with: [['facilityMark', 'place', 'it'], ['nowWord']], read: (reading) => (inSender(reading) ? undefined : aboard(reading)), example: 'The Gashora Hotel now houses 45 people.', gives: { min: 45, max: 45 } },
  { id: 'en-population-in-it', field: 'population', on: 'facility', with: [['facilityMark', 'place', 'it']], without: ['cap'], read: (reading) => (inSender(reading) || !/ (?:has|had|were|are) (?:only |just |about )?COUNT (?:\w+ ){0,2}(?:in it|inside|there|in the FACILITY|in FACILITY) /.test(wordsOf(reading.clause.marks)) ? undefined : aboard(reading)), example: 'The Gashora camp has ninety-three people in it this week.', gives: { min: 93, max: 93 } },
  { id: 'en-facility-operator', field: 'operator', on: 'facility', with: [['facilityMark', 'place'], ['runBy']], read: after('runBy'), example: 'The Gashora Hotel is run by Acme Security.', gives: 'Acme Security' },
];


/** The verb's object or subject is people, and not a meeting, a vote or a drive. */
function holdsPeople({ clause, event }: Reading): boolean {
  if (event === undefined) return false;
  if (event.cls === 'detain') return true;
  const after = clause.hits.some(({ cls, from }) => PEOPLE.has(cls) && from >= event.to && from - event.to < 5);
  const before = clause.hits.some(({ cls, to }) => PEOPLE.has(cls) && to <= event.at) || clause.counts.some(({ at, of }) => at < event.at && of !== 'other');
  return event.passive ? before || has(clause, 'jail', 'facilityMark') : after || (before && has(clause, 'jail', 'facilityMark') && event.tense === 'done');
}

/** The words of the clause before the first of a class. */
const before = ({ clause }: Reading, cls: string): string =>
  ` ${clause.marks
    .slice(clause.own, clause.hits.find((hit) => hit.cls === cls)?.from ?? 0)
    .map((mark) => (mark.kind === 'word' ? (/^(?:not|n't|never)$/.test(mark.word) ? 'NOT NOT NOT' : mark.word) : mark.kind.toUpperCase()))
    .join(' ')} `;

const PEOPLE = new Set(['people', 'pronoun', 'moved', 'nobody', 'group']);
const stays = ({ clause }: Reading): Carried | undefined =>
  clause.marks.some((mark) => mark.kind === 'count' || (mark.kind === 'word' && /^(?:longer|more)$/.test(mark.word))) ? undefined : { value: false };

/** The sending state itself is the one who holds them. */
const senderHolds = ({ clause, event, ends }: Reading): boolean => {
  const who = clause.marks.slice(clause.own, event?.at ?? 0).findLast((mark) => mark.kind === 'place' || mark.kind === 'speaker');
  return (who?.kind === 'place' ? who.code : who?.kind === 'speaker' ? who.country : null) === (ends.sends ?? '-') && event?.passive === false;
};

const inSender = ({ clause, ends }: Reading): boolean => {
  const codes = clause.marks.flatMap((mark, at) => {
    const before = clause.marks[at - 1];
    return mark.kind === 'place' && before?.kind === 'word' && /^(?:in|at)$/.test(before.word) ? [mark.code] : [];
  });
  return codes.length > 0 && !codes.includes(ends.receives ?? '');
};
