import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { habeas, type Ran } from '../../test/habeas.ts';
import { startedFolder } from '../../test/ledger-folders.ts';
import { describeShared, shared } from '../../test/shared.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const test = (...args: readonly string[]): Promise<Ran> => habeas(data, 'test', ...args);
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Answered {
  readonly id?: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

describeShared('habeas test on the ten worked people', () => {
  const path = shared('data/rules/examples-dev.json');
  interface Example {
    readonly id: string;
    readonly facts: unknown;
    readonly expected: Readonly<Record<string, string>>;
    readonly missing: Readonly<Record<string, readonly string[]>>;
  }
  const { examples } = JSON.parse(readFileSync(path, 'utf8')) as { readonly examples: readonly Example[] };
  const sorted = (missing: Example['missing']) =>
    Object.fromEntries(Object.entries(missing).map(([rule, facts]) => [rule, facts.toSorted()]));

  it('answers all of them right in one file, with what is missing, and opens no record', async () => {
    const { code, out, err } = await habeas(data, 'test', path, '--json');
    const told = (JSON.parse(out) as { readonly examples: readonly Answered[] }).examples;
    expect([code, err]).toEqual([0, '']);
    expect(told.map(({ id, answers }) => ({ id, answers }))).toEqual(examples.map(({ id, expected }) => ({ id, answers: expected })));
    for (const [at, example] of examples.entries()) {
      for (const [rule, facts] of Object.entries(example.missing)) {
        expect([example.id, rule, told[at]?.missing[rule]?.toSorted()]).toEqual([example.id, rule, facts.toSorted()]);
      }
      expect(Object.keys(sorted(told[at]?.missing ?? {})).toSorted()).toEqual(
        Object.entries(example.expected)
          .flatMap(([rule, answer]) => (answer === 'unknown' ? [rule] : []))
          .toSorted(),
      );
    }
    expect(existsSync(data)).toBe(false);
  });

  it('answers each alone, in the plain form of one person', async () => {
    for (const { id, facts, expected } of examples.slice(0, 3)) {
      const { out } = await test(file(`${id}.json`, JSON.stringify({ id, facts })), '--json');
      expect((JSON.parse(out) as Answered).answers).toEqual(expected);
    }
  });

  it('tells in each rule’s own words what decided, what is missing, and what it rests on', async () => {
    const { code, out } = await test(path, '--only', 'D07');
    expect(code).toBe(0);
    expect(out).toContain('Judged for 1 August 2025. Rules: The law around third-country transfers (2026.11)');
    expect(out).toMatch(
      /R04 {2}CANNOT TELL {2}Withholding of removal\n +what could still change it, most decisive first\n +1\. .*\[withholding_granted_for\]/,
    );
    expect(out).toMatch(/R05 {2}NOT BARRED BY THIS RULE/);
    expect(out).toMatch(/8 USC 1227\(a\): .* <http:.*> \(its page was read\)/);
    expect(out).toContain('awaits a lawyer: The text was not seen.');
    const spanish = await test(path, '--only', 'D02', '--lang', 'es', '--pack', 'law');
    expect(spanish.out).toMatch(/R01 {2}IMPEDIDO/);
    expect(spanish.out).not.toContain('T1');
  });

  it('judges as if on another day', async () => {
    const { out } = await test(path, '--only', 'D08', '--date', '2025-01-01', '--json');
    const { answers, judgedFor } = JSON.parse(out) as Answered & { readonly judgedFor: unknown };
    expect([answers['T1'], judgedFor]).toEqual(['na', { from: '2025-01-01', to: '2025-01-01' }]);
  });
});

describe('habeas test on a flight of the record', () => {
  it('takes the day and the destination as those who speak of it tell them', async () => {
    const started = await startedFolder();
    const { code, out } = await habeas(started, 'test', 'flight:2025-07-05-us-ss', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(out) as Answered & { readonly judgedFor: unknown };
    expect([told.id, told.judgedFor]).toEqual(['flight:2025-07-05-us-ss', { from: '2025-07-05', to: '2025-07-05' }]);
    // South Sudan is not El Salvador: its stated terms do not apply.
    expect(told.answers).toMatchObject({ T1: 'na', T4: 'na', R01: 'unknown' });
    const nowhere = await habeas(started, 'test', 'flight:2025-07-05-xx-yy');
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('[RECORD_NOT_FOUND]')]);
  });
});

