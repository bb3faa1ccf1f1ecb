import type { PairPattern } from '../topic.ts';

/** How English tells which state sends (`s`) and which receives (`r`). */
export const ENGLISH_PAIRS: readonly PairPattern[] = [
  {
    pattern:
      '(remained | remain | stay | stayed | held | kept | detained | live | stranded | imprisoned | jailed | housed) ..3 in <r {country}>',
    votes: 2,
    example: 'They remained in Albania.',
  },
  { pattern: 'to <r {country}> (may | can | will | would) be {deport}', votes: 3, example: 'To Albania may be brought only adult men.' },
  {
    pattern: '<r {place}> ..6 ( {agree} | offered to | {will} | would prefer | refused to | willing to ) ..2 {accept}',
    votes: 3,
    example: 'Rwanda has agreed to accept migrants.',
  },
  { pattern: '<r {country}> (has | have | had)? ( {accept} ) ..6 {people}', votes: 2, example: 'Ghana has received a group of deportees.' },
  { pattern: '<r {person}> ..4 ( {agree} | offered to ) ..2 {accept}', votes: 2, example: 'President A. B. offered to accept them.' },
  { pattern: '{deport} ..6 to <r {country}>', votes: 3, example: 'They were deported to Ghana.' },
  { pattern: '(arrived | arrive | land | landed | arriving) (in | at) <r {country}>', votes: 2, example: 'They arrived in Ghana.' },
  { pattern: '( {deport} | {return} ) ..6 back to <r {country}>', votes: -3, example: 'They were sent back to Colombia.' },
  { pattern: '{deport} (from | by | out of) the? <s {country}>', votes: 3, example: 'migrants expelled from the United States' },
  {
    pattern: '(deportees | migrants | people | prisoners | inmates | detainees | asylum seekers) from the? <s {country}>',
    votes: 1,
    example: 'deportees from the United States',
  },
  {
    pattern: '(deportees | migrants | prisoners | inmates | convicts | asylum seekers) to <r {country}>',
    votes: 3,
    example: 'send prisoners to Kosovo',
  },
  { pattern: 'from (the)? <s {country}> to <r {country}>', votes: 2, example: 'from Britain to Rwanda' },
  { pattern: '{deal} with <r {country}>', votes: 1, example: 'the agreement with Uganda' },
  { pattern: '{deal} between the? <s {country}> and <r {country}>', votes: 1, example: 'a deal between Denmark and Kosovo' },
  { pattern: "<r {country}> 's (prison | prisons | jails | parliament)", votes: 2, example: "in Kosovo's prisons" },
  {
    pattern: '(prison | prisons | cells | camp | centres | centers | centre | center) ..2 in <r {country}>',
    votes: 2,
    example: 'a prison in Estonia',
  },
  { pattern: '<r {country}> (had | has)? agreed to', votes: 3, example: 'Honduras had agreed to give refuge.' },
  {
    pattern: 'the? <s {country}> (will | would | to | has | agreed to | is to) ..1 (pay | deport | transfer | send)',
    votes: 3,
    example: 'Denmark will pay a fee.',
  },
  {
    pattern: '(lets | allow | allows | allowing | enable | enables) <s {country}> ..1 (use | rent | send | deport | place | transfer)',
    votes: 3,
    example: 'a treaty that lets Denmark use cells',
  },
];
