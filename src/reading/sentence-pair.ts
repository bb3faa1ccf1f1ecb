import { knownAmong } from './known-pairs.ts';
import { isWord, type Mark } from './mark.ts';
import type { PairVote } from './pair-votes.ts';
import type { Ends } from './pattern.ts';
import { codeOf, SENDERS, type Topic } from './topic.ts';
import { viewOf } from './view.ts';

/**
 * Which two states one sentence is about, after `before` was the pair of the sentence before it in the paragraph. Another pair than
 * the main one needs a word of a deal or of a transfer in the sentence (`deals`): a state may merely comment, or be where people
 * come from. Where a language's verbs of transfer stand in `deals` (`needsDeal`), so does another receiver that the document knows.
 */
export function endsOf(
  marks: readonly Mark[],
  topic: Topic,
  before: Ends,
  deals: boolean,
  local: () => readonly PairVote[] = () => [],
  needsDeal = false,
): Ends {
  const acting = new Set(
    marks.flatMap((mark, at) => (actsAt(marks, at) ? [codeOf([mark])] : [])).filter((code): code is string => code !== undefined),
  );
  const only = (set: ReadonlySet<string>, usual: string | null): string | null => {
    const here = [...acting].filter((code) => set.has(code));
    return here.length === 1 ? (here[0] ?? null) : here.includes(usual ?? '') ? usual : null;
  };
  // "told reporters in New York", "refuelled in Senegal": where something is said or done.
  const spoken = (code: string): boolean => code !== topic.main.receives && (SENDERS.has(code) || !topic.receivers.has(code));
  for (const code of acting) if (spoken(code) && onlyIn(marks, code)) acting.delete(code);
  const known = knownAmong(acting, before, topic.main, deals);
  if (known !== undefined) return known;
  // A state that the document names only here can still be the other end of a deal of which this sentence tells.
  const alone = marks.length < LABEL && acting.size === 1;
  const candidates = deals || alone ? [...acting].filter((code) => !topic.receivers.has(code) && !SENDERS.has(code)) : [];
  const received = new Set(
    candidates.length === 0 ? [] : local().flatMap(({ role, code, votes }) => (role === 'receives' && votes > 0 ? [code] : [])),
  );
  const strangers =
    deals || alone
      ? [...acting].filter(
          (code) =>
            !topic.receivers.has(code) &&
            !SENDERS.has(code) &&
            !onlyIn(marks, code) &&
            (alone ||
              (needsDeal && opensWith(marks, code)) ||
              received.has(code) ||
              PARTNER.test(viewOf(marks, { sends: null, receives: code }).rendered)),
        )
      : [];
  const named = only(topic.receivers, before.receives);
  const met = named === topic.main.receives || deals || !needsDeal ? named : null;
  const stranger =
    met === null && strangers.length === 1 && ([...acting].some((code) => SENDERS.has(code)) || leads(marks, strangers[0] ?? ''))
      ? (strangers[0] ?? null)
      : null;
  const receives = met ?? stranger ?? before.receives;
  const other = only(topic.senders, before.sends);
  const sends = other === null || (other !== topic.main.sends && !deals) ? before.sends : other;
  return sends === receives ? before : { sends, receives };
}

/** "a memorandum with Paraguay", "an accord between the United States and Paraguay". */
const PARTNER = / (?:with|between|and|con|entre|y) (?:the |los )?(?:[^ ]+ (?:and|y) (?:the |los )?)?R[.][CK] /;

/** A place where something is, and no party to anything: "the judges in Luxembourg". */
const onlyIn = (marks: readonly Mark[], code: string): boolean =>
  marks.every((mark, at) =>
    mark.kind === 'speaker'
      ? mark.country !== code
      : mark.kind !== 'place' || mark.code !== code || isWord(marks[at - 1], 'in', 'at', 'en'),
  );

/** The sentence is about that state: it begins with it, or names it other than as where somebody goes or comes from. */
const leads = (marks: readonly Mark[], code: string): boolean =>
  marks.some(
    (mark, at) =>
      mark.kind === 'place' &&
      mark.code === code &&
      (at < LEAD || !isWord(marks[at - 1], 'to', 'from', 'into', 'for', 'in', 'at', 'via', 'near', 'through', 'the', 'towards', 'like')),
  );

