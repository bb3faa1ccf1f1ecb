import type { Words } from '../../core/words.ts';

/** Words of the lists of facilities, parties and sources. */
export const LIST_WORDS = {
  facilitiesNote: {
    en: 'Places where people sent under an arrangement are said to be held.',
    es: 'Lugares donde, según se dice, se retiene a personas enviadas en virtud de un acuerdo.',
  },
  partiesNote: {
    en: 'Everybody whose words this record holds: governments, officials, courts, organisations, the press.',
    es: 'Todos aquellos cuyas palabras constan aquí: gobiernos, autoridades, tribunales, organizaciones, prensa.',
  },
  sourcesNote: {
    en: 'Every document in which something was found, and whether a copy of it is kept.',
    es: 'Cada documento en el que se encontró algo, y si se conserva una copia.',
  },
  place: { en: 'Place', es: 'Lugar' },
  country: { en: 'Country', es: 'País' },
  published: { en: 'Published', es: 'Publicado' },
  publisher: { en: 'Publisher', es: 'Medio o entidad' },
  title: { en: 'Title', es: 'Título' },
  copy: { en: 'Copy', es: 'Copia' },
  none: { en: 'Nothing is recorded yet.', es: 'Aún no consta nada.' },
  noCountry: { en: 'International, or no country recorded', es: 'Internacionales, o sin país registrado' },
  leaves: { en: 'Pages of this list', es: 'Páginas de esta lista' },
  firstLeaf: { en: 'First', es: 'Primera' },
  leafBefore: { en: '← Previous', es: '← Anterior' },
  leafAfter: { en: 'Next →', es: 'Siguiente →' },
  lastLeaf: { en: 'Last', es: 'Última' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const LIST_PHRASES = {
  leaf: {
    en: (number: string, of: string) => `Page ${number} of ${of}`,
    es: (number: string, of: string) => `Página ${number} de ${of}`,
  },
};
