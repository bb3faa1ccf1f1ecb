import { nationsIn, says, theClause, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { isWord, type Mark } from '../../mark.ts';
import { textOf } from '../../part-value.ts';
import { alone, narrower, wordsOf } from '../../rule-parts.ts';

const TAKE = ['accept', 'move', 'include', 'house', 'hold', 'cover', 'eligibleFor'];
const OPEN = ['will', 'agreed', 'offered', 'planned', 'can', 'now', 'bare', 'done', 'must', 'gerund'] as const;
const SHUT = ['exclude'];
/** The sending state is the last one named: whom it refuses is whom it sends. */
const senderActs = (marks: readonly Mark[], sends: string | null): boolean => {
  const who = marks.findLast((mark) => mark.kind === 'place' || mark.kind === 'speaker');
  return sends !== null && (who?.kind === 'place' ? who.code === sends && who.by !== 'demonym' : who?.kind === 'speaker' && who.country === sends);
};

/** It is a state or a text that shuts out, or people who are shut out: not people who refuse. */
const shuts = ({ clause, event, ends }: Reading): boolean =>
  event !== undefined &&
  !senderActs(clause.marks.slice(0, event.at), ends.sends) &&
  (event.passive ||
    isWord(clause.marks[event.at], 'is', 'are', 'was', 'were', 'be') ||
    event.tense === 'gerund' ||
    clause.marks.slice(Math.max(clause.own, event.at - 7), event.at).some((mark) => mark.kind === 'place' || mark.kind === 'speaker' || (mark.kind === 'word' && /^(?:it|he|she|we|which|that)$/.test(mark.word))) ||
    clause.hits.some(({ cls, to }) => (cls === 'deal' || cls === 'text' || cls === 'decree') && to <= event.at)) &&
  !has(clause, 'right');
/** Most words of a sentence without a verb, as in "No children." */
const VERBLESS = 12;

const denied = ({ clause }: Reading): boolean => {
  const first = clause.marks.find((mark) => mark.kind === 'word' && /\p{L}/u.test(mark.word));
  return clause.marks.length <= VERBLESS && first?.kind === 'word' && /^(?:no|nobody|none|neither|nor|never|not)$/.test(first.word) && !clause.marks.some((mark) => mark.kind === 'word' && (mark.pos === 'AUX' || (mark.pos === 'VERB' && !mark.word.endsWith('ing'))));
};

const sending = ({ clause, ends }: Reading): boolean => clause.marks.some((mark) => (mark.kind === 'place' && mark.code === ends.sends) || (mark.kind === 'speaker' && mark.country === ends.sends));
/** "anyone under eighteen": a bound on age. */
const underAge = ({ clause }: Reading): boolean => clause.counts.some(({ mark: { count }, of }) => of !== 'places' && count.min === undefined && (count.max === 17 || count.max === 18));
const ownPeople = ({ clause, ends }: Reading): boolean =>
  clause.marks.some((mark, at) => {
    const next = clause.marks[at + 1];
    return (mark.kind === 'place' && mark.code === ends.sends && next?.kind === 'word' && /^(?:citizens?|nationals?|passport|subjects?|people)$/.test(next.word)) ||
      (mark.kind === 'place' && mark.code === ends.sends && mark.by === 'demonym' && !(next?.kind === 'word' && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))) ||
      (mark.kind === 'word' && mark.word === 'own' && next?.kind === 'word' && /^(?:citizens|nationals|people)$/.test(next.word));
  });

/** An arrangement, or a promise, to take people who seek asylum: not what happened to them elsewhere. */
function asylumTaken({ all, clause }: Reading): boolean {
  const takes = all.flatMap(({ events }) => events.filter(({ cls }) => cls === 'accept' || cls === 'move' || cls === 'include' || cls === 'return'));
  const ahead = takes.some(({ tense, negated }) => !negated && tense !== 'done' && tense !== 'gerund');
  const deal = clause.hits.some(({ cls }) => cls === 'instrument') || (all[0]?.hits.some(({ cls }) => cls === 'instrument') ?? false);
  return !takes.some(({ negated, tense }) => negated && tense !== 'done') && (ahead || deal);
}

