import { isWord, type Mark, type Role, type SpeakerMark } from '../mark.ts';
import type { Person, SpeakerReader } from '../speakers.ts';
import { SAME_OFFICE, SPANISH_SPEAKERS as WORDS } from './speaker-words.ts';
import { isNamePart, nounPhraseAt, phraseAt, runEnd, speaks, speaksAfterAside, word, type Phrase } from './speaker-phrases.ts';

const wordsOf = (marks: readonly Mark[]): readonly string[] => marks.flatMap((mark) => (mark.kind === 'word' ? [mark.word] : []));
const textOf = (marks: readonly Mark[], from: number, to: number, text: string): string =>
  text.slice(marks[from]?.start ?? 0, marks[to - 1]?.end ?? 0);

/** Offices of the United States that name no country: "el secretario de Estado", "el Departamento de Seguridad Nacional". */
const AMERICAN =
  / (?:departamento|secretari[oa]|subsecretari[oa]|seguridad) (?:de )?(?:estado|seguridad nacional|nacional|defensa|justicia) | (?:trump|dhs|ice|casa blanca|pentágono) /;

function countryOf(marks: readonly Mark[]): string | null {
  const place = marks.find((mark) => mark.kind === 'place' && mark.by !== 'region');
  if (place?.kind === 'place') return place.code;
  const said = ` ${wordsOf(marks).join(' ')} `;
  return AMERICAN.test(said) && / (?:departamento|secretari[oa]|trump|dhs|ice|casa|pentágono) /.test(said) && !/ministeri/.test(said)
    ? 'US'
    : null;
}

/** The words that may stand for an office later: its own, and those that mean the same in its gender. */
function titlesOf(marks: readonly Mark[]): ReadonlySet<string> {
  const said = wordsOf(marks);
  const feminine =
    isWord(marks[0], 'la', 'una') ||
    said.some((one) => /(?:a|iz)$/.test(one) && WORDS.titles.has(one) && !/(?:ista|diplomática)$/.test(one));
  const masculine = isWord(marks[0], 'el', 'un') || said.some((one) => one.endsWith('o') && WORDS.titles.has(one));
  const fits = (one: string): boolean => (feminine && !masculine ? !one.endsWith('o') : masculine && !feminine ? !one.endsWith('a') : true);
  const same = SAME_OFFICE.filter((row) => said.some((one) => row.includes(one))).flatMap((row) => row.filter(fits));
  return new Set(['·', ...said, ...same]);
}

/** A title behind the name: ", ministra de Comunicación,", ", el canciller de Honduras,". */
function apposition(marks: readonly Mark[], at: number): Phrase | undefined {
  if (!isWord(marks[at], ',', '(')) return undefined;
  const phrase =
    phraseAt(marks, at + 1) ?? (isWord(marks[at + 1], 'según', 'a', 'de', 'con', 'por', 'ante') ? undefined : phraseAt(marks, at + 2));
  return phrase !== undefined && phrase.name === undefined && isWord(marks[phrase.to], ',', '.', ')', ';', 'y', 'que') ? phrase : undefined;
}

function personOf(marks: readonly Mark[], name: readonly [number, number], title: readonly Mark[], role: Role, text: string): Person {
  return {
    name: textOf(marks, name[0], name[1], text),
    words: wordsOf(marks.slice(name[0], name[1])),
    titles: titlesOf(title),
    role,
    country: countryOf(title) ?? WORDS.offices[wordsOf(marks.slice(name[0], name[1])).at(-1) ?? ''] ?? null,
  };
}

const shortOf = (person: Person, said: readonly string[]): boolean => {
  const full = person.words;
  const tail = said.join(' ');
  return (
    said.length < full.length &&
    (full.slice(-said.length).join(' ') === tail ||
      (full.length >= 3 && full.slice(-said.length - 1, -1).join(' ') === tail) ||
      (said.length === 1 && full.length === 3 && full[1] === tail))
  );
};
const find = (people: readonly Person[], said: readonly string[]): Person | undefined =>
  people.find(({ words }) => words.join(' ') === said.join(' ')) ?? people.find((person) => shortOf(person, said));

function isBody(words: readonly string[]): boolean {
  return words.some((one) => WORDS.bodies[one] !== undefined || WORDS.heads[one] !== undefined);
}

