import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { HabeasError } from '../core/errors.ts';
import type { Words } from '../core/words.ts';
import type { Program } from '../engines/terms/compile.ts';
import { answersAsJson, evaluate } from '../engines/terms/evaluate.ts';
import type { FactSheet } from '../engines/terms/fact.ts';
import { readFacts } from '../engines/terms/read-facts.ts';
import type { Answer, RuleId } from '../engines/terms/rule.ts';
import { readTextFile } from './read-text-file.ts';

/** An invented person with the answers that a reader of the law expects. */
export interface WorkedExample {
  readonly id: string;
  /** Initials. */
  readonly who: string;
  readonly story: Words;
  readonly facts: FactSheet;
  readonly expected: Readonly<Record<RuleId, Answer>>;
}

const MOST_BYTES = 1_000_000;

/** The worked examples in a folder: JSON files that hold `facts` and `expected`. Those that cannot be read are told. */
export async function workedExamples(
  folder: string,
  program: Program,
): Promise<{ readonly examples: readonly WorkedExample[]; readonly problems: readonly HabeasError[] }> {
  const found = await stat(folder).catch(() => undefined);
  const names =
    found?.isDirectory() === true ? (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).toSorted() : [];
  const examples: WorkedExample[] = [];
  const problems: HabeasError[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = await readTextFile(path, MOST_BYTES);
    const { cases, errors } = readFacts(text, path, program.rulebook.facts);
    problems.push(...errors);
    const [only] = cases;
    const written = errors.length === 0 ? (JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<Written>) : undefined;
    if (only === undefined || written?.expected === undefined) continue;
    const { who = '', story = '', expected } = written;
    examples.push({
      id: only.id ?? name.replace(/\.json$/, ''),
      who,
      story: typeof story === 'string' ? { en: story, es: story } : story,
      facts: only.facts,
      expected,
    });
  }
  return { examples, problems };
}

interface Written {
  readonly who: string;
  readonly story: string | Words;
  readonly expected: Readonly<Record<RuleId, Answer>>;
}

/** Every answer that comes out otherwise than the example expects, and every rule that it expects and that is not there. */
export function unexpected(example: WorkedExample, program: Program): readonly HabeasError[] {
  const { answers } = answersAsJson(evaluate(program, example.facts));
  return Object.entries(example.expected)
    .filter(([rule, expected]) => answers[rule] !== expected)
    .map(([rule, expected]) => {
      const came = answers[rule] ?? 'no rule of that name';
      return new HabeasError(
        'RULES_EXAMPLE',
        `the worked example ${example.id} expects ${expected} of ${rule}; it comes out as: ${came}.`,
        {
          example: example.id,
          rule,
        },
      );
    });
}
