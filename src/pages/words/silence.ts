import type { Words } from '../../core/words.ts';

/** What nobody has said of an arrangement, after "Nobody has said". A test holds this table to the vocabulary. */
export const SILENCE_WORDS: Readonly<Record<string, Words>> = {
  status: { en: 'where the arrangement stands', es: 'en qué situación está el acuerdo' },
  announcedOn: { en: 'when it was announced', es: 'cuándo se anunció' },
  signedOn: { en: 'when, or whether, it was signed', es: 'cuándo se firmó, ni si se firmó' },
  inForceFrom: { en: 'from when it is in force', es: 'desde cuándo está en vigor' },
  exists: { en: 'whether there is an agreement at all', es: 'si existe siquiera un acuerdo' },
  binding: { en: 'whether it binds the parties', es: 'si obliga a las partes' },
  document: { en: 'what the instrument is, and whether it is public', es: 'cuál es el instrumento, ni si es público' },
  'admits.nationalities': { en: 'whose nationals may be sent', es: 'de qué nacionalidades se puede enviar a personas' },
  'admits.convicted': {
    en: 'whether people must have been convicted of a crime',
    es: 'si las personas deben haber sido condenadas por un delito',
  },
  'admits.senderCitizens': {
    en: 'whether citizens of the sending state may be sent',
    es: 'si se puede enviar a ciudadanos del Estado que envía',
  },
  'admits.senderResidents': {
    en: 'whether lawful residents of the sending state may be sent',
    es: 'si se puede enviar a residentes legales del Estado que envía',
  },
  'admits.prisoners': { en: 'whether people serving a sentence may be sent', es: 'si se puede enviar a personas que cumplen condena' },
  'admits.asylumSeekers': { en: 'whether people who seek asylum may be sent', es: 'si se puede enviar a solicitantes de asilo' },
  'admits.minors': { en: 'whether children may be sent', es: 'si se puede enviar a niños y niñas' },
  'plans.senderCitizens': {
    en: 'whether the sending state plans to send its own citizens',
    es: 'si el Estado que envía planea enviar a sus propios ciudadanos',
  },
  detains: { en: 'whether people are held on arrival', es: 'si las personas quedan detenidas a la llegada' },
  facility: { en: 'where people are held', es: 'dónde se retiene a las personas' },
  capped: { en: 'whether there is a ceiling on numbers', es: 'si hay un límite de personas' },
  cap: { en: 'how many may be sent', es: 'a cuántas personas se puede enviar' },
  duration: { en: 'how long it lasts', es: 'cuánto dura' },
  'fee.charged': { en: 'whether a fee is charged', es: 'si se cobra una tarifa' },
  'fee.promised': { en: 'what sum was promised', es: 'qué suma se prometió' },
  'fee.approved': { en: 'what sum was approved or granted', es: 'qué suma se aprobó o concedió' },
  'fee.paid': { en: 'what was paid', es: 'qué se pagó' },
  'fee.purpose': { en: 'what the money is for', es: 'para qué es el dinero' },
  funder: { en: 'who pays', es: 'quién paga' },
  moved: { en: 'how many people were moved', es: 'cuántas personas fueron trasladadas' },
  returned: { en: 'whether anybody was sent on or sent home', es: 'si alguien fue reenviado o devuelto a su país' },
  safeguard: { en: 'what protection was promised', es: 'qué garantías se prometieron' },
};
