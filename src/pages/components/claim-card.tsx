import { raw } from 'hono/html';

import { actWords } from '../act-words.ts';
import { DocumentWords } from './document-words.tsx';
import type { ClaimView, SourceView } from '../../accounts/claim-view.ts';
import type { Language } from '../../core/words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { visibleControls } from '../visible-controls.ts';
import { STATE_WORDS } from '../words/acts.ts';
import { CLAIM_WORDS } from '../words/claim.ts';
import { DateOf } from './date.tsx';
import { SpeakerName } from './speaker-name.tsx';

interface CardProps {
  readonly view: ClaimView;
  readonly site: Site;
  readonly withoutSpeaker?: boolean;
}

/**
 * One claim, opened: who says it, how, when; the quote; the source and whether a copy is kept; the way to its own page. Most of a page is cards, and the
 * same ones in several places, so each is written once for a language.
 */
export function ClaimCard({ view, site, withoutSpeaker }: CardProps) {
  const place = `${site.language} ${site.href('/')} ${withoutSpeaker === true}`;
  const cards = CARDS.get(view) ?? new Map<string, string>();
  const html = cards.get(place) ?? written(<CardOf view={view} site={site} withoutSpeaker={withoutSpeaker === true} />);
  CARDS.set(view, cards.set(place, html));
  return raw(html);
}

const CARDS = new WeakMap<ClaimView, Map<string, string>>();

/** Components here never wait, so that one is its text. */
const written = (part: unknown): string => String(part);

function CardOf(props: CardProps) {
  const { view, site } = props;
  const { language } = site;
  return (
    <li class="claim">
      {props.withoutSpeaker === true ? (
        ''
      ) : (
        <p class="said">
          <SpeakerName speaker={view.speaker} site={site} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
          {', '}
          <DateOf edtf={view.claim.saidOn} language={language} />
        </p>
      )}
      {view.via === undefined ? (
        ''
      ) : (
        <p class="via">
          {CLAIM_WORDS.passingOn[language]} <SpeakerName speaker={view.via} site={site} />
        </p>
      )}
      <Quote view={view} site={site} />
      <p class="found">
        <SourceLine source={view.source} site={site} />
        {' · '}
        <a href={site.href(PATHS.claim(view.id))}>
          {CLAIM_WORDS.claim[language]} <span class="code">{view.id.slice(0, 8)}</span>
        </a>
        {view.state === 'accepted' ? '' : ` · ${STATE_WORDS[view.state][language]}`}
      </p>
    </li>
  );
}

/** The exact words of the source that carry the claim, where they were recorded. */
export function Quote(props: { readonly view: ClaimView; readonly site: Site }) {
  const { locator } = props.view.claim;
  if (locator?.kind !== 'text') return <></>;
  return (
    <blockquote>
      <DocumentWords text={locator.quote} lang={props.view.source.language} language={props.site.language} />
    </blockquote>
  );
}

/** The address of a source, written out on paper, where its link leads nowhere; on screen its page has it. */
export function AddressOnPaper(props: { readonly source: SourceView }) {
  const { url } = props.source;
  return url === null ? <></> : <span class="on-paper">{visibleControls(url)}</span>;
}

/** Who published a source, and when, behind its title; nothing of what is not known. */
export function PublishedBy(props: { readonly source: SourceView; readonly language: Language }) {
  const { source, language } = props;
  return (
    <>
      {source.publisher === '' ? (
        ''
      ) : (
        <>
          {', '}
          <DocumentWords text={source.publisher} language={language} />
        </>
      )}
      {source.published === null ? (
        ''
      ) : (
        <>
          {', '}
          <DateOf edtf={source.published} language={language} />
        </>
      )}
    </>
  );
}

/** A source in one line: title, publisher, date, and whether a copy of it is kept. */
export function SourceLine(props: { readonly source: SourceView; readonly site: Site }) {
  const { source, site } = props;
  const { language } = site;
  return (
    <>
      <cite>
        <a href={site.href(PATHS.source(source.id))}>
          <DocumentWords text={source.title} lang={source.language} language={language} />
        </a>
      </cite>
      <PublishedBy source={source} language={language} />
      {' · '}
      <span class={source.kept ? 'kept' : 'not-kept'}>{(source.kept ? CLAIM_WORDS.kept : CLAIM_WORDS.notKept)[language]}</span>
    </>
  );
}
