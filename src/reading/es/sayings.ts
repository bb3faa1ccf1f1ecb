import type { Frame } from '../frame.ts';
import { isWord, type Mark } from '../mark.ts';
import { phraseLength } from '../phrases.ts';
import { viewOf, type Found } from '../view.ts';
import { SAYING_INFINITIVES, SPANISH_SAYING } from './saying-words.ts';

/** A wording by which a sentence tells who says something, as frames tell it: where it stands, and who and which verb it holds. */
export interface Saying {
  readonly frame: Frame;
  readonly found: Found;
}

const NOWHERE = { sends: null, receives: null };
/** Marks between a verb of saying and its "que". */
const REACH = 24;
/** Marks from a speaker to the verb that it is the subject of. */
const ASIDE = 22;

const word = (mark: Mark | undefined): string => (mark?.kind === 'word' ? mark.word : '');
const isVerb = (mark: Mark | undefined): boolean => mark?.kind === 'word' && (mark.pos === 'VERB' || mark.pos === 'AUX');
const isSaying = (mark: Mark | undefined): boolean =>
  mark?.kind === 'word' && mark.pos === 'VERB' && (SPANISH_SAYING.acts[mark.word] !== undefined || SPANISH_SAYING.open.has(mark.word));
const CLITIC = /^(?:se|le|les|lo|la|los|las|nos|me)$/;
const HAVE = /^(?:ha|han|había|habían|he|hemos|habrá)$/;
const STOP = /^[.;?!]$/;
/** Prepositions before whom somebody is told, asked or spoken of: no subject. */
const OBLIQUE = /^(?:a|al|ante|con|contra|de|del|en|entre|hacia|para|por|sobre|tras|desde|mediante|junto|como)$/;
/** "Se limitó a decir", "volvió a negar": what is said, in so many words. */
const LIGHT = /^(?:limit|volv|vuelv|apresur|alcanz|lleg|pas|quis|acab|prefir|opt|aprovech|dign)/;
/** Verbs that need no "que": what they tell of stands right behind them. */
const TAKES_NOUN =
  /^(?:habl|inform|confirm|neg|nieg|descart|anunci|revel|cifr|calcul|estim|reconoc|desminti|desmient|adelant|mencion|detall|alert|advirti|adviert|admit|conced)/;

interface Group {
  /** Where the verb with its auxiliaries and pronouns begins, the verb itself, and the mark after it. */
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly negated: boolean;
}

/** The verb of saying at `at` with what belongs to it; undefined where the word there says nothing. */
function groupAt(marks: readonly Mark[], at: number): Group | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'word') return undefined;
  const infinitive = SAYING_INFINITIVES.has(mark.word);
  const light = infinitive && isWord(marks[at - 1], 'a') ? at - 2 : infinitive ? at - 1 : -1;
  const lightly = light >= 0 && LIGHT.test(word(marks[light])) && isVerb(marks[light]);
  if (!isSaying(mark) && !lightly) return undefined;
  let from = lightly ? light : at;
  let negated = false;
  for (;;) {
    const before = word(marks[from - 1]);
    const adverb = marks[from - 1]?.kind === 'word' && (marks[from - 1] as { pos: string }).pos === 'ADV';
    if (before === 'no' || before === 'tampoco' || before === 'nunca') negated = true;
    if (
      HAVE.test(before) ||
      (CLITIC.test(before) && (marks[from - 1] as { pos: string }).pos !== 'DET') ||
      adverb ||
      marks[from - 1]?.kind === 'time'
    )
      from -= 1;
    else break;
  }
  // A participle says something only behind "ha": "dicho acuerdo", "lo anunciado".
  if (/(?:ad|id|ich|uest|crit|ist)[oa]s?$/.test(mark.word) && !marks.slice(from, at).some((one) => HAVE.test(word(one))) && !lightly)
    return undefined;
  return { from, verb: at, to: at + 1, negated };
}