/** A name without a title that says something, and is no body's. */
function untitledAt(marks: readonly Mark[], at: number, text: string): Person | undefined {
  const to = runEnd(marks, at, false);
  const words = wordsOf(marks.slice(at, to));
  if (words.length > 5 || isBody(words)) return undefined;
  // "dice Sheinbaum": one word is a name only beside a verb of saying.
  if (
    words.length === 1 &&
    (marks[at]?.kind !== 'word' ||
      at === 0 ||
      isWord(marks[at - 1], ...OBLIQUE, 'de', 'del', 'el', 'la', 'los', 'las') ||
      !speaks(marks, at, to, true))
  )
    return undefined;
  const behind = apposition(marks, to);
  if (behind !== undefined) return personOf(marks, [at, to], marks.slice(behind.from, behind.to), behind.role, text);
  // "A. B. recibe a este diario": who is interviewed.
  const receives =
    isWord(marks[to], 'recibe', 'recibió', 'atiende', 'atendió', 'conversa', 'conversó', 'responde', 'respondió') && words.length > 1;
  const relative = receives || (isWord(marks[to], ',') && isWord(marks[to + 1], 'que', 'quien'));
  if (!speaks(marks, at, to) && !relative) return undefined;
  return personOf(marks, [at, to], [], 'office', text);
}

function findPeople(sentences: readonly (readonly Mark[])[], text: string): readonly Person[] {
  const people: Person[] = [];
  const add = (person: Person | undefined): void => {
    if (person === undefined) return;
    const known = people.findIndex(({ words }) => words.join(' ') === person.words.join(' '));
    if (known < 0 && !people.some((one) => shortOf(one, person.words))) people.push(person);
    else if (known >= 0 && (people[known]?.titles.size ?? 0) <= 1 && person.titles.size > 1) people[known] = person;
  };
  for (const marks of sentences) {
    for (let at = 0; at < marks.length;) {
      const phrase = phraseAt(marks, at);
      if (phrase?.name !== undefined) add(personOf(marks, phrase.name, marks.slice(phrase.from, phrase.titleTo), phrase.role, text));
      if (phrase !== undefined) {
        at = phrase.to;
        continue;
      }
      if (isNamePart(marks[at])) {
        add(untitledAt(marks, at, text));
        at = Math.max(runEnd(marks, at, false), at + 1);
        continue;
      }
      at += 1;
    }
  }
  return people;
}

interface Speaker {
  readonly to: number;
  readonly name: string;
  readonly role: Role;
  readonly person: boolean;
  readonly country: string | null;
}

const asSpeaker = (person: Person, to: number): Speaker => ({
  to,
  name: person.name,
  role: person.role,
  person: true,
  country: person.country,
});

function speakerAt(marks: readonly Mark[], at: number, people: readonly Person[], text: string): Speaker | undefined {
  const phrase = phraseAt(marks, at);
  if (phrase !== undefined && phrase.name === undefined && isTold(marks, at, phrase.titleTo)) return undefined;
  if (phrase !== undefined) {
    if (phrase.name !== undefined) {
      const person = find(people, wordsOf(marks.slice(phrase.name[0], phrase.name[1])));
      if (person !== undefined) return asSpeaker(person, withComma(marks, phrase.to, phrase.titleTo !== phrase.name[0]));
    }
    const start = isWord(marks[phrase.from], ...WORDS.determiners) ? phrase.from + 1 : phrase.from;
    return {
      to: phrase.titleTo,
      name: textOf(marks, start, phrase.titleTo, text),
      role: phrase.role,
      person: false,
      country: countryOf(marks.slice(phrase.from, phrase.titleTo)),
    };
  }
  return namedAt(marks, at, people, text) ?? stateAt(marks, at, text) ?? anybodyAt(marks, at, text);
}

/** The comma that closes a name set between commas. */
const withComma = (marks: readonly Mark[], to: number, opened: boolean): number => (opened && isWord(marks[to], ',') ? to + 1 : to);

/** A name that is known, or a body's name, or a single unknown name that says something. */
function namedAt(marks: readonly Mark[], at: number, people: readonly Person[], text: string): Speaker | undefined {
  const from = isWord(marks[at], 'el', 'la') && isNamePart(marks[at + 1]) ? at + 1 : at;
  if (!isNamePart(marks[from])) return undefined;
  const to = runEnd(marks, from, false);
  const words = wordsOf(marks.slice(from, to));
  const person = find(people, words);
  if (person !== undefined) {
    const behind = apposition(marks, to);
    return asSpeaker(person, behind === undefined ? to : withComma(marks, behind.to, true));
  }
  const wide = Math.max(runEnd(marks, from, true), to);
  const body = wordsOf(marks.slice(from, wide)).flatMap((one) => WORDS.bodies[one] ?? [])[0];
  if (
    body === undefined &&
    (!speaks(marks, from, to, true) || isWord(marks[from - 1], 'en', 'de', 'del', 'los', 'las', 'al', 'a', 'por', 'con', 'que'))
  )
    return undefined;
  const end = body === undefined ? to : wide;
  // A single name that nothing tells more of is mostly a politician's ("Sheinbaum"); one with an article is a group's.
  const role = body ?? (from > at || to - from > 1 ? 'critic' : 'office');
  const country = countryOf(marks.slice(from, end)) ?? WORDS.offices[words.at(-1) ?? ''] ?? null;
  return { to: end, name: textOf(marks, from, end, text), role, person: false, country };
}

