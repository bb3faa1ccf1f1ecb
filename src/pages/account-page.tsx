import { DocumentWords } from './components/document-words.tsx';
import type { ArrangementAccount } from '../accounts/arrangement-account.ts';
import type { DerivedAccount } from '../accounts/derived-account.ts';
import type { AnsweredFinding } from '../findings/answered.ts';
import { AsOf } from './components/as-of.tsx';
import { StandingLegend } from './components/standing-legend.tsx';
import { BackgroundSection } from './account/background-section.tsx';
import { BesidesSection } from './account/besides-section.tsx';
import { ContestedSection } from './account/contested-section.tsx';
import { FindingsSection } from './account/findings-section.tsx';
import { FlightsSection } from './account/flights-section.tsx';
import { HeldSection } from './account/held-section.tsx';
import { MoneySection } from './account/money-section.tsx';
import { MovedSection } from './account/moved-section.tsx';
import { SilenceSection } from './account/silence-section.tsx';
import { SourcesSection } from './account/sources-section.tsx';
import { StatusLine } from './account/status-line.tsx';
import { TermsSection } from './account/terms-section.tsx';
import { TimelineSection } from './account/timeline-section.tsx';
import { CourtsSection, WarningsSection } from './account/voices-sections.tsx';
import { Contents } from './components/contents.tsx';
import { WordsOf } from './components/words-of.tsx';
import { countryWords } from './country-words.ts';
import { Layout, pageOf } from './layout.tsx';
import type { Language } from '../core/words.ts';
import { own, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { titleWords } from './title-words.ts';
import { ROUTES } from './urls.ts';
import { choiceWords } from './value-words.ts';
import { RECORD_WORDS } from './words/records.ts';
import { ACCOUNT_PHRASES, ACCOUNT_WORDS as W } from './words/account.ts';

const SECTIONS = [
  'said',
  'terms',
  'contested',
  'findings',
  'moved',
  'money',
  'flights',
  'held',
  'warnings',
  'courts',
  'background',
  'besides',
  'silence',
  'sources',
] as const;

/** The page of one arrangement: everything known of it, every figure opening onto who says it. */
export function accountPage(
  account: ArrangementAccount,
  site: Site,
  findings: readonly AnsweredFinding[] = [],
  derived?: DerivedAccount,
): string {
  const { language } = site;
  const title = titleOf(account, site);
  const empty = new Set([
    ...(account.events.length === 0 ? ['background'] : []),
    ...(account.besides.arrangements.length === 0 ? ['besides'] : []),
  ]);
  const sections = SECTIONS.filter((section) => !empty.has(section));
  return pageOf(
    <Layout site={site} title={title.text} section={ROUTES.arrangements} kind="account">
      <header class="page-head">
        <p class="kicker">
          {account.kind === undefined ? '' : choiceWords({ name: 'kind' }, account.kind, language)}
          {title.lang === undefined ? '' : <span class="route">{routeOf(account, language) ?? ''}</span>}
        </p>
        <h1>
          <WordsOf phrase={title} language={language} />
        </h1>
        {title.lang !== undefined || account.name === undefined ? (
          ''
        ) : (
          <p class="note">
            {W.titled[language]}: <DocumentWords text={account.name} lang="en" language={language} />
          </p>
        )}
        <StatusLine account={account} site={site} />
        <p class="weight">
          {ACCOUNT_PHRASES.weight[language](account.counts.claims, account.counts.speakers, account.sources.length)}
          {account.contests.length === 0 ? '' : ` · ${ACCOUNT_PHRASES.contested[language](account.contests.length)}`}
        </p>
        {account.counts.drafted === 0 ? (
          ''
        ) : (
          <p class="drafted">
            {ACCOUNT_PHRASES.drafted[language](account.counts.drafted)} {W.draftedNote[language]}
          </p>
        )}
      </header>
      <aside class="beside" aria-label={RECORD_WORDS.aside[language]}>
        <AsOf site={site} />
        <Contents entries={sections.map((id) => ({ id, title: W[id][language] }))} site={site} />
        <StandingLegend language={language} />
      </aside>
      <div class="body">
        <TimelineSection timeline={account.timeline} site={site} />
        <TermsSection account={account} derived={derived} site={site} />
        <ContestedSection contests={account.contests} site={site} />
        <FindingsSection record={account.record} findings={findings} site={site} />
        <MovedSection account={account} site={site} />
        <MoneySection account={account} derived={derived} site={site} />
        <FlightsSection flights={account.flights} besides={account.besides.flights} site={site} />
        <HeldSection account={account} site={site} />
        <WarningsSection account={account} site={site} />
        <CourtsSection account={account} site={site} />
        {account.events.length === 0 ? '' : <BackgroundSection events={account.events} site={site} />}
        {account.besides.arrangements.length === 0 ? '' : <BesidesSection arrangements={account.besides.arrangements} site={site} />}
        <SilenceSection unknown={account.unknown} site={site} />
        <SourcesSection sources={account.sources} site={site} />
      </div>
    </Layout>,
  );
}

/** What the arrangement is called; one that nobody gave a name, by its states. */
function titleOf(account: ArrangementAccount, site: Site): Phrase {
  const { name, record } = account;
  if (name !== undefined || site.headings?.has(record) === true) return titleWords(record, name, site);
  return own(routeOf(account, site.language) ?? W.noName[site.language]);
}

/** "United States → El Salvador", where both states are told. */
function routeOf({ sends, receives }: ArrangementAccount, language: Language): string | undefined {
  return sends === undefined || receives === undefined
    ? undefined
    : `${countryWords(sends, language)} → ${countryWords(receives, language)}`;
}
