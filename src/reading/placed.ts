import { statementsOf } from './attribution.ts';
import type { MarkedDocument } from './marked-document.ts';
import { withDenials } from './denied.ts';
import { isRule, withFloors, withLabels } from './labels.ts';
import { isWord, type Mark, type Sentence, type SpeakerMark } from './mark.ts';
import { votesIn, type PairVote } from './pair-votes.ts';
import type { Ends } from './pattern.ts';
import { clausesOf } from './read-clauses.ts';
import type { Route } from './records.ts';
import { ARTICLE, type Statement, type Voice } from './statement.ts';
import type { Tables } from './tables.ts';
import { endsOf, turnsTo } from './sentence-pair.ts';
import type { Topic } from './topic.ts';
import { viewOf } from './view.ts';
import type { VoiceMemory } from './voice-memory.ts';

/** A statement with the pair of states and the route that it is read about. */
export interface Placed {
  readonly statement: Statement;
  readonly ends: Ends;
  readonly safeThird: boolean;
  readonly route: Route;
}

/** Characters of a document in which a release says that it is one. */
const HEAD = 600;
/** Most marks of a line that is a heading and no sentence. */
const HEADING = 14;

/** What each voice says, sentence by sentence, with what it is said about. */
export function placedFor(document: MarkedDocument, topic: Topic, text: string, tables: Tables, memory: VoiceMemory): readonly Placed[] {
  const placed = placedStatements(document.sentences, topic, tables, memory);
  const given = withFloors(withLabels(placed, document, tables, memory), tables, memory);
  const labelled = tables.minutes.test(text.slice(0, HEAD))
    ? throughout(given, tables, memory)
    : document.sentences.some(({ label }) => label !== null)
      ? given
      : interviewed(questioned(given), tables);
  const issuer = tables.release.test(text.slice(0, HEAD)) ? issuerOf(document.sentences) : undefined;
  const answers = tables.answers?.test(text.slice(0, HEAD)) === true;
  const carried = carryVoices(labelled, issuer, answers, tables.goesOn, noteOf(document.sentences));
  return answered(coloured(text, carried, tables)).flatMap((one) => withDenials(one, tables));
}

/** Paragraphs in which a report says what it has before it. */
const HEAD_PARAGRAPHS = 3;
/** What stands before a point of a list. */
const BULLET = /(?:^|\n)\s*[-–—•*·]\s*$/u;

/** Marks who is denying in a paragraph, and where the article tells what an instrument says. */
function coloured(text: string, placed: readonly Placed[], tables: Tables): readonly Placed[] {
  let paragraph = -1;
  let denier: string | undefined;
  let terms = false;
  let paper = false;
  // A report whose first paragraph has the paper before it goes on telling what stands in it, point by point.
  let points = false;
  return placed.map((one) => {
    const { statement } = one;
    if (statement.paragraph !== paragraph) {
      denier = undefined;
      const start = statement.whole[0]?.start ?? 0;
      paper = points && BULLET.test(text.slice(Math.max(0, start - 5), start));
      // Where a verb needs no subject, what is told of an instrument goes on into a paragraph that opens with nobody else.
      terms &&=
        tables.saying.dropsSubject === true &&
        statement.voice === ARTICLE &&
        !statement.whole.slice(0, OPENS).some(({ kind }) => kind === 'speaker' || kind === 'place');
    }
    paragraph = statement.paragraph;
    const denies = statement.whole.some((mark) => mark.kind === 'word' && tables.saying.denials.has(mark.word));
    if (denies) denier = statement.voice === ARTICLE ? speakerIn(statement.whole)?.name : statement.voice.name;
    const made = {
      ...one,
      statement: {
        ...statement,
        denying: denier !== undefined && (denier.endsWith(statement.voice.name) || statement.voice.name.endsWith(denier)),
        terms: terms && statement.voice === ARTICLE,
        paper,
      },
    };
    const inHand = tables.inHand?.test(viewOf(statement.whole, one.ends).rendered) === true;
    paper ||= inHand;
    points ||= inHand && statement.paragraph < HEAD_PARAGRAPHS;
    terms ||= tables.terms?.test(viewOf(statement.whole, one.ends).rendered) === true;
    return made;
  });
}

/** Marks at the head of a paragraph in which another subject than the instrument would stand. */
const OPENS = 3;

const speakerIn = (marks: readonly Mark[]): SpeakerMark | undefined => marks.find((mark): mark is SpeakerMark => mark.kind === 'speaker');

