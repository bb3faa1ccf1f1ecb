import { compileFrames } from '../attribution.ts';
import { compile } from '../pattern.ts';
import type { Tables } from '../tables.ts';
import { compileRules } from '../apply-rules.ts';
import { compilePairs } from '../topic.ts';
import { ENGLISH_CLAUSES } from './clause-words.ts';
import { contestsOf } from '../evidence.ts';
import { ENGLISH_EVIDENCE } from './rules/evidence.ts';
import { ENGLISH_FACILITIES } from './facility-words.ts';
import { ENGLISH_FRAMES } from './frames.ts';
import { ENGLISH_NUMBERS } from './number-words.ts';
import { ENGLISH_PAIRS } from './pairs.ts';
import { EVENT_RULES } from './rules/events.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PLACE_RULES } from './rules/places.ts';
import { QUANTITY_RULES } from './rules/quantities.ts';
import { STATUS_RULES } from './rules/status.ts';
import { WARNING_RULES } from './rules/warnings.ts';
import { ENGLISH_SAYING } from './saying-words.ts';
import { ENGLISH_SPEAKERS } from './speaker-words.ts';
import { ENGLISH_TIMES } from './time-words.ts';
import { englishSentences } from './tokens.ts';
import { ENGLISH_CLASSES } from './word-classes.ts';

/** English rules over clauses. */
export const ENGLISH_CLAUSE_RULES = [...STATUS_RULES, ...PEOPLE_RULES, ...QUANTITY_RULES, ...PLACE_RULES, ...WARNING_RULES];

/** English wordings that are fixed. */
export const ENGLISH_PATTERNS = EVENT_RULES;

