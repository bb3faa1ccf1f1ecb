import { actOf } from './acts.ts';
import { applyRules, type Finding } from './apply-rules.ts';
import { statementsOf } from './attribution.ts';
import type { MarkedDocument } from './marked-document.ts';
import { isWord, type Mark, type Sentence } from './mark.ts';
import type { Ends } from './pattern.ts';
import type { Draft } from './reading.ts';
import { recordOf, type Route } from './records.ts';
import { ARTICLE, type Statement } from './statement.ts';
import type { Tables } from './tables.ts';
import { endsOf, type Topic } from './topic.ts';
import { viewOf } from './view.ts';
import { voiceMemory } from './voice-memory.ts';
import { settle } from './settle.ts';

/** A statement with the pair of states, the year and the route that it is read about. */
interface Placed {
  readonly statement: Statement;
  readonly ends: Ends;
  readonly year: string | null;
  readonly safeThird: boolean;
  readonly route: Route;
}

/** Everything that the rules find in a document, before doubles are dropped: for drafts, and for trying a rule on a sentence. */
export function findingsOf(
  document: MarkedDocument,
  topic: Topic,
  text: string,
  tables: Tables,
  published: string | undefined,
): readonly Finding[] {
  const memory = voiceMemory(document.people, tables.speakers, tables.pronouns);
  const placed = carryVoices(placedStatements(document.sentences, topic, tables, memory, published), tables.release.test(text));
  const findings: Finding[] = [];
  let movedBefore: number | undefined;
  for (const { statement, ends, year, safeThird, route } of placed) {
    if (statement.heading || statement.open) continue;
    const made = applyRules(statement, ends, tables.rules, tables.guess, text, movedBefore, memory.resolve, (rule, found, pair) =>
      recordOf(rule, found, pair, year, safeThird, route),
    );
    movedBefore = exactly(made) ?? movedBefore;
    findings.push(
      ...(tables.correction.test(viewOf(statement.whole, ends).rendered) ? made.filter(({ rule }) => rule.act === 'clarifies') : made),
    );
  }
  return findings;
}

/** The exact number of people moved that the last of these tells. */
function exactly(findings: readonly Finding[]): number | undefined {
  const value = findings.findLast(({ rule }) => rule.field === 'moved')?.value;
  return typeof value === 'object' && 'min' in value && value.min === value.max ? value.min : undefined;
}

/** Turns a marked document into drafts, in the order of the text. */
export function draftsOf(
  document: MarkedDocument,
  topic: Topic,
  text: string,
  tables: Tables,
  published: string | undefined,
): readonly Draft[] {
  const findings = findingsOf(document, topic, text, tables, published);
  const settled = settle(findings, text);
  const announced = new Set(
    settled
      .filter(({ rule, statement, voice }) => rule.field === 'status' && voice.named && statement.verb !== 'confirms')
      .map(({ record, voice }) => `${record} ${voice.name}`),
  );
  return settled
    .map((finding): Draft => ({
      record: finding.record,
      field: finding.rule.field,
      value: finding.value,
      ...(finding.scope !== undefined && { scope: finding.scope }),
      act: actOf(finding, announced, tables),
      by: finding.voice.name,
      saidOn: finding.voice.role === 'article' ? null : finding.statement.saidOn,
      start: finding.start,
      end: finding.end,
      quote: text.slice(finding.start, finding.end),
      rule: finding.rule.id,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function placedStatements(
  sentences: readonly Sentence[],
  topic: Topic,
  tables: Tables,
  memory: ReturnType<typeof voiceMemory>,
  published: string | undefined,
): readonly Placed[] {
  const out: Placed[] = [];
  let ends = topic.main;
  let paragraph = -1;
  let year: string | null = published?.slice(0, 4) ?? null;
  const thisYear = year;
  let safeThird = false;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      const goesOn = isWord(sentence.marks[0], ...tables.pronouns.one, ...tables.pronouns.many, ...tables.pronouns.body);
      if (!goesOn) ends = topic.main;
      year = thisYear;
      safeThird = false;
    }
    paragraph = sentence.paragraph;
    const rendered = viewOf(sentence.marks, topic.main).rendered;
    ends = endsOf(sentence.marks, topic, ends, tables.deals.test(rendered));
    safeThird = tables.safeThird.test(rendered);
    const { statements, prior } = statementsOf(sentence, index, tables.frames, tables.saying, memory);
    if (prior !== undefined) {
      const before = out.at(-1);
      if (before !== undefined && before.statement.voice === ARTICLE) {
        out[out.length - 1] = {
          ...before,
          statement: { ...before.statement, voice: prior.voice, verb: prior.verb, saidOn: prior.when?.edtf ?? null },
        };
      }
      continue;
    }
    const route = routeOf(sentence.marks, tables.route);
    for (const statement of statements) out.push({ statement, ends, year, safeThird, route });
  }
  return out;
}

/** "departing Panama … back to Colombia": where a flight in this sentence went. */
function routeOf(marks: readonly Mark[], { flight, from, to }: Tables['route']): Route {
  const rendered = viewOf(marks, { sends: null, receives: null }).rendered;
  if (!flight.test(rendered)) return { from: null, to: null };
  return { from: from.exec(rendered)?.[1] ?? null, to: to.exec(rendered)?.[1] ?? null };
}

/**
 * A sentence that nobody is named for belongs to the speaker of both its neighbours in the paragraph, and a sentence in an open
 * quotation to whoever is being quoted; in a press release it is the office that issues it; otherwise the article says it itself.
 */
function carryVoices(placed: readonly Placed[], release: boolean): readonly Placed[] {
  const issuer = release ? placed.find(({ statement }) => statement.voice.named)?.statement.voice : undefined;
  const out: Placed[] = [];
  for (const [index, one] of placed.entries()) {
    const { statement } = one;
    const before = out.findLast(({ statement: other }) => other.sentence < statement.sentence)?.statement;
    const goesOn = before !== undefined && before.paragraph === statement.paragraph && before.voice !== ARTICLE;
    const carried = goesOn && (opensQuoted(statement.whole) || nextVoice(placed, index) === before.voice.name) ? before : undefined;
    if (statement.voice !== ARTICLE || statement.heading || (carried === undefined && issuer === undefined)) out.push(one);
    else if (carried === undefined) out.push({ ...one, statement: { ...statement, voice: issuer ?? ARTICLE, verb: 'announces' } });
    else out.push({ ...one, statement: { ...statement, voice: carried.voice, verb: 'states', saidOn: carried.saidOn } });
  }
  return out;
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

const opensQuoted = (marks: readonly Mark[]): boolean => marks[0]?.kind === 'word' && marks[0].word === '"';
