import type { Language } from '../../core/words.ts';
import { visibleControls } from '../visible-controls.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Words that come from a document or from whoever described it: apart from the direction of the text around them, their
 * hidden characters spelled out, and in their own language (BCP 47, absent: not known) where that is not the page's.
 */
export function DocumentWords(props: { readonly text: string; readonly lang?: string | undefined; readonly language: Language }) {
  const { lang, language } = props;
  const marked = lang !== undefined && lang !== language && LANGUAGE_TAG.test(lang);
  return <bdi {...(marked ? { lang } : {})}>{visibleControls(props.text)}</bdi>;
}
