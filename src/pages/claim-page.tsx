import { actWords } from './act-words.ts';
import type { ClaimAccount } from '../accounts/claim-account.ts';
import { ClaimCitation } from './claim/claim-citation.tsx';
import { ClaimHistory } from './claim/claim-history.tsx';
import { ClaimParts } from './claim/claim-parts.tsx';
import { AddressOnPaper, Quote, SourceLine } from './components/claim-card.tsx';
import { ClaimEntry } from './components/claim-entry.tsx';
import { DateOf } from './components/date.tsx';
import { PageHead } from './components/page-head.tsx';
import { Section, Silence } from './components/section.tsx';
import { SpeakerName } from './components/speaker-name.tsx';
import { ClaimClause } from './components/statement.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { cardPlace } from './reading-room/room-card.tsx';
import { PATHS, ROUTES } from './urls.ts';
import { CLAIM_PAGE_WORDS as W } from './words/claim-page.ts';
import { CLAIM_WORDS } from './words/claim.ts';

/** The page of one claim: what it says, where it stands, what was decided about it, and how to check it. */
export function claimPage(account: ClaimAccount, site: Site): string {
  const { language } = site;
  const { view } = account;
  return pageOf(
    <Layout site={site} title={`${CLAIM_WORDS.claim[language]} ${view.id.slice(0, 8)}`} section={ROUTES.arrangements}>
      <PageHead
        kicker={
          <>
            {CLAIM_WORDS.claim[language]} <span class="code">{view.id.slice(0, 8)}</span>
          </>
        }
        title={<ClaimClause view={view} site={site} />}
      >
        <p class="status">
          <SpeakerName speaker={view.speaker} site={site} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
          {', '}
          <DateOf edtf={view.claim.saidOn} language={language} />
        </p>
      </PageHead>
      <Section id="where" title={W.where[language]}>
        {view.claim.locator?.kind === 'text' ? <Quote view={view} site={site} /> : <Silence>{CLAIM_WORDS.noQuote[language]}</Silence>}
        <p>
          <SourceLine source={view.source} site={site} />
          {view.source.kept || site.writing !== undefined ? (
            <>
              {' · '}
              <a href={`${site.href(PATHS.reading(view.source.id))}?claim=${view.id}#${cardPlace(view.id)}`}>{W.room[language]}</a>
            </>
          ) : (
            ''
          )}
          <AddressOnPaper source={view.source} />
        </p>
      </Section>
      <Section id="parts" title={W.facts[language]}>
        <ClaimParts account={account} site={site} />
      </Section>
      <Section id="history" title={W.history[language]}>
        <ClaimHistory account={account} site={site} />
      </Section>
      <Section id="beside" title={W.beside[language]}>
        {account.beside.length === 0 ? (
          <Silence>{W.besideNone[language]}</Silence>
        ) : (
          <ul class="entries">
            {account.beside.map((other) => (
              <ClaimEntry view={other} site={site} withoutRecord />
            ))}
          </ul>
        )}
      </Section>
      <Section id="cite" title={W.cite[language]}>
        <ClaimCitation view={view} site={site} />
      </Section>
      <Section id="verify" title={W.verify[language]}>
        <p>{W.verifyText[language]}</p>
        <pre class="code">
          <bdi>{account.canonical}</bdi>
        </pre>
        <p>{W.verifyHow[language]}</p>
        <pre class="code">{`sha256sum claim.json\n${view.id}`}</pre>
      </Section>
    </Layout>,
  );
}
