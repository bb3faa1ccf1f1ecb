import type { Words } from '../../core/words.ts';

/** Words of the page that tells how the record is made and how to read it. */
export const ABOUT_WORDS = {
  lead: {
    en: 'This is a record of what people and institutions say about sending people to countries that are not their own. It is not a finding of fact.',
    es: 'Este es un registro de lo que personas e instituciones dicen sobre el envío de personas a países que no son los suyos. No es una declaración de hechos probados.',
  },
  claims: { en: 'Everything here is a claim', es: 'Todo aquí es una afirmación' },
  claimsText: {
    en: 'A claim is: somebody says something about a record, on a day, in a source. Press any figure and it opens onto those who say it, with the act (announces, confirms, denies …), the date, the words where they were kept, and the source. Each claim has a page of its own with its whole history.',
    es: 'Una afirmación es esto: alguien dice algo sobre un expediente, un día, en una fuente. Pulse cualquier dato y se abrirá quién lo dice, con el acto (anuncia, confirma, niega…), la fecha, las palabras si se conservaron y la fuente. Cada afirmación tiene su propia página con toda su historia.',
  },
  marks: { en: 'How figures are marked', es: 'Cómo se marcan los datos' },
  marksText: {
    en: 'What counts is who speaks, not how often it was printed: ten articles that quote one minister are one voice.',
    es: 'Lo que cuenta es quién habla, no cuántas veces se publicó: diez artículos que citan a un ministro son una sola voz.',
  },
  contest: { en: 'Contradictions stay', es: 'Las contradicciones permanecen' },
  contestText: {
    en: 'Where speakers disagree about the same thing at the same time, both sides are shown beside each other and none is preferred. A party that changes its mind is not in dispute with itself: its newer words count and its older ones are kept. A total that grows over time is no contradiction either.',
    es: 'Cuando las voces no coinciden sobre lo mismo al mismo tiempo, se muestran ambas partes juntas y no se prefiere ninguna. Quien cambia de opinión no está en disputa consigo mismo: cuentan sus palabras más recientes y se conservan las anteriores. Un total que crece con el tiempo tampoco es una contradicción.',
  },
  unknown: { en: 'Silence is told', es: 'El silencio también se dice' },
  unknownText: {
    en: 'Each arrangement’s page ends with the questions that nobody has answered. That nobody has said a thing does not mean that it did not happen.',
    es: 'La página de cada acuerdo termina con las preguntas que nadie ha respondido. Que nadie haya dicho algo no significa que no haya ocurrido.',
  },
  time: { en: 'As it was known on a day', es: 'Lo que se sabía en una fecha' },
  timeText: {
    en: 'An account can be shown as it was known on any day. Only what can be shown to have been said or published by then counts.',
    es: 'Un expediente puede mostrarse tal como se conocía en cualquier fecha. Solo cuenta lo que consta que se había dicho o publicado para entonces.',
  },
  copies: { en: 'Copies of sources', es: 'Copias de las fuentes' },
  copiesText: {
    en: '“Copy kept” means that the bytes of the document lie in this archive with their SHA-256. “Copy not kept” means that the record only points to it: what stands at the address may have changed since.',
    es: '«Copia conservada» significa que los bytes del documento están en este archivo con su SHA-256. «Copia no conservada» significa que el registro solo remite a él: lo que hay en esa dirección puede haber cambiado.',
  },
  names: { en: 'People', es: 'Personas' },
  namesText: {
    en: 'Only holders of public office are named. People who were sent, their families and their lawyers are never named here.',
    es: 'Solo se nombra a quienes ocupan cargos públicos. Nunca se nombra aquí a las personas enviadas, a sus familias ni a sus abogados.',
  },
} satisfies Record<string, Words>;
