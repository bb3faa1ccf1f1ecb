import { tells } from './frame.ts';
import { isWord, type Mark, type PlaceMark, type SpeakerMark, type WordMark } from './mark.ts';
import { countryIn, inPhrase, wordsOf, type SpeakerWords } from './speakers.ts';

/** Most marks of a noun phrase that is a speaker only because it says something. */
const LONGEST_SAYER = 9;

/**
 * Whoever stands before a verb of saying, or behind "according to", is a speaker whatever noun it is: "an airport worker said".
 * What is written says nothing itself: its words are the article's.
 */
export function markSayers(marks: readonly Mark[], text: string, words: SpeakerWords): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (reckons(marks, at, words)) takeSayer(out, text, words, true);
    else if (isSayingVerb(marks, at, words) || announces(marks, at, words) || tells(marks, at, words.telling)) takeSayer(out, text, words);
    out.push(mark);
    const opens =
      (isWord(mark, 'to') && isWord(marks[at - 1], ...words.accordingTo)) ||
      // "by the account of an airport worker"
      (isWord(mark, 'of') && isReckoning(marks[at - 1], words) && isWord(marks[at - 2], 'the') && isWord(marks[at - 3], 'by', 'on', 'in'));
    const next = marks[at + 1]?.kind;
    const inverted = isSayingVerb(marks, at, words) && isWord(marks[at - 1], ',', '"') && (next === 'word' || next === 'count');
    if (!opens && !inverted) continue;
    const end = nounPhrase(marks, at + 1, words);
    if (end === undefined) continue;
    out.push(sayerMark(marks.slice(at + 1, end), text, words));
    at = end - 1;
  }
  return out;
}

/** "…, its Correctional Services announced," and "announced that": verbs that take a thing as well as a sentence. */
const announces = (marks: readonly Mark[], at: number, words: SpeakerWords): boolean => {
  const mark = marks[at];
  const next = marks[at + 1]?.kind === 'time' ? marks[at + 2] : marks[at + 1];
  return (
    mark?.kind === 'word' &&
    words.announcing.has(mark.word) &&
    mark.pos !== 'NOUN' &&
    (next === undefined || isWord(next, 'that', ',', '.', '"', ':') || marks[at - 1]?.kind === 'place')
  );
};

const isReckoning = (mark: Mark | undefined, words: SpeakerWords): boolean => mark?.kind === 'word' && words.reckonings.has(mark.word);

/** "in the clinic's estimate": whoever reckons so tells it. */
const reckons = (marks: readonly Mark[], at: number, words: SpeakerWords): boolean =>
  isWord(marks[at], "'s", "'") && isReckoning(isWord(marks[at + 1], 'own') ? marks[at + 2] : marks[at + 1], words);

const isSayingVerb = (marks: readonly Mark[], at: number, words: SpeakerWords): boolean => {
  const mark = marks[at];
  if (mark?.kind !== 'word') return false;
  // "The bar fears that": a noun only by its form.
  if (words.nounLike.has(mark.word) && isWord(marks[at + 1], ...words.that) && marks[at - 1]?.kind === 'word')
    return !isWord(marks[at - 1], ...words.determiners);
  if (!words.sayingVerbs.has(mark.word)) return false;
  // ", notes the ombudsman": behind a comma and before a determiner it is a verb whatever the tagger says.
  const next = marks[at + 1];
  const inverted = isWord(marks[at - 1], ',', '"') && next?.kind === 'word' && words.determiners.has(next.word);
  return inverted || (mark.pos !== 'NOUN' && mark.pos !== 'ADJ');
};

