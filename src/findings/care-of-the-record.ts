import { dateRange } from '../core/edtf.ts';
import { groupBy } from '../core/group-by.ts';
import type { Side } from '../standing/standing.ts';
import { claimsOf, inForce, scopesOf, type ArrangementCase } from './case.ts';
import { fieldName } from './field-name.ts';
import { finding, type Finding } from './finding.ts';

/** Facts that others will quote: what they rest on matters most. */
const WEIGHTY = [
  'status',
  'exists',
  'signedOn',
  'inForceFrom',
  'endedOn',
  'cap',
  'fee.promised',
  'fee.paid',
  'moved',
  'admits.convicted',
  'admits.nationalities',
];

/**
 * Weighty fields on which one secondary source alone speaks: a paper, or an organisation that `states` what it has compiled. One
 * finding an origin and record, so that a thin record is one thing to mend and not twenty.
 */
export function oneSecondarySource({ record, standings, parties }: ArrangementCase): readonly Finding[] {
  const thin = WEIGHTY.flatMap((field) => {
    const sides = scopesOf(standings, field).flatMap((scope) => scope.sides);
    const [first] = sides;
    const alone = new Set(sides.flatMap((side) => side.origins)).size === 1;
    return first !== undefined && alone && sides.every((side) => isSecondary(side, parties))
      ? [{ field, origin: first.origins[0] ?? '', sides }]
      : [];
  });
  return [...groupBy(thin, ({ origin }) => origin)].map(([origin, facts]) => {
    const name = parties.get(origin)?.name ?? origin;
    const words = {
      en: `Only ${name} speaks of ${facts.map(({ field }) => fieldName(field).en).join(', ')}; a second origin or a document would help.`,
      es: `Solo ${name} habla de ${facts.map(({ field }) => fieldName(field).es).join(', ')}; ayudaría un segundo origen o un documento.`,
    };
    return finding('one-secondary-source', record, origin, words, { claims: facts.flatMap(({ sides }) => claimsOf(...sides)) });
  });
}

function isSecondary(side: Side, parties: ArrangementCase['parties']): boolean {
  return side.claims.every(({ claim }) => {
    const kind = parties.get(claim.by)?.kind;
    return kind === 'press' || (kind === 'organisation' && claim.act === 'states');
  });
}

const DAY = 86_400_000;
/** Statuses after which nothing new is to be expected. */
const OVER: ReadonlySet<unknown> = new Set(['ended', 'refused']);

/** An arrangement that nobody says has ended and of which nothing has been said for `days` before today. */
export function goneStale({ record, standings, today }: ArrangementCase, days = 365): readonly Finding[] {
  const over = scopesOf(standings, 'status').some(({ scope, sides }) => scope.of === undefined && OVER.has(sides.at(-1)?.value));
  const now = dateRange(today);
  if (now === undefined || over || scopesOf(standings, 'endedOn').length > 0) return [];
  const told = inForce(standings).flatMap((weighed) => {
    const range = dateRange(weighed.claim.saidOn ?? weighed.published ?? weighed.claim.on ?? '');
    return range !== undefined && Number.isFinite(range.to) ? [{ weighed, at: range.to }] : [];
  });
  const [latest] = told.toSorted((a, b) => b.at - a.at);
  if (latest === undefined || now.from - latest.at <= days * DAY) return [];
  const day = new Date(latest.at).toISOString().slice(0, 10);
  const words = {
    en: `Nothing that the record holds is later than ${day}, and nobody says that the arrangement has ended.`,
    es: `Nada de lo registrado es posterior al ${day}, y nadie dice que el acuerdo haya terminado.`,
  };
  return [finding('gone-stale', record, 'stale', words, { claims: [latest.weighed.id], figures: [day] })];
}
