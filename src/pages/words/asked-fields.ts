/** What people ask for where the record has a field: words and the fields that they mean, beside the fields' own labels. */
export interface AskedFields {
  /** Fields of arrangements and of facilities, by name. */
  readonly fields: readonly string[];
  readonly en: readonly string[];
  readonly es: readonly string[];
}

const MONEY = ['fee.charged', 'fee.promised', 'fee.approved', 'fee.paid'];
const DATES = ['announcedOn', 'signedOn', 'inForceFrom', 'suspendedOn', 'endedOn'];
const CITIZENS = ['admits.senderCitizens', 'plans.senderCitizens'];

/**
 * Plain synonyms, singular or plural, with or without accents. A word that a document may hold as well is found there too; a word that would
 * mean half of all claims ("agreement", "people") stands nowhere.
 */
export const ASKED_FIELDS: readonly AskedFields[] = [
  {
    fields: MONEY,
    en: ['fee', 'price', 'cost', 'money', 'payment', 'how much', 'amount', 'sum'],
    es: ['tarifa', 'precio', 'coste', 'costo', 'costes', 'dinero', 'pago', 'cuánto', 'cuánto cuesta', 'importe', 'monto', 'suma'],
  },
  { fields: ['fee.promised'], en: ['promised fee', 'promised money', 'pledged'], es: ['tarifa prometida', 'dinero prometido'] },
  { fields: ['fee.paid'], en: ['money paid', 'fee paid', 'disbursed'], es: ['dinero pagado', 'tarifa pagada', 'desembolsado'] },
  { fields: ['fee.approved'], en: ['grant', 'granted', 'approved'], es: ['subvención', 'aprobado', 'concedido'] },
  { fields: ['fee.purpose'], en: ['purpose of the money'], es: ['finalidad del dinero', 'para qué'] },
  { fields: ['funder', ...MONEY], en: ['who pays', 'who paid', 'funded by', 'funding'], es: ['quién paga', 'quién pagó', 'financiación'] },
  {
    fields: ['moved', 'returned', 'cap', 'population', 'capacity'],
    en: ['how many', 'number of people', 'numbers', 'count', 'figure'],
    es: ['cuántos', 'cuántas', 'cuántas personas', 'número de personas', 'cifra'],
  },
  {
    fields: ['moved'],
    en: ['how many moved', 'how many sent', 'moved', 'transferred', 'deported', 'removed'],
    es: ['cuántos trasladados', 'trasladados', 'deportados', 'expulsados', 'enviados'],
  },
  { fields: ['returned'], en: ['sent home', 'returned', 'repatriated'], es: ['devueltos', 'reenviados', 'repatriados'] },
  {
    fields: ['cap', 'capped'],
    en: ['cap', 'limit', 'ceiling', 'quota', 'maximum'],
    es: ['tope', 'cupo', 'cuota', 'máximo', 'límite'],
  },
  {
    fields: CITIZENS,
    en: ['citizen', 'own citizens', 'nationals of the sending state', 'citizenship'],
    es: ['ciudadano', 'ciudadana', 'ciudadanía', 'propios ciudadanos', 'nacionales del Estado que envía'],
  },
  { fields: ['admits.senderResidents'], en: ['resident', 'green card', 'residents'], es: ['residente', 'residencia legal'] },
  { fields: ['admits.nationalities'], en: ['nationality', 'which nationals', 'which countries'], es: ['nacionalidad', 'qué países'] },
  {
    fields: ['admits.convicted'],
    en: ['criminal', 'convicted', 'conviction', 'criminal record', 'convict'],
    es: ['criminal', 'condenado', 'condena', 'antecedentes penales', 'delincuente'],
  },
  { fields: ['admits.prisoners'], en: ['prisoner', 'inmate', 'sentenced'], es: ['preso', 'presa', 'recluso', 'prisionero'] },
  { fields: ['admits.asylumSeekers'], en: ['asylum seeker', 'asylum'], es: ['solicitante de asilo', 'asilo'] },
  {
    fields: ['admits.minors'],
    en: ['child', 'children', 'minor', 'unaccompanied'],
    es: ['niño', 'niña', 'menor', 'menores', 'no acompañado'],
  },
  {
    fields: ['detains', 'facility'],
    en: ['detention', 'detained', 'held', 'jail', 'prison'],
    es: ['detención', 'detenido', 'cárcel', 'prisión'],
  },
  { fields: ['facility'], en: ['where held', 'where are people held', 'facility'], es: ['dónde están detenidos', 'centro', 'instalación'] },
  { fields: ['duration'], en: ['how long', 'length'], es: ['cuánto tiempo', 'plazo', 'vigencia'] },
  { fields: ['exists'], en: ['is there an agreement', 'no agreement'], es: ['hay acuerdo', 'existe acuerdo', 'no hay acuerdo'] },
  { fields: ['binding'], en: ['binding', 'legally binding'], es: ['vinculante'] },
  { fields: ['document'], en: ['treaty', 'memorandum', 'text of the agreement'], es: ['tratado', 'memorando', 'texto del acuerdo'] },
  { fields: ['text'], en: ['condition', 'terms'], es: ['término', 'condición', 'condiciones'] },
  { fields: ['status', ...DATES], en: ['when', 'date', 'state of play'], es: ['cuándo', 'fecha', 'estado del acuerdo'] },
  { fields: ['safeguard'], en: ['safeguard', 'guarantee', 'protection', 'assurance'], es: ['salvaguardia', 'garantía', 'protección'] },
  { fields: ['concern'], en: ['risk', 'abuse', 'criticism', 'critics', 'concern'], es: ['riesgo', 'abuso', 'crítica', 'preocupación'] },
  {
    fields: ['litigation'],
    en: ['court', 'lawsuit', 'case', 'judge', 'ruling'],
    es: ['tribunal', 'demanda', 'juez', 'jueza', 'sentencia', 'fallo'],
  },
];