describe('habeas test on a bad file', () => {
  it.each([
    ['nowhere.json', undefined, /nowhere\.json cannot be opened: there is no such file\. \[INPUT_NOT_FOUND\]/],
    ['cut.json', '{"facts": {"age": 3', /cut\.json:1:20: this is no JSON: it ends too early\. \[FACTS_JSON\]/],
    ['typed.json', '{"facts": {\n "age": "old"}}', /typed\.json:2:2: 'age' is "old"; write a number.* \[FACTS_WRONG_TYPE\]/],
    ['latin.json', Buffer.from([0x7b, 0x22, 0x61, 0xf1, 0x22, 0x3a, 0x31, 0x7d]), /latin\.json:1:4: .*UTF-8.* \[FACTS_JSON\]/],
    ['head.csv', 'id,us_citizn\n1,yes\n', /head\.csv:1:2: no fact is called 'us_citizn'\. Did you mean 'us_citizen'\? \[PEOPLE_HEADER\]/],
    [
      'mixed.csv',
      Buffer.concat([Buffer.from('id,us_citizen\n1,sí\n2,s'), Buffer.from([0xed, 10])]),
      /mixed\.csv:3:4: .* \[PEOPLE_ENCODING\]/,
    ],
    ['formula.csv', 'id,legal_basis\n1,"=HYPERLINK(""http://x"")"\n', /formula\.csv:2:2: .* \[PEOPLE_CELL\]/],
    ['named.csv', 'name,us_citizen\nX,yes\n', /named\.csv:1:1: no fact is called 'name'.*No names are needed.* \[PEOPLE_HEADER\]/],
  ])('%s says where and what, and ends with 2', async (name, content, message) => {
    const path = content === undefined ? join(folder, name) : file(name, content);
    const { code, out, err } = await test(path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(
      err
        .trim()
        .split('\n')
        .every((line) => line.startsWith('habeas: ')),
    ).toBe(true);
  });

  it('goes on without a fact that no rule knows, and says so beside the answers', async () => {
    const { code, out, err } = await test(file('odd.json', '{"us_citzen": true, "us_citizen": true}'), '--json');
    expect([code, (JSON.parse(out) as Answered).answers['R01']]).toEqual([0, 'yes']);
    expect(err).toContain("odd.json:1:2: no rule knows a fact 'us_citzen'; it was left out. Did you mean 'us_citizen'? [FACTS_UNKNOWN]");
  });

  it('refuses a day that is none, a pack that is not there, and an id that nobody has', async () => {
    const path = file('one.json', '{"us_citizen": true}');
    for (const option of [
      ['--date', '2025-02-30'],
      ['--pack', 'lwa'],
      ['--only', 'nobody'],
    ]) {
      expect(await test(path, ...option)).toMatchObject({ code: 2, err: expect.stringMatching(/\[USAGE\]\n$/) });
    }
  });
});

describe('habeas test on a list', () => {
  const list = file(
    'people.csv',
    'id;destination;transfer_date;us_citizen;us_national;convicted;us_custody;serving_sentence\n' +
      'a;SV;2025-05-01;sí;no;sí;sí;sí\nb;SLV;2025-05-01;no;no;no;;\n=1+1;SLV;2025-05-01;no;no;?;;\n',
  );

  it('counts who is inside the terms, outside, and cannot be told, which rules bar, and what the answers say together', async () => {
    const { code, out, err } = await test(list);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^3 people\n/);
    expect(out).toMatch(/T1 {2}.*: 1 within, 1 outside, 1 cannot tell\n/);
    expect(out).toMatch(/R01 {2}.*: 1 barred, 2 not barred by this rule\n/);
    expect(out).toMatch(/Offered but barred: 1 \(a\)/);
  });

  it('writes a table that a spreadsheet cannot be made to run', async () => {
    const to = join(folder, 'answers.csv');
    expect((await test(list, '--out', to)).out).toContain('3 lines written');
    const lines = readFileSync(to, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,R01,R02/);
    expect(lines[1]).toMatch(/^a,barred,/);
    expect(lines[3]).toMatch(/^'=1\+1,/);
  });
});

describe('rules of one’s own', () => {
  const pack = (rule: string, facts = ''): string =>
    `pack: mine\nversion: "1"\ntitle: {en: Mine, es: Mía}\n${facts}rules:\n  - id: X1\n    kind: bar\n    title: {en: One, es: Uno}\n` +
    `    question: {en: "One?", es: "¿Uno?"}\n    ${rule}\n    cites: [{ref: A law, seen: checked}]\n`;
  const rules = (name: string, text: string): string => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'mine.yaml'), text);
    return join(folder, name);
  };

  it('stand beside the shipped ones, and in the place of a shipped pack of the same name', async () => {
    const path = file('mine.json', '{"us_citizen": true}');
    const beside = await test(path, '--rules', rules('beside', pack('test: us_citizen')), '--json');
    expect((JSON.parse(beside.out) as Answered).answers).toMatchObject({ X1: 'yes', R01: 'yes' });
    const instead = pack('test: us_citizen').replace('pack: mine', 'pack: us-sv-2025');
    const replaced = await test(path, '--rules', rules('instead', instead), '--json');
    expect(Object.keys((JSON.parse(replaced.out) as Answered).answers)).not.toContain('T1');
    mkdirSync(join(data, 'rules'), { recursive: true });
    writeFileSync(join(data, 'rules', 'mine.yaml'), pack('test: us_national'));
    const fromData = await test(path, '--json');
    expect((JSON.parse(fromData.out) as Answered).answers).toMatchObject({ X1: 'unknown' });
    rmSync(data, { recursive: true });
  });

  it('that cannot be read end it with 2 and every place to mend', async () => {
    const { code, err } = await test(file('x.json', '{}'), '--rules', rules('broken', pack('test: {all: [us_citzen, age]}')));
    expect(code).toBe(2);
    expect(err).toMatch(
      /mine\.yaml:9:18: no fact is called 'us_citzen'\. Did you mean 'us_citizen'\?\n.*mine\.yaml:9:29: 'age' is a number; here a flag is needed\. \[RULES_UNKNOWN_FACT\]/,
    );
  });
});

describe('habeas test --arrangement', () => {
  it('judges by the terms of an arrangement as well, one version a speaker', async () => {
    const started = await startedFolder();
    const path = file(
      'citizen.json',
      JSON.stringify({ us_citizen: true, convicted: true, destination: 'SLV', transfer_date: '2025-05-01' }),
    );
    const { code, out } = await habeas(started, 'test', path, '--arrangement', 'us-sv-2025', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Answered).answers).toMatchObject({ R01: 'yes', 'who-nayib-bukele': 'yes', 'who-marco-rubio': 'yes' });
    expect(await habeas(started, 'test', path, '--arrangement', 'none-such')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[RECORD_NOT_FOUND]'),
    });
    rmSync(started, { recursive: true });
  });
});
