import type { Words } from '../../core/words.ts';

/** What yes and no to a field say, as whole clauses. */
export interface FlagWords {
  readonly yes: Words;
  readonly no: Words;
}

/** Every flag of the vocabulary by `kind field`; a test holds this table to it. */
export const FLAG_WORDS: Readonly<Record<string, FlagWords>> = {
  'arrangement exists': {
    yes: { en: 'there is an agreement', es: 'existe un acuerdo' },
    no: { en: 'there is no agreement', es: 'no existe acuerdo' },
  },
  'arrangement binding': {
    yes: { en: 'it binds the parties', es: 'obliga a las partes' },
    no: { en: 'it binds neither party', es: 'no obliga a ninguna de las partes' },
  },
  'arrangement capped': {
    yes: { en: 'there is a ceiling', es: 'hay un límite' },
    no: { en: 'there is no ceiling', es: 'no hay límite' },
  },
  'arrangement admits.senderCitizens': {
    yes: { en: 'citizens of the sending state may be sent', es: 'se puede enviar a ciudadanos del Estado que envía' },
    no: { en: 'citizens of the sending state may not be sent', es: 'no se puede enviar a ciudadanos del Estado que envía' },
  },
  'arrangement admits.senderResidents': {
    yes: { en: 'lawful residents of the sending state may be sent', es: 'se puede enviar a residentes legales del Estado que envía' },
    no: { en: 'lawful residents of the sending state may not be sent', es: 'no se puede enviar a residentes legales del Estado que envía' },
  },
  'arrangement admits.prisoners': {
    yes: { en: 'people serving a sentence may be sent', es: 'se puede enviar a personas que cumplen condena' },
    no: { en: 'people serving a sentence may not be sent', es: 'no se puede enviar a personas que cumplen condena' },
  },
  'arrangement admits.asylumSeekers': {
    yes: { en: 'people who seek asylum may be sent', es: 'se puede enviar a solicitantes de asilo' },
    no: { en: 'people who seek asylum may not be sent', es: 'no se puede enviar a solicitantes de asilo' },
  },
  'arrangement admits.minors': {
    yes: { en: 'children may be sent', es: 'se puede enviar a niños y niñas' },
    no: { en: 'children may not be sent', es: 'no se puede enviar a niños y niñas' },
  },
  'arrangement plans.senderCitizens': {
    yes: { en: 'the sending state plans to send its own citizens', es: 'el Estado que envía planea enviar a sus propios ciudadanos' },
    no: {
      en: 'the sending state has no plans to send its own citizens',
      es: 'el Estado que envía no tiene planes de enviar a sus propios ciudadanos',
    },
  },
  'arrangement detains': {
    yes: { en: 'people are held on arrival', es: 'las personas quedan detenidas a la llegada' },
    no: { en: 'nobody is held on arrival', es: 'nadie queda detenido a la llegada' },
  },
  'arrangement fee.charged': {
    yes: { en: 'a fee is charged', es: 'se cobra una tarifa' },
    no: { en: 'no fee is charged', es: 'no se cobra ninguna tarifa' },
  },
  'party joint': {
    yes: { en: 'several parties speak with one voice', es: 'varias partes hablan con una sola voz' },
    no: { en: 'the party speaks for itself alone', es: 'la parte habla solo por sí misma' },
  },
};
