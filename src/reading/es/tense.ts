import type { Tense } from '../clause.ts';
import type { Form } from '../lexicon.ts';
import { isWord, type Mark } from '../mark.ts';
import { tableOf } from '../table.ts';
import { formsOf } from './verb-forms.ts';

const set = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const NOT = set('no nunca jamás tampoco ni');
const NOBODY = set('nadie ninguno ninguna ningún nada');
const CLITICS = set('se lo la los las le les me te nos');
/** Adverbs and such that may stand inside a verb group. */
const INSIDE = set(
  'ya también además aún todavía solo sólo solamente únicamente luego después siempre casi apenas ahora hoy ayer así más bien finalmente oficialmente formalmente incluso recién nuevamente voluntariamente inmediatamente previamente actualmente posteriormente temporalmente directamente sí nunca jamás absolutamente efectivamente',
);
const HAVE = set('ha han había habían haya hayan hubo hubiera hubieran hubiese hubiesen hemos habíamos haber habiendo he');
const HAVE_TO_COME = set('habrá habrán habría habrían');
const CAN = set('puede pueden podrá podrán podría podrían podía podían pueda puedan pudo pudieron podemos podremos pudiera pudieran poder');
const MUST = set('debe deben deberá deberán debería deberían debía debían debemos');
/** Forms of being and remaining, and what they make of a participle behind them. */
const BEING = tableOf<Tense>(
  Object.fromEntries(
    (
      [
        [
          'done',
          'fue fueron quedó quedaron era eran estuvo estuvieron resultó resultaron quedaba quedaban estaba estaban fuera fueran fuese estuviera estuvieran permanecía permanecían permanecieron',
        ],
        [
          'now',
          'es son está están queda quedan sigue siguen permanece permanecen encuentra encuentran esté estén sea sean estamos somos encuentren mantiene tiene tienen',
        ],
        ['will', 'será serán sería serían quedará quedarán quedaría quedarían estará estarán estaría estarían permanecerá permanecerán'],
      ] as const
    ).flatMap(([tense, line]) => line.split(' ').map((word) => [word, tense] as const)),
  ),
);

const verbs = (line: string): readonly string[] =>
  line.split(' ').flatMap((verb) => {
    const { infinitive, present, past, ...rest } = formsOf(verb);
    return [...infinitive, ...present.slice(1), ...past.slice(1), ...Object.values(rest).flat()];
  });

/** Verbs, and nouns, that tell what the infinitive or the clause they lead to amounts to. */
const GOVERNORS = tableOf<Tense>(
  Object.fromEntries(
    (
      [
        [
          'asked',
          [
            ...verbs('pedir solicitar instar exigir urgir presionar invitar reclamar rogar demandar requerir persuadir sondear'),
            'petición',
            'pedido',
            'solicitud',
          ],
        ],
        ['considered', verbs('estudiar evaluar considerar analizar sopesar barajar contemplar negociar valorar discutir explorar')],
        [
          'planned',
          [
            ...verbs('prever planear pretender querer esperar proyectar buscar intentar pensar aspirar preparar'),
            'plan',
            'planes',
            'intención',
            'previsto',
          ],
        ],
        ['refused', [...verbs('rechazar rehusar declinar negar evitar descartar'), 'negativa']],
        [
          'offered',
          [
            ...verbs('ofrecer proponer plantear'),
            'dispuesto',
            'dispuesta',
            'dispuestos',
            'dispuestas',
            'listo',
            'lista',
            'oferta',
            'ofrecimiento',
            'disposición',
            'propuesta',
            'disponibilidad',
          ],
        ],
        [
          'agreed',
          [
            ...verbs(
              'aceptar acordar comprometer acceder pactar convenir consentir avenir prometer decidir obligar confirmar suscribir firmar',
            ),
            'compromiso',
            'acuerdo',
            'convenio',
            'pacto',
            'memorando',
            'memorándum',
            'protocolo',
            'tratado',
            'contrato',
            'obligación',
          ],
        ],
        ['can', [...verbs('permitir autorizar facultar habilitar'), 'derecho', 'autorización', 'permiso']],
        ['will', ['va', 'van', 'vamos', 'iba', 'iban', 'vaya', 'vayan', 'dispone', 'disponen']],
        ['done', verbs('comenzar empezar lograr conseguir acabar terminar llegar volver limitar')],
        ['must', ['tiene', 'tienen', 'tendrá', 'tendrán', 'tendría', 'tendrían', 'tenía', 'tenían']],
      ] as const
    ).flatMap(([tense, words]) => words.map((word) => [word, tense] as const)),
  ),
);

