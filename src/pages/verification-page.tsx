import { DocumentWords } from './components/document-words.tsx';
import { PageHead } from './components/page-head.tsx';
import { PlainFact } from './components/plain-fact.tsx';
import { Section } from './components/section.tsx';
import { dateWords, momentWords } from './date-words.ts';
import { Layout, pageOf } from './layout.tsx';
import { numberWords } from './quantity-words.ts';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { LAYOUT_PHRASES } from './words/layout.ts';
import { VERIFICATION_PHRASES, VERIFICATION_WORDS as W } from './words/verification.ts';

/** The ledger's head, and what the last check of it found. */
export interface VerificationStatus {
  readonly size: number;
  readonly rootHash: string;
  /** The signed note (C2SP tlog-checkpoint) and the key that checks it. */
  readonly note: string;
  readonly verifierKey: string;
  readonly checked?: {
    readonly at: string;
    readonly flaws: readonly { readonly index: number | null; readonly message: string }[];
  };
}

/** How the ledger can be checked, its signed head, and whether the last check was clean. */
export function verificationPage(status: VerificationStatus, site: Site): string {
  const { language, register } = site;
  const { checked } = status;
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.verification}>
      <PageHead title={W.title[language]}>
        <p>{W.lead[language]}</p>
      </PageHead>
      <Section id="head" title={W.head[language]}>
        <dl class="facts">
          <PlainFact name={W.entries[language]}>
            <span class="number">{numberWords(status.size, language)}</span>
          </PlainFact>
          <PlainFact name={W.root[language]}>
            <span class="code">{status.rootHash}</span>
          </PlainFact>
          <PlainFact name={W.key[language]}>
            <span class="code">{status.verifierKey}</span>
          </PlainFact>
        </dl>
        <h3>{W.note[language]}</h3>
        <pre class="code">{status.note}</pre>
      </Section>
      <Section id="checked" title={W.checked[language]}>
        {checked === undefined ? (
          <p class="silence">{W.notChecked[language]}</p>
        ) : (
          <>
            <p>
              {VERIFICATION_PHRASES.checkedOn[language](momentWords(checked.at, language))}{' '}
              {checked.flaws.length === 0 ? W.sound[language] : W.flawed[language]}
            </p>
            <ul class="plain-list">
              {checked.flaws.map((flaw) => (
                <li>
                  {flaw.index === null ? '' : VERIFICATION_PHRASES.entry[language](numberWords(flaw.index, language))}
                  <DocumentWords text={flaw.message} lang="en" language={language} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="how" title={W.how[language]}>
        <p>{W.howText[language]}</p>
        <pre class="code">npx habeas verify</pre>
      </Section>
      {register === undefined ? (
        ''
      ) : (
        <Section id="register" title={W.register[language]}>
          <p>{LAYOUT_PHRASES.registerAge[language](dateWords(register.retrieved, language), register.days)}</p>
        </Section>
      )}
    </Layout>,
  );
}
