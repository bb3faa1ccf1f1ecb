import { nextOpen, partWith, type ReadingRoom } from '../accounts/reading-room.ts';
import type { ClaimId } from '../core/claim.ts';
import { HabeasError } from '../core/errors.ts';
import { readingRoomPage } from '../pages/reading-room-page.tsx';
import { cardPlace } from '../pages/reading-room/room-card.tsx';
import { PATHS, ROUTES } from '../pages/urls.ts';
import { accept, reject, restore, withdraw, type Deciding } from '../run/decide.ts';
import type { OpenRoomOf, RoomRecord } from '../run/reading-room.ts';
import type { ActionRoute } from './action-route.ts';
import { formValues } from './form-values.ts';
import type { PageRoute } from './page-route.ts';

/** The page of the reading room. */
export function readingRoomPages(openRoom: OpenRoomOf, script: string | undefined): readonly PageRoute[] {
  return [
    [
      ROUTES.reading,
      async (site, id, context) => {
        const opened = await openRoom(id);
        if (opened === undefined) return undefined;
        const { room, damage } = opened;
        const claim = context.req.query('claim');
        const asked = claim === undefined ? Math.trunc(Number(context.req.query('part') ?? 1)) || 1 : partWith(room, claim);
        const part = Math.min(Math.max(1, asked), Math.max(1, room.parts.length));
        const last = room.cards.find(({ view }) => view.id === context.req.query('last'));
        return readingRoomPage(
          { room, part, ...(last !== undefined && { last }), ...(damage !== undefined && { damaged: true }) },
          { ...site, ...(script !== undefined && site.writing !== undefined && { scripts: [script] }) },
        );
      },
    ],
  ];
}

/** Decisions about claims, made in the reading room. */
export function readingRoomActions(record: RoomRecord, openRoom: OpenRoomOf, now: () => Date): readonly ActionRoute[] {
  return [
    {
      address: ROUTES.decide,
      act: async ({ id, form, by }) => {
        const claim = await record.ledger.claim(id);
        if (claim === undefined) return undefined;
        const values = formValues(form);
        await decideAs({ ...record, by, now }, id, values.get('decision') ?? '', values.get('reason') ?? '');
        const opened = await openRoom(claim.claim.source);
        return opened === undefined ? undefined : { kind: 'see', path: afterDecision(opened.room, id) };
      },
    },
  ];
}

async function decideAs(deciding: Deciding, id: ClaimId, decision: string, reason: string): Promise<void> {
  switch (decision) {
    case 'accept':
      await accept(deciding, [id], reason);
      return;
    case 'reject':
      await reject(deciding, [id], reason);
      return;
    case 'withdraw':
      await withdraw(deciding, [id], reason);
      return;
    case 'restore':
      await restore(deciding, [id], reason);
      return;
    default:
      throw new HabeasError('USAGE', 'A claim is accepted, rejected, taken back or accepted after all.');
  }
}

/** The room at the next claim that awaits a decision, or at this one where none does, with the way to undo. */
export function afterDecision(room: ReadingRoom, id: ClaimId): string {
  const goTo = nextOpen(room, id)?.view.id ?? id;
  const query = new URLSearchParams({ ...(room.parts.length > 1 && { part: String(partWith(room, goTo)) }), last: id });
  return `${PATHS.reading(room.source.id)}?${query.toString()}#${cardPlace(goTo)}`;
}