/** In minutes whoever has the floor keeps it until another speaks. */
function throughout(placed: readonly Placed[], tables: Tables, memory: VoiceMemory): readonly Placed[] {
  let floor: Statement | undefined;
  return placed.map((one) => {
    const { statement } = one;
    if (statement.voice !== ARTICLE) floor = statement.voice.role === 'court' ? undefined : statement;
    else {
      // "Mr A. recalled the essentials." gives him the floor without a word of what he said.
      const who = statement.whole.slice(0, 4).find((mark): mark is SpeakerMark => mark.kind === 'speaker');
      const speaks = statement.whole.slice(0, 10).some((mark) => mark.kind === 'word' && tables.saying.acts[mark.word] !== undefined);
      if (who !== undefined && speaks) floor = { ...statement, voice: memory.resolve([who]) };
    }
    return floor === undefined || statement.heading || statement.voice !== ARTICLE
      ? one
      : { ...one, statement: { ...statement, voice: floor.voice, verb: 'states' } };
  });
}

/** Questions that make a text an interview. */
const QUESTIONS = 3;

/** An interview without labels: a paragraph that is a question, and one that answers it, by whom the first lines introduce. */
function interviewed(placed: readonly Placed[], tables: Tables): readonly Placed[] {
  const paragraphs = new Map<number, Statement[]>();
  for (const { statement } of placed) paragraphs.set(statement.paragraph, [...(paragraphs.get(statement.paragraph) ?? []), statement]);
  const asks = new Set(
    [...paragraphs].filter(([, list]) => isWord(list.at(-1)?.whole.at(-1), '?') && list.length < 3).map(([paragraph]) => paragraph),
  );
  const first = Math.min(...asks);
  if (asks.size < QUESTIONS) return placed;
  const intro = placed.filter(({ statement }) => statement.paragraph < first);
  const met = intro.flatMap(({ statement }) => statement.whole).find((mark): mark is SpeakerMark => mark.kind === 'speaker' && mark.person);
  if (met === undefined || !intro.some(({ statement, ends }) => tables.interview.test(viewOf(statement.whole, ends).rendered)))
    return placed;
  const voice: Voice = { name: met.name, role: met.role, country: met.country, named: true };
  return placed.map((one) => {
    const { statement } = one;
    const answers = asks.has(statement.paragraph - 1) && !asks.has(statement.paragraph);
    return answers && statement.voice === ARTICLE ? { ...one, statement: { ...statement, heading: false, voice, verb: 'states' } } : one;
  });
}

/** A questionnaire in a report: behind each question its answer in quotation marks, by whom the first lines name. */
function questioned(placed: readonly Placed[]): readonly Placed[] {
  const answers = new Set<Placed>();
  for (const [index, { statement }] of placed.entries()) {
    if (!isWord(statement.whole.at(-1), '?')) continue;
    for (const one of placed.slice(index + 1)) {
      if (one.statement.paragraph !== statement.paragraph || isWord(one.statement.whole.at(-1), '?')) break;
      if (answers.size > 0 || opensQuoted(one.statement.whole)) answers.add(one);
    }
  }
  const [first] = answers;
  const paragraphs = new Set([...answers].map(({ statement }) => statement.paragraph));
  if (first === undefined || paragraphs.size < QUESTIONS) return placed;
  const met = placed
    .filter(({ statement }) => statement.paragraph < first.statement.paragraph)
    .flatMap(({ statement }) => statement.whole)
    .find((mark): mark is SpeakerMark => mark.kind === 'speaker' && mark.person);
  if (met === undefined) return placed;
  const voice: Voice = { name: met.name, role: met.role, country: met.country, named: true };
  return placed.map((one) =>
    answers.has(one) && one.statement.voice === ARTICLE
      ? { ...one, statement: { ...one.statement, heading: false, voice, verb: 'states' } }
      : one,
  );
}

/** Most marks of an answer that is read with its question. */
const ANSWER = 18;

/** "How many? Two hundred." An answer without a verb is read together with the question before it. */
function answered(placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one, index) => {
    const before = placed[index - 1]?.statement;
    const { marks } = one.statement;
    if (before === undefined || !isWord(before.whole.at(-1), '?') || marks.length > ANSWER || before.marks.length > 2 * ANSWER) return one;
    const figure = marks[0]?.kind === 'money' || marks[0]?.kind === 'count';
    // "Los menores que viajan solos." A verb that only tells more of a noun leaves the answer without one.
    const relates = marks.findIndex((mark) => isWord(mark, 'que', 'quienes'));
    const main = relates > 0 ? marks.slice(0, relates) : marks;
    if (!figure && main.some((mark) => mark.kind === 'word' && (mark.pos === 'VERB' || mark.pos === 'AUX'))) return one;
    const question = before.marks.filter((mark) => !isWord(mark, '?', '¿'));
    const denied = marks
      .slice(0, 3)
      .some(
        (mark) => mark.kind === 'word' && /^(?:no|not|never|none|neither|nobody|nadie|nada|ninguno|ninguna|nunca|jamás)$/.test(mark.word),
      );
    return { ...one, statement: { ...one.statement, denied, marks: [...question, ...marks] } };
  });
}

