import type { ARRANGEMENT_KINDS, PERS, PURPOSES, STATUSES } from '../../core/vocabulary.ts';
import type { PartyKind } from '../../core/party.ts';
import type { Words } from '../../core/words.ts';

/** Words for the statuses of an arrangement. */
export const STATUS_WORDS: Readonly<Record<(typeof STATUSES)[number], Words>> = {
  sought: { en: 'sought', es: 'solicitado' },
  considered: { en: 'under consideration', es: 'en estudio' },
  offered: { en: 'offered', es: 'ofrecido' },
  announced: { en: 'announced', es: 'anunciado' },
  signed: { en: 'signed', es: 'firmado' },
  'in-force': { en: 'in force', es: 'en vigor' },
  suspended: { en: 'suspended', es: 'suspendido' },
  ended: { en: 'ended', es: 'terminado' },
  refused: { en: 'refused', es: 'rechazado' },
};

/** Words for the kinds of arrangement. */
export const KIND_WORDS: Readonly<Record<(typeof ARRANGEMENT_KINDS)[number], Words>> = {
  'third-country-removal': { en: 'Removal to a third country', es: 'Expulsión a un tercer país' },
  'safe-third-country': { en: '“Safe third country” agreement', es: 'Acuerdo de «tercer país seguro»' },
  'sentenced-person-transfer': { en: 'Transfer of sentenced people', es: 'Traslado de personas condenadas' },
  readmission: { en: 'Readmission', es: 'Readmisión' },
  transit: { en: 'Transit', es: 'Tránsito' },
  'offshore-processing': { en: 'Offshore processing of asylum claims', es: 'Tramitación de asilo en otro país' },
};

/** Words for the purposes of a flight. */
export const PURPOSE_WORDS: Readonly<Record<(typeof PURPOSES)[number], Words>> = {
  removal: { en: 'a removal flight', es: 'un vuelo de expulsión' },
  'removal-connection': { en: 'a connection within a removal', es: 'una conexión dentro de una expulsión' },
  'removal-return': { en: 'a return leg after a removal', es: 'el regreso tras una expulsión' },
  transfer: { en: 'a transfer', es: 'un traslado' },
  'third-country': { en: 'a removal to a third country', es: 'una expulsión a un tercer país' },
  positioning: { en: 'a positioning flight', es: 'un vuelo de posicionamiento' },
  'fuel-stop': { en: 'a fuel stop', es: 'una escala técnica' },
  military: { en: 'a military flight', es: 'un vuelo militar' },
  'foreign-government': { en: 'a flight of a foreign government', es: 'un vuelo de un gobierno extranjero' },
  unknown: { en: 'a purpose not known', es: 'de finalidad desconocida' },
};

/** Words for the conditions on convictions. */
export const CONVICTED_WORDS: Readonly<Record<'only' | 'also' | 'never', Words>> = {
  only: { en: 'only people convicted of a crime', es: 'solo personas condenadas por un delito' },
  also: { en: 'people convicted of a crime, and others', es: 'personas condenadas por un delito, y otras' },
  never: { en: 'nobody with a criminal record', es: 'nadie con antecedentes penales' },
};

/** Words for the kinds of party. */
export const PARTY_KIND_WORDS: Readonly<Record<PartyKind, Words>> = {
  state: { en: 'government', es: 'gobierno' },
  agency: { en: 'public body', es: 'organismo público' },
  official: { en: 'official', es: 'autoridad o funcionario' },
  court: { en: 'court', es: 'tribunal' },
  organisation: { en: 'organisation', es: 'organización' },
  company: { en: 'company', es: 'empresa' },
  press: { en: 'press', es: 'prensa' },
  sensor: { en: 'sensor', es: 'sensor' },
};

/** What an amount or a ceiling is counted by, after the figure. */
export const PER_WORDS: Readonly<Record<(typeof PERS)[number], Words>> = {
  total: { en: 'in total', es: 'en total' },
  person: { en: 'per person', es: 'por persona' },
  'person-year': { en: 'per person and year', es: 'por persona y año' },
  'person-month': { en: 'per person and month', es: 'por persona y mes' },
  year: { en: 'a year', es: 'al año' },
  month: { en: 'a month', es: 'al mes' },
  week: { en: 'a week', es: 'a la semana' },
  flight: { en: 'per flight', es: 'por vuelo' },
};
