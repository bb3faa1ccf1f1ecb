import type { ReadingRoom } from '../../accounts/reading-room.ts';
import { FieldChoice } from '../claim-form/field-choice.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ROOM_WORDS as W } from '../words/reading-room.ts';

/**
 * The first step of a new claim: the words that carry it, and what they are about. Without script the words are pasted; the script
 * fills them in from the selection, with their place. The second step, `claimFormPage`, asks for the rest.
 */
export function AddFromSelection(props: { readonly room: ReadingRoom; readonly site: Site }) {
  const { room, site } = props;
  const { language } = site;
  if (site.writing === undefined) return <></>;
  return (
    <details class="add" data-add="">
      <summary class="button">{W.add[language]}</summary>
      <form method="get" action={site.href(PATHS.addClaim(room.source.id))} data-add="">
        {room.parts.length === 0 ? (
          ''
        ) : (
          <div class="wide">
            <label for="quote">{W.addHow[language]}</label>
            <textarea id="quote" name="quote" rows={3}></textarea>
            <input type="hidden" name="start" />
            <input type="hidden" name="end" />
          </div>
        )}
        <FieldChoice site={site} />
        <button class="primary">{W.addNext[language]}</button>
      </form>
    </details>
  );
}