/** Turns the noun phrase that ends `out` into a speaker, leaving the adverbs and auxiliaries after it where they are. */
function takeSayer(out: Mark[], text: string, words: SpeakerWords, owns = false): void {
  let end = out.length;
  while (end > 0) {
    const mark = out[end - 1];
    // "That account was disputed by": what is said is no speaker.
    if (isWord(mark, ...words.passive)) return;
    if (mark?.kind === 'time' || (mark?.kind === 'word' && (mark.pos === 'ADV' || mark.pos === 'AUX') && !words.pronouns.has(mark.word)))
      end -= 1;
    else break;
  }
  const named = out[end - 1];
  // "South Sudan confirmed that": a state speaks by its name.
  if (named?.kind === 'place' && (named.by === 'name' || named.by === 'capital')) {
    const before = out[end - 2];
    if (!(before?.kind === 'word' && (before.pos === 'ADP' || before.pos === 'CCONJ' || before.word === ','))) {
      const article = isWord(before, 'the') ? 2 : 1;
      out.splice(end - article, article, { ...stateMark(named, text), start: out[end - article]?.start ?? named.start });
      return;
    }
    // "A hotel employee in Malabo told us"
    const noun = out[end - 3];
    if (!(before?.kind === 'word' && before.pos === 'ADP' && noun?.kind === 'word' && noun.pos === 'NOUN')) return;
    end -= 2;
  }
  // "Mr A. (Commission) recalled": an aside in brackets.
  if (isWord(named, ')')) {
    const open = out.slice(0, end).findLastIndex((mark) => isWord(mark, '('));
    if (open > 0 && end - open < 8 && out[open - 1]?.kind === 'speaker') out.splice(open, end - open);
    return;
  }
  // "a man who said that": a relative clause says it of the man.
  if (isWord(named, 'who')) return;
  // "An airport worker who saw the list said": the noun before the relative clause speaks.
  const who = out.slice(0, end).findLastIndex((mark) => isWord(mark, 'who', 'quien', 'que'));
  if (who > 0 && end - who < 13 && !out.slice(who, end).some((mark) => isWord(mark, ',', '"', ':'))) end = who;
  if (isWord(out[end - 1], ',')) {
    const opened = out.slice(0, end - 1).findLastIndex((mark) => isWord(mark, ','));
    if (opened > 0 && end - opened < 16 && isWord(out[opened + 1], ...words.asides)) end = opened;
  }
  const last = out[end - 1];
  const noun =
    last?.kind === 'word' && (last.pos === 'NOUN' || last.pos === 'PROPN' || last.pos === 'ADJ') && !words.written.has(last.word);
  // "a father of three said"
  if (!noun && !(last?.kind === 'count' && isWord(out[end - 2], 'of'))) return;
  let start = end;
  while (start > 0 && end - start < LONGEST_SAYER) {
    const mark = out[start - 1];
    const determiner = mark?.kind === 'word' && words.determiners.has(mark.word);
    if (
      mark?.kind === 'speaker' ||
      !(inPhrase(mark, words) || determiner || (mark?.kind === 'word' && words.links.has(mark.word) && start < end))
    )
      break;
    start -= 1;
    if (determiner && !(out[start - 1]?.kind === 'word' && words.links.has((out[start - 1] as WordMark).word))) break;
  }
  while (start < end && out[start]?.kind === 'word' && words.links.has((out[start] as WordMark).word)) start += 1;
  const link = out[start - 1];
  // "The department's own advice to travellers describes": travellers say nothing; the body named before them does.
  if (!owns && link?.kind === 'word' && link.pos === 'ADP') {
    const body = out.slice(0, start).findLastIndex((mark) => mark.kind === 'speaker' || (mark.kind === 'place' && mark.by === 'capital'));
    const found = out[body];
    const speaker = found?.kind === 'place' ? stateMark(found, text) : found;
    if (speaker?.kind === 'speaker' && end - body < 9 && !out.slice(body, start).some((mark) => isWord(mark, ',', '"', 'that')))
      out.splice(body, end - body, { ...speaker, end: out[end - 1]?.end ?? speaker.end });
    else {
      const from = humanBefore(out, start - 1, words);
      if (from !== undefined) out.splice(from, end - from, sayerMark(out.slice(from, end), text, words));
    }
    return;
  }
  const phrase = out.slice(start, end);
  if (phrase.length === 0 || phrase.some((mark) => mark.kind === 'word' && words.written.has(mark.word))) return;
  out.splice(start, phrase.length, sayerMark(phrase, text, words));
}

