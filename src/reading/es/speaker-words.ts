import type { Role } from '../mark.ts';
import { tableOf } from '../table.ts';
import type { SpeakerWords } from '../speakers.ts';
import { SAY_FORMS } from './saying-words.ts';

const rows = (role: Role, words: string): readonly (readonly [string, Role])[] => words.split(' ').map((word) => [word, role] as const);

const OFFICES =
  'presidente presidenta expresidente expresidenta mandatario mandataria gobernante ministro ministra exministro exministra canciller vicecanciller secretario secretaria portavoz vocero vocera director directora ' +
  'embajador embajadora alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada congresista legislador legisladora parlamentario funcionario funcionaria viceministro viceministra vicepresidente ' +
  'vicepresidenta subsecretario subsecretaria jefe jefa comisionado comisionada comisario comisaria coordinador coordinadora titular premier negociador negociadora asesor asesora superintendente intendente administrador administradora ' +
  'general coronel comandante zar diplomático diplomática encargado encargada delegado delegada responsable consejero consejera procurador procuradora fiscal señor señora representante adjunto adjunta gendarme voluntario voluntaria líder rey príncipe agente alto alta';
const CRITICS =
  'abogado abogada activista defensor defensora obispo arzobispo cardenal sacerdote relator relatora jurista letrado letrada opositor opositora experto experta exdiputado médico médica psicóloga psicólogo madre padre hermana hermano viuda catedrático catedrática profesor profesora testigo';
const COURTS = 'juez jueza magistrado magistrada';
const PRESS = 'investigador investigadora analista periodista politólogo politóloga académico académica cronista';