/** "Paraguay suscribió el suyo": the state is the subject, and nothing stands before it. */
const opensWith = (marks: readonly Mark[], code: string): boolean => {
  const first = isWord(marks[0], 'el', 'la', 'los') ? marks[1] : marks[0];
  return first?.kind === 'place' && first.by === 'name' && first.code === code;
};

/**
 * The state that a paragraph turns to with its first words ("En Guatemala, …"), if the paragraph tells of a deal or of people who are
 * taken in and does not come back to the main receiver by its name.
 */
export function turnsTo(
  paragraph: readonly (readonly Mark[])[],
  { main }: Topic,
  deals: RegExp,
  at: readonly string[],
): string | undefined {
  const [first] = paragraph;
  const mark = first?.[1];
  if (!isWord(first?.[0], ...at) || mark?.kind !== 'place' || mark.by !== 'name' || SENDERS.has(mark.code)) return undefined;
  const named = (code: string | null): boolean =>
    paragraph.some((marks) => marks.some((one) => one.kind === 'place' && one.by === 'name' && one.code === code));
  return !named(main.receives) && paragraph.some((marks) => deals.test(viewOf(marks, { sends: null, receives: null }).rendered))
    ? mark.code
    : undefined;
}

/** A line of fewer marks that names a state is a label for what follows: "Paraguay first." */
const LABEL = 5;

/** Marks at the beginning of a sentence in which its subject stands. */
const LEAD = 3;

/** A state named as such: not a list of nationalities, not where somebody comes from, not a border. */
function actsAt(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark?.kind === 'speaker') return mark.country !== null;
  if (mark?.kind !== 'place' || mark.by === 'region') return false;
  const next = marks[at + 1];
  if (mark.by === 'demonym')
    return (
      next?.kind === 'word' &&
      next.pos === 'NOUN' &&
      !/^(?:border|frontier|men|man|women|woman|people|nationals|citizens|migrants|deportees|detainees|prisoners|inmates|passengers|families|airline|carrier|soil|town|coast)$/.test(
        next.word,
      )
    );
  return (
    !isListed(marks, at) &&
    !isNationOf(marks, at) &&
    !isWord(marks[at - 1], 'like') &&
    !(isWord(marks[at - 1], 'near') || isWord(marks[at - 2], 'near', 'border'))
  );
}

/** "Un ciudadano de Camerún y dos de Haití": where somebody comes from. */
const isNationOf = (marks: readonly Mark[], at: number): boolean => {
  const noun = marks[at - 2];
  return (
    isWord(marks[at - 1], 'de') &&
    (noun?.kind === 'count' ||
      (noun?.kind === 'word' && /^(?:ciudadan|nacional|originari|procedente|proveniente|oriund|natural)/.test(noun.word)))
  );
};

/** One of several nations in a row: where people come from. */
function isListed(marks: readonly Mark[], at: number): boolean {
  const [before, next] = [marks[at - 1], marks[at + 1]];
  const joined = isWord(next, 'and', 'or', 'y', 'e', 'o') && marks[at + 2]?.kind === 'place';
  const joins = isWord(before, 'and', 'or', 'y', 'e', 'o') && marks[at - 2]?.kind === 'place';
  // "Phoenix, Arizona" is one.
  const here = marks[at];
  const other = (mark: Mark | undefined): boolean => mark?.kind === 'place' && here?.kind === 'place' && mark.code !== here.code;
  // "Rwanda and Uganda" are two parties, "from Laos and Cuba" and "Laos, Cuba and Yemen" are none.
  return (
    (isWord(next, ',') && other(marks[at + 2])) ||
    (isWord(before, ',') && other(marks[at - 2])) ||
    (joined && isWord(before, ',', 'from', 'of', 'de')) ||
    (joins && isWord(marks[at - 3], ',', 'from', 'of', 'de'))
  );
}
