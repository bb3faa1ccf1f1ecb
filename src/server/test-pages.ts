import type { Context } from 'hono';

import { judgeCase } from '../accounts/judge.ts';
import { csvLine } from '../core/csv-cell.ts';
import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { fieldsOf, readForm } from '../engines/terms/read-form.ts';
import { writeFacts } from '../engines/terms/write-facts.ts';
import { answersPage } from '../pages/answers-page.tsx';
import { peoplePage } from '../pages/people-page.tsx';
import type { Site } from '../pages/site.ts';
import { countryNamed } from '../pages/terms/country-named.ts';
import { EMPTY_FORM, testPage, type TestView } from '../pages/test-page.tsx';
import { ROUTES } from '../pages/urls.ts';
import { withTermsOf } from '../run/arrangement-terms.ts';
import { answerApart } from '../run/judge-apart.ts';
import type { Reader } from '../run/reader.ts';
import { textOfBytes } from '../run/read-text-file.ts';
import type { Rules } from '../run/rules.ts';
import { workedExamples } from '../run/worked-examples.ts';
import type { AskRoute } from './ask-route.ts';

/** A list of 100,000 people with every fact filled in has some 40 MB. */
const FILE_BYTES = 60_000_000;
/** A longer list is not put into the page of its answers to be sent again. */
const TEXT_AGAIN = 1_000_000;

/** Facts beside the terms: the form, the answers, and the list that a reader may fill in. Nothing of what is sent is kept. */
export function testPages(reader: Reader, rules: Promise<Rules>): readonly AskRoute[] {
  return [
    {
      address: ROUTES.test,
      method: 'GET',
      mostBytes: 0,
      ask: async (site, context) => context.html(testPage(await emptyView(context), site)),
    },
    { address: ROUTES.testList, method: 'GET', mostBytes: 0, ask: async (_site, context) => emptyList(context, (await rules).program) },
    { address: ROUTES.test, method: 'POST', mostBytes: FILE_BYTES, ask: answer },
  ];

  async function emptyView(context: Context): Promise<TestView> {
    const arrangement = context.req.query('arrangement') ?? '';
    const view = await viewOf(arrangement);
    const example = view.examples.find(({ id }) => id === context.req.query('example'));
    return example === undefined ? view : { ...view, state: { ...EMPTY_FORM, fields: fieldsOf(example.facts) } };
  }

  async function viewOf(arrangement: string) {
    const { program, folders } = await rules;
    const [{ names }, worked, judging] = await Promise.all([
      reader.directory.now(),
      Promise.all(folders.map((folder) => workedExamples(folder, program))),
      arrangement === '' ? program : withTermsOf(reader, program, arrangement),
    ]);
    const titled = [...names].flatMap(([record, title]) =>
      record.startsWith('arrangement:') ? [{ id: record.slice('arrangement:'.length), title }] : [],
    );
    return {
      rulebook: judging.rulebook,
      program: judging,
      state: EMPTY_FORM,
      arrangements: titled.toSorted((a, b) => a.title.localeCompare(b.title)),
      arrangement,
      day: '',
      examples: worked.flatMap(({ examples }) => examples),
      problems: [],
    };
  }

  async function answer(site: Site, context: Context): Promise<Response> {
    const form = await context.req.raw.formData().catch((cause: unknown) => {
      throw new HabeasError('USAGE', 'This is no form of ours. Open the page again and send it once more.', {}, cause);
    });
    const as = textOf(form, 'as');
    const view = await viewOf(textOf(form, 'arrangement'));
    const sent = await sentFile(form);
    if (sent !== undefined) return answerFile(sent, as, view, site, context);

    const fields = new Map(
      [...form].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value] as const] : [])),
    );
    const { facts, unreadable } = readForm(fields, view.rulebook.facts, countryNamed);
    const day = textOf(form, 'day').trim();
    const wrong = new Set([...unreadable, ...(day === '' || isDay(day) ? [] : ['day'])]);
    const filled: TestView = { ...view, day, state: { fields, unreadable: wrong } };
    if (wrong.size > 0) return context.html(testPage(filled, site), 422);
    if (as === 'facts') return download(context, 'facts.json', 'application/json', writeFacts(facts));
    const judged = judgeCase(view.program, undefined, facts, day === '' ? {} : { day });
    return context.html(answersPage(filled, { cases: [judged], warnings: [] }, site));
  }
}

interface Sent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

async function answerFile(
  { bytes, name }: Sent,
  as: string,
  view: TestView & { readonly program: Program },
  site: Site,
  context: Context,
): Promise<Response> {
  const again = bytes.length > TEXT_AGAIN ? undefined : textOfBytes(bytes);
  const answer = await answerApart(bytes, view.program, { name, csv: as === 'csv', language: site.language });
  switch (answer.kind) {
    case 'problems':
      return context.html(testPage({ ...view, problems: answer.problems }, site), 422);
    case 'csv':
      return download(context, 'answers.csv', 'text/csv', `\uFEFF${answer.csv}`);
    case 'people':
      return context.html(peoplePage({ ...answer.shown, text: again, arrangement: view.arrangement }, site));
    case 'cases': {
      const [first] = answer.cases;
      const one = answer.cases.length === 1 && first !== undefined;
      return context.html(
        answersPage({ ...view, state: one ? { ...EMPTY_FORM, fields: fieldsOf(first.facts) } : EMPTY_FORM }, answer, site),
      );
    }
    default:
      return answer satisfies never;
  }
}

/** What was sent as a file, or as the text of a list that the page of its answers held. */
async function sentFile(form: FormData): Promise<Sent | undefined> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 100) };
  const text = textOf(form, 'text');
  return text === '' ? undefined : { bytes: new TextEncoder().encode(text), name: 'list' };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function emptyList(context: Context, { rulebook }: Program): Response {
  return download(context, 'people.csv', 'text/csv', `\uFEFF${csvLine(['id', ...rulebook.facts.keys()])}`);
}

function download(context: Context, name: string, type: string, body: string): Response {
  return context.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"` });
}
