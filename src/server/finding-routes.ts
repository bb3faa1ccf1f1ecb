import { recordKind, type RecordId } from '../core/claim.ts';
import type { Program } from '../engines/terms/compile.ts';
import { MOST_REASON, type AnsweredFinding } from '../findings/answered.ts';
import { chosen, isFindingCode, isSeverity, type FindingChoice } from '../findings/choose.ts';
import { findingPage, settledPage, type FindingShown } from '../pages/finding-page.tsx';
import { findingsPage } from '../pages/findings-page.tsx';
import type { Site } from '../pages/site.ts';
import { PATHS, ROUTES } from '../pages/urls.ts';
import { FINDINGS_WORDS } from '../pages/words/findings.ts';
import { answerFinding } from '../run/answer-finding.ts';
import { findingsAsCsv, findingsAsJson } from '../run/export-findings.ts';
import { evidenceOf } from '../run/finding-evidence.ts';
import type { Findings } from '../run/findings.ts';
import type { Reader } from '../run/reader.ts';
import type { ActionRoute, Outcome } from './action-route.ts';
import type { AskRoute } from './ask-route.ts';
import { formValues } from './form-values.ts';
import type { PageRoute } from './page-route.ts';

/** What pages of findings are made from. */
export interface FindingSources {
  readonly record: Reader;
  readonly findings: Findings;
  readonly law: () => Promise<Program>;
  readonly now: () => Date;
}

const today = (now: () => Date): string => now().toISOString().slice(0, 10);

/** The list of findings, and the page of each. */
export function findingPages(sources: FindingSources): readonly PageRoute[] {
  const { record, findings, now } = sources;
  return [
    [
      ROUTES.findings,
      async (site, _id, context) => {
        const [all, { names }] = await Promise.all([findings.all(today(now), site.asOf), record.directory.now()]);
        return findingsPage({ findings: all, names }, site, choiceOf(context.req.query()));
      },
    ],
    [
      ROUTES.finding,
      async (site, id) => {
        const finding = await oneOf(sources, id, site);
        if (finding !== undefined) return findingPage(await shown(sources, finding), site);
        const answers = (await record.ledger.answers()).filter((answer) => answer.finding === id);
        return answers.length === 0 ? undefined : settledPage(answers, site);
      },
    ],
  ];
}

/** A person's answer to a finding. */
export function findingActions(sources: FindingSources): readonly ActionRoute[] {
  return [
    {
      address: ROUTES.finding,
      act: async ({ site, id, form, by }): Promise<Outcome | undefined> => {
        const finding = await oneOf(sources, id, site);
        if (finding === undefined) return undefined;
        const values = formValues(form);
        const reason = values.get('reason') ?? '';
        const because =
          reason === ''
            ? FINDINGS_WORDS.reasonMissing
            : reason.length > MOST_REASON
              ? FINDINGS_WORDS.reasonLong
              : values.get('evidence') === finding.mark
                ? undefined
                : FINDINGS_WORDS.evidenceMoved;
        if (because !== undefined) {
          return { kind: 'again', html: findingPage({ ...(await shown(sources, finding)), refused: { reason, because } }, site) };
        }
        await answerFinding(sources.record.ledger, finding, { by, reason, at: sources.now() });
        return { kind: 'see', path: `${PATHS.finding(finding.key)}#answers` };
      },
    },
  ];
}

/** Findings as files, narrowed as the list was. */
export function findingFiles({ findings, now }: FindingSources): readonly AskRoute[] {
  const file = (address: string, type: string, textOf: (chosenOnes: readonly AnsweredFinding[]) => string): AskRoute => ({
    address,
    method: 'GET',
    mostBytes: 0,
    ask: async (site, context) => {
      const all = await findings.all(today(now), site.asOf);
      const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${address.slice(1)}"` };
      return new Response(textOf(chosen(all, choiceOf(context.req.query()))), { headers });
    },
  });
  return [
    file(ROUTES.findingsCsv, 'text/csv; charset=utf-8', findingsAsCsv),
    file(ROUTES.findingsJson, 'application/json; charset=utf-8', (all) => `${JSON.stringify(findingsAsJson(all), undefined, 2)}\n`),
  ];
}

async function oneOf({ findings, now }: FindingSources, key: string, site: Site): Promise<AnsweredFinding | undefined> {
  return (await findings.all(today(now), site.asOf)).find((each) => each.key === key);
}

async function shown({ record, law }: FindingSources, finding: AnsweredFinding): Promise<FindingShown> {
  const [{ views, rules }, { names }] = await Promise.all([evidenceOf(record, await law(), finding), record.directory.now()]);
  return { finding, views, rules, names };
}

/** What an address asks for; words that mean nothing narrow nothing. */
function choiceOf(query: Readonly<Record<string, string>>): FindingChoice {
  const { severity = '', code = '', about = '', state = '' } = query;
  return {
    ...(isSeverity(severity) && { severity }),
    ...(isFindingCode(code) && { code }),
    ...(recordKind(about) !== undefined && { about: about as RecordId }),
    ...((state === 'open' || state === 'answered') && { state }),
  };
}
