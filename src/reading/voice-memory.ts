import { isWord, type Mark, type SpeakerMark } from './mark.ts';
import { placeNamed } from './places.ts';
import type { Person, SpeakerWords } from './speakers.ts';
import { ARTICLE, type Voice } from './statement.ts';

/** What a language's table says about words that point back to a speaker. */
export interface PronounWords {
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  /** Nouns that alone stand for whoever was spoken of ("his office"). */
  readonly offices: ReadonlySet<string>;
  /** Plural nouns end so. */
  readonly plural: RegExp;
}

/** Who has been spoken of so far, and whom "he", "the minister" and "the same official" mean. One for each document. */
export interface VoiceMemory {
  /** Takes in a speaker who is named; `subject` where the sentence is about that one. */
  readonly note: (mark: SpeakerMark, subject: boolean) => void;
  readonly spoke: (voice: Voice) => void;
  /** A new sentence begins. */
  readonly turn: () => void;
  /** Whom a sentence was about that says nothing itself: the next one may leave its subject out. */
  readonly about: (voice: Voice) => void;
  readonly subject: () => Voice;
  readonly last: () => Voice;
  readonly resolve: (who: readonly Mark[]) => Voice;
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

interface Met {
  readonly voice: Voice;
  readonly person: boolean;
  readonly plural: boolean;
  /** The sentence was about this one, or this one spoke: likelier to be meant by a pronoun. */
  readonly leads: boolean;
  /** The number of the sentence. */
  readonly turn: number;
  readonly words: readonly string[];
}

const GENERAL = new Set([
  'the',
  'a',
  'an',
  'same',
  'its',
  'his',
  'her',
  'their',
  'el',
  'la',
  'los',
  'las',
  'su',
  'un',
  'una',
  'own',
  'mismo',
  'misma',
  'of',
  'de',
  'for',
  'by',
  'del',
]);

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .filter((word) => word !== '' && !GENERAL.has(word));

/** Starts the memory of one document. `people` are all whom the document names: a title may come before its name. */
export function voiceMemory(people: readonly Person[], speakers: SpeakerWords, pronouns: PronounWords): VoiceMemory {
  const met: Met[] = [];
  const claimed = new Map<string, Voice>();
  let lastVoice: Voice = ARTICLE;
  let now = 0;
  let subject: Voice = ARTICLE;

  const voiceOf = (mark: SpeakerMark): Voice => ({
    name: mark.name,
    role: mark.role,
    country: mark.country,
    named:
      mark.person ||
      /government|ministry|minister|secretary|embassy|office\b|agency|commission\b|police|gobierno|ministerio|cancillería|presiden|secretar[ií]a|departamento|casa blanca|ejecutivo|administration|department/i.test(
        mark.name,
      ),
  });
  const newest = (fits: (one: Met) => boolean): Voice | undefined => met.findLast(fits)?.voice;
  /** Whom a pronoun means: in this sentence or the one before it, whom it was about rather than whom it only named; then anyone before. */
  const meant = (fits: (one: Met) => boolean): Voice | undefined =>
    newest((one) => one.turn >= now - 1 && one.leads && fits(one)) ??
    newest((one) => one.turn >= now - 1 && fits(one)) ??
    newest((one) => one.leads && fits(one)) ??
    newest(fits);
  const personVoice = (person: Person): Voice => ({ name: person.name, role: person.role, country: person.country, named: true });

  const bodyVoice = (mark: SpeakerMark): Voice => {
    const words = wordsOf(mark.name);
    // "RWCA" is Refuge Watch Central Africa, named before.
    const full = ACRONYM.test(mark.name)
      ? newest((one) => one.words.map((word) => word[0]).join('') === mark.name.toLowerCase())
      : undefined;
    if (full !== undefined) return full;
    // "his office says": the office of whoever was spoken of.
    if (words.length === 1 && pronouns.offices.has(words[0] ?? ''))
      return newest((one) => one.voice.role !== 'article' && one.words.join(' ') !== words[0]) ?? voiceOf(mark);
    const isHead = (word: string): boolean => speakers.heads[word] !== undefined;
    const head = (speakers.headFirst === true ? words.find(isHead) : words.findLast(isHead)) ?? words.at(-1) ?? '';
    if (!speakers.titles.has(head)) return grown(mark, words, head);
    const known = newest((one) => one.person && people.some((person) => person.name === one.voice.name && titleFits(person, words, mark)));
    if (known !== undefined) return known;
    const kept = claimed.get(words.join(' '));
    if (kept !== undefined) return kept;
    const ahead = people.find((person) => titleFits(person, words, mark) && !met.some((one) => one.voice.name === person.name));
    const untitled = people.find((person) => person.titles.size === 0 && !met.some((one) => one.voice.name === person.name));
    const holder = ahead ?? (words.length > 1 && head !== 'official' && head !== 'lawyer' ? untitled : undefined);
    if (holder !== undefined) claimed.set(words.join(' '), personVoice(holder));
    return holder === undefined ? grown(mark, words, head) : personVoice(holder);
  };

  /** "The official" is the Rwandan official met before; a longer name stands for itself. */
  const grown = (mark: SpeakerMark, words: readonly string[], head: string): Voice =>
    (words.length <= 1 ? newest((one) => !one.person && one.words.includes(head) && one.words.length > words.length) : undefined) ??
    pointedAt(words) ??
    voiceOf(mark);

  /** "El tribunal" is the court met before. */
  const pointedAt = (words: readonly string[]): Voice | undefined => {
    const role = words.length === 1 ? speakers.pointBack?.[words[0] ?? ''] : undefined;
    return role === undefined
      ? undefined
      : newest((one) => !one.person && one.words.length > 1 && (role === 'any' || one.voice.role === role));
  };

  return {
    note: (mark, subject) => {
      const voice = mark.person ? voiceOf(mark) : bodyVoice(mark);
      const person = mark.person || people.some(({ name }) => name === voice.name);
      const head = wordsOf(voice.name).findLast((word) => speakers.heads[word] !== undefined) ?? '';
      met.push({
        voice,
        person,
        plural: !person && pronouns.plural.test(head === '' ? (wordsOf(voice.name).at(-1) ?? '') : head),
        leads: subject,
        turn: now,
        words: wordsOf(voice.name),
      });
    },
    spoke: (voice) => {
      lastVoice = voice;
      subject = voice;
      const there = met.findLast((one) => one.voice.name === voice.name);
      if (there !== undefined) met.push({ ...there, leads: true, turn: now });
    },
    turn: () => {
      now += 1;
    },
    about: (voice) => {
      subject = voice;
    },
    subject: () => subject,
    last: () => lastVoice,
    resolve: (who) => {
      const mark = who.find((one): one is SpeakerMark => one.kind === 'speaker');
      if (mark !== undefined) return mark.person ? voiceOf(mark) : bodyVoice(mark);
      const first = who[0];
      if (isWord(first, ...pronouns.one)) return meant((one) => human(one, speakers)) ?? ARTICLE;
      if (isWord(first, ...pronouns.many)) return meant((one) => one.plural) ?? lastVoice;
      if (isWord(first, ...pronouns.body)) return meant((one) => !one.plural && !human(one, speakers)) ?? lastVoice;
      return ARTICLE;
    },
  };
}

/** One person: by name, by title, or by the ending of the noun ("worker", "delegate"). */
function human(one: Met, speakers: SpeakerWords): boolean {
  if (one.person) return true;
  if (one.plural) return false;
  const last = one.words.at(-1) ?? '';
  return (
    one.words.some((word) => speakers.titles.has(word)) ||
    (speakers.heads[last] === undefined && speakers.humans.test(last)) ||
    speakers.humans.test(one.words[0] ?? '')
  );
}

/** The title's words are all among the person's, and no other state is named. */
function titleFits(person: Person, words: readonly string[], mark: SpeakerMark): boolean {
  if (mark.country !== null && person.country !== null && mark.country !== person.country) return false;
  const said = words.filter((word) => placeNamed(word)?.by !== 'demonym' && !/^(?:[a-z]+(?:an|ese|ian|ish)|u\.s\.|us|uk)$/.test(word));
  return said.length > 0 && said.every((word) => person.titles.has(word));
}
