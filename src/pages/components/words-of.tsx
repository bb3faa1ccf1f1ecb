import type { Language } from '../../core/words.ts';
import { visibleControls } from '../visible-controls.ts';
import type { Phrase } from '../phrase.ts';

/** Words that may come from a document: in their own language, apart from the direction of the text around them. */
export function WordsOf(props: { readonly phrase: Phrase; readonly language: Language }) {
  const { phrase, language } = props;
  if (phrase.lang === undefined) return <>{phrase.text}</>;
  return <bdi {...(phrase.lang === language ? {} : { lang: phrase.lang })}>{visibleControls(phrase.text)}</bdi>;
}

/** Phrases one after another, with a middle dot between. */
export function WordsList(props: { readonly phrases: readonly Phrase[]; readonly language: Language }) {
  return (
    <>
      {props.phrases.map((phrase, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <WordsOf phrase={phrase} language={props.language} />
        </>
      ))}
    </>
  );
}