/** "…, as will unaccompanied minors", "nor are persons sentenced for …": what was said of others before holds of these as well. */
function likewise({ clause, all }: Reading): boolean {
  const [first, second] = clause.marks.slice(clause.own).filter((mark) => !(mark.kind === 'word' && /^(?:,|and)$/.test(mark.word)));
  const opens = first?.kind === 'word' && /^(?:as|nor|so|neither)$/.test(first.word) && second?.kind === 'word' && second.pos === 'AUX';
  return opens && all.some(({ events }) => events.some(({ cls, negated }) => SHUT.includes(cls) || (negated && TAKE.includes(cls))));
}

/** "The treaty covers people who cross by boat": whom it takes, told by a clause about them. */
function whoever({ clause, all, text, recent }: Reading): Carried | undefined {
  if (clause.own === 0 || clause.events.some(({ negated, at }) => negated && at >= clause.own)) return undefined;
  const main = all.filter(({ own }) => own === 0).flatMap(({ events }) => events);
  const takes = main.filter(({ cls }) => cls === 'accept' || cls === 'include' || cls === 'move' || cls === 'return' || cls === 'allow');
  const ahead = takes.some(({ tense, negated, cls }) => !negated && (tense === 'now' || ((tense === 'will' || tense === 'agreed' || tense === 'can') && cls !== 'include')));
  if (!ahead || takes.some(({ tense }) => tense === 'done') || !recent('instrument', 'deal')) return undefined;
  const from = clause.hits.findLast(({ cls, to }) => cls === 'open' && to <= clause.own)?.from;
  if (from === undefined || clause.own - from > 4 || clause.hits.some(({ cls }) => cls === 'asylum' || cls === 'anyNation')) return undefined;
  const marks = clause.marks.slice(from);
  const value = textOf(marks, text);
  return value === undefined ? undefined : { value, marks };
}

/** An offer or a promise to take people stands in the statement, and nothing in it is denied. */
const promised = ({ all }: Reading): boolean => {
  const takes = all.flatMap(({ events }) => events.filter(({ cls }) => TAKE.includes(cls)));
  return takes.some(({ tense }) => tense === 'will' || tense === 'agreed' || tense === 'offered' || tense === 'planned') && !takes.some(({ negated }) => negated);
};

const CONTINENT: Readonly<Record<string, string>> = Object.fromEntries('RW UG GH SZ SS CM GQ CD LY NG KE TZ LR SL GM SN ML NE TD ER ET SO DJ BI MW ZM ZW AO MZ NA BW LS GA CG CF CI BJ TG GN GW'.split(' ').map((code) => [code, 'region:africa']));

