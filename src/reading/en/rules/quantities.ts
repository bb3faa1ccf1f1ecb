import { durationsIn, people, theWords, valueOf } from '../../carry.ts';
import { has } from '../../clause.ts';
import { peopleNear, type Carried, type ClauseRule, type Reading } from '../../clause-rule.ts';
import { isWord } from '../../mark.ts';
import { textOf } from '../../part-value.ts';
import { ceiling, sum, total, wordsOf } from '../../rule-parts.ts';


/** Verbs after which a bare number is one of people: "will take 250". */
const BARE = new Set(['accept', 'move']);
const AHEAD = ['will', 'agreed', 'offered', 'planned', 'can', 'bare', 'must', 'asked'] as const;
const DONE = ['done'] as const;

/** Codes of places after "to" behind the verb: where people went. */
const goals = ({ clause: { marks, events }, event }: Reading): readonly string[] =>
  marks.flatMap((mark, at) => {
    if (event !== undefined && (at < event.at || events.some((other) => other.at > event.to && other.at < at && (other.cls === 'move' || other.cls === 'return')))) return [];
    const before = marks[at - 1];
    const article = before?.kind === 'word' && before.word === 'the' ? marks[at - 2] : before;
    return mark.kind === 'place' && mark.by !== 'demonym' && article?.kind === 'word' && /^(?:to|into|for|onto)$/.test(article.word) ? [mark.code] : [];
  });
const elsewhere = (reading: Reading): boolean => {
  const to = goals(reading);
  return to.length > 0 && to.every((code) => code !== reading.ends.receives);
};

const moved = (reading: Reading): Carried | undefined => (otherObject(reading) || elsewhere(reading) || has(reading.clause, 'flightHome', 'thing') || returns(reading) || has(reading.clause, 'bySea') ? undefined : people(1, true)(reading));
const returns = ({ clause, event }: Reading): boolean => clause.events.some((other) => other.cls === 'return' && event !== undefined && Math.abs(other.at - event.at) < 2);
const goneHome = (reading: Reading): Carried | undefined => {
  // "A flight that carried 43 people back": those aboard, on whatever way.
  if (reading.nearby('flight') && reading.clause.events.some(({ cls }) => cls === 'carry')) return undefined;
  // Under an agreement to take people back, those returned to the receiving state were moved.
  if (reading.event?.cls === 'return' && goals(reading).includes(reading.ends.receives ?? '-')) return undefined;
  const count = peopleNear(reading, true)[0];
  if (count !== undefined) return { value: valueOf(count) };
  const { clause, event } = reading;
  const all = clause.marks.some((mark) => mark.kind === 'word' && /^(?:all|both|everyone|everybody)$/.test(mark.word));
  // "The Jamaican flew home": one person.
  const one = clause.marks.slice(0, event?.at ?? 0).some((mark, at) => {
    const before = clause.marks[at - 1];
    return before?.kind === 'word' && /^(?:the|a|an|one)$/.test(before.word) && ((mark.kind === 'place' && mark.by === 'demonym' && !/s$|ese$|ish$/.test(reading.text.slice(mark.start, mark.end)) && clause.marks[at + 1]?.kind !== 'speaker' && !(clause.marks[at + 1]?.kind === 'word' && (clause.marks[at + 1] as { pos: string }).pos === 'NOUN')) || (mark.kind === 'word' && /^(?:man|woman|boy|girl|migrant|deportee|detainee|prisoner)$/.test(mark.word)));
  });
  const single = clause.marks.slice(0, event?.at ?? 0).some((mark, at) => mark.kind === 'word' && (/^(?:he|she)$/.test(mark.word) || (mark.word === 'one' && isWord(clause.marks[at + 1], 'of', 'has', 'was', 'is'))));
  if ((one || (single && (event?.passive === true || has(clause, 'flightHome')))) && !all) return { value: { min: 1, max: 1 } };
  return all && reading.movedBefore !== undefined ? { value: { min: reading.movedBefore, max: reading.movedBefore } } : undefined;
};


const span = (of: 'stay' | 'arrangement') =>
  ({ clause, statement }: Reading): Carried | undefined => {
    const found = durationsIn(clause.marks).find(({ at }) => !isWord(clause.marks[at - 1], 'within', 'after', 'by')) ?? (clause.marks.length < 5 ? durationsIn(statement.marks)[0] : undefined);
    return found === undefined ? undefined : { value: found.value, scope: { of } };
  };
