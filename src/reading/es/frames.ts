import type { Frame } from '../frame.ts';

/** How Spanish tells who says something. */
export const SPANISH_FRAMES: readonly Frame[] = [
  {
    id: 'es-dice-el-papel',
    kind: 'after',
    pattern:
      ', <verb {say}> <when {time}>? (el | la | ese | dicho | dicha | su) (papel | documento | oficio | texto | escrito | carta | informe | comunicado | nota | misiva | correo | memorando) (, | $)',
    example: 'El ministro habló. El aporte, indica el papel, se gasta en comida.',
  },
  {
    id: 'es-textual',
    kind: 'going-on',
    pattern: '^ (textual | textualmente | literal | sus palabras | y remachó | en sus palabras) : "?',
    example: 'Habló el ministro. Textual: "Nadie ha llegado".',
  },
  {
    id: 'es-versión-de',
    kind: 'before',
    pattern:
      '(versión | explicación | respuesta | confirmación | noticia | cifra | dato) ..4 (la | lo)? (dio | dieron | ofreció | facilitó | confirmó | aportó) <when {time}>? <who {speaker}> ..8 :',
    example: 'La versión oficial la dio anoche el ministro, y es escueta: nadie ha llegado.',
  },
  {
    id: 'es-nombre-cita',
    kind: 'before',
    pattern: '^ <who {speaker}> : ("? | —)',
    example: 'El ministro: "Nadie ha llegado".',
  },
  {
    id: 'es-temor',
    kind: 'before',
    pattern: '<who {voice}> ( , ..14 , )? ..2 ( <verb {voiced}> ) ..3 {worried} ..2 {that}?',
    act: 'alleges',
    example: 'Organizaciones de derechos humanos expresaron su temor de que nadie llegue.',
  },
  {
    id: 'es-lo-dijo',
    kind: 'prior',
    pattern: '^ (así lo | así | lo | eso | todo ello lo) {have}? <verb {say}> <when {time}>? ..3 <who {speaker}> (..12 | , que ..30) $',
    example: 'Nadie ha llegado. Así lo confirmó el ministro.',
  },
  {
    id: 'es-dio-la-cifra',
    kind: 'prior',
    pattern:
      '^ <who {speaker}> ..3 (dio | dieron | ofreció | facilitó | aportó | confirmó | reveló) (esa | esta | la | dicha) (cifra | información | versión | noticia)',
    example: 'Nadie ha llegado. El ministro dio esa cifra el lunes.',
  },
  {
    id: 'es-cifra-de',
    kind: 'prior',
    pattern:
      '^ (la | el | ese | esa | esta | este) (cifra | dato | número | información | versión) ..6 (la | lo)? (dio | dieron | ofreció | proviene de | procede de | es de | facilitó | aportó) <when {time}>? <who {speaker}>',
    example: 'Nadie ha llegado. El dato lo dio el ministro.',
  },
];
