import type { Author } from './author.ts';
import { nearest, type Place } from './problem.ts';
import type { Rule, RuleId } from './rule.ts';

/** A rule's condition names another rule, at a place in a file. */
export interface Reference {
  readonly from: RuleId;
  readonly to: RuleId;
  readonly at: Place;
}

/** Refuses references to rules that are not there, and rules that reach themselves. */
export function checkReferences(rules: readonly Rule[], references: readonly Reference[], author: Author): void {
  const names = new Set([...rules.map((rule) => rule.id), ...references.map((reference) => reference.from)]);
  const next = new Map<RuleId, Reference[]>();
  for (const reference of references) {
    if (names.has(reference.to)) next.set(reference.from, [...(next.get(reference.from) ?? []), reference]);
    else {
      const near = nearest(reference.to, names);
      const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
      author.refuse('RULES_UNKNOWN_RULE', reference.at, `no rule is called '${reference.to}'.${hint}`);
    }
  }
  const done = new Set<RuleId>();
  const visit = (rule: RuleId, path: readonly RuleId[]): void => {
    if (done.has(rule)) return;
    for (const reference of next.get(rule) ?? []) {
      const loop = [...path, rule];
      if (loop.includes(reference.to)) {
        const round = [...loop.slice(loop.indexOf(reference.to)), reference.to].join(' → ');
        author.refuse('RULES_LOOP', reference.at, `the rules refer to each other in a circle: ${round}. Take one of the references out.`);
      } else visit(reference.to, loop);
    }
    done.add(rule);
  };
  for (const rule of names) visit(rule, []);
}
