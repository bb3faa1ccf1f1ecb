import { day, says, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { wordsOf } from '../../rule-parts.ts';

const DONE = ['done'] as const;

/** "The government", "his country": of the state of whoever speaks, or of the one that the text is about. */
const HOME = /^ (?:the |his |her |their |our |its |this )?(?:country|government|kingdom|island|islands|nation|state|republic|cabinet|administration|we) /;

/** True where the receiving state, or who speaks for it, is the last one named before the verb. */
function receiverActs({ clause, event, ends, statement }: Reading): boolean {
  const before = clause.marks.slice(0, event?.at ?? 0).findLast((mark) => mark.kind === 'speaker' || (mark.kind === 'place' && mark.by !== 'region'));
  const code = before?.kind === 'speaker' ? before.country : before?.kind === 'place' ? before.code : statement.voice.country;
  return ends.receives !== null && (code === ends.receives || (code === null && HOME.test(wordsOf(clause.marks))) || (before?.kind === 'speaker' && before.country === null));
}

/** "The protocol of 6 November 2023": an instrument is known by its day. */
function dealOf({ clause: { marks, hits } }: Reading): Carried | undefined {
  for (const { cls, to } of hits) {
    const mark = marks[to + (marks[to]?.kind === 'time' ? 0 : 1)];
    const link = marks[to];
    const dated = marks.slice(to, to + 4).findIndex((one) => one.kind === 'word' && one.word === 'dated');
    const day = dated < 0 ? undefined : marks[to + dated + 1];
    if (cls === 'instrument' && day?.kind === 'time' && day.edtf !== null && day.edtf.length >= 7) return { value: day.edtf };
    if (cls !== 'instrument' || mark?.kind !== 'time' || !(link?.kind === 'time' || (link?.kind === 'word' && link.word === 'of'))) continue;
    if (mark.edtf !== null && mark.edtf.length >= 7 && !mark.edtf.includes('/')) return { value: mark.edtf };
  }
  return undefined;
}

/** The deal itself, "it" or a state is what ended: not a prison term or a hunger strike. */
function ended(reading: Reading): Carried | undefined {
  const { clause, event } = reading;
  const deal = clause.hits.some(({ cls }) => cls === 'deal' || cls === 'instrument');
  const it = event !== undefined && (clause.marks[event.to]?.kind === 'word' && /^(?:it|them)$/.test((clause.marks[event.to] as { word: string }).word) || /^(?:it|they)$/.test((clause.marks[0] as { word?: string }).word ?? ''));
  const state = clause.marks.slice(0, event?.at ?? 0).some((mark) => mark.kind === 'place' && mark.by !== 'demonym');
  return deal || it || state ? day()(reading) : undefined;
}

/** "The government announced on Monday that it would …": the day stands in the words before what is said. */
function announcement({ clause, all, statement }: Reading): Carried | undefined {
  const first = statement.marks[0];
  if (clause !== all[0] || statement.saidOn === null || statement.verb !== 'announces' || first === undefined) return undefined;
  const lead = statement.whole.filter((mark) => mark.end <= first.start).slice(-8);
  const taken = all.some(({ events }) => events.some(({ cls, tense, negated }) => !negated && (tense === 'agreed' || tense === 'offered' || ((tense === 'will' || tense === 'done') && (cls === 'accept' || cls === 'conclude' || cls === 'sign' || cls === 'cooperate')))));
  return taken && lead.some((mark) => mark.kind === 'word' && /^(?:announc|unveil|reveal|disclos|declar)/.test(mark.word)) ? { value: statement.saidOn, marks: lead } : undefined;
}

/** Whether there is an arrangement, what stage it is at, and since when. */
export const STATUS_RULES: readonly ClauseRule[] = [
  { id: 'en-status-offered', field: 'status', event: ['accept', 'house', 'hold', 'cooperate', 'move'], tense: ['offered'], read: says('offered'), voices: ['office', 'article', 'unnamed', 'press'], example: 'The minister Ada Bold said Rwanda had offered to take in deportees.', gives: 'offered' },
  { id: 'en-status-the-offer', field: 'status', with: [['offer']], voices: ['office'], read: ({ clause, all, statement }) => (clause === all[0] && (statement.verb === 'confirms' || statement.verb === 'announces') && /^ (?:the|his|her|its|their|that|this|an) (?:\w+ )?(?:offer|proposal) /.test(wordsOf(clause.marks)) ? { value: 'offered' } : undefined), example: 'The minister Ada Bold confirmed the offer on social media.', gives: 'offered' },
  { id: 'en-status-potential', field: 'status', with: [['safeThird'], ['potential']], read: says('considered'), example: 'The talks include a potential safe third country agreement.', gives: 'considered' },
  { id: 'en-status-agreed', field: 'status', event: ['accept', 'cooperate', 'house'], tense: ['agreed'], read: ({ clause }) => (clause.events.some(({ cls, tense, negated }) => cls === 'agree' && tense !== 'gerund' && !negated) ? { value: 'announced' } : undefined), example: 'Rwanda has agreed to take in up to 250 migrants.', gives: 'announced', not: ['Rwanda has not agreed to take in migrants.'] },
  { id: 'en-status-will-accept', field: 'status', event: ['accept'], tense: ['will'], voices: ['office'], with: [['people']], read: ({ clause, ends }) => (HOME.test(wordsOf(clause.marks)) || clause.marks.some((mark) => (mark.kind === 'place' && mark.code === ends.receives) || (mark.kind === 'speaker' && mark.country === ends.receives)) ? { value: 'announced' } : undefined), example: 'Rwanda will take in migrants, the minister Ada Bold said.', gives: 'announced' },
  { id: 'en-status-concluded', field: 'status', event: ['conclude'], tense: DONE, with: [['instrument']], without: ['sign'], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'word' && /^(?:has|have|had|been)$/.test(mark.word)) ? { value: 'announced' } : undefined), voices: ['office', 'unnamed'], example: 'A deal has been reached, the minister Ada Bold said.', gives: 'announced', not: ['No deal has been reached, the minister Ada Bold said.'] },
  { id: 'en-status-considered', field: 'status', event: ['consider'], tense: ['now', 'done', 'will', 'planned'], with: [['instrument', 'talks', 'accept', 'request', 'offer']], recent: [['move', 'accept', 'people', 'safeThird', 'instrument']], read: ({ event, clause }) => (event?.tense === 'done' && !clause.marks.some((mark) => mark.kind === 'word' && /^(?:has|have|had|been|being)$/.test(mark.word)) ? undefined : { value: 'considered' }), guess: true, example: 'Rwanda is considering a deal to take in migrants, the minister Ada Bold said.', gives: 'considered' },
  { id: 'en-status-talks', field: 'status', with: [['talks'], ['instrument', 'accept', 'people', 'asylum', 'force', 'lease']], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'word' && /^(?:talking|going|in|under|holding|on|continue|continuing|begun|opened|are|have)$/.test(mark.word)) ? { value: 'considered' } : undefined), voices: ['office', 'article', 'unnamed', 'press'], example: 'Rwanda is in talks over a deal to accept migrants.', gives: 'considered' },
  { id: 'en-status-sought', field: 'status', event: ['accept', 'house', 'move'], tense: ['asked'], read: ({ statement, clause, ends }) => (!clause.marks.some((mark) => mark.kind === 'word' && mark.word === 'countries') && statement.marks.some((mark) => (mark.kind === 'place' && mark.code === ends.receives) || (mark.kind === 'speaker' && mark.country === ends.receives)) ? { value: 'sought' } : undefined), example: 'Washington has asked Rwanda to take in migrants.', gives: 'sought' },
  { id: 'en-status-signed', field: 'status', event: ['sign'], tense: DONE, with: [['instrument', 'text']], read: ({ clause }) => (clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'signed' }), voices: ['office', 'unnamed', 'article', 'press'], example: 'The accord was signed in Kigali.', gives: 'signed', not: ['No agreement was signed.'] },
  { id: 'en-status-in-force', field: 'status', with: [['instrument', 'deal'], ['force']], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'word' && /^(?:is|remains|still|are|remain|took|came|entered|has|been)$/.test(mark.word)) && !clause.marks.some((mark) => mark.kind === 'word' && /^(?:not|n't|never|no|longer|until|once|will|would|expected|due|set|shall|may|when|after|to)$/.test(mark.word)) ? { value: 'in-force' } : undefined), without: ['only'], example: 'The deal is in force.', gives: 'in-force', not: ['The deal is not in force.'] },
  { id: 'en-status-suspended', field: 'status', event: ['suspend'], tense: ['done', 'now'], with: [['deal', 'flight', 'moving']], without: ['court'], read: ({ clause }) => (clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'suspended' }), example: 'The transfers have been paused, the minister Ada Bold said.', gives: 'suspended' },
  { id: 'en-status-ended', field: 'status', event: ['end'], tense: DONE, with: [['deal']], read: ({ clause, event }) => (!event?.passive && !clause.hits.some(({ cls, to }) => cls === 'deal' && to <= (event?.at ?? 0)) && !clause.marks.slice(0, event?.at ?? 0).some((mark) => mark.kind === 'place' || mark.kind === 'speaker') ? undefined : clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'ended' }), example: 'The deal was scrapped by the new government.', gives: 'ended' },
  { id: 'en-status-over', field: 'status', with: [['deal'], ['end_']], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'word' && /^(?:is|was|are|were|now|'s)$/.test(mark.word)) ? { value: 'ended' } : undefined), without: ['people', 'facility'], example: 'The partnership is over, the minister Ada Bold said.', gives: 'ended' },
  { id: 'en-status-refused', field: 'status', event: ['accept', 'house', 'cooperate'], tense: ['refused'], without: ['criminals', 'asylum', 'minors', 'citizens', 'severe', 'agree'], read: (reading) => (receiverActs(reading) ? { value: 'refused' } : undefined), example: 'Rwanda refused to take in deportees.', gives: 'refused' },
  { id: 'en-status-refuses', field: 'status', event: ['refuse'], tense: ['done', 'now'], with: [['offer', 'instrument', 'moving', 'flight', 'request', 'use']], without: ['court', 'abuse', 'criminals'], read: (reading) => (receiverActs(reading) ? { value: 'refused' } : undefined), example: 'Rwanda rejected the request for such a deal.', gives: 'refused' },

  { id: 'en-exists-no-deal', field: 'exists', event: ['sign', 'conclude', 'exist', 'agree', 'offer'], polarity: 'no', tense: ['done', 'now'], with: [['instrument']], without: ['otherTreaty'], read: ({ clause, event }) => (clause.hits.some(({ cls, from, to }) => cls === 'instrument' && (event?.passive === true || event?.cls === 'exist' || event?.cls === 'agree' ? true : from >= (event?.to ?? 0) || to <= clause.own)) ? { value: false } : undefined), example: 'No agreement has been signed, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-never-agreed', field: 'exists', event: ['agree'], polarity: 'no', tense: ['done'], with: [['accept', 'move']], voices: ['office'], read: ({ clause }) => (/ never /.test(wordsOf(clause.marks)) ? { value: false } : undefined), example: 'Her country has never agreed to take in foreigners, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-none', field: 'exists', event: ['exist'], polarity: 'no', tense: ['done', 'now'], recent: [['instrument']], without: ['people', 'place'], read: ({ clause }) => (/ (?:none|nothing|no such \w+) (?:\w+ )?exist/.test(wordsOf(clause.marks)) ? { value: false } : undefined), example: 'He had read of such an agreement in the papers and none existed, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-nothing-signed', field: 'exists', event: ['sign', 'conclude', 'agree'], polarity: 'no', tense: ['done', 'now'], without: ['people', 'otherTreaty', 'abuse'], voices: ['office'], read: ({ clause }) => (/ nothing /.test(wordsOf(clause.marks)) ? { value: false } : undefined), example: 'We have signed nothing, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-untrue', field: 'exists', with: [['untrue'], ['instrument', 'deal']], voices: ['office'], read: ({ clause }) => (/ (?:is|are|was|were|as|no|called|dismissed) /.test(wordsOf(clause.marks)) ? { value: false } : undefined), without: ['people', 'passport'], example: 'Reports of a deal are false, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-there-is', field: 'exists', with: [['instrument']], voices: ['office', 'unnamed'], read: ({ clause, statement }) => (!statement.denied && / there (?:is|was|are) (?:indeed |already |now |in fact )?(?:an?|such an?) (?:\w+ ){0,2}(?:agreement|deal|accord|arrangement|pact|memorandum|understanding) /.test(wordsOf(clause.marks)) ? { value: true } : undefined), example: 'There is indeed an agreement, the minister Ada Bold said.', gives: true },
  { id: 'en-exists-there-is-no', field: 'exists', with: [['instrument']], read: ({ clause }) => (NO_DEAL.test(wordsOf(clause.marks)) ? { value: false } : undefined), example: 'There is no deal with Washington, the minister Ada Bold said.', gives: false },
  { id: 'en-exists-denied-doing', field: 'exists', with: [['instrument'], ['sign', 'conclude', 'agree', 'signing', 'exist']], read: ({ statement }) => (statement.denied ? { value: true } : undefined), example: 'The government of Rwanda denied signing any agreement.', gives: false },
  { id: 'en-exists-true', field: 'exists', event: ['exist', 'conclude', 'sign', 'begin'], tense: ['done', 'now'], with: [['instrument']], voices: ['office', 'unnamed'], read: ({ statement, event }) => (statement.denied || (event?.tense === 'now' && event.cls !== 'exist') ? undefined : { value: true }), example: 'An agreement has been concluded, the minister Ada Bold said.', gives: true },

  { id: 'en-announced-on', field: 'announcedOn', event: ['announce'], tense: DONE, bySubject: true, with: [['deal', 'accept', 'move', 'cooperate', 'plan', 'agree', 'scheme']], read: day(), example: 'The deal was announced on 4 August.', gives: '2025-08-04' },
  { id: 'en-announced-by', field: 'announcedOn', near: [['agree', 'accept', 'instrument', 'cooperate', 'offer', 'move']], read: announcement, example: 'Rwanda’s government announced on Monday that it has agreed to take in migrants.', gives: '2025-08-04' },
  { id: 'en-signed-on', field: 'signedOn', event: ['sign', 'conclude'], tense: DONE, with: [['instrument', 'text']], without: ['court'], read: day(), example: 'The accord was signed in Kigali in June.', gives: '2025-06' },
  { id: 'en-deal-of', field: 'signedOn', with: [['instrument']], read: dealOf, example: 'Under the protocol of 6 November 2023, nobody may be held.', gives: '2023-11-06' },
  { id: 'en-signed-here', field: 'signedOn', event: ['sign'], tense: DONE, recent: [['instrument', 'text', 'deal']], read: day(), example: 'The two ministers met about the accord and signed it on 10 March.', gives: '2025-03-10' },
  { id: 'en-in-force-from', field: 'inForceFrom', event: ['begin'], tense: ['done', 'will', 'now', 'planned'], recent: [['instrument', 'deal']], without: ['court', 'talks', 'hearing', 'place'], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'The agreement took effect on 1 July.', gives: '2025-07-01' },
  { id: 'en-in-force-since', field: 'inForceFrom', with: [['force']], recent: [['instrument', 'deal']], without: ['facilityMark', 'place'], read: ({ clause }) => { const at = clause.hits.find(({ cls }) => cls === 'force')?.to ?? 0; const mark = clause.marks.slice(at, at + 4).find(({ kind }) => kind === 'time'); return mark?.kind === 'time' && mark.edtf !== null ? { value: mark.edtf } : undefined; }, example: 'The agreement has been in effect since 29 December 2004.', gives: '2004-12-29' },
  { id: 'en-in-force-opened', field: 'inForceFrom', event: ['openUp'], tense: ['done'], with: [['place', 'facilityMark']], without: ['court', 'hearing'], read: day(), example: 'The centres became operational in July.', gives: '2025-07' },
  { id: 'en-in-force-began', field: 'inForceFrom', event: ['begin'], tense: ['done'], with: [['move', 'moving']], without: ['court'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => cls === 'move' && tense === 'gerund') ? coarse(day()(reading)) : undefined), example: 'In July the United States began sending migrants to Rwanda.', gives: '2025-07' },
  { id: 'en-in-force-first', field: 'inForceFrom', event: ['move', 'arrive', 'accept', 'house'], tense: ['will', 'planned', 'agreed'], read: (reading) => (/ (?:first|from|starting|beginning|as of|start) /.test(wordsOf(reading.clause.marks)) ? coarse(day('ahead')(reading)) : undefined), example: 'The first prisoners will be sent in 2027.', gives: '2027' },
  { id: 'en-suspended-on', field: 'suspendedOn', event: ['suspend'], tense: DONE, recent: [['deal', 'moving', 'instrument']], without: ['court', 'talks'], read: (reading) => (reading.event?.passive === true || has(reading.clause, 'deal', 'moving', 'instrument', 'flight', 'transfers', 'it') ? day()(reading) : undefined), example: 'The scheme was suspended in March 2025.', gives: '2025-03' },
  { id: 'en-ended-on', field: 'endedOn', event: ['end'], tense: DONE, recent: [['deal', 'instrument']], without: ['court', 'sentencing'], read: ended, example: 'The deal was scrapped in July 2024.', gives: '2024-07' },

  { id: 'en-kind-safe-third', field: 'kind', with: [['safeThird'], ['instrument']], read: says('safe-third-country'), example: 'Rwanda signed a safe third country agreement.', gives: 'safe-third-country' },

  { id: 'en-document-made-public', field: 'document', event: ['publish'], polarity: 'any', tense: ['done', 'now', 'must', 'will'], with: [['text', 'instrument']], without: ['court'], read: theWords, example: 'The text has not been made public.', gives: 'The text has not been made public' },
  { id: 'en-document-word', field: 'document', with: [['wordOf'], ['publish', 'secret']], recent: [['instrument', 'text']], voices: ['office', 'article', 'unnamed', 'press', 'critic'], read: theWords, example: 'The treaty is a riddle. Neither government has published a word of it.', gives: 'Neither government has published a word of it' },
  { id: 'en-document-unwritten', field: 'document', event: ['publish'], polarity: 'no', tense: ['done', 'now'], recent: [['instrument', 'text']], without: ['court', 'people', 'money'], voices: ['office', 'article', 'unnamed', 'press', 'critic'], read: (reading) => (/ (?:it|text|writing|written) /.test(wordsOf(reading.clause.marks)) ? theWords(reading) : undefined), example: 'The two states have an arrangement. It was never written down.', gives: 'It was never written down' },
  { id: 'en-document-hidden', field: 'document', with: [['text', 'instrument'], ['hidden']], without: ['court', 'people'], read: (reading) => (/ (?:is|are|was|were|remains?|remained|stays?|stayed|kept|been) /.test(wordsOf(reading.clause.marks)) ? theWords(reading) : undefined), example: 'The terms of the agreement remain secret.', gives: 'The terms of the agreement remain secret' },
  { id: 'en-document-binding', field: 'document', with: [['text', 'instrument'], ['binding']], voices: ['office', 'article', 'press', 'unnamed'], without: ['court'], read: theWords, example: 'The memorandum is not legally binding, the minister Ada Bold said.', gives: 'The memorandum is not legally binding' },
  { id: 'en-document-form', field: 'document', with: [['text', 'instrument'], ['docForm']], without: ['court', 'people', 'money', 'cap'], voices: ['office', 'article', 'press', 'unnamed'], read: theWords, example: 'The agreement takes the form of an exchange of letters.', gives: 'The agreement takes the form of an exchange of letters' },
  { id: 'en-document-seen', field: 'document', event: ['visit'], polarity: 'no', tense: ['done', 'now'], with: [['text', 'instrument']], without: ['court', 'people', 'jail'], read: theWords, example: 'Nobody outside the cabinet has seen the text.', gives: 'Nobody outside the cabinet has seen the text' },
  { id: 'en-document-parliament', field: 'document', with: [['text', 'instrument'], ['parliament']], event: ['need', 'publish', 'ratify', 'approve', 'consider', 'hand'], polarity: 'any', tense: ['must', 'now', 'will', 'can', 'done', 'bare'], read: (reading) => (reading.event?.cls === 'ratify' && reading.event.tense === 'done' && !reading.event.negated ? undefined : theWords(reading)), example: 'The memorandum does not need to go before parliament.', gives: 'The memorandum does not need to go before parliament' },
  { id: 'en-part-of', field: 'partOf', with: [['bound'], ['deal', 'flight', 'moving', 'offer', 'people']], voices: ['article', 'office', 'press', 'unnamed'], read: theWords, example: 'The deal is part of a wider campaign of removals.', gives: 'The deal is part of a wider campaign of removals' },
];

/** A month or a year: a day on which somebody lands is not the day on which the arrangement takes effect. */
const coarse = (found: Carried | undefined): Carried | undefined => (typeof found?.value === 'string' && found.value.length <= 7 ? found : undefined);

const NO_DEAL = / (?:(?:is|was|are|were|'s|exists?|existed|have|has|had) (?:no|not any|never been any)|without any|no such) (?:(?!to |of |in |for |that |side |part |role )\w+ ){0,4}(?:agreements?|deals?|accords?|arrangements?|pacts?|treaty|memorandum|mou|understanding|contract|protocol) /;
