import type { ClaimView, SourceView } from '../accounts/claim-view.ts';
import type { QuotePlace } from '../accounts/quote-place.ts';
import { ACTS, type RecordId, type RecordKind } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import type { Field } from '../core/vocabulary.ts';
import { FieldChoice } from './claim-form/field-choice.tsx';
import { FormRow, PARTIES, RECORDS } from './claim-form/form-row.tsx';
import { QuoteOf } from './claim-form/quote-of.tsx';
import { ScopeInputs } from './claim-form/scope-inputs.tsx';
import { ValueInputs } from './claim-form/value-inputs.tsx';
import type { FormValues } from './claim-form/value-in-form.ts';
import { DocumentWords } from './components/document-words.tsx';
import { FormToken } from './components/form-token.tsx';
import { PageHead } from './components/page-head.tsx';
import { ClaimClause } from './components/statement.tsx';
import { Layout, pageOf } from './layout.tsx';
import { cardPlace } from './reading-room/room-card.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { ACT_WORDS } from './words/acts.ts';
import { FORM_WORDS as W, SCOPE_LABELS, VALUE_HELP } from './words/claim-form.ts';
import { FIELD_WORDS } from './words/fields.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** A part of the form whose answer could not be taken. */
export type WrongPart = 'record' | 'value' | 'by' | 'via' | 'act' | 'saidOn' | 'on' | 'words' | `scope.${keyof typeof SCOPE_LABELS}`;

/** The form by which a person adds a claim to a document, or puts a mended one in the place of another. */
export interface ClaimForm {
  readonly source: SourceView;
  /** The claim that is mended; absent for a new one. */
  readonly mends?: ClaimView;
  readonly kind: RecordKind;
  readonly field: Field;
  readonly place: QuotePlace;
  readonly form: FormValues;
  readonly wrong: readonly WrongPart[];
  readonly records: readonly { readonly id: RecordId; readonly name?: string | undefined }[];
  readonly parties: readonly Party[];
}

/** The page of the form. Without a place for its words it asks for that first. */
export function claimFormPage(shown: ClaimForm, site: Site): string {
  const { language } = site;
  const { mends, source, place } = shown;
  const title = (mends === undefined ? W.add : W.edit)[language];
  const back = `${site.href(PATHS.reading(source.id))}${mends === undefined ? '' : `#${cardPlace(mends.id)}`}`;
  return pageOf(
    <Layout site={site} title={title} section={ROUTES.sources} kind="form">
      <PageHead kicker={<DocumentWords text={source.title} lang={source.language} language={language} />} title={title}>
        {mends === undefined ? (
          ''
        ) : (
          <>
            <p class="status">
              <ClaimClause view={mends} site={site} />
            </p>
            <p class="note">{W.editNote[language]}</p>
          </>
        )}
        <p>
          <a href={back}>{W.back[language]}</a>
        </p>
      </PageHead>
      <Wrong shown={shown} site={site} />
      <QuoteOf place={place} about={`${shown.kind} ${shown.field.name}`} source={source.id} site={site} />
      {place.kind === 'at' || place.kind === 'whole' ? (
        <>
          <OtherField shown={shown} site={site} />
          <Questions shown={shown} site={site} />
        </>
      ) : (
        ''
      )}
    </Layout>,
  );
}

