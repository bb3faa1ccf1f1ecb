import { PERS, type Field } from '../../core/vocabulary.ts';
import type { WrongPart } from '../claim-form-page.tsx';
import type { Site } from '../site.ts';
import { FORM_WORDS as W, SCOPE_LABELS } from '../words/claim-form.ts';
import { PER_WORDS } from '../words/choices.ts';
import { FormRow } from './form-row.tsx';
import { SCOPE_PARTS } from './scope-in-form.ts';
import type { FormValues } from './value-in-form.ts';

/** What a claim may be narrowed by. What an amount is counted by is asked for amounts and numbers alone. */
export function ScopeInputs(props: {
  readonly form: FormValues;
  readonly field: Field;
  readonly wrong: ReadonlySet<WrongPart>;
  readonly site: Site;
}) {
  const { form, field, wrong, site } = props;
  const { language } = site;
  return (
    <div class="scope-inputs">
      {SCOPE_PARTS.map((part) => {
        const name = `scope.${part}` as const;
        const counted = field.type === 'money' || field.type === 'count';
        if (part === 'per' && !counted && !form.has(name)) return '';
        return (
          <FormRow name={name} label={SCOPE_LABELS[part][language]} wrong={wrong.has(name)}>
            {part === 'per' ? (
              <select id={name} name={name}>
                <option value="">{W.none[language]}</option>
                {PERS.map((per) => (
                  <option value={per} {...(form.get(name) === per ? { selected: true } : {})}>
                    {PER_WORDS[per][language]}
                  </option>
                ))}
              </select>
            ) : (
              <input id={name} name={name} value={form.get(name) ?? ''} autocomplete="off" />
            )}
          </FormRow>
        );
      })}
    </div>
  );
}
