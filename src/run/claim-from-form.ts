import type { QuoteAt } from '../accounts/quote-place.ts';
import { ACTS, recordKind, type Act, type Claim, type PartyId, type RecordId, type RecordKind } from '../core/claim.ts';
import { checkClaim } from '../core/check-claim.ts';
import { dateRange } from '../core/edtf.ts';
import type { SourceDescription } from '../core/entry.ts';
import type { Field } from '../core/vocabulary.ts';
import type { Language } from '../core/words.ts';
import type { WrongPart } from '../pages/claim-form-page.tsx';
import { formOfScope, SCOPE_PARTS, scopeInForm } from '../pages/claim-form/scope-in-form.ts';
import { formOfValue, valueInForm, type FormValues } from '../pages/claim-form/value-in-form.ts';
import type { Names } from './directory.ts';
import { naming, publicationOf } from './draft-entries.ts';
import { partyFinder } from './find-party.ts';
import { slugOfName } from './name-words.ts';

/** What a form's answers are read against. */
export interface FormContext {
  readonly kind: RecordKind;
  readonly field: Field;
  readonly source: SourceDescription;
  /** The words that carry the claim; absent for a claim on the page as a whole. */
  readonly at: QuoteAt | undefined;
  /** The claim that is mended: its place in the source stays, and so do ids behind names that were left as they were. */
  readonly mends?: Claim;
  readonly names: Names;
}

/** A form's answers as a claim, with the names of parties that are new; or every part that could not be taken. */
export type ClaimInForm =
  | { readonly ok: true; readonly claim: Claim; readonly beside: readonly Claim[] }
  | { readonly ok: false; readonly wrong: readonly WrongPart[] };

/** Reads a person's answers. Nothing is guessed: an answer that is not understood is named. */
export function claimInForm(form: FormValues, context: FormContext): ClaimInForm {
  const { field, source } = context;
  const record = recordInForm(form.get('record'), context);
  const value = valueInForm(field, form);
  const act = ACTS.find((each) => each === form.get('act'));
  const scope = scopeInForm(form);
  const said = speakerIn(form.get('by'), context.mends?.by, context);
  const via = speakerIn(form.get('via'), context.mends?.via, context);
  const [saidOn, on] = [form.get('saidOn'), form.get('on')];
  const wrong: readonly WrongPart[] = [
    ...(record === undefined ? (['record'] as const) : []),
    ...(value === undefined ? (['value'] as const) : []),
    ...(said === undefined ? (['by'] as const) : []),
    ...(act === undefined ? (['act'] as const) : []),
    ...(isDate(saidOn) ? [] : (['saidOn'] as const)),
    ...(isDate(on) ? [] : (['on'] as const)),
    ...(typeof scope === 'string' ? ([`scope.${scope}`] as const) : []),
  ];
  if (
    wrong.length > 0 ||
    record === undefined ||
    value === undefined ||
    said === undefined ||
    act === undefined ||
    typeof scope === 'string'
  )
    return { ok: false, wrong };
  const asOf = on ?? (field.changes === true ? (saidOn ?? source.published ?? undefined) : undefined);
  const claim: Claim = {
    record,
    field: field.name,
    value,
    ...(Object.keys(scope).length > 0 && { scope }),
    act: act satisfies Act,
    by: said.id,
    ...(via !== undefined && { via: via.id }),
    saidOn: saidOn ?? null,
    ...(asOf !== undefined && { on: asOf }),
    source: source.id,
    ...locatorOf(context),
  };
  const checked = checkClaim(claim);
  if (!checked.ok) return { ok: false, wrong: [partOf(checked.error.code, checked.error.message)] };
  return { ok: true, claim, beside: [said, via].flatMap((speaker) => speaker?.described ?? []) };
}

/** A claim as the form shows it, for mending; what the person leaves as it is comes back the same. */
export function formOfClaim(claim: Claim, field: Field, names: Names, language: Language): FormValues {
  const nameOf = (id: PartyId): string => names.parties.get(id)?.name ?? id;
  return new Map([
    ['record', claim.record],
    ['by', nameOf(claim.by)],
    ['act', claim.act],
    ...(claim.via === undefined ? [] : [['via', nameOf(claim.via)] as const]),
    ...(claim.saidOn === null ? [] : [['saidOn', claim.saidOn] as const]),
    ...(claim.on === undefined ? [] : [['on', claim.on] as const]),
    ...formOfScope(claim.scope, language),
    ...(claim.field === field.name ? formOfValue(field, claim.value, language) : []),
  ]);
}

/** What a form for a new claim begins with: the document's language, its own voice as the speaker, and the record told of last. */
export function formForNew(source: SourceDescription, names: Names, record: RecordId | undefined): FormValues {
  const publication = publicationOf(source, partyFinder(names.parties.values(), names.aliases));
  return new Map([
    ['value.lang', source.language ?? 'en'],
    ['by', names.parties.get(publication)?.name ?? (source.publisher === '' ? source.title : source.publisher)],
    ...(record === undefined ? [] : [['record', record] as const]),
  ]);
}

function recordInForm(given: string | undefined, { kind, names }: FormContext): RecordId | undefined {
  if (given === undefined) return undefined;
  if (recordKind(given) === kind) return given as RecordId;
  const named = [...names.names].filter(([record, name]) => recordKind(record) === kind && name === given);
  return named.length === 1 ? named[0]?.[0] : undefined;
}

interface Speaker {
  readonly id: PartyId;
  /** Its name and kind, where the record does not know the party yet. */
  readonly described: readonly Claim[];
}

function speakerIn(given: string | undefined, before: PartyId | undefined, { names, source }: FormContext): Speaker | undefined {
  const name = given?.trim() ?? '';
  if (name === '' || name.length > 200 || /\p{Cc}/u.test(name)) return undefined;
  if (before !== undefined && (name === before || names.parties.get(before)?.name === name)) return { id: before, described: [] };
  if (names.parties.has(name)) return { id: name, described: [] };
  const findParty = partyFinder(names.parties.values(), names.aliases);
  const known = findParty(name);
  if (known !== undefined) return { id: known, described: [] };
  const publication = publicationOf(source, findParty);
  const own = name === source.publisher || (source.publisher === '' && name === source.title);
  const id = own ? publication : slugOfName(name);
  return { id, described: [naming(id, name, source.language ?? 'en', publication, source)] };
}

function locatorOf({ mends, at }: FormContext): Pick<Claim, 'locator'> {
  if (mends !== undefined) return mends.locator === undefined ? {} : { locator: mends.locator };
  return at === undefined ? {} : { locator: { kind: 'text', start: at.start, end: at.end, quote: at.quote } };
}

function isDate(text: string | undefined): boolean {
  return text === undefined || dateRange(text) !== undefined;
}

/** Which question the vocabulary's refusal is about. */
function partOf(code: string, message: string): WrongPart {
  switch (code) {
    case 'CLAIM_BAD_VALUE':
      return 'value';
    case 'CLAIM_BAD_SCOPE':
      return `scope.${SCOPE_PARTS.find((part) => message.startsWith(`scope.${part} `)) ?? 'on'}`;
    case 'CLAIM_BAD_LOCATOR':
      return 'words';
    default:
      return 'record';
  }
}
