import { isWord, type Mark, type Role, type WordMark } from '../mark.ts';
import { SPANISH_SPEAKERS as WORDS } from './speaker-words.ts';

/** A noun phrase that may speak: marks `from` up to `to`, its head at `head`, and where a name inside it begins and ends. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly role: Role;
  readonly name: readonly [from: number, to: number] | undefined;
  /** Where the title or the body's name ends: before a person's name. */
  readonly titleTo: number;
}

const PREMODIFIERS = new Set(
  'propio propia nuevo nueva entonces actual ex mismo misma principal principales alto alta altos altas numerosas numerosos diversas diversos varias varios distintas distintos primer primera diez doce cuatro cinco seis los las hasta dos tres ambos ambas'.split(
    ' ',
  ),
);
/** Endings of adjectives that may follow an office or a body. */
const ADJECTIVE =
  /(?:al|ales|ico|ica|icos|icas|ario|aria|arios|arias|ivo|iva|ivos|ivas|oso|osa|osos|osas|ense|enses|orio|oria|orias|il|iles|civil|ista|istas|ente|entes|ante|antes|ora|oras|adjunto|adjunta|interino|interina|humano|humana|humanos|humanas|externo|externa|interno|interna|exterior|exteriores|superior|supremo|suprema|público|pública|segundo|segunda|militar|popular|mayor|católica|católico|evangélica|vecinas|extranjera|extranjero|conjunto|conjunta|defensores|opositor|opositores|locales)$/;
const NOT_ADJECTIVE = new Set(WORDS.saying);

export const word = (mark: Mark | undefined): string => (mark?.kind === 'word' ? mark.word : '');
const isLetter = (mark: Mark | undefined): mark is WordMark => mark?.kind === 'word' && /^\p{L}/u.test(mark.word);
/** A noun or an adjective, as far as the tables tell. */
const isOpen = (mark: WordMark): boolean => mark.pos === 'NOUN' || mark.pos === 'ADJ' || mark.pos === 'PROPN';
const isDeterminer = (mark: Mark | undefined): boolean => mark?.kind === 'word' && WORDS.determiners.has(mark.word);

