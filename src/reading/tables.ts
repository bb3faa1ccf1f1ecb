import type { CompiledFrame, SayingReader } from './attribution.ts';
import type { CompiledRule, GuessWords } from './apply-rules.ts';
import type { ClauseRule } from './clause-rule.ts';
import type { Contest } from './evidence.ts';
import type { FacilityWords } from './facilities.ts';
import type { SayingWords } from './frame.ts';
import type { WordMark } from './mark.ts';
import type { NumberWords } from './numbers.ts';
import type { ClauseTables } from './read-clauses.ts';
import type { SpeakerReader, SpeakerWords } from './speakers.ts';
import type { TimeWords } from './times.ts';
import type { CompiledPair } from './topic.ts';
import type { WayWords } from './pair-votes.ts';
import type { PronounWords } from './voice-memory.ts';

/** Everything that the reader knows of one language. */
export interface Tables {
  /** Sentences of a paragraph in words; `base` is where the paragraph begins in the document. */
  readonly sentences: (paragraph: string, base: number) => readonly (readonly WordMark[])[];
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly facilities: FacilityWords;
  readonly speakers: SpeakerWords;
  /** Where a language orders its noun phrases in another way, its own reader of who speaks. */
  readonly speakerReader?: SpeakerReader;
  readonly pronouns: PronounWords;
  readonly saying: SayingWords;
  readonly frames: readonly CompiledFrame[];
  /** Reads who says what by more than fixed wordings; the frames come first. */
  readonly sayings?: SayingReader;
  readonly pairs: readonly CompiledPair[];
  /** Small words that tell where people go and come from; undefined where a language has only patterns. */
  readonly ways?: WayWords;
  readonly rules: readonly CompiledRule[];
  readonly guess: GuessWords;
  /** How the language's clauses are read, and the rules over them; undefined where a language has only patterns. */
  readonly clauses?: ClauseTables;
  readonly clauseRules: readonly ClauseRule[];
  /** What speaks for a field where no rule has read a value. */
  readonly evidence?: readonly Contest[];
  /** Words that name people sent from one state to another, and words that only fit: the text must hold some. */
  readonly theme: { readonly names: RegExp; readonly fits: RegExp };
  /** A safe-third-country agreement, in a sentence's lower-case words. */
  readonly safeThird: RegExp;
  /** In a sentence rendered without a pair: that it tells of a flight, and the codes of where from and where to. */
  readonly route: { readonly flight: RegExp; readonly from: RegExp; readonly to: RegExp };
  /** A deal of any kind: only then can another sender than the main one be meant. */
  readonly deals: RegExp;
  /** True where another receiver than the main one needs such a word as well. */
  readonly pairNeedsDeal?: true;
  /** Labels of a dialogue whose lines are the article's own: "presenter", "correspondent". */
  readonly reporters: ReadonlySet<string>;
  /** A sentence that turns to what an instrument says, rendered. */
  readonly terms?: RegExp;
  /** A sentence by somebody who has the paper itself before him ("seen by this agency"), rendered. */
  readonly inHand?: RegExp;
  /** A line that gives somebody the floor ("Answered by the minister:"), rendered. */
  readonly floor?: RegExp;
  /** How the lines of an interview begin that are questions, and those that are answers, where not "Q." and "A.". */
  readonly turns?: { readonly question: RegExp; readonly answer: RegExp; readonly dash?: RegExp };
  /** How a rendered sentence goes on with what somebody said before it. */
  readonly goesOn: RegExp;
  /** How minutes of a meeting begin. */
  readonly minutes: RegExp;
  /** Words that introduce a conversation, in a rendered sentence. */
  readonly interview: RegExp;
  /** Words before "que" that make what follows untrue: "falso", "(no) cierto". */
  readonly untrue?: readonly string[];
  /** How a statement of an office begins, as against an article. */
  readonly release: RegExp;
  /** How such a statement begins that answers a question: it announces nothing. */
  readonly answers?: RegExp;
  /** Words of official figures: who tells them records them. */
  readonly figures: RegExp;
  /** What a column of corrections takes back, in a rendered sentence. */
  readonly withdrawn: RegExp;
  /** How a column of corrections begins. */
  readonly corrections: RegExp;
  /** Words of what is said to be written: the article then records it. */
  readonly written: RegExp;
  /** Words after which the article takes back what it said before. */
  readonly correction: RegExp;
}