interface Read {
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
}

const word = (mark: Mark | undefined): string => (mark?.kind === 'word' ? mark.word : '');

/** Tense, voice and negation of the Spanish verb at `at`, by its form and the words before it. */
export function spanishTense(marks: readonly Mark[], at: number, form: Form, from: number, _to: number): Read {
  let index = at - 1;
  let negated = false;
  let se = false;
  let have = false;
  let haveToCome = false;
  let been = false;
  let being: Tense | undefined;
  let modal: Tense | undefined;
  for (let steps = 0; index >= from && steps < 9; steps += 1, index -= 1) {
    const mark = marks[index];
    if (mark?.kind === 'time') continue;
    if (mark?.kind !== 'word') break;
    const one = mark.word;
    if (NOT.has(one)) negated = true;
    else if (one === 'sin' && form === 'base') negated = true;
    else if (CLITICS.has(one) && mark.pos !== 'DET') se ||= one === 'se';
    else if (form === 'participle' && one === 'sido') been = true;
    else if (HAVE.has(one)) have = true;
    else if (HAVE_TO_COME.has(one)) haveToCome = true;
    else if (form === 'participle' && BEING[one] !== undefined && being === undefined && !have) being = BEING[one];
    else if (one === 'siendo' || one === 'estado') been = true;
    else if (one === 'ser' || one === 'estar' || one === 'quedar' || one === 'permanecer') {
      been = true;
      modal = governed(marks, index, from) ?? modal;
      if (modal === undefined) modal = 'bare';
    } else if (CAN.has(one)) {
      modal = 'can';
      negated ||= NOT.has(word(marks[index - 1])) || (CLITICS.has(word(marks[index - 1])) && NOT.has(word(marks[index - 2])));
      break;
    } else if (MUST.has(one)) modal = 'must';
    else if (/^(?:y|o|ni|e)$/.test(one) && at - index < 3 && isVerb(marks[index - 1])) index -= 0;
    else if (
      one === ',' ||
      (!INSIDE.has(one) && !(mark.pos === 'ADV' && one !== ',') && !(form === 'base' && /^(?:a|de|en|para|que)$/.test(one)))
    )
      break;
  }
  const ruling = form === 'base' && modal === undefined ? governed(marks, at, from) : undefined;
  const reigns = form === 'subjunctive' ? governedThat(marks, at, from) : undefined;
  const passive = form === 'participle' ? !have || been : se && form !== 'base' && form !== 'gerund';
  if (form === 'participle' && have && been) being = 'done';
  const before = Math.min(index, at - 1);
  negated ||= subjectDenies(marks, at - 1, Math.max(from, before - 5)) || deniedBefore(marks, at, from, ruling ?? reigns ?? modal);
  return { tense: modal ?? ruling ?? reigns ?? plain(form, have, haveToCome, being), negated, passive };
}

const isVerb = (mark: Mark | undefined): boolean => mark?.kind === 'word' && (mark.pos === 'VERB' || mark.pos === 'AUX');

function plain(form: Form, have: boolean, haveToCome: boolean, being: Tense | undefined): Tense {
  switch (form) {
    case 'participle':
      return haveToCome ? 'will' : have ? 'done' : (being ?? 'done');
    case 'past':
    case 'imperfect':
      return 'done';
    case 'third':
      return 'now';
    case 'future':
    case 'conditional':
      return 'will';
    case 'gerund':
      return 'gerund';
    case 'base':
    case 'subjunctive':
    case 'noun':
    case 'plain':
      return 'bare';
    default:
      return form satisfies never;
  }
}