/** "received 240 submissions": what the verb takes is no people. */
const otherObject = ({ clause, event }: Reading): boolean => event !== undefined && clause.counts.some(({ at, of }) => of === 'other' && at >= event.to && at - event.to < 2);

/** "thirteen to Nigeria and one to the Gambia": each number with where it went. */
function gaps({ clause: { marks }, event, ends }: Reading): readonly Carried[] {
  return marks.flatMap((mark, at): readonly Carried[] => {
    if (event === undefined || at < event.at) return [];
    const one = mark.kind === 'word' && /^(?:one|other)$/.test(mark.word);
    const count = mark.kind === 'count' ? mark.count : one ? { min: 1, max: 1 } : undefined;
    const to = marks[at + 1];
    const article = marks[at + 2];
    const place = article?.kind === 'word' && article.word === 'the' ? marks[at + 3] : article;
    if (count === undefined || to?.kind !== 'word' || to.word !== 'to' || place?.kind !== 'place' || place.code === ends.receives) return [];
    return [{ value: count, scope: { nationality: [place.code] }, marks: marks.slice(at, at + 4) }];
  });
}

/** "$7.5 million for schools": a sum with what it is for. */
function sumFor({ clause: { marks, own }, text }: Reading): Carried | undefined {
  for (let at = own; at < marks.length; at += 1) {
    const link = marks[at + 1];
    const next = marks[at + 2];
    if (marks[at]?.kind !== 'money' || link?.kind !== 'word' || !/^(?:for|to|towards|toward)$/.test(link.word)) continue;
    if (next === undefined || next.kind !== 'word' || /^(?:each|every|taking|accepting|receiving|hosting|a|one|per|the|it|them|that|this|him|her|us)$/.test(next.word) || (link.word === 'to' && next.pos !== 'VERB')) continue;
    const rest = marks.slice(at);
    const stop = rest.findIndex((mark, index) => index > 2 && mark.kind === 'word' && /^[,;.]$/.test(mark.word));
    const part = stop < 0 ? rest : rest.slice(0, stop);
    const value = textOf(part, text);
    if (value !== undefined) return { value, marks: part };
  }
  return undefined;
}

