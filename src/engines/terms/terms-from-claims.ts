import type { ClaimId, PartyId, RecordId } from '../../core/claim.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Party } from '../../core/party.ts';
import type { Countries, Text, Value } from '../../core/value.ts';
import { countrySet, printCountries } from '../../core/values/countries.ts';
import { durationBounds } from '../../core/values/duration.ts';
import type { Words } from '../../core/words.ts';
import type { FieldStanding, WeighedClaim } from '../../standing/standing.ts';
import { alpha2ToAlpha3 } from './country-code.ts';
import type { Citation, FactDeclaration, FactName, PackHead, Rule, Rulebook, Test } from './rule.ts';

/** The arrangement whose terms are read. Countries are ISO 3166-1 alpha-2, or undefined where nobody says. */
export interface ArrangementEnds {
  readonly record: RecordId;
  readonly sends: string | undefined;
  readonly receives: string | undefined;
}

const DAY = 86_400;
const PEOPLE = /^admits\./;

/**
 * An arrangement's own rules: who may be sent, as each speaker tells it, one rule a speaker and never one averaged; and how long
 * somebody may be held, where a speaker says. Built from the claims in force of `admits.*` and `duration`; each rule cites them.
 * A condition told only in words becomes a fact of its own, to be answered by a person. `facts` are the declared ones.
 */
export function termsFromClaims(
  ends: ArrangementEnds,
  standings: readonly FieldStanding[],
  parties: ReadonlyMap<PartyId, Party>,
  facts: ReadonlyMap<FactName, FactDeclaration>,
): Rulebook {
  const pack: PackHead = {
    id: ends.record,
    version: 'claims',
    title: { en: 'The stated terms, each as its speaker tells them', es: 'Los términos declarados, según cada persona que habla' },
  };
  const declared = new Map(facts);
  const claims = standings.flatMap((standing) =>
    standing.scopes.flatMap((scope) => [...scope.sides.flatMap((side) => side.claims), ...scope.between]),
  );
  // A narrowed claim speaks of a part of the arrangement: its own version of the terms.
  const versions = groupBy(
    claims.filter(({ claim }) => PEOPLE.test(claim.field)),
    ({ claim }) => `${claim.by}\n${claim.scope?.of ?? ''}`,
  );
  const who = [...versions.values()].flatMap((spoken): readonly Rule[] => {
    const [first] = spoken;
    const tests = admits(spoken, ends, declared);
    const part = first.claim.scope?.of;
    // Terms that shut nobody out still are a version: everyone is within.
    if (tests.length === 0 && !spoken.some(saysWho)) return [];
    const speaker = parties.get(first.claim.by)?.name ?? first.claim.by;
    return [
      {
        ...ruleHead(pack, ends, spoken, `who-${first.claim.by}${part === undefined ? '' : `-${slug(part)}`}`),
        title: named({ en: 'Who may be sent', es: 'Quién puede ser enviado' }, speaker, part),
        question: {
          en: `Is the person within the terms as told by ${speaker}?`,
          es: `¿Está la persona dentro de los términos según ${speaker}?`,
        },
        versions: [{ test: { kind: 'all', of: tests } }],
      },
    ];
  });
  const stays = groupBy(
    claims.filter(({ claim }) => claim.field === 'duration' && claim.scope?.of === 'stay'),
    ({ claim }) => claim.by,
  );
  const howLong = [...stays.values()].flatMap((spoken): readonly Rule[] => {
    const [first] = spoken;
    const bounds = typeof first.claim.value === 'string' ? durationBounds(first.claim.value) : undefined;
    if (bounds === undefined) return [];
    const speaker = parties.get(first.claim.by)?.name ?? first.claim.by;
    // The longest time that the words can mean: nobody is called outside on the strength of a leap day.
    const most = Math.floor(bounds.hi / DAY);
    const head = ruleHead(pack, ends, spoken, `stay-${first.claim.by}`);
    return [
      {
        ...head,
        applies: {
          kind: 'all',
          of: [...(head.applies === undefined ? [] : [head.applies]), { kind: 'fact', fact: 'detained_at_destination' }],
        },
        title: named({ en: 'How long somebody may be held', es: 'Cuánto tiempo se puede retener a alguien' }, speaker, undefined),
        question: {
          en: `Is the stay within the ${most} days that ${speaker} gives at most?`,
          es: `¿Está la estancia dentro de los ${most} días que da como máximo ${speaker}?`,
        },
        versions: [{ test: { kind: 'not', of: { kind: 'gte', fact: 'days_held', value: most + 1 } } }],
      },
    ];
  });
  return { packs: [pack], facts: declared, groups: new Map(), rules: [...who, ...howLong] };
}

/** Two rulebooks as one, the second's facts beside the first's. Their rules must not share an id. */
export function joinRulebooks(first: Rulebook, second: Rulebook): Rulebook {
  return {
    packs: [...first.packs, ...second.packs],
    facts: new Map([...first.facts, ...second.facts]),
    groups: new Map([...first.groups, ...second.groups]),
    rules: [...first.rules, ...second.rules],
  };
}

