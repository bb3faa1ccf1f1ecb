import type { WordClasses } from '../pattern.ts';
import { SAID_FORMS, SAY_FORMS, SAYING_FORMS, SAY_INFINITIVES, SPANISH_SAYING } from './saying-words.ts';

const phrases = (line: string): readonly string[] => line.split(' | ');
const SAY_PHRASES = phrases(
  'dio a conocer | dieron a conocer | da a conocer | hizo saber | hicieron saber | dejó claro | dejaron claro | puso de manifiesto | hizo hincapié en | hace saber | tiene claro | dio por hecho | da por hecho | puso de relieve | hizo constar | dejó caer',
);
const words = (line: string): readonly string[] => line.split(' ');

/** Classes of Spanish words and phrases that the tables of patterns name in braces. */
export const SPANISH_CLASSES: WordClasses = {
  voice: phrases('{speaker} | él | ella | ellos | ellas | este | esta | aquel | aquella'),
  say: [...SAY_FORMS, ...SAID_FORMS, ...SAY_PHRASES],
  say3: [...SAY_FORMS, ...SAID_FORMS, ...SAY_PHRASES],
  'say.inf': SAY_INFINITIVES,
  saying: SAYING_FORMS,
  deny: [...SPANISH_SAYING.denials],
  that: phrases('que | de que | a que | en que'),
  se: words('se lo le les nos me'),
  hearer: phrases(
    'a los periodistas | a la prensa | a los medios | a este diario | a este medio | a este periódico | a la agencia | a reporteros | a los reporteros | al parlamento | al congreso',
  ),
  voiced: phrases(
    'expresó | expresaron | manifestó | manifestaron | mostró | mostraron | expresa | expresan | manifiesta | manifiestan | ha expresado | han expresado | mostraron | reiteró | reiteraron | puso | pusieron | transmitió | transmitieron',
  ),
  worried: phrases(
    'preocupación | su preocupación | temor | inquietud | alarma | su temor | su inquietud | su alarma | dudas | rechazo | su rechazo | reservas | sus dudas',
  ),
  adverb: phrases(
    'también | además | ya | luego | asimismo | no obstante | ayer | hoy | anoche | nuevamente | de nuevo | tajantemente | públicamente | a su vez | por su parte | por su lado | en cambio | después | más tarde | posteriormente | igualmente | finalmente | hoy mismo | siempre | repetidamente | categóricamente | sin embargo | simplemente | claramente | expresamente | sencillamente | textualmente | entonces | ahora | tampoco | incluso | por último | en un comunicado | con rotundidad | rotundamente | apenas | solo',
  ),
  have: phrases('ha | han | había | habían | he | hemos'),
  deal: phrases(
    'acuerdo | acuerdos | convenio | convenios | memorando | memorándum | tratado | pacto | protocolo | arreglo | entendimiento | contrato | compromiso | alianza | trato',
  ),
  prison: phrases(
    'cárcel | cárceles | prisión | prisiones | celda | celdas | megacárcel | penal | penales | centro | centros | campamento',
  ),
  migrants: phrases(
    'migrantes | deportados | deportadas | personas | extranjeros | presos | reclusos | refugiados | solicitantes de asilo | expulsados | expulsadas | vuelo | avión',
  ),
};
