import type { RoomCard } from '../../accounts/reading-room.ts';
import type { Words } from '../../core/words.ts';
import { FormToken } from '../components/form-token.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ROOM_WORDS as W } from '../words/reading-room.ts';
import { shortId } from './document-paragraph.tsx';

/** Id of the list of usual reasons. */
export const REASONS = 'reasons';

/** What can be decided about a claim in its state: plain forms, each a request of its own. Nothing where nothing may be written. */
export function CardControls(props: { readonly card: RoomCard; readonly site: Site }) {
  const { card, site } = props;
  const { writing, language } = site;
  if (writing === undefined) return <></>;
  const { id, state } = card.view;
  const edit = (
    <a class="button" data-edit="" href={site.href(PATHS.edit(id))}>
      {W.edit[language]}
    </a>
  );
  switch (state) {
    case 'drafted':
      return (
        <div class="controls">
          <form method="post" action={site.href(PATHS.decide(id))} data-accept="">
            <FormToken writing={writing} />
            <button class="primary" name="decision" value="accept">
              {W.accept[language]}
            </button>
          </form>
          {edit}
          <WithReason card={card} site={site} decision="reject" words={W.reject} />
        </div>
      );
    case 'accepted':
      return (
        <div class="controls">
          {edit}
          <WithReason card={card} site={site} decision="withdraw" words={W.withdraw} />
        </div>
      );
    case 'rejected':
    case 'withdrawn':
      return (
        <div class="controls">
          <form method="post" action={site.href(PATHS.decide(id))} data-accept="">
            <FormToken writing={writing} />
            <button name="decision" value="restore">
              {W.restore[language]}
            </button>
          </form>
        </div>
      );
    default:
      return state satisfies never;
  }
}

/** A decision that needs a reason, folded until it is wanted. */
function WithReason(props: {
  readonly card: RoomCard;
  readonly site: Site;
  readonly decision: 'reject' | 'withdraw';
  readonly words: Words;
}) {
  const { card, site, decision, words } = props;
  const { writing, language } = site;
  if (writing === undefined) return <></>;
  const field = `why-${shortId(card.view.id)}`;
  return (
    <details data-reject="">
      <summary class="button">{words[language]}</summary>
      <form method="post" action={site.href(PATHS.decide(card.view.id))}>
        <FormToken writing={writing} />
        <label for={field}>{W.reason[language]}</label>
        <input id={field} name="reason" required maxlength={500} list={REASONS} autocomplete="off" />
        <button name="decision" value={decision}>
          {words[language]}
        </button>
      </form>
    </details>
  );
}
