import { tableOf } from '../table.ts';
import type { WordMark } from '../mark.ts';
import { hasLetter, opensWithDigit } from '../signs.ts';
import { SPANISH_NOUN_FORMS } from './lexicon.ts';
import { SAYING_VERBS } from './saying-words.ts';
import { formsOf } from './verb-forms.ts';
import { OTHER_VERBS, SPANISH_VERBS } from './verbs.ts';

/** Words whose part of speech is closed. */
const CLOSED = tableOf(
  Object.fromEntries(
    Object.entries({
      ADP: 'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras junto pese salvo excepto vía',
      CCONJ: 'y e o u ni pero sino',
      SCONJ: 'aunque mientras si porque pues cuando donde como que quien quienes cuyo cuya cuyos cuyas cual cuales',
      DET: 'el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella otro otra otros otras algún alguno algunos alguna algunas varios varias cada ambos ambas cualquier ningún ninguna todo toda todos todas nuestro nuestra nuestros nuestras mi mis dicho dicha dichos dichas',
      PRON: 'se lo le les me te nos él ella ellos ellas ello esto eso aquello nadie nada quién qué ninguno cuántos cuántas cuánto usted ustedes yo nosotros cualquiera uno',
      ADV: 'no sí ya también además ayer hoy mañana luego antes después más menos muy solo sólo así aún todavía nunca tampoco aquí allí ahora entonces asimismo acá allá ahí siempre jamás casi bien mal dentro fuera cerca lejos apenas incluso anoche quizá quizás tal',
      AUX:
        'es son fue fueron era eran será serán sería serían sea sean fuera fueran fuese somos ha han había habían hubo haya hayan hubiera hubieran habrá habrán habría habrían hemos habíamos habiendo está están estaba estaban estará estarán estaría estarían estuvo estuvieron esté estén estuviera estuvieran estamos ' +
        'puede pueden podrá podrán podría podrían podía podían pueda puedan pudo pudieron podemos podremos debe deben deberá deberán debería deberían debía debían debemos ser estar haber sido siendo estado hay he',
      NUM: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil doscientos trescientos cuatrocientos quinientos seiscientos millón millones medio',
      ADJ: 'primer primera primero segundo segunda tercer tercero tercera último última nuevo nueva nuevos nuevas gran grande grandes buen mejor mayor propio propia propios propias mismo misma mismos mismas penal penales legal legales distinto distintos posible demás pasado próximo',
      NOUN: 'parte partes casa cosa vez veces lugar mujer mujeres hogar poder militar alquiler taller ayuda cuenta cuentas vuelta tarde noche semana lista nombre frontera costa mesa causa marcha entrada salida llegada estado estados trato rueda prensa cargo hecho hechos vista visita medida medidas vuelo vuelos acuerdo acuerdos pacto oferta trabajo puesto caso casos gobierno plan ministra ministro justicia diario diarios deriva obra sede marco nota suma dado mando base línea carta papel par militares titular titulares secretaria',
    }).flatMap(([pos, line]) => line.split(' ').map((word) => [word, pos] as const)),
  ),
);

type Verbal = 'finite' | 'infinitive' | 'gerund' | 'participle';

function build(): ReadonlyMap<string, Verbal> {
  const out = new Map<string, Verbal>();
  const lemmas = new Set(
    [...Object.values(SPANISH_VERBS).flatMap((line) => line.split('|')), ...SAYING_VERBS, ...OTHER_VERBS.split(' ')].map(
      (lemma) => lemma.split(' ')[0] ?? '',
    ),
  );
  for (const lemma of lemmas) {
    const { infinitive, gerund, participle, ...finite } = formsOf(lemma);
    for (const word of participle) if (!out.has(word)) out.set(word, 'participle');
    for (const word of infinitive) out.set(word, 'infinitive');
    for (const word of gerund) out.set(word, 'gerund');
    const { present, past, ...rest } = finite;
    for (const word of [...present.slice(1), ...past.slice(1), ...Object.values(rest).flat()])
      if (out.get(word) === undefined) out.set(word, 'finite');
  }
  return out;
}

const VERBAL = build();

/** Endings that only finite verbs have. */
const FINITE =
  /(?:aron|ieron|yeron|arán|erán|irán|aría|ería|iría|arían|erían|irían|aban|ábamos|aríamos|eríamos|[bcdfghjlmnñprstvxz]ó|yó|ará|erá|irá|aremos|eremos|iremos)$/;
const NOT_FINITE =
  /^(?:librería|mercadería|tesorería|ingeniería|categoría|galería|batería|gendarmería|mayoría|infantería|brasería|porquería|panadería|avería|cancillería|secretaría|alcaldía|auditoría|asesoría|teoría|historia|pasó)$/;
