import type { Frame } from '../frame.ts';

/** How English tells who says something; the longest match at the earliest place wins. */
export const ENGLISH_FRAMES: readonly Frame[] = [
  {
    id: 'en-according-before',
    kind: 'before',
    pattern: '^ according to <who {speaker}> (who ..8)? ,',
    example: 'According to the finance ministry, the fee was paid.',
  },
  {
    id: 'en-according-after',
    kind: 'after',
    pattern: ',? according to <who {speaker}> ,?',
    example: 'All of them have gone home, according to the minister.',
  },
  {
    id: 'en-says-that-after-place',
    kind: 'before',
    pattern:
      '<who {voice}> (, {aside} ..12 , | who ..10 | , {speaker} ,)? {adverb}? {have}? {adverb}? <verb {say}> <when {time}>? (on | in | at | during | to | via | after | alongside) ..8 that',
    example: 'The minister said on social media that nobody had arrived.',
  },
  {
    id: 'en-tells-that',
    kind: 'before',
    pattern: '<who {voice}> (, {aside} ..12 , | who ..10 | , {speaker} ,)? {adverb}? {have}? {adverb}? <verb {tell}> ..6 that',
    example: 'The deputy minister told local radio that none would be held.',
  },
  {
    id: 'en-tells',
    kind: 'before',
    pattern: '<who {voice}> {adverb}? {have}? <verb {tell}> {hearer} <when {time}>?',
    example: 'The minister told reporters no agreement existed.',
  },
  {
    id: 'en-by-account-of',
    kind: 'after',
    pattern:
      ',? (by | in | on | at | to) the? (account | count | reckoning | estimate | figures | words | telling | tally | statistics | view | opinion) of <who {speaker}> ,?',
    example: 'Nobody has arrived, by the account of the ministry.',
  },
  {
    id: 'en-by-own-count',
    kind: 'after',
    pattern:
      ",? (by | in | on | at) <who {speaker}> ('s | ')? own? (account | count | reckoning | estimate | figures | words | telling | tally | statistics | view | opinion) ,?",
    example: "Nobody has arrived, by the ministry's own account.",
  },
  {
    id: 'en-by-his-count',
    kind: 'after',
    pattern:
      ',? (by | in | on) (his | her | its | their) own? (account | count | reckoning | estimate | figures | telling | tally | statistics | opinion) ,?',
    example: 'The minister spoke on Monday. Nobody has arrived, by his own account.',
  },
  {
    id: 'en-words-were',
    kind: 'going-on',
    pattern:
      '(his | her | their | its) (words | answer | reply | view | line | position | explanation | response | message) ..6 (was | were | is | are) that',
    example: 'The minister spoke on Monday. His words at the ceremony were that nobody had arrived.',
  },
  {
    id: 'en-papers-of',
    kind: 'after',
    pattern:
      ',? according to <who {speaker}> (papers | figures | documents | data | statistics | records | sources | filings | estimates) ,?',
    example: 'Nobody has arrived, according to ministry figures.',
  },
  {
    id: 'en-papers-of-before',
    kind: 'before',
    pattern:
      '^ according to <who {speaker}> (papers | figures | documents | data | statistics | records | sources | filings | estimates)? ,?',
    example: 'According to ministry figures nobody has arrived.',
  },
  {
    id: 'en-calls',
    kind: 'before',
    pattern:
      '<who {voice}> (, {aside} ..14 ,)? {adverb}? {have}? (describes | described | describe | calls | called | call | labels | labelled | labeled | brands | branded | deems | deem | regards | regard | regarded | sees | see | saw | views | view | viewed | considers)',
    example: 'The minister calls the camp a hotel.',
  },
  {
    id: 'en-report-found',
    kind: 'before',
    pattern:
      "<who {speaker}> ('s | ') ..3 (report | study | audit | figures | data | inquiry | investigation | letter | statement | review | survey | count | records | statistics | filing) ..2 <verb {finds}> that",
    act: 'records',
    example: "The ombudsman's report found that nobody had arrived.",
  },
  {
    id: 'en-word-from',
    kind: 'before',
    pattern: '(confirmation | admission | acknowledgement) (from | by) <who {voice}> ..4 that',
    act: 'confirms',
    example: 'On Friday came confirmation from the ministry that nobody had arrived.',
  },
  {
    id: 'en-news-from',
    kind: 'before',
    pattern:
      '(word | news | assurance | assurances | promise | promises | explanation | answer | reply | message) ,? (from | by) <who {voice}> ,? (was | is | were | are)? that',
    example: 'The answer, from the ministry, was that nobody had arrived.',
  },
  {
    id: 'en-for-somebody',
    kind: 'before',
    pattern: '^ for <who {speaker}> ,?',
    example: 'For the opposition the agreement is void.',
  },
  {
    id: 'en-speaks-of',
    kind: 'before',
    pattern:
      '<who {voice}> {adverb}? {have}? {adverb}? (spoke | speaks | speak | spoken | warned | warns | warn | complained | complains | complain | told | tell | tells) ..4 (of | about | against)',
    example: 'The minister spoke at the time of a camp for nobody.',
  },
  {
    id: 'en-voices-fear',
    kind: 'before',
    pattern:
      '<who {voice}> {adverb}? {have}? {adverb}? (expressed | expresses | express | voiced | voices | voice | raised | raises | raise | sounded | drew | draws | draw | pointed | points | point) ..3 (concern | concerns | alarm | fear | fears | doubt | doubts | worry | worries | objections | attention) (about | over | at | that | to) (the risk that)?',
    act: 'alleges',
    example: 'The minister expressed doubts about a camp for nobody.',
  },
  {
    id: 'en-figures',
    kind: 'before',
    pattern:
      '<who {voice}> (, {aside} ..12 , | , {speaker} ..10 , | (for | of | in | at) ..4 | {modified} ..7 | who ..10 ,? | , )? {adverb}? {have}? {adverb}? <verb {figures}>',
    example: 'The minister put the number at nobody.',
  },
  {
    id: 'en-table-shows',
    kind: 'before',
    pattern:
      "<who {speaker}> ('s | ')? ..1 (data | figures | records | statistics | table | tables | tally | register | registers | census | count | dashboard) <verb (show | shows | showed | give | gives | gave | put | puts | list | lists | say | says | record | indicate | indicates | suggest | suggests)> that?",
    act: 'records',
    example: 'Ministry figures show that nobody has arrived.',
  },
  {
    id: 'en-table-of-shows',
    kind: 'before',
    pattern:
      '(data | figures | records | statistics | table | tables | tally | register | registers | census | dashboard) (of | from | by) <who {speaker}> <verb (show | shows | showed | give | gives | gave | put | puts | list | lists | say | says | record | indicate | indicates | suggest | suggests)> that?',
    act: 'records',
    example: 'Figures from the ministry show that nobody has arrived.',
  },
  {
    id: 'en-report-in',
    kind: 'before',
    pattern:
      '(report | article | piece | investigation | story | interview | item | column) (in | by | on | from | with) <who {speaker}> ..2 <verb (says | said | speaks | spoke | puts | put | gives | gave | mentions | mentioned | cites | cited | quotes | quoted | claims | claimed | suggests | suggested | reveals | revealed | tells | told)> (of | that)?',
    act: 'reports',
    example: 'A report in the newspaper speaks of a camp for nobody.',
  },
  {
    id: 'en-according-to-report-in',
    kind: 'before',
    pattern:
      'according to (a | the | an) ..2 (report | article | piece | investigation | story | interview) (in | by | from | on) <who {speaker}> ,?',
    act: 'reports',
    example: 'According to a report in the newspaper, nobody has arrived.',
  },
  {
    id: 'en-used-it-to-say',
    kind: 'before',
    pattern:
      '<who {voice}> {adverb}? (used | took | rose | went | appeared | wrote | called | came | returned | spoke | stood | chose) ..7 to <verb (say | tell | announce | confirm | deny | explain | stress | insist | warn | assure | inform | declare | promise)> ..4 that',
    example: 'The minister used her broadcast to tell listeners that nobody had arrived.',
  },
  {
    id: 'en-hopes-for',
    kind: 'before',
    pattern: '<who {speaker}> {adverb}? (is | are | was | were)? {adverb}? <verb (hopes | hoped | hoping)> for',
    example: 'The minister hopes for a camp for nobody.',
  },
  {
    id: 'en-whom-it-says',
    kind: 'before',
    pattern: ',? (who | which | whom | where) <who (he | she | it | they)> {adverb}? {have}? <verb {say}>',
    example: 'The ministry spoke on Monday of the men, who it says have gone.',
  },
  {
    id: 'en-to-hear-tell',
    kind: 'after',
    pattern: ',? to hear <who (him | her | them)> tell it ,?',
    example: 'The minister came next. Nobody has arrived, to hear her tell it.',
  },
  {
    id: 'en-was-the-answer',
    kind: 'after',
    pattern:
      ', "? (was | is | came | ran) <who (his | her | their)> (answer | reply | response | verdict | line | message | comment | assurance) ..3 $',
    example: 'The minister spoke next. "Nobody has arrived," was her answer.',
  },
  {
    id: 'en-colon',
    kind: 'before',
    pattern: '^ <who {speaker}> ..14 : "?',
    example: 'The minister corrected him gently: nobody had arrived.',
  },
  {
    id: 'en-is-afraid',
    kind: 'before',
    pattern:
      '<who {voice}> {adverb}? (is | are | was | were) {adverb}? (afraid | worried | concerned | alarmed | uneasy | anxious | troubled | sceptical | skeptical) that?',
    act: 'alleges',
    example: 'The agency is afraid that nobody has arrived.',
  },
  {
    id: 'en-its-fear-is',
    kind: 'going-on',
    pattern: '(its | their | his | her | whose) (fear | worry | concern | warning | complaint | objection | charge) (is | was) that',
    act: 'alleges',
    example: 'The lawyer spoke on Monday. Her fear is that nobody has arrived.',
  },
  {
    id: 'en-letter-says-after',
    kind: 'after',
    pattern:
      ', <verb {say}> (the | their | his | her | its) <who (letter | statement | report | communique | communiqué | note | text | memo | filing | motion | ruling | study | paper | brief | submission | complaint | petition)> (, | $)',
    example: 'They wrote to us on Sunday. Nobody has arrived, says the letter.',
  },
  {
    id: 'en-says-the-report-of',
    kind: 'after',
    pattern:
      ', <verb {say}> (the | a | an | its | their | his | her) ..3 (report | study | statement | letter | audit | memo | note | paper | brief | filing | survey) (of | by | from) <who {speaker}> (, | $)',
    act: 'records',
    example: 'Nobody has arrived, says the technical report of the ministry.',
  },
  {
    id: 'en-claim-of',
    kind: 'before',
    pattern:
      '(claim | claims | allegation | allegations | charge | complaint | complaints | accusation | warning | warnings | concern | concerns | fear | fears) ..1 (of | by | from | made by) <who {voice}> that',
    act: 'alleges',
    example: 'I know of the claim by the lawyers that nobody had arrived.',
  },
  {
    id: 'en-report-of',
    kind: 'after',
    pattern:
      ',? according to (a | the | its | their | an) ..3 (report | letter | study | statement | figures | data | statistics | note | brief | filing | audit | survey | count) (of | by | from) <who {speaker}> ,?',
    example: 'Nobody has arrived, according to a report by the ministry.',
  },
  {
    id: 'en-who-says',
    kind: 'going-on',
    pattern: ', who {adverb}? {have}? {adverb}? <verb {say}> ..8 that',
    example: 'That is so according to the minister, who said on Monday that nobody had arrived.',
  },
  {
    id: 'en-rejects-claim-of',
    kind: 'before',
    pattern:
      '{voice} {adverb}? (rejects | rejected | denies | denied | dismisses | dismissed | disputes | disputed | brushed aside | contested | contests) ..2 (assertion | claim | claims | allegation | allegations | charge | accusation | accusations | suggestion | criticism | complaint | warning) ..1 (of | by | from | made by) <who {voice}> that',
    act: 'alleges',
    example: 'The ministry rejects the claim of the lawyers that nobody had arrived.',
  },
  {
    id: 'en-says',
    kind: 'before',
    pattern:
      '<who {voice}> (, {aside} ..12 , | , {speaker} ..10 , | (for | of | in | at) ..4 | {modified} ..7 | who ..10 ,? )? {time}? {adverb}? {have}? {adverb}? <verb {say}> <when {time}>? (, | :)? (that | " )?',
    example: 'The minister said on Monday that nobody had arrived.',
  },
  {
    id: 'en-would-say-only',
    kind: 'before',
    pattern:
      '<who {voice}> ..4 (would | will | could) (say only | only say | confirm only | only confirm | go no further than to say | not say more than) that',
    example: 'The ministry would say only that nobody had arrived.',
  },
  {
    id: 'en-report-by-says',
    kind: 'before',
    pattern:
      '(report | study | audit | statement | letter | brief | filing | memo | analysis | investigation | review | inquiry | note | survey | document | dossier) ..3 (by | from | of) <who {speaker}> ..4 <verb {finds}> that?',
    act: 'records',
    example: 'A report by the audit office found that nobody had arrived.',
  },
  {
    id: 'en-says-quoted',
    kind: 'before',
    pattern: '<who {voice}> {adverb}? {have}? <verb {say}> ..8 : "?',
    example: 'The president wrote on X: "We will accept them."',
  },
  {
    id: 'en-is-saying',
    kind: 'before',
    pattern: '<who {voice}> (is | was | are | were) quoted as <verb saying> that?',
    example: 'The minister was quoted as saying that nobody had arrived.',
  },
  {
    id: 'en-seen-by',
    kind: 'before',
    pattern:
      '(papers | documents | files | records | emails | data | figures) (seen | obtained | reviewed | published | released) by <who {voice}> <verb {say}>? that?',
    act: 'reports',
    example: 'Papers seen by CBS News suggest that nobody has arrived.',
  },
  {
    id: 'en-adding',
    kind: 'going-on',
    pattern: ',? (and | but)? <verb {saying}> that',
    example: 'The minister spoke for an hour, adding that nobody had arrived.',
  },
  {
    id: 'en-and-said',
    kind: 'going-on',
    pattern: ',? (and | but) {adverb}? (would only | will only)? <verb {say}> {time}? that?',
    example: 'The minister denied it and said that nobody had arrived.',
  },
  {
    id: 'en-said-inside',
    kind: 'after',
    pattern:
      ', "? <who {voice}> (, {aside} ..12 , | (for | of | in | at | from | with | near) ..4)? {adverb}? {have}? {adverb}? <verb {say}> <when {time}>? ..8 (, "? | $)',
    example: 'Nobody, the minister said on Monday, has arrived.',
  },
  {
    id: 'en-told-inside',
    kind: 'after',
    pattern:
      ', "? <who {voice}> (, {aside} ..12 , | (for | of | in | at | from | with | near) ..4)? {adverb}? {have}? {adverb}? <verb {tell}> ({hearer} | (a | an | the | his | her | its | this) ..3) <when {time}>? ..8 (, "? | $)',
    example: 'Nobody has arrived, the minister told reporters on Monday.',
  },
  {
    id: 'en-said-inverted',
    kind: 'after',
    pattern: ', "? <verb {say}> <who {voice}> <when {time}>? ,?',
    example: 'Nobody has arrived, said the minister.',
  },
  {
    id: 'en-said-quoted',
    kind: 'after',
    pattern: '" <who {voice}> {adverb}? {have}? <verb {say}> <when {time}>? ..8 (, | $)',
    example: '"Has anybody arrived?" the minister asked.',
  },
  {
    id: 'en-figure-comes-from',
    kind: 'prior',
    pattern: '^ (that | the | this) (figure | number | count | total) (comes | came) from <who {voice}> ,? (who spoke <when {time}>)?',
    act: 'confirms',
    example: 'That figure comes from the security minister.',
  },
  {
    id: 'en-he-said-so',
    kind: 'prior',
    pattern: '^ <who {voice}> <verb {say}> (so | this | it) <when {time}>?',
    example: 'He said so on Monday.',
  },
];
