import type { Language } from './reading.ts';

const SAMPLE = 20_000;
const LEAST_SHARE = 0.12;

/** Words so common that a few sentences tell a language by them, and that the neighbouring languages do not share. */
const TELLING: Readonly<Record<Language | 'other', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that is was for on with as by at from has have had not said will are were been which their who it its'.split(' '),
  ),
  es: new Set('el los las del y en que una por para con se su sus al fue no lo más como pero ha había son está este esta'.split(' ')),
  other: new Set(
    (
      'der die und das den von zu mit sich des auf für ist nicht ein eine le les et des du une dans est pour qui sur pas avec il lo gli che ' +
      'di della nel per non più sono os do da em um uma não para com het een van en dat niet zijn på och att det som av ikke til'
    ).split(' '),
  ),
};

/** The language that most of the text's telling words belong to, or null where neither English nor Spanish leads. */
export function languageOf(text: string): Language | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}{1,12}/gu) ?? [];
  const share = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length / Math.max(words.length, 1);
  const en = share(TELLING.en);
  const es = share(TELLING.es);
  const other = share(TELLING.other);
  if (Math.max(en, es) < LEAST_SHARE) return null;
  if (en >= es) return en > other ? 'en' : null;
  return es > other ? 'es' : null;
}
