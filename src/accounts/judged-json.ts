import { answersAsJson } from '../engines/terms/evaluate.ts';
import type { Judged, JudgedCase } from './judge.ts';

type Sound = Exclude<Judged, { readonly kind: 'problems' }>;

/**
 * The machine form of what was judged, in the shape of the file: `{answers, missing, …}` for one case, a list for a list,
 * `{examples: […]}` for examples. For a table: how often each answer was given, and every row's answers.
 */
export function judgedAsJson(judged: Sound): unknown {
  if (judged.kind === 'table') {
    const { table, ids, pairs } = judged.judged;
    return {
      people: ids.length,
      tallies: Object.fromEntries(table.tallies.map(({ rule, yes, no, unknown, na }) => [rule.id, { yes, no, unknown, na }])),
      findings: Object.fromEntries(pairs),
      rows: table.rows.map((row, index) => ({
        id: ids[index],
        answers: Object.fromEntries(row.map((answer, at) => [table.rules[at]?.id ?? String(at), answer])),
      })),
    };
  }
  const cases = judged.cases.map(caseAsJson);
  switch (judged.shape) {
    case 'one':
      return cases[0];
    case 'list':
      return cases;
    case 'examples':
      return { examples: cases };
    case 'people':
      return { people: cases };
    default:
      return judged.shape satisfies never;
  }
}

function caseAsJson({ id, judgement, pairs }: JudgedCase) {
  return {
    ...(id === undefined ? {} : { id }),
    ...answersAsJson(judgement),
    decidedBy: Object.fromEntries(
      judgement.evaluations.flatMap(({ rule, decidedBy }) => (decidedBy.length === 0 ? [] : [[rule.id, decidedBy]])),
    ),
    words: Object.fromEntries(judgement.evaluations.map(({ rule, words }) => [rule.id, words.en])),
    disputed: [...judgement.disputed.keys()],
    findings: pairs.map(({ code, evidence }) => ({ code, rules: evidence.rules })),
    judgedFor: judgement.judgedFor ?? null,
    packs: judgement.packs.map(({ id: pack, version }) => ({ id: pack, version })),
  };
}
