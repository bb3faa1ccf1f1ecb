import { Section, Silence } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';
import { SILENCE_WORDS } from '../words/silence.ts';

/** In words, every question that the record asks and nobody has answered. */
export function SilenceSection(props: { readonly unknown: readonly string[]; readonly site: Site }) {
  const { unknown, site } = props;
  const { language } = site;
  const questions = unknown.flatMap((field) => SILENCE_WORDS[field]?.[language] ?? []);
  return (
    <Section id="silence" title={W.silence[language]}>
      {questions.length === 0 ? (
        <Silence>{W.silenceNone[language]}</Silence>
      ) : (
        <>
          <p>{W.silenceLead[language]}</p>
          <ul class="questions">
            {questions.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
