import type { Words } from '../../core/words.ts';

/** Words around every page. */
export const LAYOUT_WORDS = {
  tagline: { en: 'The record of third-country transfers', es: 'El registro de los traslados a terceros países' },
  skip: { en: 'Skip to the text', es: 'Ir al texto' },
  mainNavigation: { en: 'The record', es: 'El registro' },
  front: { en: 'Front', es: 'Portada' },
  arrangements: { en: 'Arrangements', es: 'Acuerdos' },
  findings: { en: 'Findings', es: 'Hallazgos' },
  flights: { en: 'Flights', es: 'Vuelos' },
  facilities: { en: 'Facilities', es: 'Centros' },
  test: { en: 'Facts and terms', es: 'Hechos y términos' },
  parties: { en: 'Parties', es: 'Partes' },
  sources: { en: 'Sources', es: 'Fuentes' },
  verification: { en: 'Verification', es: 'Verificación' },
  addDocument: { en: 'Add a document', es: 'Añadir un documento' },
  about: { en: 'How to read this', es: 'Cómo leerlo' },
  search: { en: 'Search the record', es: 'Buscar en el registro' },
  searchButton: { en: 'Search', es: 'Buscar' },
  language: { en: 'Language', es: 'Idioma' },
  appearance: { en: 'Appearance', es: 'Apariencia' },
  light: { en: 'Light', es: 'Claro' },
  dark: { en: 'Dark', es: 'Oscuro' },
  device: { en: 'As the device', es: 'Según el dispositivo' },
  decidingAs: { en: 'Decisions are kept under the name', es: 'Las decisiones se guardan con el nombre' },
  decidingKeep: { en: 'Keep', es: 'Guardar' },
  footer: {
    en: 'Nothing here is a verdict. Somebody says it, somewhere; where they disagree, both sides stand.',
    es: 'Nada de esto es un veredicto. Alguien lo dice, en algún lugar; cuando no coinciden, ambas partes constan.',
  },
  licence: {
    en: 'Habeas is free software under the Apache licence 2.0.',
    es: 'Habeas es software libre con licencia Apache 2.0.',
  },
  sections: { en: 'On this page', es: 'En esta página' },
  asOfLabel: { en: 'As known on', es: 'Según lo sabido el' },
  asOfButton: { en: 'Show', es: 'Mostrar' },
  asOfToday: { en: 'Back to today', es: 'Volver a hoy' },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const LAYOUT_PHRASES = {
  registerAge: {
    en: (date: string, days: number) =>
      days === 0 ? `Register retrieved on ${date}, today.` : `Register retrieved on ${date}, ${days === 1 ? 'a day' : `${days} days`} ago.`,
    es: (date: string, days: number) =>
      days === 0
        ? `Registro consultado el ${date}, hoy.`
        : `Registro consultado el ${date}, hace ${days === 1 ? 'un día' : `${days} días`}.`,
  },
  asOfNote: {
    en: (date: string) => `Shown as it was known on ${date}. What was said later is left out.`,
    es: (date: string) => `Se muestra tal como se sabía el ${date}. Lo dicho después queda fuera.`,
  },
};
