import { DocumentWords } from './components/document-words.tsx';
import { PageHead } from './components/page-head.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { LAYOUT_WORDS } from './words/layout.ts';
import { PROBLEM_CODE_WORDS, PROBLEM_WORDS as W } from './words/problem.ts';

/**
 * What went wrong: nothing there, an address that takes nothing, or nothing but forms, an input that cannot be read (with the
 * error's own words), or a fault of ours.
 */
export type Problem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'wrong-method'; readonly takesForms: boolean }
  | { readonly kind: 'bad-request'; readonly code: string; readonly message: string }
  | { readonly kind: 'broken' };

/** The page that says so, and where to go on. */
export function problemPage(problem: Problem, site: Site): string {
  const { language } = site;
  const title = titleOf(problem)[language];
  return pageOf(
    <Layout site={site} title={title} section="">
      <PageHead title={title}>
        <p>{textOf(problem, site)}</p>
        {problem.kind === 'bad-request' ? (
          <p class="who">
            <DocumentWords text={problem.message} lang="en" language={language} /> <span class="code">{problem.code}</span>
          </p>
        ) : (
          ''
        )}
      </PageHead>
      <p>
        <a href={site.href(ROUTES.front)}>{W.back[language]}</a>
        {' · '}
        <a href={site.href(ROUTES.arrangements)}>{LAYOUT_WORDS.arrangements[language]}</a>
      </p>
    </Layout>,
  );
}

function titleOf(problem: Problem) {
  switch (problem.kind) {
    case 'not-found':
      return W.notFound;
    case 'wrong-method':
      return W.wrongMethod;
    case 'bad-request':
      return W.badRequest;
    case 'broken':
      return W.broken;
    default:
      return problem satisfies never;
  }
}

function textOf(problem: Problem, site: Site) {
  switch (problem.kind) {
    case 'not-found':
      return W.notFoundText[site.language];
    case 'wrong-method':
      return (problem.takesForms ? W.onlyForms : W.onlyRead)[site.language];
    case 'bad-request':
      return (PROBLEM_CODE_WORDS[problem.code] ?? W.badRequestText)[site.language];
    case 'broken':
      return W.brokenText[site.language];
    default:
      return problem satisfies never;
  }
}
