import { RECORD_KINDS } from '../../core/claim.ts';
import { VOCABULARY } from '../../core/vocabulary.ts';
import type { Site } from '../site.ts';
import { FORM_WORDS as W } from '../words/claim-form.ts';
import { FIELD_WORDS } from '../words/fields.ts';
import { RECORD_KIND_WORDS } from '../words/records.ts';

/** Which field of which kind of record: one list, since the kind follows from the field. The value is `arrangement admits.minors`. */
export function FieldChoice(props: { readonly site: Site; readonly chosen?: string }) {
  const { site, chosen } = props;
  const { language } = site;
  return (
    <div class="choice">
      <label for="about">{W.field[language]}</label>
      <select id="about" name="about" required>
        {RECORD_KINDS.map((kind) => (
          <optgroup label={RECORD_KIND_WORDS[kind][language]}>
            {VOCABULARY[kind].map(({ name }) => (
              <option value={`${kind} ${name}`} {...(chosen === `${kind} ${name}` ? { selected: true } : {})}>
                {FIELD_WORDS[kind][name]?.[language] ?? name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
