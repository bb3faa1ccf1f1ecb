import { compileFrames } from '../attribution.ts';
import { compileRules } from '../apply-rules.ts';
import { compile } from '../pattern.ts';
import type { Tables } from '../tables.ts';
import { compilePairs } from '../topic.ts';
import { ENGLISH_FACILITIES } from './facility-words.ts';
import { ENGLISH_FRAMES } from './frames.ts';
import { ENGLISH_NUMBERS } from './number-words.ts';
import { ENGLISH_PAIRS } from './pairs.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PLACE_RULES } from './rules/places-and-flights.ts';
import { QUANTITY_RULES } from './rules/quantities.ts';
import { STATUS_RULES } from './rules/status.ts';
import { WARNING_RULES } from './rules/warnings.ts';
import { ENGLISH_SAYING } from './saying-words.ts';
import { ENGLISH_SPEAKERS } from './speaker-words.ts';
import { ENGLISH_TIMES } from './time-words.ts';
import { englishSentences } from './tokens.ts';
import { ENGLISH_CLASSES } from './word-classes.ts';

export const ENGLISH_RULES = [...STATUS_RULES, ...PEOPLE_RULES, ...QUANTITY_RULES, ...PLACE_RULES, ...WARNING_RULES];

/** English. */
export const ENGLISH: Tables = {
  sentences: englishSentences,
  numbers: ENGLISH_NUMBERS,
  times: ENGLISH_TIMES,
  facilities: ENGLISH_FACILITIES,
  speakers: ENGLISH_SPEAKERS,
  pronouns: { one: new Set(['he', 'she']), many: new Set(['they']), body: new Set(['it']), plural: /s$/ },
  saying: ENGLISH_SAYING,
  frames: compileFrames(ENGLISH_FRAMES, ENGLISH_CLASSES),
  pairs: compilePairs(ENGLISH_PAIRS, ENGLISH_CLASSES),
  rules: compileRules(ENGLISH_RULES, ENGLISH_CLASSES),
  guess: {
    before: compile(
      '(might | may | whether | if | unless | asked | asks | considering | no decision | would have to | could have to | should | hopes to | hoped to | unclear | unknown | not discussed | rumours | rumors | speculation)',
      ENGLISH_CLASSES,
    ),
    negation: / (?:no|not|n't|never|without|neither|nor|nobody|none|failed|refused) /,
  },
  theme:
    /\b(?:deport(?:ee|ees|ed|ation|ations|ing)?|migrants?|asylum|expel(?:led|ling)?|expulsions?|removals?|detainees?|inmates?|prisoners?|refugees?|third[- ]country|detention|custody|convicted|sentences|repatriat\w+)\b/giu,
  safeThird: / safe third country /,
  route: {
    flight: / (?:flights?|planes?|aircraft|jet|charter) /,
    from: / (?:departing|departed|leaving|left|from|out of)(?: the)? O\.[CK]:([A-Z]{2}) /,
    to: / (?:to|for|in|at|reached)(?: the)? O\.[CK]:([A-Z]{2}) /,
  },
  deals: / (?:agreements?|deals?|accords?|treaty|treaties|schemes?|partnership|pact|memorandum|arrangement|plan) /,
  release: /^\s*(?:for immediate release|press release|press statement|statement by)/i,
  written:
    / (?:under the (?:rules|agreement|treaty|deal|terms|protocol|text|memorandum)|the (?:text|document|agreement|treaty|memorandum) (?:says|states|provides|reads)|according to the (?:text|document|agreement|treaty)|official (?:data|figures|records)) /,
  correction: / (?:correction|we gave|an earlier version|i ought to correct|first said that|previously reported|wrongly) /,
};
