import type { Language } from '../../core/words.ts';
import { dateWords } from '../date-words.ts';
import { DATE_WORDS } from '../words/dates.ts';

/** A date (EDTF) in words, readable by machines where it is a plain day, month or year; null is "not dated". */
export function DateOf(props: { readonly edtf: string | null; readonly language: Language }) {
  const { edtf, language } = props;
  if (edtf === null) return <span class="undated">{DATE_WORDS.undated[language]}</span>;
  const words = dateWords(edtf, language);
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? <time datetime={edtf}>{words}</time> : <>{words}</>;
}
