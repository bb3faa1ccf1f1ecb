import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { habeas } from '../../test/habeas.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rules = (...args: readonly string[]) => habeas(join(folder, 'data'), 'rules', ...args);
const file = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(folder, 'own'), { recursive: true });
  const path = join(folder, 'own', name);
  writeFileSync(path, content);
  return path;
};
const HEAD = 'pack: mine\nversion: "1"\ntitle: {en: Mine, es: Mía}\n';
const rule = (id: string, test: string): string =>
  `  - id: ${id}\n    kind: bar\n    title: {en: One, es: Uno}\n    question: {en: "One?", es: "¿Uno?"}\n    test: ${test}\n    cites: [{ref: A law, seen: checked}]\n`;

describe('habeas rules', () => {
  it('lists and shows the rules, with what awaits a lawyer', async () => {
    const { out } = await rules('list');
    expect(out).toMatch(/R01 {2}Bars +A United States citizen .* 2 of 4 citations await a lawyer/);
    const spanish = await rules('list', '--lang', 'es');
    expect(spanish.out).toMatch(/R01 {2}Impedimentos +No se puede expulsar .* 2 de 4 citas esperan a un jurista/);
    expect((await rules('show', 'R07', '--lang', 'es')).out).toMatch(/se responde con sí si \(desde el 30 de marzo de 2025/);
    const shown = await rules('show', 'r07');
    expect(shown.out).toContain('it is answered yes if (from 30 March 2025 until 8 July 2025):');
    expect(shown.out).toContain('awaits a lawyer: Press that quotes the memorandum');
    expect(JSON.parse((await rules('show', 'T1', '--json')).out)).toMatchObject({ id: 'T1', kind: 'term' });
    expect(await rules('show', 'R99')).toMatchObject({ code: 2, err: expect.stringContaining('[USAGE]') });
  });

  it('checks the shipped packs and their worked examples', async () => {
    expect(await rules('check')).toMatchObject({ code: 0, out: 'Sound: 25 rules in 2 packs; 10 worked examples come out as expected.\n' });
  });
});

describe('habeas rules check says where a file has to be mended, and does not end with 0:', () => {
  it.each([
    ['an unknown fact', `${HEAD}rules:\n${rule('X1', 'us_citzen')}`, /:9:11: no fact is called 'us_citzen'\. Did you mean 'us_citizen'\?/],
    [
      'a set where a number belongs',
      `${HEAD}rules:\n${rule('X1', '{gte: [nationalities, 3]}')}`,
      /:9:18: 'nationalities' is a countries; here a number is needed/,
    ],
    [
      'a loop',
      `${HEAD}rules:\n${rule('X1', '{rule: X2}')}${rule('X2', '{rule: X1}')}`,
      /the rules refer to each other in a circle: X1 → X2 → X1/,
    ],
    ['an unknown rule', `${HEAD}rules:\n${rule('X1', '{rule: R99}')}`, /:9:18: no rule is called 'R99'/],
    [
      'a rule that cites nothing',
      `${HEAD}rules:\n${rule('X1', 'us_citizen').replace(/ {4}cites.*\n/, '')}`,
      /:5:5: the rule X1 cites nothing/,
    ],
    ['anchors that explode', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`, /own\.yaml:1:7: anchors .*\n.*own\.yaml:2:7: anchors/],
    ['brackets by the thousand', '['.repeat(5_000), /:1:401: brackets nested/],
    ['a NUL', `${HEAD}\u0000`, /:4:1: a character that is no text/],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(HEAD), Buffer.from([0x61, 0xff])]), /:4:2: a character that is no text/],
    ['a tab for an indent', `${HEAD}rules:\n\t- id: X1\n`, /:5:1: not readable as YAML/],
    ['an empty file', '', /:1:1: the file is empty/],
    ['50 MB', Buffer.alloc(50_000_000, 'a: b\n'), /has 50 MB; at most 4 MB are read.*\[INPUT_TOO_LARGE\]/],
  ])('%s', async (name, content, message) => {
    const { code, err, out } = await rules('check', file('own.yaml', content));
    // What cannot even be read is wrong input; what can be read and is wrong was found.
    expect({ code, out }).toEqual({ code: name === '50 MB' ? 2 : 1, out: '' });
    expect(err).toMatch(message);
    expect(err.split('\n').length).toBeLessThan(20);
  });

  it('a worked example that comes out otherwise', async () => {
    file('own.yaml', `${HEAD}rules:\n${rule('X1', 'us_citizen')}`);
    file('example.json', '{"id": "E1", "who": "A.B.", "story": "s", "facts": {"us_citizen": true}, "expected": {"X1": "no", "X2": "yes"}}');
    const { code, err } = await rules('check', join(folder, 'own'));
    expect(code).toBe(1);
    expect(err).toContain('the worked example E1 expects no of X1; it comes out as: yes. [RULES_EXAMPLE]');
    expect(err).toContain('the worked example E1 expects yes of X2; it comes out as: no rule of that name.');
  });
});

it('a broken pack of one’s own keeps the record from being served, with every place to mend', async () => {
  file('own.yaml', `${HEAD}rules:\n${rule('X1', 'us_citzen')}`);
  const served = await habeas(join(folder, 'served'), 'serve', '--port', '0', '--rules', join(folder, 'own'));
  expect(served).toMatchObject({
    code: 2,
    err: expect.stringMatching(/own\.yaml:9:11: no fact is called 'us_citzen'.*\[RULES_UNKNOWN_FACT\]/),
  });
});
