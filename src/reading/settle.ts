import type { Finding } from './apply-rules.ts';

/** One draft of a claim for each sentence that carries it: a reader may choose the better quote. */
const keyOf = ({ record, rule, value, voice, statement }: Finding): string =>
  JSON.stringify([record, rule.field, value, voice.name, statement.sentence]);
const TEXTS = new Set(['concern', 'safeguard', 'admits.other', 'document', 'partOf', 'fee.purpose', 'litigation', 'title']);
/** What a critic says in so many figures or facts needs no second draft as a worry. */
const FACTS = new Set(['fee.promised', 'fee.paid', 'litigation', 'exists', 'document', 'signedOn', 'cap', 'moved']);

const WIDE = new Set(['safeguard', 'admits.other']);
const NARROW = new Set(['duration', 'admits.convicted', 'admits.minors', 'admits.nationalities', 'admits.senderCitizens', 'cap']);

/** Keeps one finding of each claim, and of texts that overlap the one whose rule comes first; drops what contradicts the field. */
export function settle(findings: readonly Finding[], text: string): readonly Finding[] {
  const kept: Finding[] = [];
  const seen = new Set<string>();
  const denied = new Set(findings.filter(({ rule, value }) => rule.field === 'exists' && value === false).map(({ record }) => record));
  const offered = new Set(findings.filter(({ rule, value }) => rule.field === 'status' && value === 'offered').map(({ record }) => record));
  for (const finding of findings) {
    const { rule, record, value, voice, start, end } = finding;
    const key = keyOf(finding);
    if (seen.has(key)) continue;
    const overlaps = (other: Finding): boolean => other.start < end && other.end > start;
    // What is called an offer in one sentence is not an agreement because the next says "will accept".
    if (rule.field === 'status' && value === 'announced' && offered.has(record)) continue;
    if (rule.field === 'exists' && value === true && !denied.has(record)) continue;
    if (TEXTS.has(rule.field) && kept.some((other) => other.rule.field === rule.field && overlaps(other))) continue;
    // What a narrower field tells of the same words needs no promise or condition beside it.
    if (rule.id.includes('-votes-') && WIDE.has(rule.field) && findings.some((other) => NARROW.has(other.rule.field) && overlaps(other)))
      continue;
    if (
      rule.id.endsWith('-concern-says') &&
      (text.slice(start, end).length < 30 || findings.some((other) => FACTS.has(other.rule.field) && overlaps(other)))
    )
      continue;
    if (
      !rule.id.endsWith('-aboard') &&
      SAME_NUMBER.has(rule.field) &&
      kept.some(
        (other) =>
          SAME_NUMBER.has(other.rule.field) &&
          other.rule.field !== rule.field &&
          overlaps(other) &&
          other.voice.name === voice.name &&
          JSON.stringify(other.value) === JSON.stringify(value),
      )
    )
      continue;
    seen.add(key);
    const last = kept.findIndex(
      (other) =>
        other.rule.id === rule.id &&
        rule.id.endsWith('-concern-says') &&
        other.statement.whole === finding.statement.whole &&
        other.voice.name === voice.name,
    );
    const joined = kept[last];
    if (joined === undefined) kept.push(finding);
    else kept[last] = { ...joined, end: Math.max(joined.end, end), value: text.slice(joined.start, Math.max(joined.end, end)) };
  }
  return kept;
}

const SAME_NUMBER = new Set(['cap', 'returned', 'moved']);