/** "There is no payment": none is spoken of. */
const NO_MONEY = / (?:(?:is|was|were|are|'s|has|have|with|had) no|without any?|no) (?:\w+ ){0,2}(?:money|payments?|fees?|compensation|funds|financial|grants?|cash|price|remuneration|incentives?) /;

const noSum = ({ clause }: Reading): boolean => !clause.marks.some((mark) => mark.kind === 'money');

/** How many, for how long, for how much. */
export const QUANTITY_RULES: readonly ClauseRule[] = [
  { id: 'en-cap-will-take', field: 'cap', event: ['accept', 'move', 'house', 'hold', 'arrive', 'cooperate', 'return', 'include', 'consider', 'goThere'], tense: AHEAD, without: ['flight', 'beds', 'flightHome'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.event?.cls === 'return' && reading.event.tense !== 'agreed' ? undefined : people(5, BARE.has(reading.event?.cls ?? ''), total)(reading)), example: 'Rwanda has agreed to take in up to 250 migrants.', gives: { max: 250 } },
  { id: 'en-cap-not-more', field: 'cap', event: ['accept', 'move', 'house', 'hold', 'exceed', 'consider', 'include'], polarity: 'no', tense: ['can', 'will', 'must', 'agreed'], with: [['people', 'cap', 'month', 'year', 'perFlight', 'week']], read: (reading) => ceiling(people(5, BARE.has(reading.event?.cls ?? ''), total)(reading)), example: 'Rwanda would never take more than 300 inmates, the minister Ada Bold said.', gives: { max: 300 } },
  { id: 'en-cap-word', field: 'cap', with: [['cap']], near: [['people', 'accept', 'move', 'flight', 'deal', 'transfers', 'text']], read: (reading) => ceiling(people(5, true, total)({ ...reading, event: undefined })), without: ['aged', 'hotel'], example: 'The deal has a ceiling, which is 50 people a month.', gives: { max: 50 } },
  { id: 'en-cap-accepts', field: 'cap', event: ['accept', 'include', 'involve', 'allow'], tense: ['now'], without: ['nowWord', 'facilityMark'], read: (reading) => { const found = people(5, true, total)(reading); const value = found?.value; return typeof value === 'object' && 'max' in value && !('min' in value) && !('about' in value) ? found : undefined; }, voices: ['office', 'article', 'unnamed', 'press'], example: 'Rwanda receives no more than 150 persons per flight.', gives: { max: 150 } },
  { id: 'en-cap-number', field: 'cap', with: [['stoodAt', 'eligible']], event: ['accept', 'house', 'move', 'hold'], tense: ['can', 'will', 'agreed'], without: ['facilityMark', 'money'], read: (reading) => people(5, true, total)(reading), example: 'Five hundred is the number that Rwanda may take.', gives: { min: 500, max: 500 } },
  { id: 'en-cap-eligible', field: 'cap', with: [['eligible'], ['stoodAt']], without: ['clean', 'money'], read: (reading) => people(5, true, total)({ ...reading, event: undefined }), example: 'The number of people eligible is 354.', gives: { min: 354, max: 354 } },
  { id: 'en-cap-per', field: 'cap', with: [['people', 'transfers'], ['month', 'year', 'week', 'perFlight']], without: ['facilityMark', 'money', 'vote'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.clause.events.some(({ tense }) => tense === 'done') ? undefined : people(5, false, total)({ ...reading, event: undefined })), example: 'There is an initial plan of 50 deportees per year.', gives: { min: 50, max: 50 } },
  { id: 'en-cap-number-per', field: 'cap', with: [['stoodAt'], ['month', 'year', 'week', 'perFlight']], without: ['facilityMark', 'money', 'vote', 'crime_'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => tense === 'done' && (cls === 'move' || cls === 'arrive' || cls === 'return')) || / (?:year|month|week) (?:earlier|ago|later|before|on) /.test(wordsOf(reading.clause.marks)) ? undefined : people(3, true, total)({ ...reading, event: undefined })), example: 'The prime minister Ada Bold put the number at fifteen a year.', gives: { min: 15, max: 15 } },
  { id: 'en-cap-may-come', field: 'cap', event: ['come', 'accept', 'move', 'arrive', 'goThere'], tense: ['can', 'will'], with: [['month', 'year', 'week', 'perFlight']], without: ['facilityMark', 'money', 'flight'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => people(5, true, total)(reading), example: 'A hundred a year may come, the minister Ada Bold said.', gives: { min: 100, max: 100 } },
  { id: 'en-cap-at-once', field: 'cap', with: [['atOnce']], without: ['money', 'nowWord', 'moved_'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => ceiling(people(5, true, total)({ ...reading, event: undefined })), example: 'The agreement allowed 242 inmates at any moment.', gives: { max: 242 } },
  { id: 'en-cap-at-most', field: 'cap', with: [['people']], without: ['facilityMark', 'nowWord', 'returning', 'vote', 'money', 'crime_'], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => { const found = people(5, false, total)({ ...reading, event: undefined }); const value = found?.value; const past = reading.clause.events.some(({ cls, tense }) => tense === 'done' && (cls === 'move' || cls === 'accept' || cls === 'arrive' || cls === 'return')); return !past && typeof value === 'object' && 'max' in value && !('min' in value) && !('about' in value) ? found : undefined; }, example: 'The paper commits the country to no more than seventy-five people.', gives: { max: 75 } },
  { id: 'en-cap-places', field: 'cap', event: ['give', 'lease', 'protect', 'offer', 'use', 'allow', 'keep'], tense: ['will', 'agreed', 'offered', 'planned'], with: [['places']], read: (reading) => { const count = reading.clause.counts.find(({ of, mark }) => of === 'places' && (mark.count.min ?? mark.count.max ?? 0) > 4); return count === undefined ? undefined : { value: valueOf(count), scope: total(reading) }; }, without: ['beds'], example: 'Rwanda will provide 300 places for prisoners.', gives: { min: 300, max: 300 } },
  { id: 'en-cap-room', field: 'cap', with: [['places']], event: ['give', 'pay', 'offer', 'lease', 'keep', 'protect'], tense: ['will', 'agreed', 'offered', 'planned', 'bare', 'can'], without: ['beds', 'facilityMark'], read: (reading) => people(5, false, total)(reading), example: 'Rwanda will provide capacities for 300 prisoners.', gives: { min: 300, max: 300 } },
  { id: 'en-cap-provides', field: 'cap', with: [['deal', 'instrument', 'decree'], ['people']], event: ['allow', 'include', 'cover', 'plan', 'limit', 'foresee'], tense: ['now', 'will', 'can'], read: (reading) => people(5, false, total)(reading), example: 'The deal provides for up to 160 deportees.', gives: { max: 160 } },
  { id: 'en-cap-expected', field: 'cap', event: ['expect'], tense: ['now', 'done'], with: [['people']], read: (reading) => people(5, true, total)(reading), example: 'The president said he expected up to 360 people in all.', gives: { max: 360 } },

  { id: 'en-moved', field: 'moved', event: ['move', 'arrive', 'accept'], tense: DONE, without: ['returning'], read: moved, example: 'Rwanda took in seven migrants in August.', gives: { min: 7, max: 7 }, not: ['Rwanda has not taken in 250 migrants.'] },
  { id: 'en-moved-back', field: 'moved', event: ['return', 'takeBack'], tense: DONE, without: ['flightHome'], read: (reading) => (reading.event?.cls === 'takeBack' || goals(reading).includes(reading.ends.receives ?? '-') ? people(1, true)(reading) : undefined), example: 'This year the United States returned 3,410 claimants to Rwanda.', gives: { min: 3410, max: 3410 } },
  { id: 'en-moved-noun', field: 'moved', with: [['moving']], read: (reading) => (reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'planned' || tense === 'agreed') ? undefined : moved(reading)), example: 'The minister Ada Bold confirmed the arrival of fourteen people.', gives: { min: 14, max: 14 } },
  { id: 'en-moved-how-many', field: 'moved', with: [['howMany'], ['people']], read: (reading) => (reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'can') ? undefined : people(1, true)({ ...reading, event: undefined })), example: 'How many migrants are there? Two hundred and ninety-nine.', gives: { min: 299, max: 299 } },
  { id: 'en-moved-stood', field: 'moved', with: [['stoodAt']], without: ['facilityMark', 'money', 'place', 'flight', 'cap', 'vote', 'eligible', 'year', 'month', 'week'], read: (reading) => (reading.clause.counts.every(({ of }) => of === 'bare' || of === 'people') && !reading.all.some(({ events }) => events.some(({ tense }) => tense === 'can' || tense === 'will')) ? people(3, true)({ ...reading, event: undefined }) : undefined), example: 'The number stood at 5,728, the minister Ada Bold said.', gives: { min: 5728, max: 5728 } },
  { id: 'en-cap-built-for', field: 'cap', with: [['builtFor'], ['month', 'year', 'week']], read: (reading) => people(5, true, total)({ ...reading, event: undefined }), example: 'They were built for three thousand people a month.', gives: { min: 3000, max: 3000 } },
  { id: 'en-moved-total', field: 'moved', with: [['total']], without: ['cap', 'flightHome'], read: (reading) => (!reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'agreed' || tense === 'planned' || tense === 'can') && reading.clause.hits.some(({ cls }) => cls === 'moving' || cls === 'moved' || cls === 'accept' || cls === 'move') ? people(1, true)({ ...reading, event: undefined }) : undefined), example: 'The latest flight brings to 24 the number of deportees received.', gives: { min: 24, max: 24 } },
  { id: 'en-moved-nobody', field: 'moved', event: ['move', 'arrive', 'accept', 'come'], polarity: 'no', tense: DONE, near: [['people', 'nobody']], voices: ['office', 'article', 'unnamed', 'press'], read: ({ clause }) => (clause.counts.length === 0 && has(clause, 'people', 'nobody') && !has(clause, 'money', 'fee') && !clause.marks.some((mark, at) => mark.kind === 'word' && mark.word === 'it' && at > 0) ? { value: { min: 0, max: 0 } } : undefined), example: 'Nobody has been transferred so far, the minister Ada Bold said.', gives: { min: 0, max: 0 } },
  { id: 'en-moved-on-the-way', field: 'moved', with: [['underWay']], act: 'announces', read: (reading) => people(1, true)({ ...reading, event: undefined }), example: 'Forty more people were on their way, the minister Ada Bold said.', gives: { min: 40, max: 40 } },

  { id: 'en-returned', field: 'returned', event: ['return'], tense: DONE, read: goneHome, example: 'Of those, two have since gone back to their own countries.', gives: { min: 2, max: 2 } },
  { id: 'en-returned-gap', field: 'returned', event: ['return', 'move'], tense: DONE, read: gaps, example: 'All of them have gone home, thirteen to Nigeria and one to the Gambia, the minister Ada Bold said.', gives: { min: 13, max: 13 } },
  { id: 'en-returned-moved', field: 'returned', event: ['move', 'arrive', 'leave'], tense: DONE, with: [['flightHome', 'people', 'moved']], read: (reading) => (has(reading.clause, 'flightHome') || elsewhere(reading) ? goneHome(reading) : undefined), example: 'Six of them were taken to Togo.', gives: { min: 6, max: 6 } },

  { id: 'en-duration-deal', field: 'duration', near: [['deal', 'instrument']], without: ['stayNoun', 'people', 'nobody', 'secret'], read: (reading) => (reading.clause.events.some(({ cls }) => cls === 'last' || cls === 'begin') || /** "a five-year deal" */ reading.clause.marks.some((mark) => mark.kind === 'word' && /^(?:for|of|term|period|initial|duration|life|valid|validity|every|-)$/.test(mark.word)) ? span('arrangement')(reading) : undefined), example: 'The deal runs for five years.', gives: 'P5Y' },
  { id: 'en-duration-period', field: 'duration', with: [['period']], recent: [['deal', 'instrument', 'decree']], without: ['people', 'nobody', 'stayNoun', 'sentencing'], read: span('arrangement'), example: 'The minister signed the deal. The period is one year.', gives: 'P1Y' },
  { id: 'en-duration-renewed', field: 'duration', event: ['last'], tense: ['now', 'will', 'done', 'can'], with: [['term', 'renew']], read: span('arrangement'), example: 'It will last for an initial term of two years.', gives: 'P2Y' },
  { id: 'en-duration-stay', field: 'duration', event: ['stay', 'house', 'hold'], polarity: 'any', tense: ['will', 'can', 'now', 'must', 'agreed', 'bare', 'gerund'], without: ['deal'], read: span('stay'), example: 'None of them could stay longer than ninety days, the minister Ada Bold said.', gives: 'P90D' },
  { id: 'en-duration-visa', field: 'duration', with: [['stayNoun']], without: ['deal'], read: span('stay'), example: 'They would receive thirty-year visas.', gives: 'P30Y' },

  { id: 'en-fee-none', field: 'fee.charged', event: ['pay', 'earn', 'charge', 'change', 'cost', 'involve'], polarity: 'no', tense: ['done', 'now', 'will', 'agreed', 'bare'], with: [['money']], read: (reading) => (noSum(reading) && !/ (?:that|this|the) (?:money|sum|amount|grant|payment) /.test(wordsOf(reading.clause.marks)) ? { value: false } : undefined), example: 'No money has been paid, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-gratis', field: 'fee.charged', with: [['gratis']], without: ['abuse', 'court', 'jail'], near: [['pay', 'earn', 'money', 'exchange', 'accept', 'people', 'deal']], voices: ['office', 'article', 'unnamed'], read: (reading) => (noSum(reading) && !reading.clause.hits.some(({ cls }) => cls === 'free') ? { value: false } : undefined), example: 'The country is receiving nothing in return, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-unpaid', field: 'fee.charged', event: ['compensate'], polarity: 'no', tense: ['done', 'now', 'will'], voices: ['office'], without: ['people', 'money'], read: (reading) => (reading.event?.passive === true && noSum(reading) ? { value: false } : undefined), example: 'We are not being paid for this, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-compensated', field: 'fee.charged', event: ['compensate'], tense: ['will', 'agreed', 'now', 'done', 'planned'], voices: ['office', 'article', 'unnamed', 'press'], without: ['people', 'cost'], read: (reading) => (reading.event?.passive === true && noSum(reading) && !isWord(reading.clause.marks[reading.event.to], 'for', 'by') ? { value: true } : undefined), example: 'Rwanda will be compensated, the minister Ada Bold said.', gives: true },
  { id: 'en-fee-there-is', field: 'fee.charged', with: [['money']], voices: ['office', 'unnamed'], read: (reading) => (reading.statement.denied && noSum(reading) && / (?:there|it|deal|agreement) (?:is|was|were|had|involves?|involved) /.test(wordsOf(reading.clause.marks)) ? { value: true } : undefined), example: 'The minister Ada Bold denied that there was money in it.', gives: false },
  { id: 'en-fee-nothing', field: 'fee.charged', with: [['anything']], voices: ['office', 'article', 'unnamed'], read: (reading) => (noSum(reading) && / (?:costs?|pays?|paid|gets?|got|receives?|received|charges?|charged) (?:[^ ]+ ){0,3}nothing /.test(wordsOf(reading.clause.marks)) ? { value: false } : undefined), example: 'The arrangement costs the United States nothing, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-no-side', field: 'fee.charged', with: [['money']], voices: ['office'], read: (reading) => (noSum(reading) && NO_MONEY.test(wordsOf(reading.clause.marks)) ? { value: false } : undefined), example: 'There is no financial side to the agreement, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-denied', field: 'fee.charged', event: ['pay', 'earn', 'change', 'charge'], tense: ['done', 'now', 'will'], with: [['money']], read: (reading) => (reading.statement.denied && noSum(reading) ? { value: true } : undefined), example: 'The minister Ada Bold denied that a cent had been paid.', gives: false },
  { id: 'en-fee-charged', field: 'fee.charged', event: ['pay', 'charge', 'earn'], tense: ['will', 'agreed', 'offered', 'now', 'done', 'planned', 'bare'], with: [['fee']], read: (reading) => (noSum(reading) ? { value: true } : undefined), example: 'The official said the United States would pay a grant.', gives: true, not: ['The official said the United States would not pay a grant.'] },
  { id: 'en-fee-promised', field: 'fee.promised', event: ['pay', 'earn', 'charge', 'cover'], tense: ['will', 'agreed', 'offered', 'planned', 'now', 'bare', 'can', 'must', 'gerund'], read: sum, example: 'The United States will pay $7.5 million.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  { id: 'en-fee-worth', field: 'fee.promised', with: [['deal', 'fee', 'exchange', 'perPerson', 'annual', 'payOut', 'programmeCost']], without: ['homeCost'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => (cls === 'pay' || cls === 'earn' || cls === 'cost') && tense === 'done') ? undefined : sum({ ...reading, event: undefined })), example: 'The deal is worth €6 million.', gives: { min: 600000000, max: 600000000, currency: 'EUR' } },
  { id: 'en-fee-pledged', field: 'fee.promised', event: ['pledge'], tense: DONE, read: sum, example: 'Washington pledged $7.5 million.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  { id: 'en-fee-paid', field: 'fee.paid', event: ['pay', 'earn', 'reachAccount', 'arrive', 'cost'], tense: DONE, without: ['asylum'], read: (reading) => (reading.clause.events.some(({ cls, tense, at }) => cls === 'pledge' && tense === 'done' && at !== undefined) ? undefined : sum(reading)), example: 'The United States has paid $7.5 million.', gives: { min: 750000000, max: 750000000, currency: 'USD' }, not: ['The United States has not paid $7.5 million.'] },
  { id: 'en-fee-for', field: 'fee.purpose', near: [['pay', 'earn', 'fee', 'exchange', 'deal', 'howMuch']], voices: ['office', 'article', 'unnamed', 'press'], read: sumFor, example: 'Washington will give $7.5 million for schools and clinics.', gives: '$7.5 million for schools and clinics' },
  { id: 'en-fee-purpose-it', field: 'fee.purpose', event: ['spend'], tense: ['will', 'agreed', 'now', 'planned', 'done', 'must'], recent: [['money', 'fee', 'sum_']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (/ (?:on|for|to|towards|into) /.test(` ${reading.clause.marks.slice(reading.event?.to ?? 0).map((mark) => (mark.kind === 'word' ? mark.word : mark.kind)).join(' ')} `) && /^(?:it|they|this|that|the|half|most|all|nearly|part|some|money)$/.test((reading.clause.marks[0] as { word?: string }).word ?? '') && !reading.nearby('people', 'moved') ? theWords(reading) : undefined), example: 'The grant has arrived. It is to be spent on schools.', gives: 'It is to be spent on schools' },
  { id: 'en-fee-purpose', field: 'fee.purpose', event: ['cover'], tense: ['will', 'bare', 'agreed', 'now', 'can', 'done', 'gerund', 'planned', 'must'], near: [['money', 'fee', 'cost'], ['pay', 'earn', 'charge', 'fee', 'cost', 'cover']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (reading.clause.hits.some(({ cls }) => cls === 'money' || cls === 'cost' || cls === 'fee') ? theWords(reading) : undefined), example: 'The money is to be spent on schools, the minister Ada Bold said.', gives: 'The money is to be spent on schools' },
];