/** English. */
export const ENGLISH: Tables = {
  sentences: englishSentences,
  numbers: ENGLISH_NUMBERS,
  times: ENGLISH_TIMES,
  facilities: ENGLISH_FACILITIES,
  speakers: ENGLISH_SPEAKERS,
  pronouns: {
    one: new Set(['he', 'she', 'his', 'her', 'him']),
    many: new Set(['they', 'their', 'them']),
    body: new Set(['it', 'its']),
    offices: new Set(['office']),
    plural: /s$/,
  },
  saying: ENGLISH_SAYING,
  frames: compileFrames(ENGLISH_FRAMES, ENGLISH_CLASSES),
  pairs: compilePairs(ENGLISH_PAIRS, ENGLISH_CLASSES),
  ways: {
    to: ['to', 'into', 'onto', 'towards', 'for'],
    from: ['from', 'leaving'],
    by: ['by'],
    at: ['in', 'at', 'near', 'inside', 'across'],
    with: ['with'],
    between: ['between'],
    and: ['and', 'or'],
    exchange: ['exchange', 'return', 'turn'],
    through: ['the', 'a', 'its', 'of', 'yet'],
  },
  rules: compileRules(ENGLISH_PATTERNS, ENGLISH_CLASSES),
  clauses: ENGLISH_CLAUSES,
  clauseRules: ENGLISH_CLAUSE_RULES,
  evidence: contestsOf(ENGLISH_EVIDENCE),
  guess: {
    before: compile(
      '(might | may | whether | if | unless | asked | asks | considering | no decision | would have to | could have to | should | hopes to | hoped to | unclear | unknown | not discussed | rumours | rumors | speculation)',
      ENGLISH_CLASSES,
    ),
    negation: / (?:no|not|n't|never|without|neither|nor|nobody|none|failed|refused) /,
  },
  theme: {
    names:
      /\b(?:deport\w*|migrants?|asylum|expell?ees?|inmates?|refugees?|third[- ]countr(?:y|ies)|repatriat\w+|non-?citizens|transferees?|returnees?|third-country nationals|immigration detention|foreign prisoners|prison places|expelled by)\b/giu,
    fits: /\b(?:migrat\w+|immigra\w+|expel(?:led|ling)?|expulsions?|removals?|detainees?|prisoners?|detention|convicts?|convicted|foreigners|aliens|resettle\w*|criminals?|prison|jail|removed|visas?|crimes?|permits?|strangers|newcomers|transferred|referendum|nationals|small boats?|stateless|torture|readmi\w+|offenders?)\b/giu,
  },
  safeThird: / safe third country /,
  route: {
    flight: / (?:flights?|planes?|aircraft|jet|charter|airliner|gulfstream|boeing|airbus|landed|touched down|flown) /,
    from: / (?:depart(?:s|ed|ing)?|leaves?|leaving|left|from|out of)(?: the)? O\.[CK]:([A-Z]{2}) /,
    to: / (?:to|for|reached|landed in|landed at|arrived in|arrived at|touched down in)(?: the)? O\.[CK]:([A-Z]{2}) /,
  },
  deals:
    / (?:agreements?|deals?|accords?|treaty|treaties|schemes?|partnership|pact|memorandum|arrangement|plan|hubs?|sent|deported|flown|transferred|took in|takes in|accepted|rented|cells|protocol|understanding|sending|removals|transfers|signed|talks|talking|negotiating|negotiations|deportees|memorandums|papers?|accept|received) /,
  reporters: new Set(
    'presenter host anchor correspondent reporter editor interviewer moderator narrator voice journalist studio announcer q question newsreader update live breaking correction chair note recap background analysis'.split(
      ' ',
    ),
  ),
  terms:
    /^ (?:the |under the |its |by the )(?:[^ ]+ ){0,2}(?:agreement|treaty|protocol|memorandum|accord|text|pact|arrangement|deal|decision|decree|document|terms|rules) |^ it (?:allows|provides|applies|covers|sets|limits|lets|requires|excludes|says|runs) | under the (?:rules|agreement|terms|protocol|treaty|deal|memorandum|accord) /,
  inHand:
    / (?:seen|obtained|reviewed|examined) by | (?:obtained|has read|have read|has seen|have seen|had seen|was shown|were shown|leaked) (?:[^ ]+ ){0,3}(?:copy|text|document|memorandum|memo|agreement|contract|it) | (?:which|that) [^ ]+ (?:[^ ]+ ){0,3}(?:obtained|has read|has seen) | has a copy | a copy of (?:the|which) | (?:lays|lay|sets|spells) out | under article | (?:document|memorandum|memo|text|agreement|contract|annex|note) (?:earmarks|stipulates|provides|allows|specifies|sets|says|foresees|commits|obliges) | summari[sz]e its | its main points /,
  floor:
    /^ (?:written |oral )?(?:answers?|answered|reply|replies|replied|response|responded|remarks|speech|testimony|evidence|address|statement|opening statement|letter|submission|delivered|given|signed) (?:[^ ]+ ){0,4}(?:by|from|of|behalf of) | (?:summary|transcript|text|version|record|account|extract) of (?:[^ ]+ ){0,4}(?:by|from|of) [PG][.]| what was said (?:[^ ]+ ){0,4}by | as delivered by | remarks (?:[^ ]+ ){0,2}by [PG][.]/,
  goesOn:
    /^ (?:they|these|those|it|he|she|their|its|nobody|no|none|neither|each|every|only|once|instead|any|anyone|all|we|i|our|both) |^ (?!the article)[^ ]+.* (?:would|wo|'d|could|might|had|should) /,
  minutes:
    /\b(?:summary record|minutes|committee debate|verbatim record|record of the (?:meeting|hearing|debate)|extract from the|hansard|official report|summary of the)\b/i,
  interview:
    / (?:conversation|interview|interviewed|received us|met us|spoke to us|spoke with|we spoke|sat down|talks to|answers our|answered our|our guest|speaks for|agreed to talk|questions) /,
  release:
    /^(?:.*\n){0,5}?\s*(?:for immediate release|press release|media release|news release|press statement|press office|government press office|press communiqu|(?:joint |public |official |media |ministerial )?statement (?:by|of|from|on|to)|communiqu|joint statement|official communiqu|republic of|ministry of|the ministry of|office of the|department of|government of|government information)[^\n]*\n/i,
  written:
    / (?:under (?:the|its|this|that) (?:rules|agreement|treaty|deal|terms|protocol|text|memorandum|accord|arrangement|pact|contract)|(?:the|its) (?:text|document|agreement|treaty|memorandum|protocol|accord|decision|decree|annex) (?:says|states|provides|reads|allows|limits|requires|excludes|sets|stipulates|specifies|is|lets|bars|obliges|foresees)|according to (?:it|the) (?:text|document|agreement|treaty|,)|by the terms|article \d) /,
  figures:
    / (?:data|statistics|figures|records|registers|register|table|ledger|tally) (?:show|shows|showed|of|from|published|say|says|indicate|put|puts) /,
  withdrawn:
    / (?:we (?:wrote|gave|said|reported|stated|called|described|placed|quoted|also)|our (?:map|report|article|story|headline|photograph)|stated that|attributed to|misspelled|contained (?:several|an) errors?|it gave the|wrongly|in error|same report|an article on|a report on) /,
  corrections: /^\W*(?:corrections?|clarifications?|errata|erratum|for the record|putting it right)\b/i,
  correction:
    / (?:correction|we gave|we wrote|we reported that|an earlier version|i ought to correct|first said that|previously reported|wrongly) /,
};
