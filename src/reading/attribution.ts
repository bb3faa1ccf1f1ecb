import type { Act } from '../core/claim.ts';
import { tells, type Frame, type SayingWords } from './frame.ts';
import { isWord, type Mark, type Sentence, type SpeakerMark, type TimeMark } from './mark.ts';
import { compile, type Pattern, type WordClasses } from './pattern.ts';
import { likelyPatterns } from './likely-patterns.ts';
import { hasLetter } from './signs.ts';
import { ARTICLE, type Statement, type Voice } from './statement.ts';
import { findIn, viewOf, type Found } from './view.ts';
import type { VoiceMemory } from './voice-memory.ts';

export interface CompiledFrame {
  readonly frame: Frame;
  readonly pattern: Pattern;
}

export const compileFrames = (frames: readonly Frame[], classes: WordClasses): readonly CompiledFrame[] =>
  frames.map((frame) => ({ frame, pattern: compile(frame.pattern, classes) }));

/** Finds who says what in a sentence where fixed wordings do not, from left to right, none overlapping. */
export type SayingReader = (marks: readonly Mark[]) => readonly { readonly frame: Frame; readonly found: Found }[];

const NOWHERE = { sends: null, receives: null };

interface Cut {
  readonly frame: Frame;
  readonly found: Found;
  readonly voice: Voice;
  readonly verb: Act;
  readonly open: boolean;
  readonly when: TimeMark | undefined;
}

/** The frames of a sentence from left to right, none overlapping: the earliest first, of two at one place the longer. */
function framesOf(
  marks: readonly Mark[],
  frames: readonly CompiledFrame[],
  saying: SayingWords,
): readonly { readonly frame: Frame; readonly found: Found }[] {
  const cued = marks.some((mark) => mark.kind === 'word' && (saying.acts[mark.word] !== undefined || saying.cues.has(mark.word)));
  if (!cued && !isWord(marks[0], ...(saying.openers ?? []))) return [];
  const likely = likelyPatterns(frames, marks);
  if (likely.length === 0) return [];
  const view = viewOf(marks, NOWHERE);
  const out: { frame: Frame; found: Found }[] = [];
  // Where each frame stands next: what stands behind the frame that was taken last need not be looked for again.
  const ahead: (Found | undefined)[] = [];
  for (let from = 0; from < marks.length;) {
    let best: { frame: Frame; found: Found } | undefined;
    for (const [nth, { frame, pattern }] of likely.entries()) {
      if (from > 0 && frame.pattern.startsWith('^')) continue;
      const there = ahead[nth];
      const found =
        from > 0 && (there === undefined || there.from >= from) && !frame.pattern.includes('^') ? there : findIn(view, pattern, from);
      ahead[nth] = found;
      if (found === undefined || found.to <= found.from || saysNothing(frame, found, saying)) continue;
      if (best === undefined || found.from < best.found.from || (found.from === best.found.from && found.to > best.found.to))
        best = { frame, found };
    }
    if (best === undefined) return out;
    out.push(best);
    from = best.found.to;
  }
  return out;
}

function saysNothing(frame: Frame, found: Found, saying: SayingWords): boolean {
  const { marks } = found.view;
  const verb = found.part('verb')[0];
  // "For the opposition the agreement is void": a sentence has to follow.
  if (frame.id.endsWith('for-somebody')) return !sentenceAt(marks, found.to, saying);
  if (verb?.kind !== 'word') return false;
  const after = marks.indexOf(verb) + 1;
  if (frame.id.endsWith('-figures')) return !tells(marks, after - 1, saying.telling);
  const who = found.part('who')[0];
  // "The court dismissed the challenge": what a court does is no saying.
  const rules = who?.kind === 'speaker' && who.role === 'court' && (saying.denials.has(verb.word) || saying.acts[verb.word] === 'confirms');
  // "On Tuesday, the minister said the flight would land": what stands behind the verb is what is said, and not only where or when.
  if (frame.kind === 'prior') return sentenceAt(marks, after, saying);
  if (frame.kind === 'after' && sentenceAt(marks.slice(0, found.to), after, saying)) return true;
  // "The ministry rejected the request": a thing that is done to another, and no sentence.
  if (frame.kind === 'before' && saying.takesThing.has(verb.word) && !sentenceAt(marks, after, saying)) return true;
  // "They asked the court to free him": one who asks for something asks no question.
  if (
    frame.kind === 'before' &&
    saying.open.has(verb.word) &&
    marks.slice(after, after + 8).some((mark) => isWord(mark, ...saying.to)) &&
    marks[after]?.kind !== 'time'
  )
    return true;
  if (frame.id.endsWith('and-said')) return !isWord(marks[found.to - 1], ...saying.that) && !sentenceAt(marks, after, saying);
  // "They hold a document": only a court holds or finds, and then "that" something is so.
  if (frame.kind === 'before' && saying.acts[verb.word] === 'rules' && !isWord(marks[found.to - 1], ...saying.that, ':', '"')) return true;
  if (!(rules || saying.needsThat.has(verb.word))) return false;
  // "believes the treaty needs a vote": a sentence without "that".
  if (frame.kind === 'before' && !rules && !saying.open.has(verb.word) && sentenceAt(marks, after, saying)) return false;
  if (frame.kind === 'after') {
    const next = marks[after];
    return !(next === undefined || next.kind === 'time' || isWord(next, ',', '.', '"'));
  }
  if (frame.kind !== 'before') return false;
  return !isWord(marks[found.to - 1], ...saying.that, ':', '"', ',') && !isWord(marks[found.to], ...saying.that, '"');
}

