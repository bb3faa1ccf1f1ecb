import { compileFrames } from '../attribution.ts';
import { ENGLISH_EVIDENCE } from '../en/rules/evidence.ts';
import { contestsOf } from '../evidence.ts';
import { compile } from '../pattern.ts';
import type { Tables } from '../tables.ts';
import { compilePairs } from '../topic.ts';
import { SPANISH_CLAUSES } from './clause-words.ts';
import { SPANISH_FACILITIES } from './facility-words.ts';
import { SPANISH_FRAMES } from './frames.ts';
import { SPANISH_NUMBERS } from './number-words.ts';
import { SPANISH_PAIRS } from './pairs.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PLACE_RULES } from './rules/places.ts';
import { QUANTITY_RULES } from './rules/quantities.ts';
import { STATUS_RULES } from './rules/status.ts';
import { WARNING_RULES } from './rules/warnings.ts';
import { sayingsIn } from './sayings.ts';
import { SPANISH_SAYING } from './saying-words.ts';
import { SPANISH_SPEAKERS } from './speaker-words.ts';
import { SPANISH_SPEAKER_READER } from './speakers.ts';
import { SPANISH_TIMES } from './time-words.ts';
import { spanishSentences } from './tokens.ts';
import { SPANISH_CLASSES } from './word-classes.ts';

/** Spanish rules over clauses. */
export const SPANISH_CLAUSE_RULES = [...STATUS_RULES, ...PEOPLE_RULES, ...QUANTITY_RULES, ...PLACE_RULES, ...WARNING_RULES];

