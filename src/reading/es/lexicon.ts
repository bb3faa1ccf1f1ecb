import { lexiconOf, type Entry } from '../lexicon.ts';
import { SPANISH_NOUNS } from './nouns.ts';
import { verbForms } from './verb-forms.ts';
import { SPANISH_VERBS } from './verbs.ts';

/** The plural of a Spanish noun. */
function pluralOf(word: string): string {
  if (/[aeouéáó]$/.test(word)) return `${word}s`;
  if (word.endsWith('ión')) return `${word.slice(0, -2)}ones`;
  if (word.endsWith('ón')) return `${word.slice(0, -2)}ones`;
  // "orden", "joven": the accent keeps the stress where it was.
  if (/[aeiou][^aeiouáéíóú]+en$/.test(word))
    return `${word.replace(/([aeiou])([^aeiou]+en)$/, (_, vowel: string, rest: string) => (ACCENTED[vowel] ?? vowel) + rest)}es`;
  if (/[áéíú]n$/.test(word)) return `${word.slice(0, -2)}${PLAIN[word.at(-2) ?? ''] ?? ''}nes`;
  if (/[áéíú]s$/.test(word)) return `${word.slice(0, -2)}${PLAIN[word.at(-2) ?? ''] ?? ''}ses`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  return word.endsWith('s') ? word : `${word}es`;
}
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ú: 'u' };

/** Singular and plural of a noun that words may follow ("solicitante de asilo"), in both genders where it has them. */
function nounForms(noun: string): readonly string[] {
  const [head = '', ...rest] = noun.split(' ');
  const singular = head.includes('@') ? [head.replace('@', 'o'), head.replace('@', 'a')] : [head];
  // "recién llegad@"
  const second = rest[0]?.includes('@') === true ? [rest[0].replace('@', 'o'), rest[0].replace('@', 'a')] : undefined;
  if (second !== undefined) return [...second, ...second.map(pluralOf)].map((word) => [head, word].join(' '));
  return [...singular, ...singular.map(pluralOf)].map((word) => [word, ...rest].join(' '));
}

function* entries(): Generator<Entry> {
  for (const [cls, line] of Object.entries(SPANISH_VERBS))
    for (const lemma of new Set(line.split('|'))) for (const [form, wording] of verbForms(lemma)) yield { cls, form, wording };
  for (const [cls, line] of Object.entries(SPANISH_NOUNS)) {
    const [countable = '', fixed = ''] = line.split(/ ?\/ /);
    for (const noun of new Set(countable.split('|').filter(Boolean)))
      for (const wording of nounForms(noun)) yield { cls, form: 'noun', wording };
    for (const wording of fixed.split('|').filter(Boolean)) yield { cls, form: 'plain', wording };
  }
}

/** Spanish words by what they mean here. */
export const SPANISH_LEXICON = lexiconOf(entries());

/** Nouns that stand alone in the tables: they tell a noun from a verb that is written alike ("el traslado", "los presos"). */
export const SPANISH_NOUN_FORMS: ReadonlySet<string> = new Set(
  Object.values(SPANISH_NOUNS).flatMap((line) => {
    const [countable = ''] = line.split(/ ?\/ /);
    return countable
      .split('|')
      .filter((noun) => noun !== '' && !noun.includes(' '))
      .flatMap(nounForms);
  }),
);