/** Who may be sent, and who may not. */
export const PEOPLE_RULES: readonly ClauseRule[] = [
  { id: 'en-nations-any', field: 'admits.nationalities', with: [['anyNation'], ['accept', 'move', 'people', 'house', 'hold', 'include', 'pronoun']], read: says('any'), example: 'Rwanda agreed to house detainees of all nationalities.', gives: 'any' },
  { id: 'en-nations-only', field: 'admits.nationalities', event: [...TAKE, 'limit', 'cover'], tense: OPEN, with: [['only', 'limit'], ['people', 'citizens', 'instrument']], read: ({ clause, ends }) => nations(clause.marks, [ends.sends, ends.receives]), guess: true, example: 'Only citizens of West African states would be received, the minister Ada Bold said.', gives: ['region:west-africa'] },
  { id: 'en-nations-prefer', field: 'admits.nationalities', event: ['prefer'], polarity: 'any', read: ({ clause, ends }) => nations(clause.marks, [ends.sends, ends.receives]), guess: true, example: 'Rwanda would prefer Africans, the minister Ada Bold said.', gives: ['region:africa'] },
  { id: 'en-nations-continent', field: 'admits.nationalities', event: ['accept'], tense: ['will', 'agreed', 'offered', 'planned', 'can', 'now'], with: [['continent']], read: ({ ends }) => (ends.receives === null || CONTINENT[ends.receives] === undefined ? undefined : { value: [CONTINENT[ends.receives] ?? ''] }), example: 'Rwanda would take people from elsewhere on the continent, the minister Ada Bold said.', gives: ['region:africa'] },
  { id: 'en-nations-accept', field: 'admits.nationalities', event: ['accept'], tense: ['will', 'agreed', 'offered', 'planned', 'can', 'now'], read: ({ clause, ends }) => nations(clause.marks.slice(clause.own).filter((mark) => mark.kind === 'place' && (mark.by === 'demonym' || mark.by === 'region')), [ends.sends, ends.receives]), example: 'Rwanda agreed to accept African and Asian migrants, the minister Ada Bold said.', gives: ['region:africa', 'region:asia'] },

  { id: 'en-convicted-never', field: 'admits.convicted', event: TAKE, polarity: 'no', tense: OPEN, with: [['criminals']], without: ['severe', 'clean', 'only'], read: says('never'), example: 'Rwanda will not accept anyone with a criminal record, the minister Ada Bold said.', gives: 'never' },
  { id: 'en-convicted-shut-out', field: 'admits.convicted', event: SHUT, tense: OPEN, with: [['criminals']], without: ['severe', 'clean'], read: (reading) => (shuts(reading) ? { value: 'never' } : undefined), example: 'Those with a criminal record will be refused, the minister Ada Bold said.', gives: 'never' },
  { id: 'en-convicted-none', field: 'admits.convicted', with: [['criminals']], without: ['severe', 'clean'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (denied(reading) ? { value: 'never' } : undefined), example: 'No one with a criminal record.', gives: 'never' },
  { id: 'en-convicted-nobody', field: 'admits.convicted', with: [['criminals'], ['nobody']], without: ['severe', 'clean'], voices: ['office', 'article', 'unnamed', 'press'], read: ({ clause }) => (clause.own > 0 && clause.hits.some(({ cls, to }) => cls === 'nobody' && to <= clause.own) ? { value: 'never' } : undefined), example: 'Nobody who has ever been charged with a crime, the minister Ada Bold said.', gives: 'never' },
  { id: 'en-other-who', field: 'admits.other', with: [['open']], without: ['criminals', 'convicted', 'serving', 'abuse', 'court', 'minors', 'flight'], voices: ['office', 'article', 'unnamed', 'press'], read: whoever, example: 'The arrangement covers people who are held on the island.', gives: 'people who are held on the island' },
  { id: 'en-minors-none', field: 'admits.minors', with: [['childrenOnly']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (denied(reading) ? alone(reading) : undefined), example: 'No children travelling alone.', gives: false },
  { id: 'en-minors-adults', field: 'admits.minors', with: [['adultsOnly']], voices: ['office', 'article', 'unnamed', 'press'], read: says(false), guess: true, example: 'Adults only.', gives: false },
  { id: 'en-convicted-clean', field: 'admits.convicted', with: [['clean']], without: ['abuse', 'court', 'accuse'], read: says('never'), voices: ['office', 'article', 'unnamed', 'press'], guess: true, example: 'Rwanda would take people provided that they had no criminal history, the minister Ada Bold said.', gives: 'never' },
  { id: 'en-convicted-some', field: 'admits.convicted', with: [['someOf'], ['convicted', 'criminals']], without: ['clean', 'only', 'severe_', 'court', 'abuse_'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.clause.events.some(({ negated }) => negated) || !reading.recent('people', 'moved', 'move', 'accept', 'pronoun') ? undefined : { value: 'also' }), example: 'Rwanda will take fifty people. Some of them have been convicted of serious crimes.', gives: 'also' },
  { id: 'en-convicted-only', field: 'admits.convicted', event: TAKE, tense: OPEN, with: [['only'], ['criminals']], without: ['clean'], read: says('only'), example: 'Rwanda would accept only convicted criminals, the minister Ada Bold said.', gives: 'only' },
  { id: 'en-convicted-who', field: 'admits.convicted', with: [['convicted'], ['people', 'criminals', 'serving']], near: [['move', 'accept', 'house']], without: ['clean', 'only', 'also', 'severe', 'exclude'], voices: ['office', 'article', 'unnamed', 'press'], read: ({ all, statement }) => (all.some(({ events }) => events.some(({ cls, tense, negated }) => !negated && (cls === 'move' || cls === 'accept' || cls === 'house') && (tense === 'will' || tense === 'agreed' || tense === 'offered'))) && statement.verb !== 'alleges' ? { value: 'only' } : undefined), example: 'Foreigners who have been convicted by American courts will be sent.', gives: 'only' },
  { id: 'en-nations-cover', field: 'admits.nationalities', event: ['include', 'cover', 'limit'], tense: ['now', 'will'], with: [['citizens', 'people'], ['instrument', 'deal']], without: ['flight'], read: ({ clause, ends }) => nations(clause.marks.filter((mark, at) => mark.kind === 'place' && (mark.by === 'demonym' || mark.by === 'region' || clause.marks.slice(Math.max(0, at - 6), at).some((one) => one.kind === 'word' && /^(?:of|from)$/.test(one.word)))), [ends.sends, ends.receives]), example: 'The deal applies to citizens of Nicaragua and Venezuela.', gives: ['NI', 'VE'] },
  { id: 'en-asylum-excluded', field: 'admits.asylumSeekers', event: SHUT, tense: OPEN, with: [['asylum']], without: ['severe', 'minors', 'court'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (shuts(reading) ? { value: false } : undefined), example: 'Persons with a pending asylum claim are not eligible, the minister Ada Bold said.', gives: false },
  { id: 'en-asylum-heard', field: 'admits.asylumSeekers', event: ['protect', 'consider', 'hear'], tense: ['will', 'agreed', 'must', 'now'], with: [['asylumClaim']], without: ['court', 'law_'], voices: ['office', 'article', 'unnamed', 'press'], read: says(true), example: 'Rwanda will examine the asylum claims of people who reached the United States.', gives: true },
  { id: 'en-nations-sent', field: 'admits.nationalities', event: ['move', 'accept', 'return'], tense: ['can', 'will', 'must'], without: ['flight'], read: ({ clause, event, ends }) => (event?.passive === true ? nations(clause.marks.slice(clause.own, event.at).filter((mark) => mark.kind === 'place' && mark.by === 'demonym'), [ends.sends, ends.receives]) : undefined), example: 'Hondurans and Salvadorans may be sent under the agreement.', gives: ['HN', 'SV'] },
  { id: 'en-nations-come', field: 'admits.nationalities', with: [['fromCountries'], ['people', 'pronoun', 'moved']], without: ['flight', 'facilityMark'], read: ({ clause, ends, nearby }) => (nearby('flight') || !clause.marks.some((mark) => mark.kind === 'place' && mark.by === 'region') ? undefined : nations(clause.marks.slice(clause.own).filter((mark) => mark.kind === 'place' && mark.by !== 'capital'), [ends.sends, ends.receives])), example: 'They come chiefly from Central Asia and India.', gives: ['IN', 'region:central-asia'] },
  { id: 'en-convicted-also', field: 'admits.convicted', event: ['include', 'accept', 'move', 'house'], tense: OPEN, with: [['criminals'], ['also']], without: ['clean', 'only'], read: says('also'), example: 'Rwanda will accept deportees, including violent criminals, the minister Ada Bold said.', gives: 'also' },

  { id: 'en-citizens-plans', field: 'plans.senderCitizens', event: ['move', 'plan'], polarity: 'no', tense: ['planned', 'now', 'done', 'will', 'bare'], with: [['plan', 'planning']], read: (reading) => (ownPeople(reading) ? { value: false } : undefined), example: 'US officials said there were no plans to deport American citizens.', gives: false },
  { id: 'en-citizens-included', field: 'admits.senderCitizens', event: TAKE, tense: OPEN, without: ['plan'], read: (reading) => (ownPeople(reading) && !has(reading.clause, 'planning') ? { value: true } : undefined), voices: ['office', 'article', 'unnamed', 'press'], example: 'Rwanda offered to house American citizens in its prisons, the minister Ada Bold said.', gives: true, not: ['Rwanda will not accept American citizens, the minister Ada Bold said.'] },
  { id: 'en-citizens-eligible', field: 'admits.senderCitizens', with: [['eligible']], without: ['plan', 'planning', 'exclude'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (ownPeople(reading) && / (?:are|were|is|was|would be|be) (?:\w+ )?eligible /.test(wordsOf(reading.clause.marks)) && !/ (?:not|n't|no|never|nor) /.test(wordsOf(reading.clause.marks)) ? { value: true } : undefined), example: 'American citizens too were eligible.', gives: true },
  { id: 'en-citizens-even', field: 'admits.senderCitizens', with: [['citizens']], without: ['plan', 'planning', 'exclude'], read: (reading) => (ownPeople(reading) && promised(reading) && reading.clause.events.every(({ negated }) => !negated) ? { value: true } : undefined), example: 'Rwanda agreed to house detainees, even those who are U.S. citizens, the minister Ada Bold said.', gives: true },
  { id: 'en-residents-even', field: 'admits.senderResidents', with: [['residents']], without: ['exclude'], read: (reading) => (promised(reading) && reading.clause.events.every(({ negated }) => !negated) ? { value: true } : undefined), example: 'Rwanda agreed to house detainees, even those who are legal residents, the minister Ada Bold said.', gives: true },
  { id: 'en-citizens-not-taken', field: 'admits.senderCitizens', event: TAKE, polarity: 'no', tense: OPEN, without: ['plan', 'planning'], read: (reading) => (ownPeople(reading) ? { value: false } : undefined), example: 'Rwanda will not accept American citizens, the minister Ada Bold said.', gives: false },
  { id: 'en-citizens-excluded', field: 'admits.senderCitizens', event: SHUT, tense: OPEN, read: (reading) => (ownPeople(reading) ? { value: false } : undefined), example: 'American nationals are excluded.', gives: false },
  { id: 'en-residents', field: 'admits.senderResidents', event: TAKE, tense: OPEN, with: [['residents']], read: (reading) => (sending(reading) ? { value: true } : undefined), example: 'Rwanda will accept convicts, even U.S. citizens or legal residents, the minister Ada Bold said.', gives: true },
  { id: 'en-residents-not', field: 'admits.senderResidents', event: [...TAKE], polarity: 'no', tense: OPEN, with: [['residents']], read: says(false), example: 'Rwanda will not accept permanent residents of the United States, the minister Ada Bold said.', gives: false },
  { id: 'en-residents-none', field: 'admits.senderResidents', with: [['residents']], read: (reading) => (denied(reading) ? { value: false } : undefined), example: 'No holders of green cards either.', gives: false },
  { id: 'en-residents-excluded', field: 'admits.senderResidents', event: SHUT, tense: OPEN, with: [['residents']], read: says(false), example: 'Green card holders are excluded.', gives: false },
  { id: 'en-prisoners', field: 'admits.prisoners', event: TAKE, tense: ['will', 'agreed', 'offered', 'planned', 'can', 'bare'], with: [['serving']], read: (reading) => (sending(reading) || has(reading.clause, 'only') ? { value: true } : undefined), example: 'Rwanda will take violent criminals currently imprisoned in U.S. facilities, the minister Ada Bold said.', gives: true, not: ['People imprisoned in Rwanda went on strike.'] },
  { id: 'en-prisoners-serve', field: 'admits.prisoners', with: [['serving']], without: ['clean', 'exclude'], voices: ['office', 'article', 'unnamed', 'press'], read: ({ clause, ends }) => (clause.events.some(({ cls, tense, negated }) => (cls === 'house' || cls === 'stay') && !negated && tense !== 'done') && / serv(?:e|ing) (?:\w+ )?(?:time|sentences?|terms?) /.test(wordsOf(clause.marks)) && clause.marks.some((mark) => mark.kind === 'place' && mark.code === ends.receives) ? { value: true } : undefined), example: 'People sentenced in the United States will serve their time in Rwanda.', gives: true },
  { id: 'en-asylum', field: 'admits.asylumSeekers', with: [['asylum']], near: [['accept', 'move', 'instrument', 'apply', 'include', 'return']], without: ['court', 'criminals', 'law_', 'exclude'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (asylumTaken(reading) ? { value: true } : undefined), example: 'Rwanda agreed to receive asylum seekers.', gives: true, not: ['Rwanda will not accept asylum seekers, the minister Ada Bold said.'] },
  { id: 'en-asylum-not', field: 'admits.asylumSeekers', event: TAKE, polarity: 'no', tense: ['will', 'agreed', 'can', 'now'], with: [['asylum']], read: says(false), example: 'Rwanda will not accept asylum seekers, the minister Ada Bold said.', gives: false },
  { id: 'en-minors-not', field: 'admits.minors', event: TAKE, polarity: 'no', tense: ['will', 'agreed', 'can', 'now', 'must'], with: [['minors']], read: alone, example: 'Unaccompanied minors will not be accepted, the minister Ada Bold said.', gives: false },
  { id: 'en-minors-excluded', field: 'admits.minors', event: SHUT, tense: OPEN, with: [['minors']], without: ['severe'], read: (reading) => (shuts(reading) ? alone(reading) : undefined), example: 'Women, children and the ill are excluded.', gives: false },
  { id: 'en-minors-under', field: 'admits.minors', event: [...SHUT, ...TAKE], polarity: 'any', tense: OPEN, with: [['anyone', 'people', 'nobody']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (underAge(reading) && (SHUT.includes(reading.event?.cls ?? '') || reading.event?.negated === true) ? { value: false } : undefined), example: 'The treaty excludes anyone under eighteen.', gives: false },
  { id: 'en-minors-included', field: 'admits.minors', event: ['include', 'move', 'accept', 'arrive', 'house'], tense: OPEN, with: [['childrenOnly']], without: ['only'], voices: ['office', 'article', 'unnamed', 'press'], read: ({ clause }) => (clause.events.some(({ negated, cls }) => negated || SHUT.includes(cls)) ? undefined : { value: true }), example: 'The group includes 65 minors and two pregnant women.', gives: true },

  { id: 'en-other-safe-third', field: 'admits.other', with: [['safeThird'], ['instrument'], ['people']], read: (reading) => (/ for (?:\w+ )?(?:migrants|people|persons|those|asylum|anyone|refugees) /.test(` ${reading.statement.marks.map((mark) => (mark.kind === 'word' ? mark.word : mark.kind)).join(' ')} `) ? theWords(reading) : undefined), guess: true, example: 'The plan includes a safe third country agreement for migrants who enter the U.S. illegally.', gives: 'The plan includes a safe third country agreement for migrants who enter the U.S. illegally' },
  { id: 'en-other-only', field: 'admits.other', event: [...TAKE, 'limit', 'need'], tense: OPEN, with: [['only'], ['people', 'citizens', 'health', 'age']], without: ['clean', 'abuse'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.clause.events.some(({ cls, tense, at }) => at >= reading.clause.own && TAKE.includes(cls) && (tense === 'will' || tense === 'can' || tense === 'must' || tense === 'agreed' || tense === 'offered')) || has(reading.clause, 'eligible') ? (narrower(reading) || has(reading.clause, 'convicted') ? undefined : theWords(reading)) : undefined), guess: true, example: 'Only people who have finished any prison sentence can be sent.', gives: 'Only people who have finished any prison sentence can be sent' },
  { id: 'en-other-none', field: 'admits.other', with: [['anyone', 'people', 'severe']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (denied(reading) && !narrower(reading) && reading.nearby('severe', 'danger', 'health') ? theWords(reading) : undefined), example: 'No admission for anyone who is a danger to security.', gives: 'No admission for anyone who is a danger to security' },
  { id: 'en-other-shut-out', field: 'admits.other', event: SHUT, polarity: 'any', tense: OPEN, with: [['people', 'severe', 'health', 'anyone', 'criminals']], without: ['court', 'flight', 'danger'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (narrower(reading) || ownPeople(reading) || !shuts(reading) || reading.nearby('danger') || underAge(reading) ? undefined : theWords(reading)), example: 'Hardened criminals are shut out, the minister Ada Bold said.', gives: 'Hardened criminals are shut out' },
  { id: 'en-minors-as-well', field: 'admits.minors', with: [['childrenOnly']], without: ['severe'], read: (reading) => (likewise(reading) ? alone(reading) : undefined), example: 'Those with a criminal record will be refused, as will unaccompanied minors, the minister Ada Bold said.', gives: false },
  { id: 'en-other-as-well', field: 'admits.other', with: [['severe', 'health', 'people', 'anyone', 'criminals']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (likewise(reading) && !narrower(reading) ? theClause(reading) : undefined), example: 'American nationals are excluded, and so are people sentenced for terrorism.', gives: 'so are people sentenced for terrorism' },
  { id: 'en-other-not-taken', field: 'admits.other', event: ['accept', 'move', 'include', 'cover'], polarity: 'no', tense: ['will', 'agreed', 'can', 'now', 'must', 'refused'], without: ['jail', 'right', 'flightHome', 'instrument', 'danger'], near: [['severe', 'health', 'people', 'anyone']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (narrower(reading) || ownPeople(reading) || reading.event?.cls === 'hold' || reading.clause.counts.length > 0 ? undefined : theWords(reading)), example: 'Rwanda will not accept hardened criminals, the minister Ada Bold said.', gives: 'Rwanda will not accept hardened criminals' },
];

function nations(marks: Parameters<typeof nationsIn>[0], skip: readonly (string | null)[]): Carried | undefined {
  const codes = nationsIn(marks, skip);
  return codes.length === 0 ? undefined : { value: codes };
}
