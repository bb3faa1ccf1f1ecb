import type { RecordId, Scope } from '../core/claim.ts';
import type { Language } from '../core/words.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { FieldStanding } from '../standing/standing.ts';
import { claimsOf, speakersOf, type ArrangementCase } from './case.ts';
import { fieldName } from './field-name.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

/** Contradictions between origins, as standing finds them: one a field and scope. Whether there is an agreement at all has a code of its own. */
export function contests(record: RecordId, standings: readonly FieldStanding[], parties: ArrangementCase['parties']): readonly Finding[] {
  return standings.flatMap(({ field, scopes }) =>
    scopes
      .filter(({ standing }) => standing === 'contested')
      .map((scope) => {
        const code = field === 'exists' ? 'existence-denied' : 'contested';
        const told = (language: Language): string =>
          scope.sides.map((side) => `${speakersOf(parties, side)}: ${printValue(side.value, language)}`).join('; ');
        const [sides, lados] = [told('en'), told('es')];
        const name = fieldName(field);
        const part = partOf(scope.scope);
        const words =
          code === 'existence-denied'
            ? {
                en: `One side says that there is an agreement, another that there is none: ${sides}.`,
                es: `Una parte dice que existe un acuerdo, otra que no: ${lados}.`,
              }
            : {
                en: `Those who speak of ${name.en}${part} disagree: ${sides}.`,
                es: `Quienes hablan de ${name.es}${part} no coinciden: ${lados}.`,
              };
        const figures = scope.sides.map((side) => printValue(side.value));
        return finding(code, record, `${field}\n${scopeKey(scope.scope)}`, words, { claims: claimsOf(...scope.sides), figures });
      }),
  );
}

/** What a count or a term is narrowed to, in brackets: the words of the claims themselves. */
function partOf(scope: Scope): string {
  const parts = Object.entries(scope).filter(([name, value]) => !(name === 'per' && value === 'total'));
  return parts.length === 0 ? '' : ` (${parts.map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value))).join('; ')})`;
}
