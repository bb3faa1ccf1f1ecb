import { lexiconOf, type Entry } from '../lexicon.ts';
import { ENGLISH_NOUNS } from './nouns.ts';
import { verbForms } from './verb-forms.ts';
import { ENGLISH_VERBS } from './verbs.ts';

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  family: 'families',
  party: 'parties',
  country: 'countries',
};

function plural(noun: string): string {
  const words = noun.split(' ');
  const last = words.at(-1) ?? '';
  const many =
    IRREGULAR_PLURALS[last] ??
    (/[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(last) ? `${last}es` : `${last}s`);
  return [...words.slice(0, -1), many].join(' ');
}

function* entries(): Generator<Entry> {
  for (const [cls, line] of Object.entries(ENGLISH_VERBS)) {
    // "be paid" is a passive that the forms of "pay" cover already.
    for (const lemma of new Set(line.split('|'))) {
      const [first = '', ...rest] = lemma.split(' ');
      if (first === 'be')
        for (const be of ['be', 'is', 'are', 'was', 'were', 'been', 'being'])
          yield { cls, form: be === 'was' || be === 'were' || be === 'been' ? 'past' : 'base', wording: [be, ...rest].join(' ') };
      else for (const [form, wording] of verbForms(lemma)) yield { cls, form, wording };
    }
  }
  for (const [cls, line] of Object.entries(ENGLISH_NOUNS)) {
    const [countable = '', fixed = ''] = line.split(/ ?\/ /);
    for (const noun of new Set(countable.split('|').filter(Boolean))) {
      yield { cls, form: 'noun', wording: noun };
      yield { cls, form: 'noun', wording: plural(noun) };
    }
    for (const wording of fixed.split('|').filter(Boolean)) yield { cls, form: 'plain', wording };
  }
}

/** English words by what they mean here. */
export const ENGLISH_LEXICON = lexiconOf(entries());
