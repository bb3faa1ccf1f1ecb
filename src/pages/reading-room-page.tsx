import { partWith, type ReadingRoom, type RoomCard as Card } from '../accounts/reading-room.ts';
import { DateOf } from './components/date.tsx';
import { DocumentWords } from './components/document-words.tsx';
import { FormToken } from './components/form-token.tsx';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { ClaimClause } from './components/statement.tsx';
import { Layout, pageOf } from './layout.tsx';
import { AddFromSelection } from './reading-room/add-from-selection.tsx';
import { REASONS } from './reading-room/card-controls.tsx';
import { DocumentParagraph } from './reading-room/document-paragraph.tsx';
import { cardPlace, RoomCards } from './reading-room/room-card.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { STATE_WORDS } from './words/acts.ts';
import { REJECTION_REASONS, ROOM_KEYS, ROOM_PHRASES, ROOM_WORDS as W } from './words/reading-room.ts';

/** What the room shows beside the document itself. */
export interface RoomShown {
  readonly room: ReadingRoom;
  /** From 1. */
  readonly part: number;
  /** The claim that was decided about just now, to be undone if it was a slip. */
  readonly last?: Card;
  /** True where a text was kept and is missing or changed. */
  readonly damaged?: true;
}

/** The reading room: a document with its claims marked in the text and their cards in the margin, each to be accepted, edited or rejected. */
export function readingRoomPage(shown: RoomShown, site: Site): string {
  const { room, damaged } = shown;
  const { language } = site;
  const { source } = room;
  const part = room.parts[shown.part - 1] ?? [];
  const cards = new Map(room.cards.map((card) => [card.view.id, card]));
  return pageOf(
    <Layout site={site} title={`${W.room[language]}: ${source.title}`} section={ROUTES.sources} kind="room">
      <PageHead kicker={W.room[language]} title={<DocumentWords text={source.title} lang={source.language} language={language} />}>
        <p>
          {source.publisher === '' ? (
            ''
          ) : (
            <>
              <DocumentWords text={source.publisher} language={language} />
              {', '}
            </>
          )}
          <DateOf edtf={source.published} language={language} />
          {' · '}
          <a href={site.href(PATHS.source(source.id))}>{W.aboutSource[language]}</a>
        </p>
        <Progress room={room} site={site} />
        <LastDecision shown={shown} site={site} />
        {site.writing === undefined ? '' : <Keys site={site} />}
      </PageHead>
      {room.parts.length > 0 ? '' : <p class="notice">{(damaged === true ? W.damaged : W.notKept)[language]}</p>}
      {room.parts.length === 0 ? (
        ''
      ) : (
        <section class="document" aria-label={W.text[language]}>
          <Parts shown={shown} site={site} />
          <div data-document="" lang={source.language}>
            {part.map(({ paragraph, cards: beside }) => (
              <div class="row">
                <div class="words">
                  <DocumentParagraph paragraph={paragraph} cards={cards} />
                </div>
                {beside.length === 0 ? (
                  ''
                ) : (
                  <div class="margin" lang={language}>
                    <RoomCards cards={beside} site={site} />
                  </div>
                )}
              </div>
            ))}
          </div>
          <Parts shown={shown} site={site} />
        </section>
      )}
      {room.loose.length === 0 || shown.part < room.parts.length ? (
        ''
      ) : (
        <Section id="loose" title={W.loose[language]} note={W.looseNote[language]}>
          <div class="loose">
            <RoomCards cards={room.loose} site={site} />
          </div>
        </Section>
      )}
      <AddFromSelection room={room} site={site} />
      <datalist id={REASONS}>
        {REJECTION_REASONS.map((reason) => (
          <option>{reason[language]}</option>
        ))}
      </datalist>
    </Layout>,
  );
}

/** How many claims are decided, and the way to the next that is not. */
function Progress(props: { readonly room: ReadingRoom; readonly site: Site }) {
  const { room, site } = props;
  const { language } = site;
  const total = room.cards.length;
  const open = room.cards.find(({ view }) => view.state === 'drafted');
  if (total === 0) return <p class="progress">{W.none[language]}</p>;
  return (
    <p class="progress">
      <progress max={total} value={room.decided} aria-hidden="true"></progress>{' '}
      <strong>{ROOM_PHRASES.progress[language](room.decided, total)}</strong>
      {' · '}
      {open === undefined ? (
        W.allDecided[language]
      ) : (
        <a data-next="" href={cardHref(room, open, site)}>
          {W.toOpen[language]}
        </a>
      )}
    </p>
  );
}

/** What was done just now, with the way back: a further decision, since nothing is taken out of the record. */
function LastDecision(props: { readonly shown: RoomShown; readonly site: Site }) {
  const { shown, site } = props;
  const { writing, language } = site;
  const { last } = shown;
  if (last === undefined || writing === undefined || last.view.state === 'drafted') return <></>;
  // A rejected draft has no way back but to be accepted, and nobody accepts by undoing: the button says what it does, and the key only leads there.
  const { state } = last.view;
  return (
    <form
      class="notice last"
      method="post"
      action={site.href(PATHS.decide(last.view.id))}
      {...(state === 'rejected' ? {} : { 'data-undo': '' })}
    >
      <FormToken writing={writing} />
      <output>
        <a href={cardHref(shown.room, last, site)}>{ROOM_PHRASES.claim[language](last.number)}</a>
        {': '}
        <ClaimClause view={last.view} site={site} />
        {' – '}
        <strong>{STATE_WORDS[state][language]}</strong>
      </output>
      {state === 'rejected' ? '' : <input type="hidden" name="reason" value={W.undone[language]} />}
      <button name="decision" value={state === 'accepted' ? 'withdraw' : 'restore'}>
        {(state === 'rejected' ? W.restore : W.undo)[language]}
      </button>
    </form>
  );
}

function Keys(props: { readonly site: Site }) {
  const { language } = props.site;
  return (
    <details class="keys" data-keys="">
      <summary>{W.keys[language]}</summary>
      <dl>
        {ROOM_KEYS.map(([keys, does]) => (
          <div>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Where a card stands: its part of the document, and its place there. */
function cardHref(room: ReadingRoom, card: Card, site: Site): string {
  return `${site.href(roomPath(room, partWith(room, card.view.id)))}#${cardPlace(card.view.id)}`;
}

/** Path of a part of the room. */
function roomPath(room: ReadingRoom, part: number): string {
  return `${PATHS.reading(room.source.id)}${room.parts.length < 2 ? '' : `?part=${part}`}`;
}

/** Links to the parts of a long document; nothing for a short one. */
function Parts(props: { readonly shown: RoomShown; readonly site: Site }) {
  const { shown, site } = props;
  const { language } = site;
  const { room } = shown;
  if (room.parts.length < 2) return <></>;
  return (
    <nav class="parts" aria-label={W.parts[language]}>
      <p>{ROOM_PHRASES.part[language](shown.part, room.parts.length)}</p>
      <ol>
        {room.parts.map((_, index) => (
          <li>
            <a href={site.href(roomPath(room, index + 1))} {...(index + 1 === shown.part ? { 'aria-current': 'page' } : {})}>
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
