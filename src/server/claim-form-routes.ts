import type { Context } from 'hono';

import { claimView } from '../accounts/claim-view.ts';
import { findQuote, quoteAt, type QuotePlace } from '../accounts/quote-place.ts';
import { RECORD_KINDS, recordKind, type RecordKind } from '../core/claim.ts';
import { HabeasError } from '../core/errors.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { fieldOf, type Field } from '../core/vocabulary.ts';
import { claimFormPage, type ClaimForm } from '../pages/claim-form-page.tsx';
import type { FormValues } from '../pages/claim-form/value-in-form.ts';
import type { Site } from '../pages/site.ts';
import { ROUTES } from '../pages/urls.ts';
import { claimInForm, formForNew, formOfClaim } from '../run/claim-from-form.ts';
import { addClaim, edit } from '../run/decide.ts';
import { withNames } from '../run/known-of.ts';
import type { OpenRoom, OpenRoomOf, RoomRecord } from '../run/reading-room.ts';
import type { ActionRoute, Asked, Outcome } from './action-route.ts';
import { formValues } from './form-values.ts';
import type { PageRoute } from './page-route.ts';
import { afterDecision } from './reading-room-routes.ts';

/** What a form is about: a document, the claim that is mended if one is, and the field. */
interface Subject {
  readonly opened: OpenRoom;
  readonly mends?: RecordedClaim;
  readonly kind: RecordKind;
  readonly field: Field;
  readonly place: QuotePlace;
}

/** The form for a claim to add, and the one for a claim to mend. */
export function claimFormPages(record: RoomRecord, openRoom: OpenRoomOf): readonly PageRoute[] {
  const page = (subjectOf: SubjectOf) => async (site: Site, id: string, context: Context) => {
    if (site.writing === undefined) throw new HabeasError('WRITE_OFF', 'This copy of the record is for reading only.');
    const subject = await subjectOf(id, formValues(Object.entries(context.req.query())));
    return subject === undefined ? undefined : formPage(record, subject, await beginning(record, subject, site), [], site);
  };
  return [
    [ROUTES.addClaim, page(toAdd(openRoom))],
    [ROUTES.edit, page(toMend(record, openRoom))],
  ];
}

/** What the two forms do. */
export function claimFormActions(record: RoomRecord, openRoom: OpenRoomOf, now: () => Date): readonly ActionRoute[] {
  const act =
    (subjectOf: SubjectOf) =>
    async ({ site, id, form, by }: Asked): Promise<Outcome | undefined> => {
      const values = formValues(form);
      const subject = await subjectOf(id, values);
      if (subject === undefined) return undefined;
      const { opened, mends, kind, field, place } = subject;
      const again = async (wrong: ClaimForm['wrong']): Promise<Outcome> => ({
        kind: 'again',
        html: await formPage(record, subject, values, wrong, site),
      });
      if (place.kind !== 'at' && place.kind !== 'whole') return again([]);
      const names = await record.directory.now();
      const source = opened.room.description;
      const at = place.kind === 'at' ? place.at : undefined;
      const read = claimInForm(values, { kind, field, source, at, names, ...(mends !== undefined && { mends: mends.claim }) });
      if (!read.ok) return again(read.wrong);
      const deciding = { ...record, by, now };
      const added =
        mends === undefined
          ? await addClaim(deciding, read.claim, read.beside)
          : await edit(deciding, mends.id, read.claim, { reason: values.get('reason'), beside: read.beside });
      const room = (await openRoom(source.id))?.room;
      return room === undefined ? undefined : { kind: 'see', path: afterDecision(room, added) };
    };
  return [
    { address: ROUTES.addClaim, act: act(toAdd(openRoom)) },
    { address: ROUTES.edit, act: act(toMend(record, openRoom)) },
  ];
}

type SubjectOf = (id: string, values: FormValues) => Promise<Subject | undefined>;

function toAdd(openRoom: OpenRoomOf): SubjectOf {
  return async (id, values) => {
    const opened = await openRoom(id);
    const about = aboutIn(values);
    if (opened === undefined || about === undefined) return undefined;
    return { opened, ...about, place: placeIn(opened.text, values) };
  };
}

function toMend(record: RoomRecord, openRoom: OpenRoomOf): SubjectOf {
  return async (id, values) => {
    const mends = await record.ledger.claim(id);
    const opened = mends === undefined ? undefined : await openRoom(mends.claim.source);
    if (mends === undefined || opened === undefined) return undefined;
    const about = aboutIn(values) ?? aboutIn(new Map([['about', `${recordKind(mends.claim.record)} ${mends.claim.field}`]]));
    const { locator } = mends.claim;
    const at = locator?.kind === 'text' && opened.text !== undefined ? quoteAt(opened.text, locator.start, locator.end) : undefined;
    return about && { opened, mends, ...about, place: at === undefined ? { kind: 'whole' } : { kind: 'at', at } };
  };
}

function aboutIn(values: FormValues): { readonly kind: RecordKind; readonly field: Field } | undefined {
  const [kindName = '', name = ''] = values.get('about')?.split(' ') ?? [];
  const kind = recordKind(`${kindName}:x`);
  const field = kind === undefined ? undefined : fieldOf(kind, name);
  return kind === undefined || field === undefined ? undefined : { kind, field };
}

/** Offsets, as the script gives them, stand before words that were pasted. */
function placeIn(text: string | undefined, values: FormValues): QuotePlace {
  if (text === undefined) return { kind: 'whole' };
  const at = values.has('start') ? quoteAt(text, Number(values.get('start')), Number(values.get('end'))) : undefined;
  return at === undefined ? findQuote(text, values.get('quote') ?? '') : { kind: 'at', at };
}

async function beginning(record: RoomRecord, { opened, mends, kind, field }: Subject, site: Site): Promise<FormValues> {
  const names = await record.directory.now();
  const before = opened.room.cards.find(({ view }) => recordKind(view.claim.record) === kind);
  const fresh = formForNew(opened.room.description, names, before?.view.claim.record);
  return mends === undefined ? fresh : new Map([...fresh, ...formOfClaim(mends.claim, field, names, site.language)]);
}

async function formPage(
  record: RoomRecord,
  { opened, mends, kind, field, place }: Subject,
  form: FormValues,
  wrong: ClaimForm['wrong'],
  site: Site,
): Promise<string> {
  const known = await withNames(record, []);
  const inDocument = opened.room.cards.map(({ view }) => view.claim.record);
  const kinds = RECORD_KINDS.filter((each) => each === kind || (field.type === 'ref' && (field.refers ?? each) === each));
  const tallies = await Promise.all(kinds.map((each) => record.ledger.records(each)));
  const offered = new Set([
    ...inDocument.filter((id) => kinds.some((each) => recordKind(id) === each)),
    ...tallies.flat().map((tally) => tally.record),
  ]);
  return claimFormPage(
    {
      source: opened.room.source,
      ...(mends !== undefined && { mends: claimView(mends, known) }),
      kind,
      field,
      place,
      form,
      wrong,
      records: [...offered].map((id) => ({ id, name: known.names.get(id) })),
      parties: [...known.parties.values()],
    },
    site,
  );
}