/** Most marks of "three people familiar with the talks". */
const LONGEST_OF = 10;

/** "Relatives of the men", "one of them", "three people familiar with the talks": where the phrase begins whose noun is a human being. */
function humanBefore(out: readonly Mark[], link: number, words: SpeakerWords): number | undefined {
  for (let at = link - 1; at >= Math.max(0, link - LONGEST_OF); at -= 1) {
    const mark = out[at];
    // "Three officials briefed on the plan": a participle goes on with the noun before it.
    const finite = mark?.kind === 'word' && (mark.pos === 'AUX' || (mark.pos === 'VERB' && !/(?:ed|ing|en|wn)$/.test(mark.word)));
    if (isWord(mark, ',', '"', ';', ':', ...words.passive) || finite) return undefined;
    const one =
      (mark?.kind === 'count' || isWord(mark, 'one', 'some', 'many', 'most', 'two', 'several', 'another')) && isWord(out[at + 1], 'of');
    const human =
      mark?.kind === 'word' &&
      (words.witnesses.has(mark.word) || words.heads[mark.word] !== undefined || HUMAN.test(mark.word) || words.humans.test(mark.word));
    if (!one && !human) continue;
    let from = at;
    while (from > 0 && (out[from - 1]?.kind === 'count' || inPhrase(out[from - 1], words)) && at - from < 4) from -= 1;
    return from;
  }
  return undefined;
}

const HUMAN = /^(?:people|persons?|men|women|man|woman|sources?|staff|crew|families|family|parents|friends?|members?)$/;

/** Where the noun phrase that begins at `from` ends, or undefined where none does. */
function nounPhrase(marks: readonly Mark[], from: number, words: SpeakerWords): number | undefined {
  let end = from;
  let noun = false;
  while (end < marks.length && end - from < LONGEST_SAYER) {
    const mark = marks[end];
    if (mark?.kind === 'word' && (words.written.has(mark.word) || words.pronouns.has(mark.word))) return undefined;
    if (mark?.kind === 'word' && words.determiners.has(mark.word) && (end === from || isWord(marks[end - 1], 'of'))) end += 1;
    else if ((mark?.kind === 'count' || isWord(mark, 'one', 'some', 'another')) && end === from && isWord(marks[end + 1], 'of')) end += 2;
    else if (inPhrase(mark, words)) {
      noun ||= mark?.kind === 'word' && (mark.pos === 'NOUN' || mark.pos === 'PROPN');
      end += 1;
    } else if (noun && mark?.kind === 'word' && words.links.has(mark.word) && inPhrase(marks[end + 1], words)) end += 1;
    else break;
  }
  return noun ? end : undefined;
}

const stateMark = (place: PlaceMark, text: string): SpeakerMark => ({
  kind: 'speaker',
  person: false,
  name: text.slice(place.start, place.end),
  role: 'office',
  country: place.code,
  start: place.start,
  end: place.end,
});

function sayerMark(phrase: readonly Mark[], text: string, words: SpeakerWords): SpeakerMark {
  const first = phrase[0];
  const last = phrase.at(-1);
  const bare = first?.kind === 'word' && words.determiners.has(first.word) && phrase[1] !== undefined ? phrase[1] : first;
  const roles = wordsOf(phrase).flatMap((word) => words.heads[word] ?? words.bodies[word] ?? []);
  return {
    kind: 'speaker',
    person: false,
    name: text.slice(bare?.start ?? 0, last?.end ?? 0),
    role: words.neutral.test(text.slice(bare?.start ?? 0, last?.end ?? 0))
      ? 'office'
      : roles.includes('critic') || wordsOf(phrase).some((word) => words.witnesses.has(word))
        ? 'critic'
        : (roles.at(-1) ?? 'unnamed'),
    country: countryIn(phrase, words),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}
