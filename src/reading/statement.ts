import type { Act } from '../core/claim.ts';
import type { Mark, Role } from './mark.ts';

/** Who says something: the fullest name in the article, a body, or the article itself. */
export interface Voice {
  readonly name: string;
  readonly role: Role | 'article';
  readonly country: string | null;
  /** True for a person with a name and an office, or for a state's government or ministry: one who can announce. */
  readonly named: boolean;
}

export const ARTICLE: Voice = { name: 'the article', role: 'article', country: null, named: false };

/** A stretch of one sentence that one voice says, with the words that attribute it taken out. */
export interface Statement {
  readonly marks: readonly Mark[];
  readonly voice: Voice;
  /** What the verb of saying makes of it; null where nothing is attributed, `states` for a plain "said". */
  readonly verb: Act | null;
  /** True after "denied that": the words tell the contrary of what the speaker asserts. */
  readonly denied: boolean;
  /** True where the words before the statement tell an offer or a demand that is not yet made ("asked whether"). */
  readonly open: boolean;
  readonly saidOn: string | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly heading: boolean;
  /** The words of a document that speaks itself: a release, a written answer. */
  readonly document?: boolean;
  /** The same speaker denies something in this paragraph. */
  readonly denying?: boolean;
  /** Before it in the paragraph the article turned to what an instrument says. */
  readonly terms?: boolean;
  /** Before it in the paragraph, or at the head of the document, somebody had the paper itself before him. */
  readonly paper?: boolean;
  /** The whole sentence, with its attribution: for patterns that need the speaker in view. */
  readonly whole: readonly Mark[];
}
