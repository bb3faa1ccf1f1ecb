import type { FacilityWords } from '../facilities.ts';
import { tableOf } from '../table.ts';

/** Where Spanish says that people are held or housed. */
export const SPANISH_FACILITIES: FacilityWords = {
  nouns: new Set(
    'cárcel prisión campamento centro hotel albergue base penal megacárcel refugio penitenciaría cuartel complejo presidio hostal aparthotel residencia motel estación reclusorio hospedaje alcaidía correccional instalación campo centros cárceles hoteles albergues'.split(
      ' ',
    ),
  ),
  at: new Set(['de', 'en', 'del']),
  known: tableOf({
    cecot: 'CECOT',
    catem: 'CATEM',
    guantánamo: 'Guantánamo',
    gjader: 'Gjader',
    gjadër: 'Gjadër',
    shengjin: 'Shengjin',
    shëngjin: 'Shëngjin',
    matsapha: 'Matsapha',
    lombrum: 'Lombrum',
  }),
  where: {
    cecot: 'SV',
    'confinamiento del terrorismo': 'SV',
    catem: 'CR',
    gjad: 'AL',
    shengjin: 'AL',
    shëngjin: 'AL',
    matsapha: 'SZ',
    lombrum: 'PG',
  },
  called: ['conocido como', 'conocida como', 'llamado', 'llamada', 'denominado', 'denominada', 'o'],
  never: new Set(
    'penales penitenciarios recursos derecho derechos justicia estudios investigación investigaciones legal jurídico jurídica comercial deportivo histórico convenciones prensa estado salud cultural'.split(
      ' ',
    ),
  ),
  near: [
    'a las afueras de',
    'en las afueras de',
    'cerca de',
    'próximo a',
    'junto a',
    'situado en',
    'ubicado en',
    'situada en',
    'en el barrio de',
    'de la localidad de',
    'del pueblo de',
  ],
  nounFirst: true,
  asides: [
    'de máxima seguridad',
    'de alta seguridad',
    'de mediana seguridad',
    'para migrantes',
    'de tránsito',
    'de acogida',
    'de detención',
    'de retorno',
    'de mujeres',
    'de hombres',
    'de internamiento',
    'de refugiados',
    'de huéspedes',
  ],
  articles: new Set(['el', 'la', 'los', 'las', 'un', 'una']),
};
