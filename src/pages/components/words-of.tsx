import { DocumentWords } from './document-words.tsx';
import type { Language } from '../../core/words.ts';
import type { Phrase } from '../phrase.ts';

/** Words that may come from a document: in their own language, apart from the direction of the text around them. */
export function WordsOf(props: { readonly phrase: Phrase; readonly language: Language }) {
  const { phrase, language } = props;
  if (phrase.lang === undefined) return <>{phrase.text}</>;
  return <DocumentWords text={phrase.text} lang={phrase.lang} language={language} />;
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
