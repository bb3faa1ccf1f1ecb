import type { PairPattern } from '../topic.ts';

/** Fixed wordings by which Spanish tells which state sends (`s`) and which receives (`r`); the rest is told by its verbs. */
export const SPANISH_PAIRS: readonly PairPattern[] = [
  {
    pattern:
      '(expulsados | expulsadas | deportados | deportadas | rechazados | remitidos | enviados) ..2 (por | desde) (los)? <s {country}>',
    votes: 3,
    example: 'expulsados por Estados Unidos',
  },
  {
    pattern:
      '{migrants} ..3 (desde | procedentes de | procedente de | provenientes de | proveniente de | venidos de | llegados de) (los)? <s {country}>',
    votes: 2,
    example: 'migrantes procedentes de Estados Unidos',
  },
  { pattern: '{deal} ..3 con <r {country}>', votes: 1, example: 'el acuerdo con Guatemala' },
  { pattern: '{deal} ..3 entre (los)? <s {country}> y <r {country}>', votes: 1, example: 'el acuerdo entre Dinamarca y Kosovo' },
  { pattern: '{prison} ..2 (de | en) <r {country}>', votes: 2, example: 'en las cárceles de El Salvador' },
  {
    pattern: '(devueltos | devueltas | repatriados | repatriadas | regresaron | retornaron) ..2 a <r {country}>',
    votes: -3,
    example: 'fueron devueltos a Colombia',
  },
];