/** A capitalised word that can be part of a name. */
export const isNamePart = (mark: Mark | undefined): mark is WordMark =>
  mark?.kind === 'word' && mark.capital && /^\p{L}[\p{L}'.-]*$/u.test(mark.word) && !WORDS.never.has(mark.word);

/** End of the run of capitals that begins at `from`: "José Raúl Mulino", "Relaciones Exteriores y Migración". */
export function runEnd(marks: readonly Mark[], from: number, inBody: boolean): number {
  let to = from;
  while (to < marks.length && to - from < 9) {
    const mark = marks[to];
    if (
      isNamePart(mark) ||
      (to > from && inBody && isWord(mark, 'sin', 'con') && isNamePart(marks[to + 1])) ||
      (inBody && mark?.kind === 'place' && mark.by !== 'demonym')
    )
      to += 1;
    else if (to > from && isWord(mark, '-') && isNamePart(marks[to + 1])) to += 2;
    else if (
      to > from &&
      isWord(
        mark,
        ...(inBody ? ['de', 'del', 'para', 'por', 'y', 'e', 'a', 'al'] : ['de', 'del', 'da', 'y', 'van', 'von', 'der', 'di', 'dos']),
      )
    ) {
      const skip = isWord(marks[to + 1], 'la', 'las', 'los', 'el') ? 2 : 1;
      const next = marks[to + skip];
      if (isNamePart(next) || (inBody && next?.kind === 'place' && next.by !== 'demonym')) to += skip + 1;
      else break;
    } else break;
  }
  return to;
}

const isAdjective = (mark: Mark | undefined): boolean =>
  (mark?.kind === 'place' && mark.by === 'demonym') ||
  (isLetter(mark) && isOpen(mark) && !mark.capital && ADJECTIVE.test(mark.word) && !NOT_ADJECTIVE.has(mark.word));

/** Capitalised words that name what a ministry or an agency is for: behind them a person's name may follow without a comma. */
const REMIT = new Set(
  'relaciones exteriores interior exterior seguridad pública público nacional justicia defensa gobernación gobierno estado hacienda finanzas economía trabajo salud educación migración migraciones inmigración extranjería asuntos asilo refugio ciudadanía derechos humanos humana movilidad comunicación información presidencia relaciones cooperación internacional internacionales desarrollo digitales europeos políticos política ambiente transporte transportes penales penitenciarios penitenciarias prisiones policía fronteras frontera interna ciudadana institucional legales general jurídicos social sociales inclusión turismo energía minas agricultura comercio cultura deportes igualdad integración'.split(
    ' ',
  ),
);

/** Where a title's own words end and a name of two words or more begins: "ministro de Relaciones Exteriores | Víctor A.". */
function remitEnd(marks: readonly Mark[], from: number, to: number): number {
  if (!REMIT.has(word(marks[from]))) return to;
  let end = from;
  for (let at = from; at < to; at += 1) {
    const mark = marks[at];
    if (mark?.kind === 'place' || REMIT.has(word(mark))) end = at + 1;
    else if (!isNamePart(mark)) continue;
    else break;
  }
  return end;
}

/** End of what follows a head: adjectives, "de" and noun phrases, an acronym in brackets. */
function tailEnd(marks: readonly Mark[], head: number): number {
  const first = marks[head];
  const title = WORDS.titles.has(word(first));
  let to = first?.kind === 'word' && first.capital && !title ? Math.max(runEnd(marks, head, true), head + 1) : head + 1;
  for (let steps = 0; steps < 5 && to < marks.length; steps += 1) {
    while (isAdjective(marks[to])) to += 1;
    // "la organización Tierra Brava", "el partido Pudemo".
    if (!title && isNamePart(marks[to])) to = runEnd(marks, to, true);
    const link = marks[to];
    const next = tailPart(marks, to, link, title);
    if (next === undefined) break;
    to = next;
  }
  if (isWord(marks[to], '(') && isWord(marks[to + 2], ')') && isLetter(marks[to + 1])) to += 3;
  return to;
}

function tailPart(marks: readonly Mark[], at: number, link: Mark | undefined, title: boolean): number | undefined {
  if (!isWord(link, 'de', 'del', 'para', 'por', 'ante', 'en', 'a', 'contra', 'pro', 'y', 'e')) return undefined;
  if (isWord(marks[at + 1], 'un', 'una', 'unos', 'unas')) return undefined;
  let inside = isDeterminer(marks[at + 1]) ? at + 2 : at + 1;
  if (isWord(marks[inside], 'propio', 'propia', 'mismo', 'misma')) inside += 1;
  const next = marks[inside];
  const named: boolean = isNamePart(next) || (next?.kind === 'place' && next.by !== 'demonym');
  if (named) {
    if (isWord(link, 'a', 'contra', 'pro')) return undefined;
    if (isWord(link, 'y', 'e') && !isNamePart(marks[at - 1])) return undefined;
    const end = Math.max(runEnd(marks, inside, true), inside + 1);
    return title ? remitEnd(marks, inside, end) : end;
  }
  if (isWord(link, 'y', 'e', 'ante', 'en')) return undefined;
  if (!isLetter(next) || !isOpen(next) || WORDS.saying.has(next.word)) return undefined;
  let end = inside + 1;
  while (isAdjective(marks[end])) end += 1;
  return end;
}

/** Words of critics' names that offices have in theirs as well. */
const NEUTRAL_INSIDE = new Set(
  'refugiados refugiado migrantes migrante pueblo unión grupo centro naciones misión comunidad familias familiares comisionado partido consejo red mesa'.split(
    ' ',
  ),
);

/** The role of the phrase: a critic's word anywhere makes it a critic's, otherwise its head tells. */
function roleOf(marks: readonly Mark[], head: number, to: number): Role {
  const of = (mark: Mark | undefined): Role | undefined =>
    mark?.kind === 'word' ? (WORDS.heads[mark.word] ?? (mark.capital ? WORDS.bodies[mark.word] : undefined)) : undefined;
  const own = of(marks[head]) ?? 'office';
  if (own === 'court' && marks.slice(head, to).some((mark) => isWord(mark, 'cuentas', 'electoral', 'cuenta', 'arbitral'))) return 'office';
  if (own !== 'office') return own;
  // "la agencia AFP"
  if (marks.slice(head + 1, to).some((mark) => mark.kind === 'word' && mark.capital && WORDS.bodies[mark.word] === 'press')) return 'press';
  return marks.slice(head, to).some((mark) => of(mark) === 'critic' && !NEUTRAL_INSIDE.has(word(mark))) ? 'critic' : own;
}

/** True where what stands at these marks says something: a verb of saying next to it, or "según" before it. */
export function speaks(marks: readonly Mark[], from: number, to: number, near = false): boolean {
  const says = (at: number): boolean => WORDS.saying.has(word(marks[at]));
  const before = marks[from - 1];
  if (says(from - 1) || isWord(before, 'según')) return true;
  if (isWord(before, 'con') && isWord(marks[from - 2], 'acuerdo')) return true;
  // "relató ante los jueces una madre rusa"
  const farthest = near ? from : Math.max(0, from - 7);
  for (let at = from - 2; at >= farthest; at -= 1) {
    if (isWord(marks[at], ',', '.', ';', ':')) break;
    if (says(at) && isWord(marks[at + 1], 'a', 'al', 'ante', 'en', 'por', 'hoy', 'ayer', 'este')) return true;
  }
  const next = isWord(marks[to], 'también', 'además', 'ya', 'ha', 'han', 'había', 'habían', 'se', 'no', 'lo', 'le', 'les', 'hoy', 'ayer')
    ? to + 1
    : to;
  return says(next) || (next > to && says(next + 1));
}

/** The phrase that begins at `from`, its determiner and what precedes its head taken in; undefined where none begins here. */
export function phraseAt(marks: readonly Mark[], from: number): Phrase | undefined {
  let head = from;
  while (head - from < 4 && (isDeterminer(marks[head]) || marks[head]?.kind === 'count' || PREMODIFIERS.has(word(marks[head])))) head += 1;
  const first = marks[head];
  if (first?.kind !== 'word') return undefined;
  // "nadie lo ha juzgado": a participle.
  if (isWord(marks[head - 1], 'ha', 'han', 'había', 'fue', 'sido')) return undefined;
  const named = WORDS.heads[first.word] !== undefined || (first.capital && WORDS.bodies[first.word] !== undefined);
  if (!named) return undefined;
  const titleTo = tailEnd(marks, head);
  // "a este rotativo" is who was told.
  if ((isWord(marks[from], 'este', 'esta') || isWord(marks[head - 1], 'este', 'esta')) && WORDS.heads[first.word] === 'press')
    return undefined;
  const longer = titleTo > head + 1;
  const weak = WORDS.weak.has(first.word) && !(longer && (first.capital || first.word.startsWith('fuente') || isNamePart(marks[head + 1])));
  const name = WORDS.titles.has(first.word) ? nameAfter(marks, titleTo) : undefined;
  const to = name?.[1] ?? titleTo;
  if (
    weak &&
    name === undefined &&
    !speaks(marks, from, to) &&
    !isWord(marks[head + 1], 'humanitarias', 'humanitaria', 'civiles', 'religiosas')
  )
    return undefined;
  return { from, to, head, role: roleOf(marks, head, titleTo), name, titleTo };
}

/** The name of the holder behind a title: "la canciller, Maruja Tixilema", "el presidente Bernardo Arévalo". */
function nameAfter(marks: readonly Mark[], at: number): readonly [number, number] | undefined {
  const comma = isWord(marks[at], ',');
  const from = comma ? at + 1 : at;
  if (!isNamePart(marks[from])) return undefined;
  const to = runEnd(marks, from, false);
  const words = marks.slice(from, to).map(word);
  if (words.some((one) => WORDS.heads[one] !== undefined || WORDS.bodies[one] !== undefined)) return undefined;
  if (comma && words.length === 1 && !isWord(marks[to], ',', '.')) return undefined;
  return [from, to];
}

/** A determiner and any noun with what belongs to it; undefined where no such phrase begins here. */
export function nounPhraseAt(marks: readonly Mark[], from: number): { readonly head: number; readonly to: number } | undefined {
  if (!isWord(marks[from], 'un', 'una', 'unos', 'unas', 'el', 'la', 'los', 'las', 'otro', 'otra', 'varios', 'varias')) return undefined;
  const noun = marks[from + 1];
  if (!isLetter(noun) || !isOpen(noun) || noun.capital || noun.word.length < 4 || WORDS.saying.has(noun.word)) return undefined;
  return { head: from + 1, to: tailEnd(marks, from + 1) };
}

/** "que vio la lista afirmó", ", de visita en la isla, dijo": a short aside between a subject and its verb of saying. */
export function speaksAfterAside(marks: readonly Mark[], from: number): boolean {
  if (!isWord(marks[from], 'que', ',')) return false;
  for (let at = from + 1; at < Math.min(marks.length, from + 12); at += 1) {
    if (isWord(marks[at], '.', ';', ':') || (isWord(marks[at], ',') && isWord(marks[from], 'que'))) return false;
    if (WORDS.saying.has(word(marks[at])) && isWord(marks[at + 1], 'que', 'a', 'ante', 'en'))
      return isWord(marks[from], 'que') || isWord(marks[at - 1], ',');
  }
  return false;
}
