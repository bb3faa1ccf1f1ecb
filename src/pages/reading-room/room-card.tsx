import { actWords } from '../act-words.ts';
import type { RoomCard as Card } from '../../accounts/reading-room.ts';
import { Quote } from '../components/claim-card.tsx';
import { DateOf } from '../components/date.tsx';
import { DocumentWords } from '../components/document-words.tsx';
import { RecordTitle } from '../components/record-title.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { ClaimClause } from '../components/statement.tsx';
import { momentWords } from '../date-words.ts';
import { deciderWords } from '../decider-words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { STATE_WORDS } from '../words/acts.ts';
import { CLAIM_WORDS } from '../words/claim.ts';
import { ROOM_PHRASES, ROOM_WORDS as W } from '../words/reading-room.ts';
import { CardControls } from './card-controls.tsx';
import { shortId } from './document-paragraph.tsx';

/** A claim in the margin: what it says and who says it, where it stands, and what can be done about it. */
function RoomCard(props: { readonly card: Card; readonly site: Site }) {
  const { card, site } = props;
  const { view } = card;
  const { language } = site;
  const open = view.state === 'drafted';
  return (
    <article
      class={`card card-${view.state}`}
      id={cardPlace(view.id)}
      data-card={shortId(view.id)}
      tabindex={-1}
      aria-label={`${ROOM_PHRASES.claim[language](card.number)}, ${STATE_WORDS[view.state][language]}`}
    >
      <p class="card-says">
        <span class="card-number" aria-hidden="true">
          {card.number}
        </span>{' '}
        <ClaimClause view={view} site={site} />
      </p>
      <p class="card-who">
        <SpeakerName speaker={view.speaker} site={site} office={false} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
        {', '}
        <DateOf edtf={view.claim.saidOn} language={language} />
        {view.via === undefined ? (
          ''
        ) : (
          <>
            {`, ${CLAIM_WORDS.passingOn[language]} `}
            <SpeakerName speaker={view.via} site={site} office={false} />
          </>
        )}
      </p>
      {open ? <Quote view={view} site={site} /> : ''}
      <div class="card-foot">
        <CardControls card={card} site={site} />
        <p class="card-small">
          <Decided card={card} site={site} />
          {card.rule === undefined || !open ? (
            ''
          ) : (
            <>
              {W.rule[language]} <span class="code">{card.rule}</span>
              {' · '}
            </>
          )}
          <a href={site.href(PATHS.claim(view.id))}>
            {CLAIM_WORDS.claim[language]} <span class="code">{view.id.slice(0, 8)}</span>
          </a>
        </p>
      </div>
    </article>
  );
}

/** Cards one after another; what they are about is told once for those that follow each other. */
export function RoomCards(props: { readonly cards: readonly Card[]; readonly site: Site }) {
  const { cards, site } = props;
  return (
    <>
      {cards.map((card, index) => {
        const { record } = card.view.claim;
        return (
          <>
            {cards[index - 1]?.view.claim.record === record ? (
              ''
            ) : (
              <p class="card-about">
                <RecordTitle record={record} name={card.view.recordName} site={site} />
              </p>
            )}
            <RoomCard card={card} site={site} />
          </>
        );
      })}
    </>
  );
}

/** Anchor of a claim's card. */
export function cardPlace(id: string): string {
  return `claim-${shortId(id)}`;
}

/** The last decision in a line, and what the claim replaced or was replaced by. */
function Decided(props: { readonly card: Card; readonly site: Site }) {
  const { card, site } = props;
  const { language } = site;
  const last = card.view.decisions.at(-1);
  if (last === undefined) return <></>;
  const { replacedBy, reason } = last;
  return (
    <>
      <span class={`state state-${last.state}`}>
        {ROOM_PHRASES.decided[language](STATE_WORDS[last.state][language], deciderWords(last.by, language), momentWords(last.at, language))}
      </span>
      {reason === undefined ? (
        ''
      ) : (
        <>
          {': '}
          <DocumentWords text={reason} language={language} />
        </>
      )}
      {[
        [W.replaces, card.replaces],
        [W.replacedBy, replacedBy],
      ].map(([words, other]) =>
        typeof other === 'string' && typeof words === 'object' ? (
          <>
            {`, ${words[language]} `}
            <a class="code" href={`#${cardPlace(other)}`}>
              {other.slice(0, 8)}
            </a>
          </>
        ) : (
          ''
        ),
      )}
      {' · '}
    </>
  );
}