/** Who speaks in Spanish. */
export const SPANISH_SPEAKERS: SpeakerWords = {
  organisations: {},
  telling: [],
  reckonings: new Set(),
  nounLike: new Set(),
  that: [],
  standing: [],
  heads: tableOf(
    Object.fromEntries([
      ...rows('office', OFFICES),
      ...rows(
        'office',
        'gobierno gobiernos ejecutivo ministerio ministerios cancillería cancillerías presidencia funcionarios autoridades portavoces voceros ministros congreso parlamento senado asamblea policía embajada departamento ejército diputados senadores ' +
          'entidad organismo dependencia institución administración gabinete secretaría dirección procuraduría fiscalía viceministerio alcaldía oficina agencia despacho cartera diplomáticos',
      ),
      ...rows('critic', CRITICS),
      ...rows(
        'critic',
        'abogados abogadas organizaciones organización activistas oposición opositores opositoras críticos expertos expertas ong ongs oenegé oenegés defensores defensoras juristas obispos colectivo colectivos asociación asociaciones fundación alianza plataforma ' +
          'coalición red redes grupos defensoría relatores letrados iglesia médicos familiares abogacía sindicato sindicatos bancada partido colegio comité entidades diócesis pastoral observatorio amnistía ombudsman familias',
      ),
      ...rows('court', COURTS),
      ...rows('court', 'corte cortes tribunal tribunales jueces juezas juzgado juzgados sala magistrados audiencia'),
      ...rows('press', PRESS),
      ...rows(
        'press',
        'investigadores periodistas medios periódico diario semanario revista cadena emisora portal analistas televisión canal rotativo medio',
      ),
      ...rows('unnamed', 'fuentes fuente allegados'),
    ]),
  ),
  titles: new Set(`${OFFICES} ${CRITICS} ${COURTS} ${PRESS}`.split(' ')),
  weak: new Set(
    'entidad organismo dependencia institución cortes general alto alta oficina agencia despacho cartera dirección red redes grupos alianza plataforma medios medio canal cadena sala audiencia adjunto adjunta encargado encargada delegado delegada colegio comité entidades partido madre padre hermana hermano médico médica médicos familiares familias administración líder agente asamblea fuente testigo rey príncipe'.split(
      ' ',
    ),
  ),
  strengthens: new Set(),
  headFirst: true,
  pointBack: tableOf<Role | 'any'>({
    tribunal: 'court',
    magistrados: 'court',
    jueces: 'court',
    dependencia: 'office',
    corte: 'court',
    sala: 'court',
    organismo: 'any',
    organización: 'critic',
    oenegé: 'critic',
    ong: 'critic',
    entidad: 'any',
    institución: 'any',
    cartera: 'office',
    ministerio: 'office',
    plataforma: 'critic',
    asociación: 'critic',
    colectivo: 'critic',
    fundación: 'critic',
    agencia: 'any',
  }),
  followers: new Set(),
  bodies: tableOf(
    Object.fromEntries([
      ...rows(
        'office',
        'ministerio departamento gobierno instituto cancillería congreso senado secretaría presidencia dirección agencia comisión consejo parlamento policía embajada servicio oficina ejército guardia casa estado asamblea migración ejecutivo dhs ice inpe administración marina armada',
      ),
      ...rows(
        'critic',
        'confederación federación coordinadora central consorcio sindicato amnistía watch acnur oim rights cristosal cidh comisionado onu unicef refugees international alianza asociación fundación red colectivo coalición conferencia iglesia defensoría colegio plataforma comité observatorio movimiento pastoral cáritas caritas organización naciones cruz médicos justice first save center network grupo unión procuraduría centro hrw mesa iniciativa refugiados refugiado migrante migrantes solidaridad misión pueblo ciudadana comunidad jesuita oxfam cejil servicio-jesuita abogados frente partido relatoría',
      ),
      ...rows('court', 'corte tribunal sala juzgado audiencia cidh-corte'),
      ...rows('press', 'reuters efe afp ap news cnn diario bbc cbs times post guardian nbc bloomberg telemundo univisión politico'),
    ]),
  ),
  never: new Set(
    (
      'el la los las un una unos unas lo en de del a al por para con sin según tras desde hasta y e o u ni pero que si no sí es son fue ha han había también además ayer hoy anoche mañana su sus este esta estos estas ese esa eso esto entre cuando mientras aunque como ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo preguntado preguntada consultado consultada interrogado solo sólo nadie ninguno ninguna ningún quien quienes donde se le les lo ' +
      'ante bajo durante todo todos todas cada otro otra otros otras algunos algunas muchos ambos ambas así ahora entonces luego después antes aquí allí hace hay más menos dos tres cuatro cinco seis siete ocho nueve diez veinte cien ' +
      'nos os según él ella ellos ellas nosotros yo tampoco nunca sobre contra sino pues porque quizá quizás finalmente asimismo posteriormente por qué cómo cuánto cuántos cuándo dónde quién respecto dicho dicha dichos del mi mis tu nuestro nuestra les gracias pausa buenos buenas ah'
    ).split(' '),
  ),
  particles: new Set(['de', 'la', 'del', 'los', 'las', 'y', 'da', 'dos', 'van', 'von', 'der', 'di', 'al', 'bin']),
  determiners: new Set(
    'el la los las un una unos unas su sus este esta ese esa otro otra otros otras varios varias algunos algunas dicho dicha ambos'.split(
      ' ',
    ),
  ),
  witnesses: new Set(),
  sayingVerbs: new Set(SAY_FORMS),
  accordingTo: [],
  written: new Set(),
  pronouns: new Set(),
  neutral: /migraciones|\boim\b|acnur|alto comisionado de las naciones unidas|cruz roja|comisión nacional|contraloría|auditor/i,
  passive: [],
  asides: [],
  announcing: new Set(),
  civil: [],
  notNames: new Set(),
  humans: /(?:or|ora|ante|ente|ero|era|ista|ano|ana)$/,
  links: new Set(['de', 'del', 'para', 'ante', 'en']),
  saying: new Set(SAY_FORMS),
  offices: tableOf({
    pentágono: 'US',
    dhs: 'US',
    ice: 'US',
    ...Object.fromEntries(
      // Who governs, by the name that reports use alone.
      (
        'US:trump,rubio,vance,noem,homan,leavitt,biden|SV:bukele|EC:noboa,sommerfeld|PA:mulino|MX:sheinbaum|CO:petro|GT:arévalo|CR:chaves|HN:asfura|AR:milei|PE:boluarte,jerí|VE:maduro,cabello|' +
        'BR:lula|CL:boric,kast|DO:abinader|RW:kagame|UG:museveni|GH:mahama|GQ:obiang|SZ:mswati|SS:kiir|IT:meloni,piantedosi|AL:rama|GB:starmer|FR:macron|DK:frederiksen|NL:schoof|DE:merz|AU:albanese|NR:adeang|ES:sánchez,marlaska'
      )
        .split('|')
        .flatMap((row) => (row.split(':')[1] ?? '').split(',').map((name) => [name, row.slice(0, 2)])),
    ),
  }),
};

/** Titles that mean one office: "el mandatario" is the president, "la jefa de la diplomacia" the foreign minister. */
export const SAME_OFFICE: readonly (readonly string[])[] = [
  ['presidente', 'presidenta', 'mandatario', 'mandataria', 'gobernante', 'jefe-de-estado'],
  [
    'ministro',
    'ministra',
    'secretario',
    'secretaria',
    'canciller',
    'diplomacia',
    'exteriores',
    'titular',
    'funcionario',
    'funcionaria',
    'jefe',
    'jefa',
    'vicecanciller',
    'viceministro',
    'viceministra',
  ],
  ['portavoz', 'vocero', 'vocera', 'funcionario', 'funcionaria'],
  ['director', 'directora', 'funcionario', 'funcionaria', 'jefe', 'jefa', 'responsable', 'titular'],
  ['abogado', 'abogada', 'letrado', 'letrada', 'jurista', 'defensor', 'defensora'],
  ['diputado', 'diputada', 'congresista', 'legislador', 'legisladora', 'parlamentario', 'opositor', 'opositora'],
  ['juez', 'jueza', 'magistrado', 'magistrada'],
];