function placedStatements(sentences: readonly Sentence[], topic: Topic, tables: Tables, memory: VoiceMemory): readonly Placed[] {
  const out: Placed[] = [];
  let section = topic.main;
  let ends = topic.main;
  let paragraph = -1;
  let safeThird = false;
  let route: Route = NOWHERE;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      const goesOn = isWord(sentence.marks[0], ...tables.pronouns.one, ...tables.pronouns.many, ...tables.pronouns.body);
      const turn =
        tables.pairNeedsDeal === true && tables.ways !== undefined
          ? turnsTo(paragraphAt(sentences, index), topic, tables.deals, tables.ways.at)
          : undefined;
      if (turn !== undefined) ends = { sends: section.sends, receives: turn };
      else if (!goesOn) ends = section;
      safeThird = false;
      route = NOWHERE;
    }
    paragraph = sentence.paragraph;
    const rendered = viewOf(sentence.marks, topic.main).rendered;
    const local = (): readonly PairVote[] =>
      tables.clauses === undefined || tables.ways === undefined ? [] : votesIn(clausesOf(sentence.marks, tables.clauses), tables.ways);
    ends = endsOf(sentence.marks, topic, ends, tables.deals.test(rendered), local, tables.pairNeedsDeal);
    // A short heading that names a state sets the pair for what stands under it.
    if (sentence.heading && sentence.marks.length <= HEADING) section = endsOf(sentence.marks, topic, topic.main, true, local);
    safeThird = tables.safeThird.test(rendered);
    const { statements, prior } = statementsOf(sentence, index, tables.frames, tables.saying, memory, tables.sayings);
    if (prior !== undefined) {
      const before = out.at(-1);
      if (before !== undefined && before.statement.voice === ARTICLE) {
        out[out.length - 1] = {
          ...before,
          statement: { ...before.statement, voice: prior.voice, verb: prior.verb, saidOn: prior.when?.edtf ?? null },
        };
      }
    }
    route = routeOf(sentence.marks, tables.route) ?? route;
    // Of several statements in one sentence each speaks of its own agreement.
    const own = (marks: readonly Mark[]): boolean =>
      safeThird && (statements.length === 1 || tables.safeThird.test(viewOf(marks, topic.main).rendered));
    for (const statement of statements) out.push({ statement, ends, safeThird: own(statement.marks), route });
  }
  return out;
}

/** The sentences of the paragraph that begins at `index`. */
function paragraphAt(sentences: readonly Sentence[], index: number): readonly (readonly Mark[])[] {
  const { paragraph } = sentences[index] ?? {};
  const rest = sentences.slice(index);
  const end = rest.findIndex((one) => one.paragraph !== paragraph);
  return (end < 0 ? rest : rest.slice(0, end)).map(({ marks }) => marks);
}

const NOWHERE: Route = { from: null, to: null };

/** "departing Panama … back to Colombia": where a flight in this sentence went; undefined where the sentence leaves that to those before it. */
function routeOf(marks: readonly Mark[], { flight, from, to }: Tables['route']): Route | undefined {
  const rendered = viewOf(marks, { sends: null, receives: null }).rendered;
  if (!flight.test(rendered)) return undefined;
  const route = { from: from.exec(rendered)?.[1] ?? null, to: to.exec(rendered)?.[1] ?? null };
  return route.from === null && route.to === null ? undefined : route;
}

/**
 * A sentence that nobody is named for goes on with what the one before it said where it plainly does: in an open quotation,
 * between two sentences of one speaker, or in reported speech ("would", "They …"). In a release it is the office that issues it;
 * otherwise the article says it itself.
 */
