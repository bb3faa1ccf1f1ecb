import type { Words } from '../../core/words.ts';
import type { FindingCode } from '../../findings/finding.ts';

/** What each kind of finding is called, and what would settle it. */
export const FINDING_CODE_WORDS: Readonly<Record<FindingCode, { readonly name: Words; readonly answeredBy: Words }>> = {
  'existence-denied': {
    name: { en: 'An agreement that one side denies', es: 'Un acuerdo que una parte niega' },
    answeredBy: {
      en: 'The text of the agreement, or word from the side that denies it of what it is that it denies.',
      es: 'El texto del acuerdo, o que la parte que lo niega diga qué es lo que niega.',
    },
  },
  contested: {
    name: { en: 'Speakers disagree', es: 'Las voces no coinciden' },
    answeredBy: {
      en: 'A document of the day, a later correction by one of them, or a reason why they speak of different things.',
      es: 'Un documento de la época, una corrección posterior de una de ellas, o una razón por la que hablan de cosas distintas.',
    },
  },
  'more-than-cap': {
    name: { en: 'More people than the ceiling', es: 'Más personas de las que permite el límite' },
    answeredBy: {
      en: 'A raised ceiling, or a count that covers people who do not fall under it.',
      es: 'Un límite más alto, o un recuento que incluye a personas a las que no se aplica.',
    },
  },
  'after-the-end': {
    name: { en: 'Moved after the end', es: 'Traslados después del fin' },
    answeredBy: {
      en: 'A new entry into force, another arrangement that the transfer belongs to, or a corrected date.',
      es: 'Una nueva entrada en vigor, otro acuerdo al que pertenezca el traslado, o una fecha corregida.',
    },
  },
  'outside-terms': {
    name: { en: 'Outside the terms, yet moved', es: 'Fuera de los términos, pero trasladados' },
    answeredBy: {
      en: 'Terms of a later day that admit them, or a count that turns out to be of other people.',
      es: 'Términos de una fecha posterior que los admitan, o que el recuento resulte ser de otras personas.',
    },
  },
  'offered-but-barred': {
    name: { en: 'Offered but barred', es: 'Ofrecido pero impedido' },
    answeredBy: {
      en: 'Terms that no longer hold, or a lawyer’s reason why the rule does not reach the case.',
      es: 'Términos que ya no rigen, o la razón de un jurista por la que la regla no alcanza el caso.',
    },
  },
  'outside-limit-inside-memo': {
    name: { en: 'Outside the stated limit, inside the memorandum', es: 'Fuera del límite declarado, dentro del memorando' },
    answeredBy: {
      en: 'Proof of a conviction, or of not being in the class that the memorandum covers.',
      es: 'Prueba de una condena, o de no estar en la clase que abarca el memorando.',
    },
  },
  'memo-kept-statute-not': {
    name: { en: 'Memorandum kept, statute not', es: 'Memorando seguido, ley no' },
    answeredBy: {
      en: 'A finding that every earlier country was impracticable, inadvisable or impossible.',
      es: 'Una constatación de que todo país anterior era impracticable, desaconsejable o imposible.',
    },
  },
  'outside-terms-yet-sent': {
    name: { en: 'Outside every stated term, yet held there', es: 'Fuera de todos los términos declarados, pero detenido allí' },
    answeredBy: {
      en: 'Terms that the record does not hold yet, or a corrected fact.',
      es: 'Términos que el registro aún no recoge, o un hecho corregido.',
    },
  },
  'paid-more-than-promised': {
    name: { en: 'More paid than promised', es: 'Más pagado que prometido' },
    answeredBy: {
      en: 'A later promise, or a payment that was for something else.',
      es: 'Una promesa posterior, o un pago que fue por otra cosa.',
    },
  },
  'fee-denied-yet-told': {
    name: { en: 'A fee denied, yet a sum told', es: 'Una tarifa negada, pero una suma mencionada' },
    answeredBy: {
      en: 'What the sum is for, in the words of whoever pays it.',
      es: 'Para qué es la suma, en palabras de quien la paga.',
    },
  },
  'rate-and-total-apart': {
    name: { en: 'Rate and total do not meet', es: 'La tarifa y el total no cuadran' },
    answeredBy: {
      en: 'The number of people that the total was meant for, or the part of the programme that it covers.',
      es: 'El número de personas para el que se pensó el total, o la parte del programa que cubre.',
    },
  },
  'parts-exceed-whole': {
    name: { en: 'Parts exceed the whole', es: 'Las partes superan el total' },
    answeredBy: {
      en: 'People counted under two nationalities or bases, or a corrected count.',
      es: 'Personas contadas con dos nacionalidades o bases, o un recuento corregido.',
    },
  },
  'parts-miss-whole': {
    name: { en: 'Halves do not make the whole', es: 'Las mitades no suman el total' },
    answeredBy: {
      en: 'People who are in neither half, or a corrected count.',
      es: 'Personas que no están en ninguna de las mitades, o un recuento corregido.',
    },
  },
  'more-returned-than-moved': {
    name: { en: 'More left again than were moved', es: 'Más reenviados que trasladados' },
    answeredBy: {
      en: 'A later total of people moved, or people counted who came in another way.',
      es: 'Un total posterior de personas trasladadas, o personas contadas que llegaron de otro modo.',
    },
  },
  'one-secondary-source': {
    name: { en: 'One secondary source alone', es: 'Una sola fuente secundaria' },
    answeredBy: {
      en: 'A second origin, a document, or one of the governments’ own words.',
      es: 'Un segundo origen, un documento, o palabras de uno de los gobiernos.',
    },
  },
  'gone-stale': {
    name: { en: 'Nothing said for a year', es: 'Nada dicho desde hace un año' },
    answeredBy: {
      en: 'A newer source, or word that the arrangement has ended.',
      es: 'Una fuente más reciente, o la noticia de que el acuerdo ha terminado.',
    },
  },
};
