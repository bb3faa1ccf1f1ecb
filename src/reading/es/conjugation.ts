/**
 * Forms of Spanish verbs from a line of data each: the infinitive, then what is irregular in it.
 *
 *     devolver o>ue part=devuelto      a vowel that changes under stress, and an irregular participle
 *     decir e>i pret=dij fut=dir yo=dig part=dicho
 *
 * Third persons and the first of both numbers: a report uses no others.
 */
export interface VerbForms {
  readonly infinitive: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly imperfect: readonly string[];
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  readonly subjunctive: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

const CLITICS = ['lo', 'la', 'los', 'las', 'le', 'les', 'se'];

/** Replaces the last `from` of a stem. */
function change(stem: string, from: string, to: string): string {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length);
}

/** How a stem is written before e and i (verbs in -ar). */
const beforeE = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

/** How a stem is written before a and o (verbs in -er and -ir). */
function beforeA(stem: string, infinitive: string): string {
  if (/[aeiou]c[ei]r$/.test(infinitive)) return stem.replace(/c$/, 'zc');
  if (infinitive.endsWith('guir')) return stem.replace(/gu$/, 'g');
  if (/g[ei]r$/.test(infinitive)) return stem.replace(/g$/, 'j');
  if (/c[ei]r$/.test(infinitive)) return stem.replace(/c$/, 'z');
  if (/[^g]uir$/.test(infinitive)) return `${stem}y`;
  return stem;
}

/** The forms of one verb. */
export function conjugate(entry: string): VerbForms {
  const [infinitive = '', ...marks] = entry.split(' ');
  const given = (name: string): string | undefined => marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);
  const [from = '', to = ''] = (marks.find((mark) => mark.includes('>')) ?? '').split('>');
  const kind = infinitive.slice(-2).replace('í', 'i');
  const ar = kind === 'ar';
  const stem = infinitive.slice(0, -2);
  const stressed = given('pres') ?? (from === '' ? stem : change(stem, from, to));
  // Verbs in -ir that change under stress change in the third persons of the past as well: pidió, advirtió, durmió.
  const weak = kind === 'ir' && from !== '' && from !== 'i' ? change(stem, from, from === 'o' ? 'u' : 'i') : stem;
  const yo = given('yo') ?? (ar ? stressed : beforeA(stressed, infinitive));
  const subjunctive = ar ? beforeE(stressed) : yo;
  const subjunctiveWe = ar ? beforeE(stem) : (given('yo') ?? beforeA(weak, infinitive));
  const glide = /[^g]uir$/.test(infinitive);
  const third = glide ? `${stressed}y` : stressed;
  const strong = given('pret');
  const vowelEnd = glide || /[aeo]$/.test(weak);
  const past =
    infinitive === 'dar'
      ? ['di', 'dio', 'dimos', 'dieron']
      : strong === undefined
        ? ar
          ? [`${beforeE(stem)}é`, `${stem}ó`, `${stem}amos`, `${stem}aron`]
          : [`${stem}í`, `${weak}${vowelEnd ? 'yó' : 'ió'}`, `${stem}imos`, `${weak}${vowelEnd ? 'yeron' : 'ieron'}`]
        : [`${strong}e`, `${strong === 'hic' ? 'hiz' : strong}o`, `${strong}imos`, `${strong}${strong.endsWith('j') ? 'eron' : 'ieron'}`];
  const pastStem = (past[3] ?? '').slice(0, -3);
  const future = given('fut') ?? infinitive.replace('ír', 'ir');
  const participle = given('part') ?? (ar ? `${stem}ado` : `${stem}${/[aeo]$/.test(stem) ? 'ído' : 'ido'}`);
  return {
    infinitive: [infinitive, ...CLITICS.map((clitic) => infinitive + clitic)],
    present: ar
      ? [`${yo}o`, `${stressed}a`, `${stem}amos`, `${stressed}an`]
      : [`${yo}o`, `${third}e`, `${stem}${kind === 'er' ? 'emos' : 'imos'}`, `${third}en`],
    past,
    imperfect: (ar ? ['aba', 'ábamos', 'aban'] : ['ía', 'íamos', 'ían']).map((ending) => stem + ending),
    future: ['é', 'á', 'emos', 'án'].map((ending) => future + ending),
    conditional: ['ía', 'íamos', 'ían'].map((ending) => future + ending),
    subjunctive: [
      ...(ar
        ? [`${subjunctive}e`, `${subjunctiveWe}emos`, `${subjunctive}en`]
        : [`${subjunctive}a`, `${subjunctiveWe}amos`, `${subjunctive}an`]),
      ...['ra', 'ran', 'se', 'sen'].map((ending) => pastStem + ending),
    ],
    participle: ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending),
    gerund: [ar ? `${stem}ando` : `${weak}${vowelEnd ? 'yendo' : 'iendo'}`],
  };
}