/** Where what is said begins, if "que", a colon or a quotation follows the verb: [the mark after it, is it a quotation]. */
function openingAfter(marks: readonly Mark[], from: number): { readonly to: number; readonly quoted: boolean } | undefined {
  if (isWord(marks[from], ',') && isWord(marks[from - 2], ',', '"', '—')) return undefined;
  let aside = false;
  let led = false;
  for (let at = from; at < Math.min(marks.length, from + REACH); at += 1) {
    const mark = marks[at];
    if (isWord(mark, ':')) return { to: isWord(marks[at + 1], '"') ? at + 2 : at + 1, quoted: true };
    if (isWord(mark, '"')) return at - from < 3 ? { to: at + 1, quoted: true } : undefined;
    if (mark?.kind === 'time') led = false;
    if (mark?.kind !== 'word') continue;
    if (mark.word === 'que') {
      // ", que descartó": a relative clause of somebody named here, and no opening.
      const closes = isWord(marks[at - 1], ',');
      if (marks[at - 1]?.kind === 'speaker' && !isSaying(marks[at - 2]) && isVerb(marks[at + 1]) && at - from > 3) return undefined;
      return closes && !aside ? undefined : { to: at + 1, quoted: false };
    }
    if (STOP.test(mark.word)) return undefined;
    if (mark.word === ',') {
      aside = !aside || !isWord(marks[at - 1], ',');
      led =
        /^(?:ADP|ADV|SCONJ|PRON)$/.test(posAt(marks, at + 1)) || /^(?:quien|que|citad|preguntad|visiblemente)/.test(word(marks[at + 1]));
      continue;
    }
    if (mark.pos === 'ADP') led = true;
    // What the verb has for its object: "que" behind it only tells more of that.
    if ((mark.pos === 'NOUN' || mark.pos === 'PROPN') && !led) return undefined;
    if (mark.pos === 'VERB' && !aside && !/[aei]r(?:l[oae]s?|se)?$|ndo$/.test(mark.word)) return undefined;
  }
  return undefined;
}
const posAt = (marks: readonly Mark[], at: number): string => {
  const mark = marks[at];
  return mark?.kind === 'word' ? mark.pos : '';
};