function Wrong(props: { readonly shown: ClaimForm; readonly site: Site }) {
  const { wrong } = props.shown;
  const { language } = props.site;
  if (wrong.length === 0) return <></>;
  return (
    <div class="notice" role="alert">
      <p>{W.wrong[language]}</p>
      <ul>
        {wrong.map((part) => (
          <li>
            <a href={`#row-${part}`}>{labelOf(part)[language]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelOf(part: WrongPart) {
  if (part.startsWith('scope.')) return SCOPE_LABELS[part.slice('scope.'.length) as keyof typeof SCOPE_LABELS];
  return W[part as Exclude<WrongPart, `scope.${string}`>];
}

/** Asks anew with another field: what can be said depends on it. */
function OtherField(props: { readonly shown: ClaimForm; readonly site: Site }) {
  const { shown, site } = props;
  const { mends, source, place } = shown;
  const action = mends === undefined ? PATHS.addClaim(source.id) : PATHS.edit(mends.id);
  return (
    <form class="other-field" method="get" action={site.href(action)}>
      {place.kind !== 'at' || mends !== undefined ? (
        ''
      ) : (
        <>
          <input type="hidden" name="start" value={String(place.at.start)} />
          <input type="hidden" name="end" value={String(place.at.end)} />
        </>
      )}
      <FieldChoice site={site} chosen={`${shown.kind} ${shown.field.name}`} />
      <button>{W.change[site.language]}</button>
    </form>
  );
}

function Questions(props: { readonly shown: ClaimForm; readonly site: Site }) {
  const { shown, site } = props;
  const { language, writing } = site;
  const { form, field, kind, mends, place } = shown;
  if (writing === undefined) return <></>;
  const wrong = new Set<WrongPart>(shown.wrong);
  const answer = (name: string) => ({
    id: name,
    name,
    value: form.get(name) ?? '',
    'aria-describedby': `${name}-help`,
    autocomplete: 'off',
  });
  const several = ['flag', 'count', 'money'].includes(field.type);
  return (
    <form class="form-rows" method="post" action={site.href(mends === undefined ? PATHS.addClaim(shown.source.id) : PATHS.edit(mends.id))}>
      <FormToken writing={writing} />
      <input type="hidden" name="about" value={`${kind} ${field.name}`} />
      {place.kind === 'at' ? <input type="hidden" name="start" value={String(place.at.start)} /> : ''}
      {place.kind === 'at' ? <input type="hidden" name="end" value={String(place.at.end)} /> : ''}
      <FormRow
        name="record"
        label={`${W.record[language]} (${RECORD_KIND_WORDS[kind][language]})`}
        help={W.recordHelp[language]}
        wrong={wrong.has('record')}
      >
        <input {...answer('record')} required list={RECORDS} />
        <RecordNamed shown={shown} site={site} />
      </FormRow>
      <FormRow
        name="value"
        label={FIELD_WORDS[kind][field.name]?.[language] ?? field.name}
        help={VALUE_HELP[field.type][language]}
        wrong={wrong.has('value')}
        {...(several && { group: true })}
      >
        <ValueInputs kind={kind} field={field} form={form} site={site} help="value-help" />
      </FormRow>
      <FormRow name="by" label={W.by[language]} help={W.byHelp[language]} wrong={wrong.has('by')}>
        <input {...answer('by')} required list={PARTIES} />
      </FormRow>
      <FormRow name="act" label={W.act[language]} wrong={wrong.has('act')}>
        <select id="act" name="act" required>
          {ACTS.filter((act) => act !== 'infers' || form.get('act') === act).map((act) => (
            <option value={act} {...((form.get('act') ?? 'reports') === act ? { selected: true } : {})}>
              {ACT_WORDS[act][language]}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow name="saidOn" label={W.saidOn[language]} help={W.saidOnHelp[language]} wrong={wrong.has('saidOn')}>
        <input {...answer('saidOn')} placeholder="2025-02-03" />
      </FormRow>
      {field.changes === true || form.has('on') ? (
        <FormRow name="on" label={W.on[language]} help={W.onHelp[language]} wrong={wrong.has('on')}>
          <input {...answer('on')} placeholder="2025-02-03" />
        </FormRow>
      ) : (
        ''
      )}
      <details {...([...form.keys()].some((name) => name.startsWith('scope.') || name === 'via') ? { open: true } : {})}>
        <summary>{W.scope[language]} …</summary>
        <p class="help">{W.scopeNote[language]}</p>
        <ScopeInputs form={form} field={field} wrong={wrong} site={site} />
        <FormRow name="via" label={W.via[language]} help={W.viaHelp[language]} wrong={wrong.has('via')}>
          <input {...answer('via')} list={PARTIES} />
        </FormRow>
      </details>
      {mends === undefined ? (
        ''
      ) : (
        <FormRow name="reason" label={W.reason[language]} help={W.reasonHelp[language]}>
          <input {...answer('reason')} maxlength={500} />
        </FormRow>
      )}
      <button class="primary">{(mends === undefined ? W.save : W.saveEdit)[language]}</button>
      <datalist id={RECORDS}>
        {shown.records.map(({ id, name }) => (
          <option value={id}>{name ?? id}</option>
        ))}
      </datalist>
      <datalist id={PARTIES}>
        {shown.parties.map((party) => (
          <option>{party.name}</option>
        ))}
      </datalist>
    </form>
  );
}

/** What the record in the form is called, under its id. */
function RecordNamed(props: { readonly shown: ClaimForm; readonly site: Site }) {
  const { shown, site } = props;
  const record = shown.records.find(({ id }) => id === shown.form.get('record'));
  return record?.name === undefined ? (
    <></>
  ) : (
    <p class="help">
      <DocumentWords text={record.name} lang="en" language={site.language} />
    </p>
  );
}