/** Nouns that do not speak though a verb of saying follows them. */
const SPEECHLESS = new Set(
  'carta texto documento acuerdo informe convenio memorando tratado protocolo ley oficio escrito comunicado nota papel medida plan decreto resolución sentencia fallo artículo contrato misiva correo mensaje expediente demanda recurso propuesta idea noticia versión decisión anuncio cifra dato día semana mes año vez vuelo avión entrevista conferencia rueda letra redacción copia tenor respuesta petición registros datos cifras estadísticas documentos informes textos versiones tormenta declaración pregunta hora mañana tarde noche parte caso oferta pacto arreglo borrador dictamen auto testimonio motivo hecho verdad palabra lista'.split(
    ' ',
  ),
);

/** Verbs of saying behind which a thing that they are about is likelier than whoever says it. */
const TAKES_THING =
  /^(?:calific|critic|denunci|rechaz|defend|lament|cuestion|conden|anunci|revel|public|present|expus|expon|plante|mencion|relat|resum)/;

/** Anybody else who says something: "un empleado del aeropuerto que vio la lista afirmó", "informaron los servicios penitenciarios". */
function anybodyAt(marks: readonly Mark[], at: number, text: string): Speaker | undefined {
  const phrase = nounPhraseAt(marks, at);
  const head = word(marks[phrase?.head ?? -1]);
  if (
    phrase === undefined ||
    SPEECHLESS.has(head) ||
    SPEECHLESS.has(head.replace(/e?s$/, '')) ||
    isWord(marks[at - 1], ...OBLIQUE, 'de', 'que')
  )
    return undefined;
  // "denunciaron las condiciones": behind its verb it is a subject only where the verb follows what is said.
  const behind = WORDS.saying.has(word(marks[at - 1]));
  if (behind && TAKES_THING.test(word(marks[at - 1]))) return undefined;
  if (behind && at >= 2 && !isWord(marks[at - 2], ',', '"', '—')) return undefined;
  if (!speaks(marks, at, phrase.to, true) && !speaksAfterAside(marks, phrase.to)) return undefined;
  return {
    to: phrase.to,
    name: textOf(marks, at + 1, phrase.to, text),
    role: 'unnamed',
    person: false,
    country: countryOf(marks.slice(at, phrase.to)),
  };
}

/** Prepositions before whom a sentence is not by. */
const OBLIQUE = ['a', 'al', 'ante', 'en', 'sobre', 'contra', 'tras', 'desde', 'hasta', 'hacia', 'por', 'para', 'con', 'entre'];

/** "recordó a los diputados que", "en una carta al Parlamento señaló": who is told something does not say it. */
function isTold(marks: readonly Mark[], at: number, to: number): boolean {
  if (!isWord(marks[at - 1], 'a', 'al', 'ante', 'en', 'sobre', 'contra', 'tras', 'hacia', 'con') || isWord(marks[at - 2], 'acuerdo'))
    return false;
  const told = [2, 3].some((back) => WORDS.saying.has(word(marks[at - back])));
  return told || speaks(marks.slice(0, Math.min(marks.length, to + 3)).slice(at), 0, to - at, true);
}

/** A state or its capital that says something: "Washington sostiene", "según Kigali". */
function stateAt(marks: readonly Mark[], at: number, text: string): Speaker | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'place' || mark.by === 'demonym' || mark.by === 'region' || !speaks(marks, at, at + 1)) return undefined;
  return { to: at + 1, name: text.slice(mark.start, mark.end), role: 'office', person: false, country: mark.code };
}

function markSpeakers(marks: readonly Mark[], people: readonly Person[], text: string): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const found = speakerAt(marks, at, people, text);
    // "ante los jueces": whom somebody speaks to.
    const told = found === undefined ? phraseAt(marks, at) : undefined;
    if (told !== undefined && told.name === undefined && isTold(marks, at, told.titleTo)) {
      out.push(...marks.slice(at, told.titleTo));
      at = told.titleTo;
      continue;
    }
    if (found === undefined) {
      out.push(mark);
      at += 1;
      continue;
    }
    const { to, ...who } = found;
    const last = marks.slice(at, to).findLast((one) => !isWord(one, ',')) ?? mark;
    const neutral = WORDS.neutral.test(who.name) ? { role: 'office' as const } : {};
    out.push({ kind: 'speaker', ...who, ...neutral, start: mark.start, end: last.end } satisfies SpeakerMark);
    at = to;
  }
  return out;
}

/** Reads who speaks in Spanish, where what tells an office follows its noun: "la ministra salvadoreña de Seguridad, X. Y.". */
export const SPANISH_SPEAKER_READER: SpeakerReader = { findPeople, markSpeakers };
