import type { Words } from '../../core/words.ts';

/** Words of a source's page. */
export const SOURCE_WORDS = {
  source: { en: 'Source', es: 'Fuente' },
  about: { en: 'The document', es: 'El documento' },
  publisher: { en: 'Publisher', es: 'Medio o entidad' },
  published: { en: 'Published', es: 'Publicado' },
  notTold: { en: 'the document does not tell', es: 'el documento no lo indica' },
  retrieved: { en: 'Looked at on', es: 'Consultado el' },
  address: { en: 'Address', es: 'Dirección' },
  noAddress: { en: 'none: taken in from a file', es: 'ninguna: se incorporó desde un archivo' },
  archive: { en: 'Copy', es: 'Copia' },
  notKept: {
    en: 'not kept: the document was cited but its bytes are not in the archive',
    es: 'no conservada: el documento se citó, pero sus bytes no están en el archivo',
  },
  fingerprint: { en: 'SHA-256 of the kept bytes', es: 'SHA-256 de los bytes conservados' },
  read: { en: 'Read it with its claims marked', es: 'Leerlo con sus afirmaciones marcadas' },
  room: { en: 'Its claims in the reading room', es: 'Sus afirmaciones en la sala de lectura' },
  found: { en: 'What was found in it', es: 'Lo que se encontró en él' },
  foundNone: { en: 'No claim found in it has been accepted.', es: 'Ninguna afirmación encontrada en él ha sido aceptada.' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const SOURCE_PHRASES = {
  kept: {
    en: (size: string, type: string) => `kept: ${size} bytes, ${type}`,
    es: (size: string, type: string) => `conservada: ${size} bytes, ${type}`,
  },
  waiting: {
    en: (n: number) => (n === 1 ? 'One drafted claim awaits a decision.' : `${n} drafted claims await a decision.`),
    es: (n: number) =>
      n === 1 ? 'Una afirmación en borrador espera una decisión.' : `${n} afirmaciones en borrador esperan una decisión.`,
  },
};