/** True where a verb that can have a subject stands in the next marks, before a sign: what follows is a sentence. */
function sentenceAt(marks: readonly Mark[], from: number, { gerund, to }: SayingWords): boolean {
  for (const [index, mark] of marks.slice(from, from + 12).entries()) {
    if (isWord(mark, ',', ';', '.', 'and', 'or', 'but', ...RELATIVES)) return false;
    if (mark.kind !== 'word' || (mark.pos !== 'AUX' && mark.pos !== 'VERB') || gerund.test(mark.word)) continue;
    // "a state-funded flight", "the detained men": a participle before its noun.
    const next = marks[from + index + 1];
    if (isWord(marks[from + index - 1], '-') || (mark.pos === 'VERB' && next?.kind === 'word' && next.pos === 'NOUN')) continue;
    return !isWord(marks[from + index - 1], ...to);
  }
  return false;
}

/** What begins with one of these tells of a noun and is no sentence. */
const RELATIVES = ['who', 'which', 'whose', 'whom'];

/** "A spokesman declined to give a figure but said": whom the sentence is about, where nobody has spoken in it yet. */
function subjectBefore(found: Found, memory: VoiceMemory): Voice | undefined {
  const { marks } = found.view;
  const subject = marks
    .slice(0, found.from)
    .find(
      (mark, at): mark is SpeakerMark =>
        mark.kind === 'speaker' && !(marks[at - 1]?.kind === 'word' && (marks[at - 1] as { pos: string }).pos === 'ADP'),
    );
  return subject === undefined ? undefined : memory.resolve([subject]);
}

function cutOf(frame: Frame, found: Found, memory: VoiceMemory, saying: SayingWords, first: boolean): Cut {
  const who = found.part('who');
  // "ha dicho": the word that tells is not always the first of the verb.
  const words = found.part('verb').flatMap((mark) => (mark.kind === 'word' ? [mark.word] : []));
  const spoken = words.find((word) => saying.acts[word] !== undefined) ?? words[0] ?? '';
  const when = [...found.part('when'), ...found.view.marks.slice(found.from, found.to)].find(
    (mark): mark is TimeMark => mark.kind === 'time',
  );
  return {
    frame,
    found,
    // "says the letter": it says what whoever wrote it says.
    voice:
      frame.kind === 'going-on' || who.length === 0 || (who[0]?.kind === 'word' && frame.id.endsWith('letter-says-after'))
        ? ((first && frame.kind === 'going-on' ? subjectBefore(found, memory) : undefined) ??
          (saying.dropsSubject === true && (found.from === 0 || first) && frame.kind === 'going-on' ? memory.subject() : memory.last()))
        : memory.resolve(who),
    verb: frame.act ?? saying.acts[spoken] ?? 'states',
    open: saying.open.has(spoken),
    when,
  };
}

/** A speaker among so many first marks of a sentence is what it is about. */
const SUBJECT = 3;

