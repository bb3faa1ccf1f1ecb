import type { Words } from '../../core/words.ts';

/** Headings and standing words of an arrangement's page, in the order of the page. */
export const ACCOUNT_WORDS = {
  said: { en: 'What was said', es: 'Lo que se dijo' },
  saidNote: {
    en: 'By the day on which it was said. Press a line to see the source.',
    es: 'Por el día en que se dijo. Pulse una línea para ver la fuente.',
  },
  terms: { en: 'Terms', es: 'Términos' },
  contested: { en: 'Contested', es: 'En disputa' },
  findings: { en: 'What does not add up', es: 'Lo que no cuadra' },
  moved: { en: 'People moved', es: 'Personas trasladadas' },
  money: { en: 'Money', es: 'Dinero' },
  flights: { en: 'Flights', es: 'Vuelos' },
  held: { en: 'Where people are held', es: 'Dónde se retiene a las personas' },
  warnings: { en: 'Warnings', es: 'Advertencias' },
  courts: { en: 'Courts', es: 'Tribunales' },
  background: { en: 'Background', es: 'Antecedentes' },
  besides: { en: 'Other arrangements', es: 'Otros acuerdos' },
  besidesNote: {
    en: 'Between the same two states, each a record of its own.',
    es: 'Entre los mismos dos Estados; cada uno tiene su propio expediente.',
  },
  silence: { en: 'What nobody has said', es: 'Lo que nadie ha dicho' },
  sources: { en: 'Sources', es: 'Fuentes' },
  status: { en: 'Status', es: 'Situación' },
  statusNone: { en: 'Nobody has said where it stands.', es: 'Nadie ha dicho en qué situación está.' },
  statusHistory: { en: 'How the status was told over time', es: 'Lo que se ha dicho de la situación a lo largo del tiempo' },
  termsNote: {
    en: 'Who may be sent and on what conditions, as each side puts it.',
    es: 'A quién se puede enviar y en qué condiciones, tal como lo dice cada parte.',
  },
  inWords: { en: 'In words', es: 'En palabras' },
  dates: { en: 'Dates', es: 'Fechas' },
  contestedNone: {
    en: 'Nothing in this account is contested.',
    es: 'Nada en este expediente está en disputa.',
  },
  contestedNote: {
    en: 'Where speakers disagree about the same thing at the same time. The record shows every side and settles nothing.',
    es: 'Donde las voces no coinciden sobre lo mismo al mismo tiempo. El registro muestra cada parte y no decide nada.',
  },
  movedNone: { en: 'Nobody has said how many people were moved.', es: 'Nadie ha dicho cuántas personas fueron trasladadas.' },
  movedNote: {
    en: 'Each line is one count of one thing. They overlap and must not be added up.',
    es: 'Cada línea es un recuento de una cosa. Se solapan y no deben sumarse.',
  },
  promised: { en: 'Promised', es: 'Prometido' },
  paid: { en: 'Paid', es: 'Pagado' },
  promisedNone: { en: 'Nobody has named a sum.', es: 'Nadie ha mencionado una suma.' },
  paidNone: { en: 'Nobody has said what was paid.', es: 'Nadie ha dicho qué se pagó.' },
  flightsNone: { en: 'No flight is recorded under this arrangement.', es: 'No consta ningún vuelo en este acuerdo.' },
  flightsNote: {
    en: 'Flights that a source ties to this arrangement. Others may have flown.',
    es: 'Vuelos que una fuente vincula con este acuerdo. Puede haber habido otros.',
  },
  flightsBeside: { en: 'Told of in the same documents', es: 'Mencionados en los mismos documentos' },
  flightsBesideNote: {
    en: 'Nobody ties these to this arrangement, or to any other.',
    es: 'Nadie los vincula con este acuerdo ni con ningún otro.',
  },
  onlySource: { en: 'only this source', es: 'solo esta fuente' },
  onlySourceNote: {
    en: 'Shown from this source alone. What is said elsewhere is left out, and “nobody” means nobody in it:',
    es: 'Se muestra solo según esta fuente. Lo dicho en otras queda fuera, y «nadie» significa nadie en ella:',
  },
  allSources: { en: 'Show all sources', es: 'Mostrar todas las fuentes' },
  aboardNone: { en: 'Nobody has said how many were aboard.', es: 'Nadie ha dicho cuántas personas iban a bordo.' },
  heldNone: { en: 'Nobody has said where people are held.', es: 'Nadie ha dicho dónde se retiene a las personas.' },
  concerns: { en: 'Risks and abuses raised', es: 'Riesgos y abusos señalados' },
  safeguards: { en: 'Protections promised or missing', es: 'Garantías prometidas o ausentes' },
  warningsNone: { en: 'No warning is recorded.', es: 'No consta ninguna advertencia.' },
  courtsNone: { en: 'No case is recorded.', es: 'No consta ningún caso.' },
  silenceLead: { en: 'Nobody whom this record has heard has said', es: 'Nadie a quien este registro haya escuchado ha dicho' },
  silenceNone: {
    en: 'Every question that this record asks has at least one answer.',
    es: 'Cada pregunta que hace este registro tiene al menos una respuesta.',
  },
  draftedNote: { en: 'Not counted until somebody accepts them.', es: 'No cuentan hasta que alguien las acepte.' },
  undated: { en: 'Not dated', es: 'Sin fecha' },
  date: { en: 'Date', es: 'Fecha' },
  route: { en: 'Route', es: 'Ruta' },
  aboard: { en: 'Aboard', es: 'A bordo' },
  purpose: { en: 'Purpose', es: 'Finalidad' },
  titled: { en: 'In the register', es: 'En el registro' },
  noName: { en: 'Untitled', es: 'Sin título' },
  standings: { en: 'How figures are marked', es: 'Cómo se marcan los datos' },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const ACCOUNT_PHRASES = {
  statements: {
    en: (n: number) => (n === 1 ? 'one statement' : `${n} statements`),
    es: (n: number) => (n === 1 ? 'una declaración' : `${n} declaraciones`),
  },
  weight: {
    en: (claims: number, speakers: number, sources: number) =>
      `${claims} ${claims === 1 ? 'claim' : 'claims'} by ${speakers} ${speakers === 1 ? 'speaker' : 'speakers'} in ${sources} ${sources === 1 ? 'source' : 'sources'}`,
    es: (claims: number, speakers: number, sources: number) =>
      `${claims} ${claims === 1 ? 'afirmación' : 'afirmaciones'} de ${speakers} ${speakers === 1 ? 'voz' : 'voces'} en ${sources} ${sources === 1 ? 'fuente' : 'fuentes'}`,
  },
  contested: {
    en: (n: number) => (n === 1 ? 'one figure contested' : `${n} figures contested`),
    es: (n: number) => (n === 1 ? 'un dato en disputa' : `${n} datos en disputa`),
  },
  drafted: {
    en: (n: number) => (n === 1 ? 'One drafted claim awaits a decision.' : `${n} drafted claims await a decision.`),
    es: (n: number) =>
      n === 1 ? 'Una afirmación en borrador espera una decisión.' : `${n} afirmaciones en borrador esperan una decisión.`,
  },
  sourceClaims: {
    en: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
    es: (n: number) => (n === 1 ? '1 afirmación' : `${n} afirmaciones`),
  },
  between: { en: (from: string, to: string) => `${from} to ${to}`, es: (from: string, to: string) => `De ${from} a ${to}` },
};
