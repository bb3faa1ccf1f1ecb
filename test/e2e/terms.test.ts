import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectAccessible, serveFirstStart, type Served } from './served.ts';

const PAGES = [
  '/test',
  '/es/test?example=D03&arrangement=us-sv-2025',
  '/rules',
  '/es/rules',
  '/rules/R07',
  '/es/rules/T3',
  '/rules/writing',
  '/es/rules/writing',
];
const PEOPLE =
  'id,destination,transfer_date,us_citizen,convicted,us_custody,serving_sentence\na,SLV,2025-05-01,yes,yes,yes,yes\nb,SLV,2025-05-01,no,no,,\n';

let served: Served;
beforeAll(async () => {
  served = await serveFirstStart();
});
afterAll(() => served.close());

describe.each([1280, 390])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'the pages of terms, their answers and their problems meet WCAG 2.2 AA and fit the window, %s',
    async (colorScheme) => {
      const context = await served.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(served.url + path);
        await expectAccessible(page, path);
      }
      await page.goto(`${served.url}/test?example=D09&arrangement=us-sv-2025`);
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await page.evaluate("for (const part of document.querySelectorAll('main details')) part.open = true");
      await expectAccessible(page, 'the answers');
      await page.goto(`${served.url}/es/test`);
      await page
        .getByLabel('Archivo', { exact: true })
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(PEOPLE) });
      await page.getByRole('button', { name: 'Responder al archivo' }).click();
      await expectAccessible(page, 'a list');
      await page.goto(`${served.url}/test`);
      await page
        .getByLabel('File', { exact: true })
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('id,agge\n1,3\n') });
      await page.getByRole('button', { name: 'Answer the file' }).click();
      await expectAccessible(page, 'problems');
      await context.close();
    },
    300_000,
  );
});

it('answers a form in the words of each rule, says what is missing, and takes changed facts', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.url}/test`);
  await page.getByLabel('Country that the person is sent to').fill('El Salvador');
  await page.getByLabel('Day of the transfer, done or planned').fill('2025-03-15');
  await page.getByRole('group', { name: 'The person is a citizen of the United States' }).getByLabel('no', { exact: true }).check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  expect(await page.locator('.judged-for').textContent()).toBe('Judged for 15 March 2025.');
  expect(await page.locator('#R01 > summary').textContent()).toContain('cannot tell');
  await page.locator('#R01 > summary').click();
  expect(await page.locator('#R01 .missing').textContent()).toContain('a national of the United States without being a citizen');
  expect(await page.locator('#R01 .citations').textContent()).toContain('8 USC 1227(a)');
  // The form beneath holds what was given; a change is answered anew.
  expect(await page.getByLabel('Country that the person is sent to').inputValue()).toBe('El Salvador');
  await page.getByRole('group', { name: 'The person is a national of the United States' }).getByLabel('yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  expect(await page.locator('#R01 > summary').textContent()).toContain('barred');
  await page.close();
});

it('marks a field that cannot be read, and keeps the others as they were', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.url}/test`);
  await page.getByLabel('Age in years').fill('old');
  await page.getByLabel('Country that the person is sent to').fill('<Atlantis>');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  expect(await page.locator('.wrong').count()).toBe(2);
  expect(await page.getByLabel('Age in years').inputValue()).toBe('old');
  await page.close();
});

it('keeps nothing of facts: the ledger stays as it is, and no answer may be stored by a cache', async () => {
  const before = await served.record.ledger.size();
  const post = async (form: FormData): Promise<Response> => fetch(`${served.url}/test`, { method: 'POST', body: form });
  const form = new FormData();
  form.set('file', new File([PEOPLE], 'people.csv'));
  form.set('as', 'page');
  const answered = await post(form);
  expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store']);
  form.set('as', 'csv');
  const csv = await post(form);
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="answers.csv"');
  const lines = (await csv.text()).split('\r\n');
  expect(lines[1]).toMatch(/^a,barred,/);
  expect(await served.record.ledger.size()).toBe(before);
  expect((await fetch(`${served.url}/test?example=D01`)).headers.get('cache-control')).toBe('no-store');
});

it('saves facts as a file that can be brought again', async () => {
  const form = new FormData();
  form.set('destination', 'El Salvador');
  form.set('age', '17-18');
  form.set('nationalities', 'Venezuela, Colombia');
  form.set('nationalities.complete', 'yes');
  form.set('as', 'facts');
  const saved = await fetch(`${served.url}/test`, { method: 'POST', body: form });
  const text = await saved.text();
  expect(JSON.parse(text)).toEqual({
    facts: { destination: 'SLV', nationalities: { known: ['VEN', 'COL'], complete: true }, age: { min: 17, max: 18 } },
  });
  const again = new FormData();
  again.set('file', new File([text], 'facts.json'));
  const answered = await fetch(`${served.url}/test`, { method: 'POST', body: again });
  expect(await answered.text()).toContain('Withholding of removal');
});

it('answers many cases of a JSON file as a list, which can be sent again for the table', async () => {
  const form = new FormData();
  form.set(
    'file',
    new File([JSON.stringify(Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, facts: { us_citizen: true } })))], 'many.json'),
  );
  const html = await (await fetch(`${served.url}/test`, { method: 'POST', body: form })).text();
  expect(html).toContain('40 people');
  const text = /name="text" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const again = await fetch(`${served.url}/test`, { method: 'POST', body: new URLSearchParams({ text, as: 'csv' }) });
  expect((await again.text()).split('\r\n')[40]).toMatch(/^p39,barred,/);
});

it('answers what is hostile with a plain error', async () => {
  const post = async (body: string | FormData, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${served.url}/test`, { method: 'POST', body, headers });
  const file = (content: string | Uint8Array, name: string): FormData => {
    const form = new FormData();
    form.set('file', new File([content], name));
    return form;
  };
  const shown = async (response: Promise<Response>): Promise<readonly [number, string]> => [
    (await response).status,
    await (await response).text(),
  ];
  const formula = await shown(post(file('id,legal_basis\n1,"=HYPERLINK(""http://x"")"\n', 'people.csv')));
  expect(formula[0]).toBe(422);
  expect(formula[1]).toContain('people.csv:2:2');
  expect((await shown(post(file('{"facts": ', '<b>.json'))))[1]).toContain('&lt;b&gt;.json:1:11');
  expect((await post('nonsense', { 'content-type': 'text/plain' })).status).toBe(400);
  expect((await post(file(new Uint8Array(61_000_000), 'people.csv'))).status).toBe(413);
  expect((await fetch(`${served.url}/test?arrangement=none-such`)).status).toBe(404);
  expect((await fetch(`${served.url}/rules/none-such`)).status).toBe(404);
});

it('an account shows its terms as rules, one version a speaker, and its money worked out', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.url}/arrangements/us-sv-2025`);
  const terms = await page.locator('.term-versions').textContent();
  expect(terms).toContain('Who may be sent, as told by Nayib Bukele');
  expect(terms).toContain('Who may be sent, as told by Marco Rubio');
  const money = await page.locator('#money').textContent();
  expect(money).toContain('Accrued');
  expect(money).toContain('cannot be told: no claim gives what the purpose costs');
  await page.getByRole('link', { name: 'Put facts beside these terms' }).click();
  expect(await page.locator('form.facts-form').textContent()).toContain('Fits the words: Anyone in the US without lawful status');
  await page.close();
});
