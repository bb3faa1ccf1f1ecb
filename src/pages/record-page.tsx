import type { Child } from 'hono/jsx';

import type { RecordAccount } from '../accounts/record-account.ts';
import { ContestedSection } from './account/contested-section.tsx';
import { SourcesSection } from './account/sources-section.tsx';
import type { RecordId } from '../core/claim.ts';
import { TimelineSection } from './account/timeline-section.tsx';
import { AsOf } from './components/as-of.tsx';
import { Contents } from './components/contents.tsx';
import { FigureRow } from './components/figure.tsx';
import { PageHead } from './components/page-head.tsx';
import { RecordTitle } from './components/record-title.tsx';
import { Section, Silence } from './components/section.tsx';
import { StandingLegend } from './components/standing-legend.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ACCOUNT_PHRASES, ACCOUNT_WORDS as W } from './words/account.ts';
import { LIST_WORDS } from './words/lists.ts';
import { RECORD_WORDS } from './words/records.ts';

/** What tells one kind of record's page from another's. */
export interface RecordPageKind {
  readonly title: string;
  readonly kicker: string;
  readonly section: string;
  /** What this kind says under its title. */
  readonly lead?: Child;
  /** Parts that this kind adds after the facts. */
  readonly more?: readonly { readonly id: string; readonly title: string; readonly content: Child }[];
}

/** The page of a record that is no arrangement: its fields as figures, what is contested, the timeline, the sources. */
export function recordPage(account: RecordAccount, kind: RecordPageKind, site: Site): string {
  const { language } = site;
  const figures = [...account.figures.values()].filter((figure) => figure.field !== 'name' && figure.field !== 'title');
  const contents = [
    { id: 'facts', title: RECORD_WORDS.facts[language] },
    ...(kind.more ?? []),
    ...(account.contests.length === 0 ? [] : [{ id: 'contested', title: W.contested[language] }]),
    { id: 'said', title: W.said[language] },
    { id: 'sources', title: W.sources[language] },
  ];
  return pageOf(
    <Layout site={site} title={kind.title} section={kind.section} kind="account">
      <PageHead kicker={kind.kicker} title={kind.title}>
        {kind.lead ?? ''}
        <p class="weight">
          {ACCOUNT_PHRASES.weight[language](account.counts.claims, account.counts.speakers, account.sources.length)}
          {account.contests.length === 0 ? '' : ` · ${ACCOUNT_PHRASES.contested[language](account.contests.length)}`}
        </p>
        <TiedTo account={account} site={site} />
      </PageHead>
      <aside class="beside" aria-label={RECORD_WORDS.aside[language]}>
        <AsOf site={site} />
        <Contents entries={contents} site={site} />
        <StandingLegend language={language} />
      </aside>
      <div class="body">
        <Section id="facts" title={RECORD_WORDS.facts[language]}>
          {figures.length === 0 ? (
            <Silence>{LIST_WORDS.none[language]}</Silence>
          ) : (
            <dl class="facts">
              {figures.map((figure) => (
                <FigureRow figure={figure} site={site} />
              ))}
            </dl>
          )}
        </Section>
        {(kind.more ?? []).map(({ content }) => content)}
        {account.contests.length === 0 ? '' : <ContestedSection contests={account.contests} site={site} />}
        <TimelineSection timeline={account.timeline} site={site} />
        <SourcesSection sources={account.sources} site={site} />
      </div>
    </Layout>,
  );
}

/** The arrangements that a flight or an event is tied to, as links. */
function TiedTo(props: { readonly account: RecordAccount; readonly site: Site }) {
  const { account, site } = props;
  const sides = ['arrangement', 'about'].flatMap((field) => account.figures.get(field)?.scopes ?? []).flatMap((scope) => scope.sides);
  const tied = new Map(sides.map((side) => [side.value, side.claims[0]?.refers]));
  return tied.size === 0 ? (
    <></>
  ) : (
    <ul class="plain-list">
      {[...tied].map(([record, name]) => (
        <li>
          {RECORD_WORDS.under[site.language]} <RecordTitle record={record as RecordId} name={name} site={site} />
        </li>
      ))}
    </ul>
  );
}