function carryVoices(
  placed: readonly Placed[],
  issues: Voice | undefined,
  answers: boolean,
  goesOn: RegExp,
  note: number,
): readonly Placed[] {
  let issuer = issues;
  const out: Placed[] = [];
  for (const [index, one] of placed.entries()) {
    const { statement } = one;
    if (isRule(statement.whole)) issuer = undefined;
    const before = out.findLast(({ statement: other }) => other.sentence < statement.sentence)?.statement;
    const follows = before !== undefined && before.paragraph === statement.paragraph && before.voice !== ARTICLE;
    // "Rubio observed a flight": who is named is told of, and does not tell.
    const named = before !== undefined && statement.whole.some((mark) => mark.kind === 'speaker' && mark.name === before.voice.name);
    const carried =
      follows &&
      !named &&
      (opensQuoted(statement.whole) ||
        nextVoice(placed, index) === before.voice.name ||
        (before.verb === 'rules' && opensWithVerb(statement.whole)) ||
        (before.verb !== 'rules' && goesOn.test(viewOf(statement.whole, one.ends).rendered)))
        ? before
        : undefined;
    const issued = statement.paragraph < note ? issuer : undefined;
    if (statement.voice !== ARTICLE || statement.heading || (carried === undefined && issued === undefined)) out.push(one);
    else if (carried === undefined)
      out.push({
        ...one,
        statement: {
          ...statement,
          voice: issued ?? ARTICLE,
          verb: issued?.named === true && !answers ? 'announces' : 'states',
          document: true,
        },
      });
    else {
      const document = carried.document === true;
      const verb = carried.verb === 'rules' ? 'rules' : document ? carried.verb : 'states';
      out.push({ ...one, statement: { ...statement, voice: carried.voice, verb, saidOn: carried.saidOn, ...(document && { document }) } });
    }
  }
  return out;
}

/** How a paper opens its own note under a release. */
const NOTE = ['nota', 'de', 'la', 'redacción'];

/** The paragraph from which somebody else speaks in a release: behind a line without letters. */
function noteOf(sentences: readonly Sentence[]): number {
  const line = sentences.find(
    ({ marks }) =>
      NOTE.every((word, at) => isWord(marks[at], word)) || marks.every((mark) => mark.kind === 'word' && !/[\p{L}\p{N}]/u.test(mark.word)),
  );
  return line?.paragraph ?? Infinity;
}

/** What a release calls itself: nobody's name. */
const TITLE_LINE = /^(?:press|media|news|public|official|joint)?\s*(?:releases?|statements?|communiqu\p{L}+|notice|office|press)$/iu;

/** Lines in which a release names the office or the group that issues it. */
const LETTERHEAD = 6;

/** Who issues a release: the first office or body in its head, or else the first that speaks in it. A group's own words are not yet charges. */
function issuerOf(sentences: readonly Sentence[]): Voice | undefined {
  const head = sentences.filter(({ paragraph }) => paragraph < LETTERHEAD).flatMap(({ marks }) => marks);
  // "El Gobierno informa de lo siguiente:"
  const opens = sentences.find(
    ({ marks, paragraph }) =>
      paragraph < LETTERHEAD &&
      isWord(marks.at(-1), ':') &&
      marks.some((mark) => isWord(mark, 'informa', 'informan', 'comunica', 'comunican', 'manifiesta', 'announces', 'informs')),
  );
  const announces = opens?.marks.find((mark): mark is SpeakerMark => mark.kind === 'speaker');
  const bodies =
    announces !== undefined ? [announces] : head.filter((mark) => mark.kind === 'speaker' && !mark.person && !TITLE_LINE.test(mark.name));
  // "Las organizaciones que integramos la Mesa de Refugio": the longer name tells who they are.
  const named = bodies.find((mark, at) => at > 0 || (mark.kind === 'speaker' && /^\p{Lu}|\s/u.test(mark.name))) ?? bodies[0];
  if (named?.kind !== 'speaker') return undefined;
  const office = named.role === 'office';
  return { name: named.name, role: office ? 'office' : 'unnamed', country: named.country, named: office };
}

/** Who speaks next in the paragraph, after the sentence at `index`. */
function nextVoice(placed: readonly Placed[], index: number): string | undefined {
  const here = placed[index]?.statement;
  for (let at = index + 1; at < placed.length; at += 1) {
    const other = placed[at]?.statement;
    if (other === undefined || other.paragraph !== here?.paragraph) return undefined;
    if (other.sentence > here.sentence && other.voice !== ARTICLE) return other.voice.name;
  }
  return undefined;
}

/** "Condenaron además al Estado": whoever ruled before is the subject. */
const opensWithVerb = ([first]: readonly Mark[]): boolean => first?.kind === 'word' && first.pos === 'VERB' && /(?:ó|on)$/.test(first.word);

const opensQuoted = (marks: readonly Mark[]): boolean => marks[0]?.kind === 'word' && marks[0].word === '"';
