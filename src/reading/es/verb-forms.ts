import type { Form } from '../lexicon.ts';
import { conjugate, type VerbForms } from './conjugation.ts';

/** What is irregular in a verb, in the marks that conjugation.ts reads, by the end of its infinitive. */
const FAMILIES: readonly (readonly [end: string, marks: string])[] = [
  ['tener', 'e>ie yo=teng pret=tuv fut=tendr'],
  ['poner', 'yo=pong pret=pus fut=pondr part=*puesto'],
  ['venir', 'e>ie yo=veng pret=vin fut=vendr'],
  ['hacer', 'yo=hag pret=hic fut=har part=*hecho'],
  ['decir', 'e>i pret=dij fut=dir yo=dig part=*dicho'],
  ['traer', 'yo=traig pret=traj part=*traído'],
  ['ducir', 'yo=*duzc pret=*duj'],
  ['salir', 'yo=salg fut=saldr'],
  ['volver', 'o>ue part=*vuelto'],
  ['solver', 'o>ue part=*suelto'],
  ['scribir', 'part=*scrito'],
  ['cubrir', 'part=*cubierto'],
  ['abrir', 'part=abierto'],
  ['romper', 'part=roto'],
  ['prever', 'part=previsto'],
  ['ferir', 'e>ie'],
  ['querir', 'e>ie'],
  ['vertir', 'e>ie'],
  ['gerir', 'e>ie'],
  ['sentir', 'e>ie'],
  ['mentir', 'e>ie'],
  ['pedir', 'e>i'],
  ['seguir', 'e>i'],
  ['petir', 'e>i'],
  ['querer', 'e>ie pret=quis fut=querr'],
  ['poder', 'o>ue pret=pud fut=podr'],
  ['saber', 'yo=sé pret=sup fut=sabr'],
  ['caber', 'yo=quep pret=cup fut=cabr'],
  ['mover', 'o>ue'],
];
/** Vowels that change under stress. */
const STRESSED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'e>ie:negar denegar cerrar comenzar empezar pensar reasentar desterrar concertar encerrar confesar entender defender extender perder tender enterrar gobernar sentar calentar atender apretar|' +
    'o>ue:acordar aprobar costar contar mostrar recordar probar renovar rogar encontrar comprobar soltar demostrar sonar almorzar colgar volar rodar acostar forzar esforzar desaprobar|' +
    'e>i:elegir servir medir despedir impedir regir corregir competir|' +
    'i>í:enviar reenviar confiar ampliar desviar guiar fiar vaciar espiar|' +
    'u>ú:continuar evaluar situar actuar efectuar graduar acentuar'
  )
    .split('|')
    .flatMap((row) => {
      const [change = '', verbs = ''] = row.split(':');
      return verbs.split(' ').map((verb) => [verb, change] as const);
    }),
);

/** The forms of a verb by its infinitive. */
export function formsOf(infinitive: string): VerbForms {
  const family = FAMILIES.filter(([end]) => infinitive.endsWith(end)).toSorted((a, b) => b[0].length - a[0].length)[0];
  const marks = STRESSED[infinitive] ?? family?.[1] ?? '';
  const prefix = family === undefined ? '' : infinitive.slice(0, -family[0].length);
  // A family's irregular stems carry the verb's own prefix: detuv-, repus-.
  const own = marks
    .split(' ')
    .map((mark) =>
      family === undefined || STRESSED[infinitive] !== undefined
        ? mark
        : mark.replace(/^(pret|fut|yo|part)=\*?/, (_, key: string) => `${key}=${prefix}`),
    )
    .join(' ');
  return { ...conjugate(`${infinitive} ${own}`.trim()), ...OWN[infinitive] };
}

/** Forms that the endings do not give. */
const OWN: Readonly<Record<string, Partial<VerbForms>>> = {
  prever: { present: ['preveo', 'prevé', 'prevemos', 'prevén'], imperfect: ['preveía', 'preveíamos', 'preveían'] },
  ver: {
    present: ['veo', 've', 'vemos', 'ven'],
    past: ['vi', 'vio', 'vimos', 'vieron'],
    imperfect: ['veía', 'veíamos', 'veían'],
    participle: ['visto', 'vista', 'vistos', 'vistas'],
  },
  dar: { subjunctive: ['dé', 'demos', 'den', 'diera', 'dieran', 'diese', 'diesen'] },
  ir: {
    present: ['voy', 'va', 'vamos', 'van'],
    past: ['fui', 'fue', 'fuimos', 'fueron'],
    imperfect: ['iba', 'íbamos', 'iban'],
    subjunctive: ['vaya', 'vayamos', 'vayan', 'fuera', 'fueran', 'fuese', 'fuesen'],
    gerund: ['yendo'],
  },
  oír: {
    present: ['oigo', 'oye', 'oímos', 'oyen'],
    subjunctive: ['oiga', 'oigamos', 'oigan', 'oyera', 'oyeran', 'oyese', 'oyesen'],
  },
};

const NAMED: readonly (readonly [Form, keyof VerbForms])[] = [
  ['base', 'infinitive'],
  ['third', 'present'],
  ['past', 'past'],
  ['imperfect', 'imperfect'],
  ['future', 'future'],
  ['conditional', 'conditional'],
  ['subjunctive', 'subjunctive'],
  ['participle', 'participle'],
  ['gerund', 'gerund'],
];

/**
 * Every form of a Spanish verb in the third persons and the first of the plural; words may follow the infinitive: "dar refugio",
 * "hacer ~ cargo". A first person of the singular is left out: "acuerdo", "pago" and "traslado" are nouns.
 */
export function verbForms(lemma: string): readonly (readonly [form: Form, wording: string])[] {
  const [infinitive = '', ...rest] = lemma.split(' ');
  const forms = formsOf(infinitive);
  return NAMED.flatMap(([form, key]) =>
    forms[key].flatMap((word, index) =>
      (key === 'present' && index === 0) || (key === 'past' && index === 0) ? [] : [[form, [word, ...rest].join(' ')] as const],
    ),
  );
}
