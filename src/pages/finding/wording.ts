import type { Wording } from '../../findings/case.ts';
import { dateWords } from '../date-words.ts';
import { nameWords } from '../name-words.ts';
import { scopeWords } from '../scope-words.ts';
import { valueWords } from '../value-words.ts';

/** The words of the pages, for the sentences of findings. */
export const PAGE_WORDING: Wording = {
  value: (told, language) => valueWords(told, language).text,
  scope: (scope, language) =>
    scopeWords(scope, language)
      .map(({ text }) => text)
      .join(', '),
  day: dateWords,
  name: (name, language) => nameWords(name, language).text,
};
