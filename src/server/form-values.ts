import type { FormValues } from '../pages/claim-form/value-in-form.ts';

/** The texts of a form or a query, ends trimmed, empty ones left out. A name given twice counts once, the first time. */
export function formValues(entries: Iterable<readonly [string, unknown]>): FormValues {
  const values = new Map<string, string>();
  for (const [name, value] of entries) {
    const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
    if (text !== '' && !values.has(name)) values.set(name, text);
  }
  return values;
}
