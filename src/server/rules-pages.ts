import { writingPage } from '../pages/guide-page.tsx';
import { rulePage } from '../pages/rule-page.tsx';
import { rulesPage } from '../pages/rules-page.tsx';
import { ROUTES } from '../pages/urls.ts';
import { writingGuide } from '../run/guides.ts';
import type { Rules } from '../run/rules.ts';
import { workedExamples } from '../run/worked-examples.ts';
import type { PageRoute } from './page-route.ts';

/** The rules: all of them, one by one, and how to write one. */
export function rulesPages(rules: Promise<Rules>): readonly PageRoute[] {
  return [
    [ROUTES.rules, async (site) => rulesPage((await rules).program.rulebook, site)],
    [ROUTES.writingRules, async (site) => writingPage(await writingGuide(site.language), site)],
    [
      ROUTES.rule,
      async (site, id) => {
        const { program, folders } = await rules;
        const { rulebook } = program;
        const rule = rulebook.rules.find((each) => each.id === id);
        if (rule === undefined) return undefined;
        const worked = await Promise.all(folders.map((folder) => workedExamples(folder, program)));
        const examples = worked
          .flatMap((each) => each.examples)
          .flatMap(({ expected, ...example }) => {
            const answer = expected[id];
            return answer === undefined ? [] : [{ ...example, expected: answer }];
          });
        return rulePage({ rule, rulebook, examples }, site);
      },
    ],
  ];
}
