import { createColors } from 'picocolors';

import type { ClaimView } from '../../accounts/claim-view.ts';
import type { Answer } from '../../core/entry.ts';
import type { Rule } from '../../engines/terms/rule.ts';
import type { AnsweredFinding, FindingState } from '../../findings/answered.ts';
import { FINDING_CODE_WORDS } from '../../pages/words/finding-codes.ts';
import { claimLines, printable } from '../print-claim.ts';
import type { Terminal } from '../terminal.ts';

const STATES: Readonly<Record<FindingState, string>> = {
  open: 'open',
  answered: 'answered',
  changed: 'answered before the evidence changed',
};

/** A list of findings, and how many there are in each state. */
export function findingLines(
  terminal: Terminal,
  findings: readonly AnsweredFinding[],
  counts: Readonly<Record<FindingState, number>>,
): string {
  const { bold, dim } = createColors(terminal.colours);
  const total = counts.open + counts.changed;
  return [
    ...findings.flatMap((each) => [
      `${each.severity.padEnd(6)}  ${bold(FINDING_CODE_WORDS[each.code].name.en)}  ${each.record ?? ''}${each.state === 'open' ? '' : `  [${STATES[each.state]}]`}`,
      `        ${printable(each.words.en)}`,
      `        ${dim(each.key)}`,
      ...each.answers.slice(-1).map((answer) => `        ${answerLine(answer)}`),
      '',
    ]),
    `${total} open${counts.changed > 0 ? ` (${counts.changed} answered before the evidence changed)` : ''}, ${counts.answered} answered.`,
    '',
  ].join('\n');
}

/** One finding with everything that it walks back to. */
export function findingPage(terminal: Terminal, finding: AnsweredFinding, claims: readonly ClaimView[], rules: readonly Rule[]): string {
  const { bold } = createColors(terminal.colours);
  const { name, answeredBy } = FINDING_CODE_WORDS[finding.code];
  return [
    bold(name.en),
    `${finding.key}, ${finding.severity}, ${STATES[finding.state]}${finding.record === undefined ? '' : `, ${finding.record}`}`,
    '',
    printable(finding.words.en),
    '',
    ...rules.flatMap((rule) => [
      `Rule ${rule.id}: ${printable(rule.title.en)}`,
      ...rule.cites.map(({ ref, url }) => `    ${printable(ref)}${url === undefined ? '' : `, ${printable(url)}`}`),
      '',
    ]),
    ...claims.flatMap(({ id, claim, speaker, source }) => [
      claimLines(terminal, {
        mark: id.slice(0, 8),
        claim,
        speaker: speaker.name,
        quote: claim.locator?.kind === 'text' ? claim.locator.quote : undefined,
      }).trimEnd(),
      `    ${printable([source.title, source.publisher, source.published ?? '', source.url ?? ''].filter((part) => part !== '').join(', '))}`,
      '',
    ]),
    `What would settle it: ${answeredBy.en}`,
    '',
    ...finding.answers.map(answerLine),
    ...(finding.answers.length > 0 ? [''] : []),
  ].join('\n');
}

function answerLine({ by, at, reason }: Answer): string {
  return `${printable(by)} answered on ${at.slice(0, 10)}: ${printable(reason)}`;
}
