import { theClause, theSentence, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';

const PROMISED = ['will', 'agreed', 'must', 'can', 'planned'] as const;
const courtSpeaks = (reading: Reading): boolean => !has(reading.clause, 'auditors') && subject(reading, (role) => role === 'court');
const criticSpeaks = (reading: Reading): boolean => subject(reading, (role) => role === 'critic' || role === 'unnamed' || role === 'press');

/** True where the last speaker before the verb has such a role. */
function subject({ clause, event }: Reading, fits: (role: string) => boolean): boolean {
  const who = clause.marks.slice(0, event?.at ?? clause.marks.length).findLast((mark) => mark.kind === 'speaker');
  return who?.kind === 'speaker' && fits(who.role);
}

/** "Danish law": of a state, or "our law". */
const ownLaw = ({ clause: { marks, hits } }: Reading): boolean =>
  hits.some(({ cls, from }) => {
    const before = marks[from - 1];
    return cls === 'law_' && (before?.kind === 'place' || (before?.kind === 'word' && /^(?:our|its|their|home)$/.test(before.word)));
  });

/** A court stands right behind the verb. */
function asksCourt(reading: Reading): Carried | undefined {
  const { clause, event } = reading;
  const court = clause.marks.slice(event?.to ?? 0, (event?.to ?? 0) + 4).some((mark) => mark.kind === 'speaker' && mark.role === 'court');
  return court ? theWords(reading) : undefined;
}

/** What is promised to those sent, what is feared for them, and what courts say. */
export const WARNING_RULES: readonly ClauseRule[] = [
  { id: 'en-safeguard-right', field: 'safeguard', with: [['right']], event: ['give', 'protect', 'pay', 'have', 'get', 'earn', 'keep', 'include', 'offer', 'allow', 'visit'], tense: [...PROMISED, 'now', 'done'], near: [['people', 'pronoun', 'moved', 'nobody', 'anyone', 'case', 'transfers']], without: ['flight', 'money', 'abuse_', 'deal'], voices: ['office', 'article', 'unnamed'], read: (reading) => ((reading.event?.tense === 'now' || reading.event?.tense === 'done') && reading.statement.voice.role !== 'office' ? undefined : theWords(reading)), example: 'Those admitted are to be given training and health care, the minister Ada Bold said.', gives: 'Those admitted are to be given training and health care' },
  { id: 'en-safeguard-protect', field: 'safeguard', event: ['protect'], tense: PROMISED, with: [['people', 'pronoun', 'right', 'case', 'country']], without: ['court', 'parliament'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'Each case will be reviewed by a commission, the minister Ada Bold said.', gives: 'Each case will be reviewed by a commission' },
  { id: 'en-safeguard-available', field: 'safeguard', with: [['right'], ['available']], without: ['court', 'money', 'deal', 'flight'], voices: ['office', 'article', 'unnamed'], read: (reading) => (reading.statement.voice.role === 'article' && !reading.nearby('instrument') ? undefined : theWords(reading)), example: 'Free legal help is available to every one of them, the minister Ada Bold said.', gives: 'Free legal help is available to every one of them' },
  { id: 'en-safeguard-forbids', field: 'safeguard', event: ['exclude'], tense: ['now', 'will', 'agreed'], with: [['instrument', 'deal', 'text']], near: [['danger']], without: ['criminals', 'severe'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'The agreement forbids sending anyone on to a country where he would be in danger.', gives: 'The agreement forbids sending anyone on to a country where he would be in danger' },
  { id: 'en-safeguard-may', field: 'safeguard', event: ['enjoy'], tense: ['can', 'will'], with: [['people', 'pronoun', 'moved', 'anyone', 'officials']], without: ['abuse', 'money', 'court'], voices: ['office'], read: theWords, example: 'They may work from the first day, the minister Ada Bold said.', gives: 'They may work from the first day' },
  { id: 'en-safeguard-listed', field: 'safeguard', with: [['right']], voices: ['office'], read: (reading) => (reading.clause.marks.length < 16 && reading.clause.marks.length > 3 && !reading.clause.marks.some((mark) => mark.kind === 'word' && (mark.pos === 'VERB' || mark.pos === 'AUX')) ? theClause(reading) : undefined), example: 'The minister Ada Bold said: an absolute veto over every transfer.', gives: 'an absolute veto over every transfer' },
  { id: 'en-safeguard-law', field: 'safeguard', event: ['govern'], tense: ['now', 'will', 'can'], with: [['law_']], voices: ['office', 'article', 'unnamed'], read: (reading) => (ownLaw(reading) ? theClause(reading) : undefined), example: 'American law applies inside, the minister Ada Bold said.', gives: 'American law applies inside' },
  { id: 'en-safeguard-back', field: 'safeguard', event: ['return'], tense: ['will', 'now', 'must'], with: [['every']], without: ['flight', 'money', 'asylum'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'Every man is brought back before his release.', gives: 'Every man is brought back before his release' },
  { id: 'en-safeguard-choose', field: 'safeguard', event: ['choose'], polarity: 'any', tense: ['can', 'will', 'must', 'now', 'agreed', 'bare'], without: ['court', 'vote'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'Rwanda may say no to any of them, the minister Ada Bold said.', gives: 'Rwanda may say no to any of them' },
  { id: 'en-safeguard-not', field: 'safeguard', event: ['return', 'move', 'force', 'abuse', 'hand', 'oblige', 'split'], polarity: 'no', tense: ['will', 'must', 'can', 'agreed'], with: [['danger', 'flightHome', 'oblige', 'force', 'abuse', 'country', 'split', 'stay']], voices: ['office', 'article', 'unnamed'], read: (reading) => (has(reading.clause, 'criminals', 'plan') ? undefined : theWords(reading)), example: 'Nobody will be returned to a country where they are in danger, the minister Ada Bold said.', gives: 'Nobody will be returned to a country where they are in danger' },

  { id: 'en-concern-says', field: 'concern', act: 'alleges', voices: ['critic'], read: (reading) => (reading.statement.verb === 'reports' || reading.clause !== reading.all[0] ? undefined : theWords(reading)), guess: true, example: 'Distance will make ill-treatment harder to discover, rights campaigners warn.', gives: 'Distance will make ill-treatment harder to discover' },
  { id: 'en-concern-charge', field: 'concern', act: 'alleges', voices: ['unnamed', 'press', 'office'], read: (reading) => (reading.statement.verb === 'alleges' && reading.clause === reading.all[0] && reading.nearby('people', 'pronoun', 'moved', 'abuse', 'deal', 'instrument', 'jail', 'asylum', 'nobody', 'country') ? theWords(reading) : undefined), guess: true, example: 'A worker complained that nobody had told them where they were going.', gives: 'nobody had told them where they were going' },
  { id: 'en-concern-alleges', field: 'concern', act: 'alleges', voices: ['unnamed', 'press'], with: [['abuse']], without: ['right'], read: theWords, guess: true, example: 'A worker said that the men were beaten.', gives: 'the men were beaten' },
  { id: 'en-concern-accuses', field: 'concern', event: ['accuse'], tense: ['done', 'now', 'gerund'], bySubject: true, act: 'alleges', voices: ['article'], read: (reading) => (criticSpeaks(reading) ? theSentence(reading) : undefined), example: 'Human rights groups condemned the deal as a violation of international law.', gives: 'Human rights groups condemned the deal as a violation of international law' },
  { id: 'en-concern-grave', field: 'concern', act: 'alleges', with: [['grave']], without: ['right', 'court'], voices: ['article', 'unnamed', 'press'], read: theWords, example: 'Rwanda is not a party to the convention.', gives: 'Rwanda is not a party to the convention' },
  { id: 'en-concern-among', field: 'concern', act: 'alleges', with: [['worry']], read: (reading) => { const by = reading.statement.marks.find((mark) => mark.kind === 'speaker' && mark.role === 'critic'); const found = by === undefined || reading.statement.voice.role === 'critic' ? undefined : theWords(reading); return found === undefined || by === undefined ? undefined : { ...found, by }; }, example: 'The minister Ada Bold mentioned the plan, which has raised concerns among human rights groups about the mistreatment of detainees.', gives: 'the plan, which has raised concerns among human rights groups about the mistreatment of detainees' },
  { id: 'en-concern-raised', field: 'concern', with: [['worry']], act: 'alleges', bySubject: true, voices: ['article'], read: (reading) => (has(reading.clause, 'court') || !has(reading.clause, 'people', 'moved', 'among', 'abuse') || !reading.clause.marks.some((mark) => mark.kind === 'word' && /^(?:about|over|that|among|at|from|by)$/.test(mark.word)) ? undefined : theSentence(reading)), example: 'The plan has raised concerns about the mistreatment of detainees.', gives: 'The plan has raised concerns about the mistreatment of detainees' },

  { id: 'en-litigation-rules', field: 'litigation', event: ['rule'], polarity: 'any', tense: ['done', 'now', 'will'], bySubject: true, act: 'rules', read: (reading) => (courtSpeaks(reading) ? theWords(reading) : undefined), example: 'The High Court dismissed the challenge to the deal.', gives: 'The High Court dismissed the challenge to the deal' },
  { id: 'en-litigation-asks', field: 'litigation', event: ['askCourt'], tense: ['done', 'will', 'now', 'planned'], read: asksCourt, example: 'Two civic groups have asked the High Court to strike the accord down.', gives: 'Two civic groups have asked the High Court to strike the accord down' },
  { id: 'en-litigation-about', field: 'litigation', with: [['legal']], read: (reading) => (reading.clause.events.length > 0 && reading.statement.voice.role !== 'court' ? theWords(reading) : undefined), voices: ['article', 'press', 'office', 'unnamed'], example: 'A February attempt was halted by legal challenges.', gives: 'A February attempt was halted by legal challenges' },
  { id: 'en-litigation-says', field: 'litigation', voices: ['court'], act: 'rules', read: theWords, example: 'The High Court said Rwanda did not have laws in place.', gives: 'Rwanda did not have laws in place' },
  { id: 'en-litigation-suit', field: 'litigation', event: ['sue'], tense: ['done', 'will', 'now', 'agreed', 'planned'], with: [['suit', 'court']], without: ['asylum', 'moved_'], read: (reading) => (subject(reading, (role) => role === 'court') ? undefined : theWords(reading)), example: 'Lawyers filed a lawsuit against the transfers.', gives: 'Lawyers filed a lawsuit against the transfers' },
  { id: 'en-litigation-ruled', field: 'litigation', event: ['rule'], tense: ['done'], with: [['suit', 'court']], read: (reading) => (has(reading.clause, 'court', 'verdict') && !courtSpeaks(reading) ? theWords(reading) : undefined), example: 'The challenge was dismissed by the High Court.', gives: 'The challenge was dismissed by the High Court' },
];