/** What the words before an infinitive make of it: "aceptó recibir", "se comprometió a recibir", "un acuerdo para recibir". */
function governed(marks: readonly Mark[], at: number, from: number): Tense | undefined {
  for (let index = at - 1; index >= Math.max(from, at - 8); index -= 1) {
    const mark = marks[index];
    if (mark?.kind === 'place' || mark?.kind === 'speaker' || mark?.kind === 'time') continue;
    if (mark?.kind !== 'word') return undefined;
    if (CAN.has(mark.word)) return 'can';
    if (MUST.has(mark.word)) return 'must';
    // What was made possible was done.
    if (/^(?:permitió|permitieron|hizo|hicieron|posibilitó)$/.test(mark.word)) return 'done';
    // "Diecisiete han sido forzados a regresar": they went.
    if (
      /^(?:forzad|obligad)[oa]s?$/.test(mark.word) &&
      marks.slice(Math.max(from, index - 4), index).some((one) => isWord(one, 'sido', 'fue', 'fueron'))
    )
      return 'done';
    // "ha de", "habrá de": must.
    if (/^(?:ha|han|habrá|habrán|había|habrían|habría)$/.test(mark.word) && isWord(marks[index + 1], 'de', 'que')) return 'must';
    if (mark.word === 'hay' && isWord(marks[index + 1], 'que')) return 'must';
    const tense = GOVERNORS[mark.word];
    // "Negocia un convenio para": nothing is agreed yet.
    const open =
      tense === 'agreed' &&
      mark.pos === 'NOUN' &&
      marks.slice(Math.max(from, index - 5), index).some((one) => GOVERNORS[word(one)] === 'considered');
    if (open) return 'considered';
    if (
      tense !== undefined &&
      !(tense === 'must' && !isWord(marks[index + 1], 'que') && !isWord(marks[index + 1], 'previsto', 'intención'))
    )
      return tense === 'agreed' && NOT.has(word(marks[index - 1])) ? 'refused' : tense;
    if (/^[.;:,]$/.test(mark.word)) return undefined;
    if (isVerb(mark) && mark.pos === 'VERB' && index < at - 1) return undefined;
  }
  return undefined;
}

/** What a verb before "que" makes of the subjunctive behind it: "pidió a Kigali que reciba", "permite que entren". */
function governedThat(marks: readonly Mark[], at: number, from: number): Tense | undefined {
  const that = marks.slice(Math.max(from, at - 8), at).findLastIndex((mark) => isWord(mark, 'que'));
  if (that < 0) return undefined;
  const place = Math.max(from, at - 8) + that;
  if (isWord(marks[place - 1], 'hasta', 'sin')) return 'will';
  return governed(marks, place, from);
}

/** "Nadie fue detenido", "ninguno de ellos ha salido": a subject that denies. */
function subjectDenies(marks: readonly Mark[], to: number, from: number): boolean {
  for (let index = to; index >= from; index -= 1) {
    const mark = marks[index];
    if (isWord(mark, ',', ';', 'que', '.', 'quien', 'quienes')) return false;
    if (mark?.kind === 'word' && NOBODY.has(mark.word)) return true;
  }
  return false;
}

/** "No va a recibir", "no se admite", "no tiene previsto mandar": a "no" before the verb that governs. */
function deniedBefore(marks: readonly Mark[], at: number, from: number, tense: Tense | undefined): boolean {
  if (tense === undefined || tense === 'refused') return false;
  for (let index = at - 1; index >= Math.max(from, at - 8); index -= 1) {
    const mark = marks[index];
    if (isWord(mark, ',', ';', '.')) return false;
    if (isWord(mark, 'no', 'nunca', 'tampoco', 'jamás')) return true;
  }
  return false;
}
