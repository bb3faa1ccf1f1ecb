import { wordsIn } from '../../part-value.ts';
import type { Rule } from '../../rule.ts';

/** What forms the background: tours, meetings, tensions. Fixed wordings, so patterns rather than clauses. */
export const EVENT_RULES: readonly Rule[] = [
  { id: 'en-event-tour', field: 'title', on: 'event', pattern: '<text (regional | official | state | broader | foreign) ..1 (tour | trip | visit) ..2 (focused on | of | to | through | in) ...>', value: wordsIn(), example: 'The visit was part of a regional tour focused on migration issues.', gives: 'regional tour focused on migration issues' },
  { id: 'en-event-meeting', field: 'title', on: 'event', pattern: '<text {person} , (who | after) (had been | has been | was | had | have)? (meeting | met | been meeting) with {speaker} in {any} {any}?>', value: wordsIn(), example: 'Secretary Ada Bold, who had been meeting with President Cid Dale in Kigali, left.', gives: 'Secretary Ada Bold, who had been meeting with President Cid Dale in Kigali' },
  { id: 'en-event-tensions', field: 'title', on: 'event', pattern: '<text (tensions | tension | talks | dispute | row | quarrel) ..2 (over | about | on) ...>', value: wordsIn(), example: 'Relations were addressed as tensions rise over the canal.', gives: 'tensions rise over the canal' },
];