function ruleHead(
  pack: PackHead,
  ends: ArrangementEnds,
  spoken: readonly WeighedClaim[],
  id: string,
): Omit<Rule, 'title' | 'question' | 'versions'> {
  const destination = ends.receives === undefined ? undefined : alpha2ToAlpha3(ends.receives);
  const by = spoken[0]?.claim.by;
  return {
    id,
    pack: { id: pack.id, version: pack.version },
    kind: 'term',
    ...(destination === undefined ? {} : { applies: { kind: 'eq', fact: 'destination', value: destination } }),
    cites: spoken.map(citation),
    arrangement: ends.record,
    ...(by === undefined ? {} : { speaker: by }),
  };
}

function citation({ id, claim }: WeighedClaim): Citation {
  const said = claim.saidOn === null ? '' : `, ${claim.saidOn}`;
  return { ref: `${claim.by} ${claim.act}${said}: ${claim.field}`, seen: 'checked', claims: [id], source: claim.source };
}

/** The conditions that one speaker puts on a person, each once. What only widens the terms is no condition. */
function admits(spoken: readonly WeighedClaim[], ends: ArrangementEnds, declared: Map<FactName, FactDeclaration>): readonly Test[] {
  const citizen: Test | undefined = citizenOf(ends.sends);
  const says = (field: string, value: Value): boolean => spoken.some(({ claim }) => claim.field === field && claim.value === value);
  // Whom the speaker lets in beside the class that words or nationalities name: they are not asked whether they belong to it.
  const beside: readonly Test[] = [
    ...(citizen !== undefined && says('admits.senderCitizens', true) ? [citizen] : []),
    ...(says('admits.senderResidents', true) ? [{ kind: 'fact', fact: 'lawful_permanent_resident' } as const] : []),
  ];
  const orBeside = (test: Test, others: readonly Test[]): Test => (others.length === 0 ? test : { kind: 'any', of: [test, ...others] });
  const conditions = spoken.flatMap(({ id, claim }): readonly Test[] => {
    switch (claim.field) {
      case 'admits.nationalities': {
        if (claim.value === 'any') return [];
        const test = nationalTest(claim.value) ?? inWords(id, printCountries(claim.value as Countries), declared);
        return [orBeside(test, beside.slice(0, citizen !== undefined && says('admits.senderCitizens', true) ? 1 : 0))];
      }
      case 'admits.convicted':
        if (claim.value === 'only') return [{ kind: 'fact', fact: 'convicted' }];
        return claim.value === 'never' ? [no('convicted')] : [];
      case 'admits.senderCitizens':
        return claim.value === false && citizen !== undefined ? [{ kind: 'not', of: citizen }] : [];
      case 'admits.senderResidents':
        return claim.value === false ? [no('lawful_permanent_resident')] : [];
      case 'admits.prisoners':
        return claim.value === false ? [no('serving_sentence')] : [];
      case 'admits.asylumSeekers':
        return claim.value === false ? [no('asylum_seeker')] : [];
      case 'admits.minors':
        return claim.value === false ? [{ kind: 'gte', fact: 'age', value: 18 }] : [];
      case 'admits.other': {
        return [orBeside(inWords(id, (claim.value as Text).text, declared), beside)];
      }
      default:
        return [];
    }
  });
  return [...new Map(conditions.map((test) => [JSON.stringify(test), test])).values()];
}

/** A condition that only words tell: a fact of its own, for a person to answer. */
function inWords(id: ClaimId, text: string, declared: Map<FactName, FactDeclaration>): Test {
  const name = `said_${id.slice(0, 12)}`;
  declared.set(name, { name, type: 'flag', describes: { en: `Fits the words: ${text}`, es: `Se ajusta a las palabras: ${text}` } });
  return { kind: 'fact', fact: name };
}

/** True where a speaker tells whom the terms let in, be it everyone. */
function saysWho({ claim }: WeighedClaim): boolean {
  return claim.field === 'admits.nationalities' || claim.field === 'admits.convicted';
}

function no(fact: FactName): Test {
  return { kind: 'not', of: { kind: 'fact', fact } };
}

function citizenOf(country: string | undefined): Test | undefined {
  if (country === 'US') return { kind: 'fact', fact: 'us_citizen' };
  const code = country === undefined ? undefined : alpha2ToAlpha3(country);
  return code === undefined ? undefined : { kind: 'among', fact: 'nationalities', values: [code] };
}

/** Undefined where a region is named whose members cannot be told. */
function nationalTest(value: Value): Test | undefined {
  const set = countrySet(value as Countries);
  if (set.kind !== 'set') return undefined;
  const values = [...set.codes].flatMap((code) => alpha2ToAlpha3(code) ?? []);
  return values.length === 0 ? undefined : { kind: 'among', fact: 'nationalities', values };
}

function named(what: Words, speaker: string, part: string | undefined): Words {
  const of = part === undefined ? '' : ` (${part})`;
  return { en: `${what.en}${of}, as told by ${speaker}`, es: `${what.es}${of}, según ${speaker}` };
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
