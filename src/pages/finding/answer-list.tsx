import type { Answer } from '../../core/entry.ts';
import { DocumentWords } from '../components/document-words.tsx';
import { momentWords } from '../date-words.ts';
import { deciderWords } from '../decider-words.ts';
import type { Site } from '../site.ts';

/** What people have answered, oldest first. */
export function AnswerList(props: { readonly answers: readonly Answer[]; readonly site: Site }) {
  const { answers, site } = props;
  return (
    <ol class="history">
      {answers.map(({ at, by, reason }) => (
        <li>
          <span class="when">{momentWords(at, site.language)}</span>
          <span class="answer-words">
            <bdi>{deciderWords(by, site.language)}</bdi>
            {': '}
            <DocumentWords text={reason} language={site.language} />
          </span>
        </li>
      ))}
    </ol>
  );
}