/** Divides a sentence into what each voice says in it. `paragraph` holds what the paragraph has said so far. */
export function statementsOf(
  sentence: Sentence,
  index: number,
  frames: readonly CompiledFrame[],
  saying: SayingWords,
  memory: VoiceMemory,
  sayings?: SayingReader,
): { readonly statements: readonly Statement[]; readonly prior: Cut | undefined } {
  const { marks } = sentence;
  const cuts: Cut[] = [];
  let noted = 0;
  memory.turn();
  const note = (to: number): void => {
    for (const [index, mark] of marks.slice(noted, to).entries()) if (mark.kind === 'speaker') memory.note(mark, noted + index < SUBJECT);
    noted = Math.max(noted, to);
  };
  const fixed = framesOf(marks, frames, saying);
  const behind = fixed.every(({ frame }) => frame.kind === 'prior') ? (fixed.at(-1)?.found.to ?? 0) : marks.length;
  const read = behind < marks.length && sayings !== undefined ? sayings(marks).filter(({ found }) => found.from >= behind) : [];
  for (const { frame, found } of [...fixed, ...read]) {
    note(found.from);
    const made = cutOf(frame, found, memory, saying, cuts.length === 0);
    const before = cuts.at(-1);
    // "confirmed the offer, noting that": the act of the main verb holds for what is added.
    const cut = frame.kind === 'going-on' && made.verb === 'states' && before !== undefined ? { ...made, verb: before.verb } : made;
    if (cut.voice === ARTICLE && frame.kind === 'going-on') continue;
    note(found.to);
    memory.spoke(cut.voice);
    cuts.push(cut);
  }
  note(marks.length);
  const subject = marks
    .slice(0, 9)
    .find(
      (mark, at): mark is SpeakerMark =>
        isSpeaker(mark) && !(at > 0 && marks[at - 1]?.kind === 'word' && (marks[at - 1] as { pos: string }).pos === 'ADP'),
    );
  if (saying.dropsSubject === true && cuts.length === 0 && subject !== undefined) memory.about(memory.resolve([subject]));
  const make = (part: readonly Mark[], cut: Cut | undefined): Statement => ({
    marks: part,
    voice: cut?.voice ?? ARTICLE,
    verb: cut?.verb ?? null,
    denied: cut !== undefined && isDenial(cut, saying),
    open: cut?.open ?? false,
    saidOn: cut?.when?.edtf ?? leadingTime(marks, cut),
    paragraph: sentence.paragraph,
    sentence: index,
    heading: sentence.heading,
    whole: marks,
  });
  const prior = cuts.find((cut) => cut.frame.kind === 'prior');
  // "The minister gave that figure and added that …": what he added is a statement of its own.
  const rest = cuts.filter((cut) => cut !== prior);
  if (prior !== undefined) return { statements: divide(marks, rest, saying.joins, make, rest[0]?.found.from ?? marks.length), prior };
  return { statements: divide(marks, cuts, saying.joins, make), prior };
}

/** Only "denied that …" and "denied signing …" turn what follows round; "insisted" and "he denied it" do not. */
function isDenial({ frame, found }: Cut, saying: SayingWords): boolean {
  if (frame.kind === 'after' || !found.part('verb').some((mark) => mark.kind === 'word' && saying.denials.has(mark.word))) return false;
  const last = found.view.marks[found.to - 1];
  const next = found.view.marks[found.to];
  return isWord(last, ...saying.that) || isWord(next, ...saying.denied) || (next?.kind === 'word' && saying.gerund.test(next.word));
}

/** "On Thursday the minister said": a day that opens the sentence is when it was said. */
function leadingTime(marks: readonly Mark[], cut: Cut | undefined): string | null {
  if (cut === undefined || cut.frame.kind === 'after') return null;
  const lead = marks.slice(0, Math.min(cut.found.from, 4)).find((mark): mark is TimeMark => mark.kind === 'time');
  return lead?.edtf ?? null;
}

function divide(
  marks: readonly Mark[],
  cuts: readonly Cut[],
  joins: readonly string[],
  make: (part: readonly Mark[], cut: Cut | undefined) => Statement,
  start = 0,
): readonly Statement[] {
  // What is said by one voice throughout stays the same list: what was read of the sentence is not read again.
  if (cuts.length === 0) return saysAnything(trimmed(marks, joins)) ? [make(trimmed(marks, joins), undefined)] : [];
  const out: Statement[] = [];
  let from = start;
  let current: Cut | undefined;
  let held: Mark[] = [];
  const flush = (cut: Cut | undefined): void => {
    const part = trimmed(held, joins);
    if (saysAnything(part)) out.push(make(part, cut));
    held = [];
  };
  for (const cut of cuts) {
    held.push(...marks.slice(from, cut.found.from));
    from = cut.found.to;
    if (cut.frame.kind === 'after') {
      const fromBefore = current !== undefined && current.frame.kind !== 'after';
      // A second speaker inside somebody's sentence is somebody whom that one quotes: the outer voice stays.
      if (!fromBefore) current = cut;
      else if (current !== undefined && !isWord(marks[from - 1], ',')) current = { ...cut, voice: current.voice };
      continue;
    }
    flush(current);
    current = cut;
  }
  held.push(...marks.slice(from));
  flush(current);
  return out;
}

const saysAnything = (marks: readonly Mark[]): boolean => marks.some((mark) => mark.kind !== 'word' || hasLetter(mark.word));

export const isSpeaker = (mark: Mark | undefined): mark is SpeakerMark => mark?.kind === 'speaker';

/** Without the words and commas at either end that only join it to what another voice says. */
function trimmed(marks: readonly Mark[], joins: readonly string[]): readonly Mark[] {
  let from = 0;
  let to = marks.length;
  while (from < to && isWord(marks[from], ',', ...joins)) from += 1;
  while (to > from && isWord(marks[to - 1], ',', ...joins)) to -= 1;
  return from === 0 && to === marks.length ? marks : marks.slice(from, to);
}
