import type { Words } from '../core/words.ts';

/** What a field is called inside a sentence of a finding. Fields that cannot be in one are called by their own name. */
const NAMES: Readonly<Record<string, Words>> = {
  kind: { en: 'the kind of arrangement', es: 'el tipo de acuerdo' },
  sends: { en: 'which state sends', es: 'qué Estado envía' },
  receives: { en: 'which state receives', es: 'qué Estado recibe' },
  status: { en: 'the status', es: 'la situación' },
  announcedOn: { en: 'the day of the announcement', es: 'el día del anuncio' },
  signedOn: { en: 'the day of signing', es: 'el día de la firma' },
  inForceFrom: { en: 'the day of entry into force', es: 'el día de entrada en vigor' },
  suspendedOn: { en: 'the day of suspension', es: 'el día de la suspensión' },
  endedOn: { en: 'the day of the end', es: 'el día del fin' },
  exists: { en: 'whether there is an agreement', es: 'si existe un acuerdo' },
  'admits.nationalities': { en: 'whose nationals may be sent', es: 'de qué nacionalidades se puede enviar' },
  'admits.convicted': { en: 'whether people with convictions may be sent', es: 'si se puede enviar a personas condenadas' },
  'admits.senderCitizens': {
    en: 'whether citizens of the sending state may be sent',
    es: 'si se puede enviar a ciudadanos del Estado que envía',
  },
  'admits.senderResidents': { en: 'whether lawful residents may be sent', es: 'si se puede enviar a residentes legales' },
  'admits.prisoners': { en: 'whether prisoners may be sent', es: 'si se puede enviar a presos' },
  'admits.asylumSeekers': { en: 'whether asylum seekers may be sent', es: 'si se puede enviar a solicitantes de asilo' },
  'admits.minors': { en: 'whether children may be sent', es: 'si se puede enviar a niños y niñas' },
  'plans.senderCitizens': { en: 'whether there are plans to send own citizens', es: 'si hay planes de enviar a ciudadanos propios' },
  detains: { en: 'whether people are held on arrival', es: 'si se detiene a las personas al llegar' },
  cap: { en: 'the most people who may be sent', es: 'el límite de personas que se pueden enviar' },
  duration: { en: 'the duration', es: 'la duración' },
  'fee.charged': { en: 'whether a fee is charged', es: 'si se cobra una tarifa' },
  'fee.promised': { en: 'the sum promised', es: 'la suma prometida' },
  'fee.paid': { en: 'the sum paid', es: 'la suma pagada' },
  moved: { en: 'how many people were moved', es: 'cuántas personas fueron trasladadas' },
  returned: { en: 'how many people were sent on or home', es: 'cuántas personas fueron reenviadas o devueltas' },
  aboard: { en: 'how many people were aboard', es: 'cuántas personas iban a bordo' },
  departed: { en: 'the departure', es: 'la salida' },
  arrived: { en: 'the arrival', es: 'la llegada' },
  nationalities: { en: 'the nationalities aboard', es: 'las nacionalidades a bordo' },
  purpose: { en: 'the purpose of the flight', es: 'la finalidad del vuelo' },
  capacity: { en: 'the capacity', es: 'la capacidad' },
  population: { en: 'how many people are held there', es: 'cuántas personas están recluidas allí' },
  on: { en: 'the day', es: 'el día' },
};

/** What a field is called inside a sentence. */
export function fieldName(field: string): Words {
  return NAMES[field] ?? { en: field, es: field };
}