const ADJECTIVE =
  /(?:[aeiou]ble|[aeiou]bles|ic[oa]s?|iv[oa]s?|os[oa]s?|ales?|ari[oa]s?|enses?|iles?|ular(?:es)?|ante|antes|ente|entes|iente|ientes|or[ia]{2}s?|ist[ao]s?|id[ao]s?|ad[ao]s?|ern[oa]s?|erno|eño|iz[oa])$/;
const CLITICS = new Set(['lo', 'la', 'los', 'las', 'le', 'les', 'se', 'nos', 'me', 'te']);

/** A word's part of speech by the tables, its ending and the words before it. */
export function kindOf(word: string, capital: boolean, first: boolean, before: readonly WordMark[]): string {
  if (opensWithDigit(word)) return 'NUM';
  if (!hasLetter(word)) return 'PUNCT';
  const last = before.at(-1);
  const closed = CLOSED[word];
  if (closed !== undefined && closed !== 'NOUN' && (!capital || first)) return closed === 'DET' && word === 'una' ? 'DET' : closed;
  if (capital && !first) return 'PROPN';
  const verbal = VERBAL.get(word);
  const clitic = last !== undefined && CLITICS.has(last.word);
  const article =
    last !== undefined &&
    /^(?:DET|NUM)$/.test(last.pos) &&
    !(clitic && last.word !== 'la' && last.word !== 'los' && last.word !== 'las' && last.word !== 'lo');
  const adposition = last?.pos === 'ADP' && last.word !== 'según';
  if (
    verbal === 'infinitive' ||
    (verbal === undefined &&
      /[aei]r(?:l[oae]s?|se)?$/.test(word) &&
      word.length > 4 &&
      last !== undefined &&
      (/^(?:a|para|de|por|sin|al|en)$/.test(last.word) || last.pos === 'AUX') &&
      closed === undefined)
  )
    return closed === 'NOUN' && !(last?.pos === 'AUX') ? 'NOUN' : 'VERB';
  if (
    verbal === 'gerund' ||
    (/(?:ando|iendo|yendo)$/.test(word) && !/^(?:cuando|memorando|comando|contrabando|bando|mando|fernando)$/.test(word))
  )
    return 'VERB';
  if (verbal === 'participle' || (verbal === undefined && /(?:ad|id)[oa]s?$/.test(word))) {
    if (closed === 'NOUN' && !hasAuxiliary(before)) return 'NOUN';
    if (hasAuxiliary(before)) return 'VERB';
    if (article || (adposition && SPANISH_NOUN_FORMS.has(word))) return 'NOUN';
    return last?.pos === 'NOUN' ||
      last?.pos === 'PROPN' ||
      last?.pos === 'ADJ' ||
      last === undefined ||
      last.pos === 'PUNCT' ||
      last.pos === 'CCONJ' ||
      last.pos === 'ADV'
      ? 'ADJ'
      : 'NOUN';
  }
  if (verbal === 'finite') {
    const plainly = FINITE.test(word);
    if (plainly && !NOT_FINITE.test(word)) return 'VERB';
    if (closed === 'NOUN' || SPANISH_NOUN_FORMS.has(word)) return clitic && !article ? 'VERB' : 'NOUN';
    if (clitic) return 'VERB';
    return article || adposition ? 'NOUN' : 'VERB';
  }
  if (closed === 'NOUN') return 'NOUN';
  if (word.endsWith('mente')) return 'ADV';
  if (!article && !adposition && FINITE.test(word) && !NOT_FINITE.test(word)) return 'VERB';
  return (last?.pos === 'NOUN' || last?.pos === 'PROPN') && ADJECTIVE.test(word) && !SPANISH_NOUN_FORMS.has(word) ? 'ADJ' : 'NOUN';
}

/** "fueron … devueltos", "ha sido", "quedó suspendido": a form of have, be or remain shortly before. */
function hasAuxiliary(before: readonly WordMark[]): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 4); at -= 1) {
    const mark = before[at];
    if (mark === undefined) return false;
    if (mark.pos === 'AUX' || REMAIN.test(mark.word)) return true;
    if (!/^(?:ADV|PRON|CCONJ|VERB)$/.test(mark.pos) && !(mark.pos === 'ADJ' && at < before.length - 1)) return false;
  }
  return false;
}
const REMAIN =
  /^(?:qued(?:a|an|ó|aron|ará|arán|aba|aban|aría|arían)|permanec(?:e|en|ía|ían|ió|ieron)|siguen?|encuentr(?:a|an|en)|mantiene|mantienen|resultó|resultaron|tien(?:e|en)|tenía|tenían|lleva|llevan)$/;
