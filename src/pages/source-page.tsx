import { DocumentWords } from './components/document-words.tsx';
import type { SourceAccount } from '../accounts/source-account.ts';
import { DateOf } from './components/date.tsx';
import { PageHead } from './components/page-head.tsx';
import { PlainFact } from './components/plain-fact.tsx';
import { RecordGroups } from './components/record-groups.tsx';
import { Section, Silence } from './components/section.tsx';
import { dateWords, momentWords } from './date-words.ts';
import { Layout, pageOf } from './layout.tsx';
import { numberWords } from './quantity-words.ts';
import { safeAddress } from './safe-address.ts';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { SOURCE_PHRASES, SOURCE_WORDS as W } from './words/source.ts';

/** The page of a source: what it is, whether a copy is kept, and what was found in it. */
export function sourcePage(account: SourceAccount, site: Site): string {
  const { language } = site;
  const { source, description, counts } = account;
  const address = safeAddress(source.url);
  return pageOf(
    <Layout site={site} title={source.title} section={ROUTES.sources}>
      <PageHead kicker={W.source[language]} title={<DocumentWords text={source.title} lang={source.language} language={language} />}>
        {source.kept || site.writing !== undefined ? (
          <p>
            <a href={site.href(PATHS.reading(source.id))}>{(source.kept ? W.read : W.room)[language]}</a>
          </p>
        ) : (
          ''
        )}
        {counts.drafted === 0 ? '' : <p class="drafted">{SOURCE_PHRASES.waiting[language](counts.drafted)}</p>}
      </PageHead>
      <Section id="document" title={W.about[language]}>
        <dl class="facts">
          <PlainFact name={W.publisher[language]}>
            <DocumentWords text={source.publisher} language={language} />
          </PlainFact>
          <PlainFact name={W.published[language]}>
            {source.published === null ? (
              <span class="silence">{W.notTold[language]}</span>
            ) : (
              <DateOf edtf={source.published} language={language} />
            )}
          </PlainFact>
          <PlainFact name={W.retrieved[language]}>
            {/T/.test(description.retrieved) ? momentWords(description.retrieved, language) : dateWords(description.retrieved, language)}
          </PlainFact>
          <PlainFact name={W.address[language]}>
            {source.url === null ? (
              <span class="silence">{W.noAddress[language]}</span>
            ) : address === undefined ? (
              <DocumentWords text={source.url} language={language} />
            ) : (
              <a class="address" href={address} rel="noreferrer noopener nofollow">
                {address}
              </a>
            )}
          </PlainFact>
          <PlainFact name={W.archive[language]}>
            {description.file === undefined
              ? W.notKept[language]
              : SOURCE_PHRASES.kept[language](numberWords(description.file.size, language), description.file.mediaType)}
          </PlainFact>
          {description.file === undefined ? (
            ''
          ) : (
            <PlainFact name={W.fingerprint[language]}>
              <span class="code">{description.file.sha256}</span>
            </PlainFact>
          )}
        </dl>
      </Section>
      <Section id="found" title={W.found[language]}>
        {account.found.length === 0 ? <Silence>{W.foundNone[language]}</Silence> : <RecordGroups groups={account.found} site={site} />}
      </Section>
    </Layout>,
  );
}
