import type { ClaimId, PartyId, RecordId, SourceId } from '../../core/claim.ts';
import type { Words } from '../../core/words.ts';

/** What a rule is for. Each kind has its own words for an answer (`answer-words.ts`); none of them is a verdict. */
export const RULE_KINDS = ['bar', 'condition', 'duty', 'term', 'alarm'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** `na`: the rule does not apply, or was not in force on the day it is judged for. */
const ANSWERS = ['yes', 'no', 'unknown', 'na'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a fact holds. A `country` is an ISO 3166-1 alpha-3 code, `countries` a set of them. */
export const FACT_TYPES = ['flag', 'number', 'date', 'text', 'country', 'countries'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** Lower-case words joined by `_`. */
export type FactName = string;
export type RuleId = string;

/** A fact that rules may ask for. `words` are the usual values of a text, with their spelling; `means` says what they stand for. */
export interface FactDeclaration {
  readonly name: FactName;
  readonly type: FactType;
  readonly describes: Words;
  readonly words?: readonly string[];
  readonly means?: ReadonlyMap<string, Words>;
  /** Which facts it stands beside in a form; one of the rulebook's groups. */
  readonly group?: string;
}

/** A condition over facts. Evaluated in strong Kleene logic: what is not known stays unknown until it cannot matter. */
export type Test =
  | { readonly kind: 'all'; readonly of: readonly Test[] }
  | { readonly kind: 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test }
  /** The flag is true. */
  | { readonly kind: 'fact'; readonly fact: FactName }
  /** The number is at least `value`. */
  | { readonly kind: 'gte'; readonly fact: FactName; readonly value: number }
  /** The date is `value` (an ISO day) or later. */
  | { readonly kind: 'since'; readonly fact: FactName; readonly value: string }
  /** The text or country is `value`. */
  | { readonly kind: 'eq'; readonly fact: FactName; readonly value: string }
  /** The country, or one of the set of countries, is among `values`. */
  | { readonly kind: 'among'; readonly fact: FactName; readonly values: readonly string[] }
  /** The set holds the country that `member` names. */
  | { readonly kind: 'has'; readonly set: FactName; readonly member: FactName }
  /** The other rule's answer is yes; its `na` counts as no. */
  | { readonly kind: 'rule'; readonly rule: RuleId };

/** A rule's text for a time: from and to are ISO days, both included; absent is open. */
export interface RuleVersion {
  readonly from?: string;
  readonly to?: string;
  readonly test: Test;
}

/** How well a citation was looked at: its page was read, a page about it was seen, or it is from memory. */
export const SEEN = ['checked', 'page-seen', 'recall'] as const;
export type Seen = (typeof SEEN)[number];

/** What a rule rests on: law at an address, or the claims of an arrangement. */
export interface Citation {
  /** Section, article or document, as a lawyer would write it. */
  readonly ref: string;
  /** What it says, in our own words. */
  readonly says?: Words;
  readonly url?: string;
  readonly seen: Seen;
  /** What a lawyer still has to check. */
  readonly awaits?: Words;
  readonly claims?: readonly ClaimId[];
  readonly source?: SourceId;
}

/** Which pack a rule came from, and which edition of it. */
export interface PackEdition {
  readonly id: string;
  readonly version: string;
}

/** One question with one answer, as an author wrote it. */
export interface Rule {
  readonly id: RuleId;
  readonly pack: PackEdition;
  readonly kind: RuleKind;
  readonly title: Words;
  readonly question: Words;
  /** The rule is asked only where this is yes. */
  readonly applies?: Test;
  /** In order of time; they do not overlap. */
  readonly versions: readonly RuleVersion[];
  readonly cites: readonly Citation[];
  readonly note?: Words;
  /** The arrangement whose term this is. */
  readonly arrangement?: RecordId;
  /** Whose version of the term this is. */
  readonly speaker?: PartyId;
  /** File and line that it stands on. */
  readonly at?: { readonly file: string; readonly line: number };
}

/** A pack's head: what its rules are about and what they are not. */
export interface PackHead extends PackEdition {
  readonly title: Words;
  readonly note?: Words;
}

/** Rules and the facts they ask for: checked, so that every name is declared and no rule reaches itself. */
export interface Rulebook {
  readonly packs: readonly PackHead[];
  readonly facts: ReadonlyMap<FactName, FactDeclaration>;
  /** Headings under which forms show facts, in their order. */
  readonly groups: ReadonlyMap<string, Words>;
  /** Pack by pack, in the order of their ids. */
  readonly rules: readonly Rule[];
}

/** The date fact that chooses a rule's version. */
export const JUDGED_BY: FactName = 'transfer_date';

/** Every single comparison that a rule makes: in its `applies` and in all its versions. */
export function comparisonsOf({ applies, versions }: Rule): readonly Test[] {
  const leaves = (test: Test): readonly Test[] => {
    switch (test.kind) {
      case 'all':
      case 'any':
        return test.of.flatMap(leaves);
      case 'not':
        return leaves(test.of);
      case 'fact':
      case 'gte':
      case 'since':
      case 'eq':
      case 'among':
      case 'has':
      case 'rule':
        return [test];
      default:
        return test satisfies never;
    }
  };
  return [...(applies === undefined ? [] : leaves(applies)), ...versions.flatMap((version) => leaves(version.test))];
}

/** The facts that a rule asks for itself, each once, in the order in which it does. */
export function factsAskedBy(rule: Rule): readonly FactName[] {
  const asked = comparisonsOf(rule).flatMap((test) => ('fact' in test ? [test.fact] : 'set' in test ? [test.set, test.member] : []));
  return [...new Set(asked)];
}

/** The rules that a rule refers to itself. */
export function rulesNamedBy(rule: Rule): readonly RuleId[] {
  return comparisonsOf(rule).flatMap((test) => (test.kind === 'rule' ? [test.rule] : []));
}
