import type { Act } from '../../core/claim.ts';
import type { SayingWords } from '../frame.ts';
import { tableOf } from '../table.ts';
import { formsOf } from './verb-forms.ts';

/** Verbs of saying by what they do. */
const VERBS: readonly (readonly [act: Act, verbs: string])[] = [
  ['announces', 'anunciar revelar adelantar proclamar comunicar desvelar'],
  ['confirms', 'confirmar reconocer admitir ratificar corroborar'],
  ['denies', 'negar rechazar desmentir descartar refutar'],
  ['clarifies', 'aclarar puntualizar matizar rectificar'],
  [
    'alleges',
    'denunciar advertir alertar acusar criticar cuestionar temer lamentar reprochar alegar condenar censurar deplorar protestar avisar quejar recelar',
  ],
  ['rules', 'fallar dictaminar sentenciar resolver determinar concluir'],
  ['reports', 'informar reportar publicar contar relatar calcular estimar constatar registrar documentar cifrar consignar'],
  [
    'states',
    'decir hablar señalar afirmar explicar añadir agregar indicar precisar asegurar sostener manifestar expresar ' +
      'subrayar recordar insistir detallar comentar escribir apuntar destacar mencionar repetir reiterar declarar exponer argumentar ' +
      'opinar entender objetar leer considerar espetar soltar pronunciar discrepar creer garantizar responder replicar contestar zanjar apostillar recalcar remarcar especificar justificar enfatizar defender argüir aseverar ' +
      'relativizar mantener observar plantear resumir testificar tuitear aducir calificar pronosticar prever estipular referir razonar notar narrar ilustrar ironizar acotar abundar proseguir continuar concretar deslizar confiar prometer aventurar ' +
      'aseverar remachar sentenciar enfatizar jurar bromear admitir recapitular reconvenir ejemplificar susurrar murmurar suspirar responder detallar terciar intervenir postear evocar puntear rememorar',
  ],
];

const ASKING =
  'preguntar evitar declinar rehusar ignorar dudar desconocer eludir pedir exigir urgir instar reclamar solicitar sugerir'.split(' ');

/** Verbs of saying, by their infinitives. */
export const SAYING_VERBS: readonly string[] = [...VERBS.flatMap(([, verbs]) => verbs.split(' ')), ...ASKING];

/** Third persons of saying that stand alone: no future and no conditional ("diría" says nothing yet), no participle. */
function third(verb: string): readonly string[] {
  const { present, past, imperfect } = formsOf(verb);
  return [present[1], present[3], past[1], past[3], imperfect[0], imperfect[2]].flatMap((form) => form ?? []);
}
/** First persons: "denunciamos", "digo". */
function first(verb: string): readonly string[] {
  const { present, past } = formsOf(verb);
  return [present[0], present[2], past[0]].flatMap((form) => form ?? []);
}
const AUXILIARY = ['ha', 'han', 'había', 'habían', 'habrá'];
const perfect = (verb: string): readonly string[] => AUXILIARY.map((have) => `${have} ${formsOf(verb).participle[0] ?? ''}`);
const finite = (verb: string): readonly string[] => [...third(verb), ...first(verb)];

const FORMS = VERBS.flatMap(([act, verbs]) => verbs.split(' ').map((verb) => ({ act, verb })));
/** Forms that are nouns, adjectives or conjunctions more often than verbs of saying. */
const OTHERWISE = new Set(
  'informe informes cuento publico nota notas considerado resumen condena condenas fallo acuso aviso adelanto comunicado dejado dejan pedido exijo reporto reporte estimado continúa continúan calificado'.split(
    ' ',
  ),
);
const isSaying = (form: string): boolean => !OTHERWISE.has(form);

/** What Spanish verbs of saying do, every form under its act. */
export const SPANISH_SAYING: SayingWords = {
  telling: [],
  acts: tableOf(
    Object.fromEntries(
      FORMS.flatMap(({ act, verb }) =>
        [...finite(verb), ...formsOf(verb).gerund, formsOf(verb).participle[0] ?? ''].filter(isSaying).map((form) => [form, act] as const),
      ),
    ),
  ),
  denials: new Set(
    FORMS.filter(({ act }) => act === 'denies').flatMap(({ verb }) => [
      ...finite(verb),
      ...formsOf(verb).gerund,
      formsOf(verb).participle[0] ?? '',
    ]),
  ),
  that: ['que'],
  denied: ['haber', 'la', 'cualquier', 'toda', 'ningún', 'tener', 'las', 'los', 'alegaciones'],
  gerund: /[aei]r$/,
  cues: new Set([
    'según',
    'acuerdo',
    'conforme',
    'juicio',
    'palabras',
    'opinión',
    'textual',
    'textualmente',
    'literal',
    'versión',
    'explicación',
    'respuesta',
    'noticia',
    'cifra',
    'dato',
    'dio',
    'dieron',
    'hizo',
    'dejó',
    'preocupación',
    'temor',
    'inquietud',
    'alarma',
    ':',
  ]),
  needsThat: new Set(
    'considera consideran consideró consideraron mantiene mantienen mantuvo mantuvieron prevé prevén previó previeron confía confían admite admiten admitió admitieron entiende entienden entendió registra registró registraron ratificó ratificaron rechaza rechazan rechazó rechazaron descarta descartan descartó descartaron suelta soltó observa observan observó promete prometen prometió prometieron condena condenan condenó condenaron determina determinó concluye concluyó concluyeron defiende defienden defendió refiere refirió cuenta cuentan continúa intervino interviene mantenía confiaba prometía denuncia denuncian plantea planteó plantean acusa acusan acusó critica criticó critican cuestiona cuestionó lamenta lamentó publica publicó publicaron registran exponen expuso expone resolvió resuelve lee leyó leen entendieron comunica'.split(
      ' ',
    ),
  ),
  takesThing: new Set(),
  to: [],
  joins: ['y', 'e', 'pero', 'mientras', 'aunque', 'quien', 'que', 'pues', 'porque'],
  dropsSubject: true,
  open: new Set(ASKING.flatMap((verb) => finite(verb))),
};

/** Forms that stand where a verb of saying stands: third persons, and the perfect. */
export const SAY_FORMS: readonly string[] = [
  ...new Set([...FORMS.flatMap(({ verb }) => third(verb)).filter(isSaying), ...SPANISH_SAYING.open]),
];
export const SAID_FORMS: readonly string[] = FORMS.flatMap(({ verb }) => perfect(verb));
/** Gerunds: "añadiendo que". */
export const SAYING_FORMS: readonly string[] = FORMS.flatMap(({ verb }) => formsOf(verb).gerund);
/** Infinitives, after "se limitó a". */
export const SAY_INFINITIVES: readonly string[] = FORMS.map(({ verb }) => verb.split(' ')[0] ?? '');

/** Their infinitives, for looking up. */
export const SAYING_INFINITIVES: ReadonlySet<string> = new Set(SAYING_VERBS);
