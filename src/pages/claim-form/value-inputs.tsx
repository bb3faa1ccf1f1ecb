import type { RecordKind } from '../../core/claim.ts';
import { COUNTRY_CODES } from '../../core/regions.ts';
import type { Field } from '../../core/vocabulary.ts';
import { countryWords } from '../country-words.ts';
import type { Site } from '../site.ts';
import { choiceWords } from '../value-words.ts';
import { FORM_WORDS as W, UNIT_WORDS } from '../words/claim-form.ts';
import { FLAG_WORDS } from '../words/flags.ts';
import { RECORDS } from './form-row.tsx';
import { DURATION_UNITS, type FormValues } from './value-in-form.ts';

/** The inputs of a value, by the type of its field. `help` is the id of the words that explain them. */
export function ValueInputs(props: {
  readonly kind: RecordKind;
  readonly field: Field;
  readonly form: FormValues;
  readonly site: Site;
  readonly help: string;
}) {
  const { field, form, site, help } = props;
  const { language } = site;
  const value = form.get('value') ?? '';
  const common = { id: 'value', name: 'value', 'aria-describedby': help, 'aria-labelledby': 'value-label' };
  switch (field.type) {
    case 'text':
      return (
        <>
          <textarea {...common} rows={2} required>
            {'\n'}
            {value}
          </textarea>
          <input type="hidden" name="value.lang" value={form.get('value.lang') ?? 'und'} />
        </>
      );
    case 'flag':
      return <Flag {...props} />;
    case 'choice':
      return (
        <Choice
          common={common}
          site={site}
          value={value}
          options={(field.choices ?? []).map((choice) => [choice, choiceWords(field, choice, language)])}
        />
      );
    case 'country':
      return <Choice common={common} site={site} value={value} options={countryOptions(site)} />;
    case 'date':
      return <input {...common} value={value} required autocomplete="off" placeholder="2025-02-03" />;
    case 'ref':
      return <input {...common} value={value} required autocomplete="off" list={RECORDS} />;
    case 'count':
      return (
        <>
          <Ends form={form} site={site} help={help} />
          <label class="tick-box">
            <input type="checkbox" name="value.about" value="yes" {...(form.get('value.about') === 'yes' ? { checked: true } : {})} />{' '}
            {W.about[language]}
          </label>
        </>
      );
    case 'money':
      return (
        <>
          <Ends form={form} site={site} help={help} />
          <label class="end">
            {W.currency[language]}{' '}
            <input name="value.currency" value={form.get('value.currency') ?? 'USD'} size={4} maxlength={3} required autocomplete="off" />
          </label>
        </>
      );
    case 'duration':
      return (
        <>
          <input {...common} value={value} size={8} required autocomplete="off" />{' '}
          <label class="end">
            <span class="unseen">{W.unit[language]}</span>
            <select name="value.unit">
              {[...DURATION_UNITS, 'iso' as const].map((unit) => (
                <option value={unit} {...((form.get('value.unit') ?? 'Y') === unit ? { selected: true } : {})}>
                  {UNIT_WORDS[unit][language]}
                </option>
              ))}
            </select>
          </label>
        </>
      );
    case 'countries':
      return (
        <>
          <label class="tick-box">
            <input type="checkbox" name="value.any" value="yes" {...(form.get('value.any') === 'yes' ? { checked: true } : {})} />{' '}
            {W.any[language]}
          </label>
          <input {...common} value={value} autocomplete="off" />
        </>
      );
    default:
      return field.type satisfies never;
  }
}

function Flag(props: {
  readonly kind: RecordKind;
  readonly field: Field;
  readonly form: FormValues;
  readonly site: Site;
  readonly help: string;
}) {
  const { kind, field, form, site, help } = props;
  const words = FLAG_WORDS[`${kind} ${field.name}`];
  return (
    <div role="radiogroup" aria-labelledby="value-label" aria-describedby={help}>
      {(['yes', 'no'] as const).map((answer) => (
        <label class="tick-box">
          <input type="radio" name="value" value={answer} required {...(form.get('value') === answer ? { checked: true } : {})} />{' '}
          {(words?.[answer] ?? W[answer])[site.language]}
        </label>
      ))}
    </div>
  );
}

function Ends(props: { readonly form: FormValues; readonly site: Site; readonly help: string }) {
  return (
    <>
      {(['min', 'max'] as const).map((end) => (
        <label class="end">
          {W[end][props.site.language]}{' '}
          <input
            name={`value.${end}`}
            value={props.form.get(`value.${end}`) ?? ''}
            inputmode="decimal"
            size={12}
            autocomplete="off"
            aria-describedby={props.help}
          />
        </label>
      ))}
    </>
  );
}

function Choice(props: {
  readonly common: Readonly<Record<string, string>>;
  readonly site: Site;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}) {
  const { common, site, value, options } = props;
  return (
    <select {...common} required>
      <option value="">{W.choose[site.language]}</option>
      {options.map(([choice, words]) => (
        <option value={choice} {...(choice === value ? { selected: true } : {})}>
          {words}
        </option>
      ))}
    </select>
  );
}

function countryOptions({ language }: Site): readonly (readonly [string, string])[] {
  return COUNTRY_CODES.map((code) => [code, countryWords(code, language)] as const).toSorted((a, b) => a[1].localeCompare(b[1], language));
}
