import type { Scope } from '../../core/claim.ts';
import type { Language } from '../../core/words.ts';
import { countriesNamed, countryNamed, namesOfCountries } from './named-countries.ts';
import type { FormValues } from './value-in-form.ts';

/** The parts of a scope that a form asks for, in their order. */
export const SCOPE_PARTS = [
  'on',
  'per',
  'of',
  'nationality',
  'from',
  'to',
  'group',
  'flight',
  'basis',
] as const satisfies readonly (keyof Scope)[];

/** A scope as its inputs show it. */
export function formOfScope(scope: Scope | undefined, language: Language): FormValues {
  return new Map(
    SCOPE_PARTS.flatMap((part) => {
      const value = scope?.[part];
      if (value === undefined) return [];
      return [[`scope.${part}`, typeof value === 'string' ? value : namesOfCountries(value, language)] as const];
    }),
  );
}

/** The scope that the inputs tell, or the part that cannot be read. Countries may be given by name. */
export function scopeInForm(form: FormValues): Scope | (typeof SCOPE_PARTS)[number] {
  const nationality = form.get('scope.nationality');
  const nationals = nationality === undefined ? undefined : countriesNamed(nationality);
  if (nationality !== undefined && nationals === undefined) return 'nationality';
  const words = SCOPE_PARTS.flatMap((part) => {
    const text = form.get(`scope.${part}`);
    if (part === 'nationality' || text === undefined) return [];
    return [[part, part === 'from' || part === 'to' ? (countryNamed(text) ?? text) : text] as const];
  });
  return { ...Object.fromEntries(words), ...(nationals !== undefined && { nationality: nationals }) };
}