/** Whom the verb has for its subject on its left: the speaker that is nearest and stands behind no preposition. */
function subjectBefore(marks: readonly Mark[], from: number, floor: number): number | undefined {
  let found: number | undefined;
  let closed = false;
  for (let at = from - 1; at >= Math.max(floor, from - ASIDE); at -= 1) {
    const mark = marks[at];
    if (mark?.kind === 'word' && (/^[.;:"?!]$/.test(mark.word) || mark.word === '—')) break;
    const pronoun = mark?.kind === 'word' && /^(?:él|ella|ellos|ellas|éste|ésta)$/.test(mark.word);
    if (mark?.kind === 'speaker' || pronoun) {
      const oblique = OBLIQUE.test(word(marks[at - 1]));
      if (!oblique) {
        found = at;
        if (!closed) break;
        // What stands in an aside between commas is less likely the subject than what stands before it.
        const opened = marks.slice(Math.max(floor, at - 10), at).findLastIndex((one) => isWord(one, ','));
        if (opened < 0) break;
      }
    }
    if (isWord(mark, ',') && at === from - 1) closed = true;
  }
  return found;
}

/** Whom the verb has for its subject on its right: "dijo ayer en rueda de prensa el ministro". */
function subjectAfter(marks: readonly Mark[], from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + 14); at += 1) {
    const mark = marks[at];
    if (mark?.kind === 'word' && (STOP.test(mark.word) || mark.word === 'que')) return undefined;
    if (isWord(mark, ',') && at > from + 1) return undefined;
    if (mark?.kind === 'speaker' && !/^(?:a|al|ante|con|contra|en|sobre|tras|por|para)$/.test(word(marks[at - 1]))) return at;
    if (mark?.kind === 'word' && /^(?:él|ella|ellos)$/.test(mark.word)) return at;
  }
  return undefined;
}

/** Where an aside that begins here ends: the mark after its comma, dash or the sentence's end. */
function asideEnd(marks: readonly Mark[], from: number): number {
  let depth = 0;
  for (let at = from; at < marks.length; at += 1) {
    if (isWord(marks[at], '(')) depth += 1;
    if (isWord(marks[at], ')')) depth -= 1;
    if (depth > 0) continue;
    if (isWord(marks[at], ',', '—', ';', ':')) return at + 1;
    if (isWord(marks[at], '.', '?', '!', '"')) return at;
  }
  return marks.length;
}

/** Sources that phrases name: "según el ministro", "de acuerdo con un memorando que obtuvo AP". */
const SOURCE: readonly (readonly string[])[] = [
  ['según'],
  ['de', 'acuerdo', 'con'],
  ['de', 'acuerdo', 'a'],
  ['conforme', 'a'],
  ['a', 'juicio', 'de'],
  ['en', 'palabras', 'de'],
  ['en', 'opinión', 'de'],
  ['en', 'boca', 'de'],
  ['a', 'decir', 'de'],
  ['al', 'decir', 'de'],
  ['a', 'criterio', 'de'],
  ['a', 'entender', 'de'],
  ['a', 'ojos', 'de'],
  ['por', 'boca', 'de'],
  ['en', 'versión', 'de'],
  ['en', 'la', 'versión', 'de'],
];
/** "Para la oposición, el acuerdo es nulo": at the head of a sentence, before a speaker and a comma. */
const forWhom = (marks: readonly Mark[], at: number): boolean =>
  at === 0 &&
  isWord(marks[at], 'para') &&
  marks[at + 1]?.kind === 'speaker' &&
  isWord(marks[at + 2], ',') &&
  finiteBetween(marks, at + 3, marks.length) > 0;
/** ", como explicó el ministro,": a verb of saying stands right behind it. */
const asSaid = (marks: readonly Mark[], at: number): boolean =>
  isWord(marks[at], 'como') &&
  [1, 2, 3].some(
    (by) =>
      isSaying(marks[at + by]) &&
      marks.slice(at + 1, at + by).every((mark) => HAVE.test(word(mark)) || CLITIC.test(word(mark)) || word(mark) === 'ya'),
  );
const sourceAt = (marks: readonly Mark[], at: number): number =>
  forWhom(marks, at) || asSaid(marks, at) ? 1 : phraseLength(marks, at, SOURCES);
const SOURCES = SOURCE.map((words) => words.join(' '));

/** Reads who says what in a sentence: a verb of saying with its subject and "que", in an aside, or "según". From left to right, none overlapping. */
export function sayingsIn(marks: readonly Mark[]): readonly Saying[] {
  const view = viewOf(marks, NOWHERE);
  const out: Saying[] = [];
  let floor = 0;
  const make = (kind: Frame['kind'], id: string, from: number, to: number, who: number | undefined, verb: number | undefined): void => {
    const parts: Readonly<Record<string, readonly [number, number] | undefined>> = {
      who: who === undefined ? undefined : [who, who + 1],
      verb: verb === undefined ? undefined : [verb, verb + 1],
    };
    const partAt = (name: string): readonly [number, number] | undefined => parts[name];
    const part = (name: string): readonly Mark[] => {
      const span = parts[name];
      return span === undefined ? [] : marks.slice(span[0], span[1]);
    };
    out.push({ frame: { id, kind, pattern: '', example: '' }, found: { from, to, part, partAt, view } });
    floor = to;
  };
  for (let at = 0; at < marks.length; at += 1) {
    if (at < floor) continue;
    const source = sourceAt(marks, at);
    if (source > 0) {
      const told = sourced(marks, at, source);
      if (told !== undefined) {
        const opened = at === 0 || isWord(marks[at - 1], ';', '.', '—', 'pero', 'y', ':', '"');
        const from = isWord(marks[at - 1], ',', '—') ? at - 1 : at;
        const inverts = opened && isWord(marks[told.to - 1], ',', ':');
        make(inverts ? 'before' : 'after', 'es-source', from, told.to, told.who, told.verb);
      }
      continue;
    }
    const group = groupAt(marks, at);
    if (group === undefined) continue;
    const after = openingAfter(marks, group.to);
    // "…, explicó la ministra, A. B., que compareció ante …": an aside, and "que" only tells more of her.
    // The comma of an apposition stands in the speaker's mark: "…, informó la canciller, A. B., que descartó …".
    const closes =
      after !== undefined && (isWord(marks[after.to - 2], ',') || (marks[after.to - 2]?.kind === 'speaker' && isSaying(marks[after.to])));
    const relates = after !== undefined && !after.quoted && closes && isWord(marks[group.from - 1], ',', '"');
    const opening = relates ? undefined : after;
    // "Denunciamos que": whoever issues the text.
    if (/[aei]mos$/.test(word(marks[at]))) continue;
    const open = group.negated || SPANISH_SAYING.open.has(word(marks[at]));
    if (opening !== undefined) {
      const inverted = subjectAfter(marks, group.to, opening.to);
      const before = inverted === undefined ? subjectBefore(marks, group.from, floor) : undefined;
      const verbs = before === undefined ? 0 : finiteBetween(marks, before + 1, group.from);
      let from = before === undefined || verbs > 0 ? group.from : before;
      while (from > floor && isWord(marks[from - 1], 'y', ',', 'e', 'pero', 'que', 'quien', 'además', 'asimismo')) from -= 1;
      // A verb of asking behind which a sentence hangs says nothing; "no dijo que" neither.
      if (open && group.negated) continue;
      make(
        before === undefined && inverted === undefined ? 'going-on' : 'before',
        'es-says-that',
        from,
        opening.to,
        inverted ?? before,
        at,
      );
      continue;
    }
    if (open) continue;
    const opens = isWord(marks[group.from - 1], ',', '"', '—', '(') || (isWord(marks[group.from - 1], '.') && group.from > 1);
    const speaker = marks[group.from - 1]?.kind === 'speaker' && isWord(marks[group.from - 2], ',', '"', '—') ? group.from - 1 : undefined;
    const end = relates && after !== undefined && marks[after.to - 2]?.kind === 'speaker' ? after.to - 1 : asideEnd(marks, group.to);
    const short = end - group.from < 34;
    if ((opens || speaker !== undefined) && short && group.from > 1) {
      const who = subjectAfter(marks, group.to, end) ?? speaker;
      // ", la canciller, Maruja T., dijo": an apposition and no aside.
      const from = (speaker ?? group.from) - 1;
      const verbInside = finiteBetween(marks, group.to, end);
      if (!(who === undefined && (verbInside > 0 || end - group.to > 12)))
        make('after', 'es-says-aside', isWord(marks[from], ',', '"', '—') ? from : from + 1, extended(marks, who, end), who, at);
      if (floor > at) continue;
    }
    // "Se negó a recibir", and what a court grants or refuses: deeds and no words.
    if (isWord(marks[group.to], 'a') && isWord(marks[at - 1], 'se')) continue;
    if (TAKES_NOUN.test(word(marks[at]))) {
      const before = subjectBefore(marks, group.from, floor);
      if (before === undefined || finiteBetween(marks, before + 1, group.from) > 0) continue;
      const who = marks[before];
      if (who?.kind === 'speaker' && who.role === 'court') continue;
      const behind = isWord(marks[group.to], 'de', 'del') ? group.to + 1 : isWord(marks[group.to], 'en') ? group.to + 1 : group.to;
      const needsDe = /^(?:habl|inform|alert|advirti|adviert)/.test(word(marks[at]));
      if (needsDe && behind === group.to && !isWord(marks[group.to], ',')) continue;
      make('before', 'es-says-of', before, behind, before, at);
    }
  }
  return out;
}

/** "…, Marco Rubio, tras entrevistarse con …": the aside goes on behind the name's own comma. */
const extended = (marks: readonly Mark[], who: number | undefined, end: number): number =>
  who !== undefined && isWord(marks[end - 1], ',') && isWord(marks[end], 'tras', 'durante', 'ante', 'mediante', 'luego')
    ? asideEnd(marks, end)
    : end;

/** Finite verbs between two marks, relative clauses and asides not counted. */
function finiteBetween(marks: readonly Mark[], from: number, to: number): number {
  let count = 0;
  let inside = false;
  for (let at = from; at < to; at += 1) {
    if (isWord(marks[at], 'que', 'quien', 'quienes', 'cuyo', 'cuya') || (isWord(marks[at], ',') && !inside)) inside = true;
    else if (isWord(marks[at], ',', 'y')) inside = false;
    else if (!inside && isVerb(marks[at]) && !/[aei]r(?:l[oae]s?|se)?$|ndo$|[ai]d[oa]s?$/.test(word(marks[at]))) count += 1;
  }
  return count;
}

/** The speaker that "según" and its like lead to, with the verb of saying that may stand there, and where the phrase ends. */
function sourced(
  marks: readonly Mark[],
  at: number,
  length: number,
): { readonly to: number; readonly who: number | undefined; readonly verb: number | undefined } | undefined {
  const end = asideEnd(marks, at + length);
  const who = marks.slice(at + length, Math.min(end, at + length + 14)).findIndex((mark) => mark.kind === 'speaker');
  const verb = marks.slice(at + length, Math.min(end, at + length + 5)).findIndex((mark) => isSaying(mark));
  const spoken = verb < 0 ? undefined : at + length + verb;
  if (who < 0 && spoken === undefined) return undefined;
  const first = who < 0 ? undefined : at + length + who;
  // "según su coordinador, el sacerdote A. B.": the name behind the title.
  const named = first !== undefined && isWord(marks[first + 1], ',') ? marks[first + 2] : undefined;
  const titled = first === undefined ? undefined : marks[first];
  if (first !== undefined && named?.kind === 'speaker' && named.person && titled?.kind === 'speaker' && !titled.person)
    return { to: asideEnd(marks, first + 3), who: first + 2, verb: spoken };
  return { to: end, who: first, verb: spoken };
}
