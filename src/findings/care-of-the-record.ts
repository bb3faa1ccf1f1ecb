import { dateRange } from '../core/edtf.ts';
import { groupBy } from '../core/group-by.ts';
import { REGISTER_PARTY } from '../core/register.ts';
import { claimsOf, inBoth, inForce, isSecondary, scopesOf, type ArrangementCase } from './case.ts';
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
export function oneSecondarySource({ record, standings, parties, wording }: ArrangementCase): readonly Finding[] {
  const thin = WEIGHTY.flatMap((field) => {
    const sides = scopesOf(standings, field).flatMap((scope) => scope.sides);
    const [first] = sides;
    const alone = new Set(sides.flatMap((side) => side.origins)).size === 1;
    return first !== undefined && alone && sides.every((side) => isSecondary(side, parties))
      ? [{ field, origin: first.origins[0] ?? '', sides }]
      : [];
  });
  return [...groupBy(thin, ({ origin }) => origin)].map(([origin, facts]) => {
    const words = inBoth((language) => {
      const name = wording.name(parties.get(origin)?.name ?? origin, language);
      const fields = facts.map(({ field }) => fieldName(field)[language]).join(', ');
      return language === 'en' ? `Only ${name} speaks of ${fields}.` : `Solo ${name} se pronuncia sobre ${fields}.`;
    });
    return finding('one-secondary-source', record, origin, words, { claims: facts.flatMap(({ sides }) => claimsOf(...sides)) });
  });
}

const DAY = 86_400_000;
/** Statuses after which nothing new is to be expected. */
const OVER: ReadonlySet<unknown> = new Set(['ended', 'refused']);

/**
 * An arrangement that nobody says has ended and of which nothing has been said for `days` before today. What the register says of its
 * own entry (who sends, who receives) is no news of the arrangement, however lately it was imported.
 */
export function goneStale({ record, standings, today, wording }: ArrangementCase, days = 365): readonly Finding[] {
  const over = scopesOf(standings, 'status').some(({ scope, sides }) => scope.of === undefined && OVER.has(sides.at(-1)?.value));
  const now = dateRange(today);
  if (now === undefined || over || scopesOf(standings, 'endedOn').length > 0) return [];
  const told = inForce(standings).flatMap((weighed) => {
    const day = weighed.claim.saidOn ?? weighed.published ?? weighed.claim.on ?? '';
    const range = dateRange(day);
    return weighed.claim.by !== REGISTER_PARTY && range !== undefined && Number.isFinite(range.to)
      ? [{ id: weighed.id, day, at: range.to }]
      : [];
  });
  const latest = Math.max(...told.map(({ at }) => at));
  if (told.length === 0 || now.from - latest <= days * DAY) return [];
  const last = told.filter(({ at }) => at === latest);
  const [day] = last.map((each) => each.day).toSorted();
  if (day === undefined) return [];
  const words = inBoth((language) =>
    language === 'en'
      ? `Nothing that the record holds is later than ${wording.day(day, 'en')}, and nobody says that the arrangement has ended.`
      : `Nada de lo registrado es posterior al ${wording.day(day, 'es')}, y nadie dice que el acuerdo haya terminado.`,
  );
  const claims = last.map(({ id }) => id);
  return [finding('gone-stale', record, 'stale', words, { claims, figures: [day] })];
}