/** Spanish. */
export const SPANISH: Tables = {
  sentences: spanishSentences,
  numbers: SPANISH_NUMBERS,
  times: SPANISH_TIMES,
  facilities: SPANISH_FACILITIES,
  speakers: SPANISH_SPEAKERS,
  speakerReader: SPANISH_SPEAKER_READER,
  pronouns: {
    offices: new Set(['despacho', 'oficina']),
    one: new Set(['él', 'ella', 'este', 'esta', 'aquel', 'aquella']),
    many: new Set(['ellos', 'ellas']),
    body: new Set(),
    plural: /s$/,
  },
  saying: SPANISH_SAYING,
  frames: compileFrames(SPANISH_FRAMES, SPANISH_CLASSES),
  sayings: sayingsIn,
  pairs: compilePairs(SPANISH_PAIRS, SPANISH_CLASSES),
  ways: {
    to: ['a', 'hacia', 'al', 'para'],
    from: ['de', 'desde', 'del'],
    by: ['por'],
    at: ['en'],
    with: ['con'],
    between: ['entre'],
    and: ['y', 'e', 'o'],
    exchange: ['cambio', 'contrapartida'],
    through: ['el', 'la', 'los', 'las', 'un', 'su'],
  },
  rules: [],
  clauses: SPANISH_CLAUSES,
  clauseRules: SPANISH_CLAUSE_RULES,
  // What speaks for a field is told by classes: the same in both languages.
  evidence: contestsOf(ENGLISH_EVIDENCE),
  guess: {
    before: compile('(podría | podrían | quizá | si)', SPANISH_CLASSES),
    negation: / (?:no|nunca|ni|sin|nadie|ningún|ninguna|ninguno|tampoco|jamás) /,
  },
  // "deportivo", "aves migratorias" and "asilo de ancianos" are of another theme.
  theme: {
    names:
      /(?<!\p{L})(?:deport(?:ad|ac|ar|ó|ab|en)\p{L}*|migrantes?|inmigrantes?|refugiad[oa]s|solicitantes de (?:asilo|refugio|protección)|demandantes de asilo|tercer(?:os)? pa[ií]s(?:es)?|repatriad\p{L}+|repatriación|indocumentad\p{L}+|sin papeles|trasladad[oa]s|cecot|guantánamo|enemigos extranjeros|expulsión de extranjeros|expulsad[oa]s (?:por|de|desde|a)|extranjer[oa]s (?:expulsad|deportad|condenad|que|de)|reclus[oa]s|devuelt[oa]s a su pa[ií]s|readmisión|cooperación de asilo)/giu,
    fits: /(?<!\p{L})(?:\p{L}{0,3}migraci\p{L}+|migratori[oa]s?|expuls\p{L}+|traslad\p{L}+|detenid\p{L}+|presos|prisión|cárcel\p{L}*|celdas|internos|asilo|refugio|acog\p{L}+|extranjer\p{L}+|antecedentes|convict\p{L}+|condenad\p{L}+|penitenciari\p{L}+|albergue|visad\p{L}+|recién llegados|forasteros|custodia|encierr\p{L}+|referéndum|menores|permisos?)(?!\p{L})/giu,
  },
  safeThird: / tercer(?:os)? país(?:es)? seguros? /,
  route: {
    flight: / (?:vuelos?|avión|aviones|aeronave|chárter|aparato) /,
    from: / (?:desde|procedente de|salió de|partió de|despegó de)(?: los)? O\.[CK]:([A-Z]{2}) /,
    to: / (?:hacia|rumbo a|con destino a|(?:lleg|aterriz|arrib|devuelt|enviad|trasladad|deportad|desembarc)\p{L}* (?:a|en)) O\.[CK]:([A-Z]{2}) /u,
  },
  pairNeedsDeal: true,
  deals:
    / (?:acuerdos?|convenios?|pactos?|tratados?|memorandos?|memorándum|protocolos?|plan|arreglo|trato|convin\S+|convien\S+|acord\S+|pact\S+|firm\S+|suscrib\S+|acept\S+) /,
  turns: {
    question: /^(?:P\.|P:|Pregunta[.:]|PREGUNTA[.:])\s*/,
    answer: /^(?:R\.|R:|Respuesta[.:]|RESPUESTA[.:])\s*/,
    dash: /^\s*[—–]\s*/,
  },
  terms:
    / (?:según|conforme a|en virtud de|al amparo de|a tenor de) (?:el|la|los|dicho|lo) (?:\S+ ){0,2}(?:acuerdo|convenio|tratado|memorando|protocolo|texto|documento|borrador|pacto|decreto|términos|pactado|acordado) |^ (?:el|este|dicho) (?:\S+ ){0,1}(?:acuerdo|convenio|tratado|memorando|memorándum|protocolo|texto|documento|borrador|pacto|decreto|contrato) (?:\S+ ){0,9}(?:prevé|establece|dispone|fija|señala|estipula|contempla|permite|limita|excluye|obliga|abarca|lleva|incluye|detalla|recoge|consta) | (?:dice|dispone|establece|prevé|fija|señala|reza|según) (?:el|la|su) (?:artículo|cláusula|anexo|apartado|numeral) | (?:borrador|texto|documento|convenio|acuerdo|memorando|memorándum|contrato) (?:\S+ ){0,6}(?:al que|a cuyo|a la que) (?:\S+ ){0,2}(?:accedió|tuvo|acceso) /,
  goesOn: /^ (?:tampoco|nadie|también|cada|solo|sólo|además|asimismo|no)|^ .* \p{L}+(?:ría|rían) /u,
  release:
    /^\s*(?:comunicado|nota de prensa|boletín de prensa|boletín informativo|posicionamiento|pronunciamiento|carta abierta|aviso oficial|nota informativa|declaración conjunta|comunicación oficial|respuesta del gobierno|el gobierno informa|informa a la (?:opinión pública|ciudadanía))/im,
  untrue: ['falso', 'mentira', 'falsedad', 'cierto', 'verdad'],
  answers: /^\s*(?:respuestas? (?:del|de la|de|a)|contestación|a (?:la|las) preguntas?|cuestionario)/im,
  written:
    / (?:según el (?:texto|acuerdo|documento|convenio|tratado|memorando|protocolo)|el (?:texto|documento|acuerdo|convenio|tratado|memorando|protocolo|artículo|anexo) (?:establece|dispone|señala|estipula|fija|prevé|dice|contempla)|datos oficiales|cifras oficiales|registros oficiales|a tenor del|en virtud del|conforme al) /,
  minutes: /\b(?:acta (?:de la|resumida|de)|versión taquigráfica|diario de sesiones|extracto del acta)\b/i,
  interview: / (?:entrevista|conversación|conversamos|atiende|recibe|recibió|responde|habla con|conversa) /,
  reporters: new Set(
    'presentador presentadora conductor conductora locutor locutora reportero reportera corresponsal periodista entrevistador entrevistadora enviado enviada estudio redacción pregunta moderador moderadora directo actualización primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo único considerando resultando nota autora autor asunto fecha lugar objeto claves'.split(
      ' ',
    ),
  ),
  figures:
    / (?:datos|cifras|registros|estadísticas|balance|padrón|planilla) (?:de|del|oficiales|publicad\S+|aportad\S+|muestran?|indican?) /,
  withdrawn: / (?:escribimos|dijimos|publicamos|dábamos|hablábamos|decíamos|informamos|atribuimos|nuestro mapa|situábamos|por error) /,
  corrections: /^\W*(?:fe de erratas|fe de errores|correcciones|rectificaci|aclaraci)/i,
  correction: / (?:corrección|fe de errores|una versión anterior|rectificación|por error|nos equivocamos) /,
};
