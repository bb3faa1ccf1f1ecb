import { countIn, durationIn, is, moneyIn, perOf, wordsIn } from '../../part-value.ts';
import type { Rule } from '../../rule.ts';
import type { Found } from '../../view.ts';

const total = (found: Found) => ({ per: perOf(found, 'total') });
const stay = () => ({ of: 'stay' });
const term = () => ({ of: 'arrangement' });
const moreThanAFew = (found: Found) => {
  const count = countIn()(found);
  return count === undefined || (count.max ?? count.min ?? 0) < 5 ? undefined : count;
};

/** English wordings of how many, for how long and for how much. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: 'en-moved-on-the-way',
    field: 'moved',
    pattern: '<n {count}> (more | other | further)? ~4 {people} ..1 (were | was | are | is) (on their way | on the way)',
    value: countIn(),
    act: 'announces',
    example: 'Forty more people were on their way, the minister Ada Bold said.',
    gives: { min: 40, max: 40 },
  },
  { id: 'en-cap-accept', field: 'cap', pattern: '( {will} | {agree} | offered to | to | provides for ..3 to | it would ) ..6 ( {accept} | {deport} ) ..3 <n {count}> ~4 {people} ..3 <per {monthUnit}>?', value: (found) => (/ (?:can (?:hold|house)|became|had to|have to) /.test(said(found)) ? undefined : moreThanAFew(found)), scope: total, example: 'Rwanda will take in as many as two hundred and fifty migrants.', gives: { max: 250 } },
  { id: 'en-cap-cooperate', field: 'cap', pattern: '{agree} ..9 (return | repatriation | transfer | removal | deportation | relocation | reception | resettlement) of <n {count}> ~4 {people}', value: moreThanAFew, scope: total, example: 'Rwanda agreed to cooperate in the return of 200 people.', gives: { min: 200, max: 200 } },
  { id: 'en-cap-expected', field: 'cap', pattern: '(expected | expects | expecting | anticipates | anticipated | planned for) <n {count}> ~4 {people} <per {monthUnit}>?', value: moreThanAFew, scope: total, example: 'The president said he expected up to 360 people in all.', gives: { max: 360 } },
  { id: 'en-cap-never-more', field: 'cap',
    act: 'states', pattern: '(never | not | no) ..2 ( {accept} | hold | be sent | exceed ) <n {count}> ~4 {people}', value: (found) => limit(found), example: 'The prison could never take more than three hundred American inmates at a time, the minister Ada Bold said.', gives: { max: 300 }, guess: true },
  { id: 'en-cap-built-for', field: 'cap', pattern: '(built for | designed for | meant for | intended for | room for | space for | capacity for | capacities for | places for) <n {count}> ~4 {people} <per {monthUnit}>', value: moreThanAFew, scope: total, example: 'They were built for three thousand people a month.', gives: { min: 3000, max: 3000 } },
  { id: 'en-cap-word', field: 'cap', pattern: '(cap | ceiling | limit | quota | maximum | upper limit) ..2 (of | at | is | was) <n {count}> ~4 {people}? <per {monthUnit}>?', value: (found) => limit(found), scope: total, example: 'The deal sets a cap of 50 people a year.', gives: { max: 50 } },
  { id: 'en-cap-passive', field: 'cap', pattern: '<n {count}> ~4 {people} ..2 (will | would | can | could | may | are to) be (accepted | sent | received | taken in | transferred | deported | resettled | housed | relocated) ..3 <per {monthUnit}>?', value: (found) => (cappedSubject(found) ? moreThanAFew(found) : undefined), scope: total, example: 'Up to 160 deportees would be sent to Rwanda.', gives: { max: 160 }, guess: true },
  { id: 'en-cap-deal-for', field: 'cap', pattern: '{deal} ..8 ( for | allows | covers | involve | provides for | permits | lets ) ..6 <n {count}> ~4 ( {people} | returns ) <per {monthUnit}>?', value: (found) => (upTo(found) ? moreThanAFew(found) : undefined), scope: total, example: 'The agreement allows Washington to place up to 600 inmates in Kigali.', gives: { max: 600 } },

  {
    id: 'en-cap-arrive-expected',
    field: 'cap',
    pattern: '<n {count}> (such | other)? ~4 {people} (are | were | is) (expected | set | due | scheduled) to (arrive | be sent | be flown | be transferred | land | come)',
    value: moreThanAFew,
    scope: total,
    example: 'About 360 such deportees are expected to arrive in Rwanda.',
    gives: { min: 360, max: 360, about: true },
  },
  {
    id: 'en-cap-bare',
    field: 'cap',
    pattern: '( {agree} | {will} | to ) ..2 {accept} <n {count}> $',
    value: (found) => (countIn()(found)?.min === undefined ? moreThanAFew(found) : undefined),
    scope: total,
    example: 'The government of Rwanda will accept up to a maximum of 800.',
    gives: { max: 800 },
  },
  {
    id: 'en-cap-plan-of',
    field: 'cap',
    pattern: '(plan of | plans for | quota of | initial plan of | target of) <n {count}> ~4 {people} <per {monthUnit}>?',
    value: moreThanAFew,
    scope: total,
    example: 'There is an initial plan of 50 deportees per year.',
    gives: { min: 50, max: 50 },
  },
  {
    id: 'en-cap-capacity-for',
    field: 'cap',
    pattern: '(provide | provides | offer | offers | make | set aside | reserve) ..4 (capacities | capacity | places | room | space | beds) for <n {count}> ~4 {people}',
    value: moreThanAFew,
    scope: total,
    example: 'Rwanda will provide Washington with capacities for 300 prisoners.',
    gives: { min: 300, max: 300 },
  },
  {
    id: 'en-moved-reduced-plain',
    field: 'moved',
    pattern: '<n {count}> (more | other)? ~4 {people} ( {deportedPast} ) ..2 to {receiver}',
    value: (found) => (ahead(found) ? undefined : countIn()(found)),
    example: 'Lawyers met 261 immigrants expelled to Rwanda on Saturday.',
    gives: { min: 261, max: 261 },
  },
  {
    id: 'en-moved-reduced-from',
    field: 'moved',
    pattern: '<n {count}> ~4 {people} ( deported | expelled | sent | flown | removed ) (from | by) the? {sender}',
    value: countIn(),
    example: 'Eight men deported from the United States were in Kigali.',
    gives: { min: 8, max: 8 },
  },
  {
    id: 'en-moved-expelled',
    field: 'moved',
    pattern: '( {payer} ) ( has | had | have )? ( deported | expelled | removed | transferred ) <n {count}> ~4 {people}',
    value: countIn(),
    example: 'The United States government expelled 299 third-country nationals.',
    gives: { min: 299, max: 299 },
  },
  {
    id: 'en-moved-to-first',
    field: 'moved',
    pattern: '( {deportedPast} ) to {receiver} <n {count}> ~4 {people}',
    value: countIn(),
    example: 'The United States deported to Rwanda five men.',
    gives: { min: 5, max: 5 },
  },
  {
    id: 'en-moved-planes',
    field: 'moved',
    pattern: '(flights | planes) ..6 (carrying | containing | carried | with | bringing | brought) <n {count}> ~4 {people}',
    value: countIn(),
    example: 'Several planes to Rwanda containing 238 men took off.',
    gives: { min: 238, max: 238 },
  },
  {
    id: 'en-moved-another',
    field: 'moved',
    pattern: '(expect | expecting | expects) another <n {count}>',
    value: countIn(),
    act: 'announces',
    example: 'We are expecting another 40 in the next few days, the minister Ada Bold said.',
    gives: { min: 40, max: 40 },
  },
  {
    id: 'en-moved-yet',
    field: 'moved',
    pattern: "{host} ..4 ( (has | have) yet to (receive | take) any | (has | had | have) (not | n't) (yet)? (received | taken in | accepted) any ) ..2 {people}",
    value: is({ min: 0, max: 0 }),
    example: 'Rwanda has yet to receive any migrants.',
    gives: { min: 0, max: 0 },
  },
  { id: 'en-moved-passive', field: 'moved', pattern: '<n {count}> (more | other | further | additional)? ~4 {people} ( , ..10 , | from {places} ,? | who ..6 )? ..1 (were | was | have been | had been | has been | have since been | been) ..1 {deportedPast}', value: (found) => (onwardTo(found) ? undefined : countIn()(found)), example: 'Seven people were sent to Rwanda in August.', gives: { min: 7, max: 7 } },
  { id: 'en-moved-reduced', field: 'moved', pattern: '(the | of | all) <n {count}> ~4 {people} ( {deportedPast} | who were {deportedPast} | who had been {deportedPast} | previously {deportedPast} ) ..5 ( by | to | from | in | {time} )', value: countIn(), example: 'The forty-nine men disembarked last Tuesday by the navy are in Kigali.', gives: { min: 49, max: 49 } },
  { id: 'en-moved-active', field: 'moved', pattern: '( {payer} ) ..3 ( sent | deported | flew | transferred | expelled | removed | had sent | has sent | has deported | had deported | moved | has transferred | handed over | dispatched | shipped ) <n {count}> ~4 {people} ..6 to', value: countIn(), example: 'The United States deported five men to Rwanda.', gives: { min: 5, max: 5 } },
  { id: 'en-moved-received', field: 'moved', pattern: '( {host} ) ..2 (has received | had received | received | has accepted | had accepted | accepted | has taken in | had taken in | took in | has admitted | welcomed | has welcomed | have received | has taken) ..4 <n {count}> ~4 {people}', value: countIn(), example: 'Rwanda has received a group of 14 deportees.', gives: { min: 14, max: 14 } },
  { id: 'en-moved-arrived', field: 'moved', pattern: '<n {count}> (more | other)? ~4 {people} ( , ..10 , | from {places} ,? )? ..3 ( {arrive} )', value: (found) => (ahead(found) ? undefined : countIn()(found)), example: 'Just four people had made the journey.', gives: { min: 4, max: 4 } },
  { id: 'en-moved-bare-arrived', field: 'moved', pattern: '<n {count}> (have | had) (arrived | landed | been sent | been transferred | been deported | been flown)', value: countIn(), example: 'So far only seven have arrived.', gives: { min: 7, max: 7 } },
  { id: 'en-moved-arrival-of', field: 'moved', pattern: '(arrival | arrivals | transfer | deportation | expulsion | reception | transfers | arrival and detention) of ..4 <n {count}> ..2', value: countIn(), example: 'The minister Ada Bold confirmed the arrival of a first group of fourteen.', gives: { min: 14, max: 14 } },
  { id: 'en-moved-group', field: 'moved', pattern: '(first | second | third | initial) (group | batch | contingent | flight) , <n {count}> (in number | men | people | strong | of them)', value: countIn(), example: 'In October a first group, sixteen in number, was brought there.', gives: { min: 16, max: 16 } },
  { id: 'en-moved-number', field: 'moved', pattern: '(number | total | figure | tally | count) ..4 (stood at | stands at | is | was | has reached | reached | had reached | rose to | has risen to | came to | to at least | to) <n {count}>', value: countIn(), example: 'The number stood at 5,728, the minister Ada Bold said.', gives: { min: 5728, max: 5728 } },
  { id: 'en-moved-up-from', field: 'moved', pattern: 'up from <n {count}> <t {time}>?', value: countIn(), example: 'The number stood at 5,728, up from 5,446 in April.', gives: { min: 5446, max: 5446 } },
  { id: 'en-moved-brought', field: 'moved', pattern: '(flight | flights | transfer | transfers | planes) ..4 (brought | carried | delivered | took) <n {count}> ~4 {people} (to | from)', value: countIn(), example: 'The first transfer in October brought 16 migrants to Kigali.', gives: { min: 16, max: 16 } },
  { id: 'en-moved-so-far', field: 'moved', pattern: '(since | so far | to date | then | until now) ..8 ( {accept} | {deport} | received ) ..1 <n {count}> ~4 {people}', value: countIn(), example: 'Rwanda has so far accepted 12 deportees.', gives: { min: 12, max: 12 } },
  { id: 'en-moved-none', field: 'moved', pattern: '(nobody | no one | no migrants | no deportees | no transfers | no - one | not one person | no one) ..2 (has | have | had) (yet | so far)? (been)? ( {deportedPast} | arrived | taken place )', value: is({ min: 0, max: 0 }), example: 'Nobody has yet arrived under the deal.', gives: { min: 0, max: 0 } },
  { id: 'en-moved-was-number', field: 'moved', pattern: '^ <n {count}> ( . | $ )', value: (found, { statement }) => (statement.voice.role === 'office' && statement.verb === 'confirms' ? moreThanAFew(found) : undefined), example: 'CORRESPONDENT: Two hundred and ninety-nine. That figure comes from the minister Ada Bold.', gives: { min: 299, max: 299 } },

  { id: 'en-returned-passive', field: 'returned', pattern: '<n {count}> ( of ..3 {people} | ~3 {people} )? ( , ..8 , )? ..2 ( were | was | have | had | has | have been | had been | been ) ..2 ( already | since | all | later )? ..1 {return}', value: (found) => (agreedOnly(found) || backTo(found) ? undefined : countIn()(found)), example: 'At least six of her clients had been pushed across the border into Togo.', gives: { min: 6 }, not: ['A hundred and seventy-one have agreed to fly home.'] },
  { id: 'en-returned-all-home', field: 'returned', pattern: '(all | all of them | the whole group | everyone) ..4 (have | had | has) ..2 {return}', value: (_, { movedBefore }) => (movedBefore === undefined ? undefined : { min: movedBefore, max: movedBefore }), example: 'Rwanda has received fourteen deportees. All of them have since gone home.', gives: { min: 14, max: 14 } },
  { id: 'en-returned-to-sender', field: 'returned', pattern: '<n {count}> ~4 {people} ..8 (have | had | were | was) ..1 (all)? (been)? (carried | taken | brought | sent | moved | transferred | returned | shipped) (back)? to {sender}', value: countIn(), example: 'The forty-nine men have all been carried to America.', gives: { min: 49, max: 49 } },
  { id: 'en-returned-list', field: 'returned', pattern: '( , | and ) <n {count}> to the? <c {country}>', value: countIn(), scope: (found) => nationality(found), example: 'All have gone home, thirteen to Nigeria and one to the Gambia.', gives: { min: 13, max: 13 } },
  { id: 'en-returned-active', field: 'returned', pattern: '(returned | repatriated | sent back | sent home | has sent home | flew home | has repatriated | deported onward | sent on) <n {count}> ~4 ( {people} | to )', value: countIn(), example: 'Rwanda repatriated 12 people.', gives: { min: 12, max: 12 } },

  { id: 'en-duration-stay', field: 'duration', pattern: '( stay | stays | remain | wait | held | detained | imprisoned | house | housed | live | kept | spend | hold | imprison | visas | passes ) ..8 <n {count}>? <unit {timeUnit}>', value: (found) => (found.part('n').length === 0 ? undefined : durationIn(found)), scope: stay, guess: true, example: 'They will stay there for no longer than thirty days.', gives: 'P30D' },
  { id: 'en-duration-visa', field: 'duration', pattern: '( <n {count}> - <unit (day | month | year | week)> ) ..3 (visa | visas | pass | passes | permit | permits | stay)', value: durationIn, scope: stay, example: 'They were given 30-day humanitarian passes.', gives: 'P30D' },
  { id: 'en-duration-deal', field: 'duration', pattern: '( {deal} ) ..10 ( for | of | last | lasts | valid for | run for | runs for | period of | life of | effect for ) ..1 ( a period of | an initial period of | an initial )? <n {count}> <unit {timeUnit}>', value: (found) => (/days?$/.test(String(found.part('unit').map((m) => (m.kind === 'word' ? m.word : ''))[0])) ? undefined : durationIn(found)), scope: term, example: 'The protocol has a life of five years.', gives: 'P5Y' },
  { id: 'en-duration-adjective', field: 'duration', pattern: '<n {count}> - <unit (year | month)> ..2 ( {deal} | period | term | programme | program | lease | pilot | initial period )', value: durationIn, scope: term, example: 'They signed a five-year agreement.', gives: 'P5Y' },
  { id: 'en-duration-money', field: 'duration', pattern: '{money} ..5 (over | for | across | spread over) (the next | the course of | a period of)? <span <n {count}> <unit (years | months)>>', value: durationIn, scope: term, span: 'span', example: 'Rwanda gets €210 million over ten years.', gives: 'P10Y' },

  { id: 'en-fee-charge', field: 'fee.charged', pattern: '(charge | charges | charging | pay | paying | for | in exchange for | in return for | pays | accepting | of) (a | an | the | some)? ..2 (fee | grant | payment | financial support | compensation | sum of money | price | fees)', value: (found) => (/ (?:not|no|n't|without|never|any) /.test(found.view.rendered.slice(0, found.view.offsets[found.to] ?? undefined)) ? undefined : true), example: 'Rwanda would charge a fee, the minister Ada Bold said.', gives: true, not: ['The United States would not pay a fee, the minister Ada Bold said.'] },
  { id: 'en-fee-none', field: 'fee.charged', pattern: "(not | n't | never | nor) (been | be | being | yet)? ..2 ( paid | receive | received | receiving | seek | get | charge | charged | taking | taken | asked for | accepted | paying ) ..3 (a cent | a penny | any money | money | any payment | any financial | payment | anything | compensation | any compensation | any fee | a fee | financial compensation | a single dollar)", value: is(false), act: 'denies', example: 'Rwanda has not been paid a cent, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-no-money', field: 'fee.charged', pattern: '(no money | no payment | no fee | no financial | without payment | without any payment | no cash | no compensation) ..6 ( {be} | changed | exchanged | involved | for | in return | compensation | attached )?', value: is(false), act: 'denies', example: 'No money has changed hands, the minister Ada Bold said.', gives: false },
  { id: 'en-fee-denied', field: 'fee.charged', in: 'whole', pattern: '<who {speaker}> ..1 (denied | denies) that ..2 (money | payment | any money | any payment) ..4', value: is(false), act: 'denies', example: 'The minister Ada Bold denied that any money had changed hands.', gives: false },
  { id: 'en-fee-in-exchange', field: 'fee.charged', pattern: '(in exchange for | in return for) {money}', value: is(true), example: 'Rwanda will take 160 people in exchange for $5.1 million.', gives: true },
  { id: 'en-promised-pay', field: 'fee.promised', pattern: '( {will} | {agree} | promised to | agreed to | to | offered to | has promised | pledged to | undertaken to ) ..1 ( {pay} | receive | get | make | finance | contribute ) ..8 <m {money}> ..3 <per (per | each | every | a | for each) ..1 {perUnit} ( (per | a | each) (month | year) )? >?', value: moneyIn(), scope: total, example: 'Washington will pay Rwanda €8,500 per inmate per month.', gives: { min: 850000, max: 850000, currency: 'EUR' } },
  { id: 'en-promised-noun', field: 'fee.promised', pattern: '(fee | grant | payment | package | sum | funding | support | aid | assistance | rent | payments) ..3 (of | worth | totalling | totaling | amounting to) <m {money}>', value: (found) => (paidAlready(found) ? undefined : moneyIn()(found)), scope: total, example: 'The deal includes a grant of $7.5 million.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  { id: 'en-promised-exchange', field: 'fee.promised', pattern: '(in exchange for | in return for | for a fee of | worth | at a cost of | for a payment of) <m {money}>', value: moneyIn(), scope: total, example: 'Rwanda agreed to take 160 people in exchange for $5.1m.', gives: { min: 510000000, max: 510000000, currency: 'USD' } },
  { id: 'en-promised-cost', field: 'fee.promised', pattern: '( (expense | cost | costs | bill | price | budget) ..6 (at | of | is | total | reach | to | will be | would be | come to | around) | it (will | would) (be | cost | come to | reach) | (will | would | could) cost | earmarked | set aside | allocated | approved | committed | budgeted | granted | awarded | pledged ) ..1 <m {money}>', value: (found) => (paidAlready(found) ? undefined : moneyIn()(found)), scope: total, example: 'The government in Washington calculates the expense at €650m for the whole period.', gives: { min: 65000000000, max: 65000000000, currency: 'EUR' } },
  { id: 'en-promised-answer', field: 'fee.promised', pattern: '^ <m {money}> over', value: moneyIn(), scope: total, example: 'What does Rwanda get? €210 million over ten years, says the Ministry of Justice.', gives: { min: 21000000000, max: 21000000000, currency: 'EUR' } },
  { id: 'en-paid', field: 'fee.paid', pattern: '( {paidPast} ) ..7 <m {money}>', value: (found) => (agreedBefore(found) ? undefined : moneyIn()(found)), scope: total, example: 'The United States has paid Rwanda $7.5 million.', gives: { min: 750000000, max: 750000000, currency: 'USD' }, not: ['The United States has not paid Rwanda $7.5 million.'] },
  { id: 'en-paid-receive', field: 'fee.paid', pattern: '{receiver} ..2 (received | had received | has received | has been paid | was paid | got) ..2 <m {money}>', value: moneyIn(), scope: total, example: 'Rwanda received $7.5 million and accepted seven people.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  {
    id: 'en-paid-passive',
    field: 'fee.paid',
    pattern: '<m {money}> (has | have | had)? (been | was | were) (already)? (sent | paid | spent | transferred | handed over | wired | disbursed)',
    value: moneyIn(),
    scope: total,
    example: 'At least $4 million has been sent.',
    gives: { min: 400000000, currency: 'USD' },
  },
  {
    id: 'en-purpose-financed',
    field: 'fee.purpose',
    pattern: '<text (process | operation | programme | program | system | flights | returns | transfers | scheme | transfer | everything | return) ..3 (will be | is | would be | are) ..1 (financed | funded | paid for | covered | met | borne) ..2 by ..2 ( {sender} | {senderSpeaker} )>',
    value: wordsIn(),
    example: 'The process will be completely financed by Washington.',
    gives: 'process will be completely financed by Washington',
  },
  {
    id: 'en-fee-support',
    field: 'fee.charged',
    pattern: '( {payer} ) (is | was | will | would | has been)? (offering | provide | providing | give | offered) ..2 (financial support | financial assistance | a grant | financial aid | funding | budget support)',
    value: is(true),
    example: 'The United States is offering undisclosed financial support to Kigali.',
    gives: true,
  },
  { id: 'en-purpose-that', field: 'fee.purpose', pattern: '(fee | grant | money | funds | payment | sum | aid | {money} ) ( over {count} (years | months) )? ( , )? <text ( that would | that will | which would | which will | intended to | meant to | designed to | to be put into | to be spent on | to be used | to support | to fund | to cover | to go to | to go towards | earmarked for | to help | will go to | will go towards | will be used | would be used | would go to | making | to finance | to pay for | to house | to detain | would support | to be invested in ) ...>', value: wordsIn(), span: 'text', guess: true, example: 'Rwanda would charge a fee that would support the sustainability of its prison system, the minister Ada Bold said.', gives: 'that would support the sustainability of its prison system' },
  { id: 'en-purpose-costs-met', field: 'fee.purpose', pattern: '<text (every cost | all costs | the costs | the cost | all expenses | the expenses | costs | transport costs | all the costs) ..8 (will be | would be | are to be | are | be) ..1 (met | borne | covered | paid | footed | financed) by ..1 ( {sender} | {senderSpeaker} | {speaker} )>', value: wordsIn(), example: 'Every cost will be met by Washington.', gives: 'Every cost will be met by Washington' },
  { id: 'en-purpose-will-pay-costs', field: 'fee.purpose', pattern: '<text ( {sender} | {speaker} ) (will | would) (pay | cover | meet | bear | finance | fund) ..2 (cost | costs | expenses | bill | transport costs) ...?>', value: wordsIn(), example: 'Washington will pay all transport costs.', gives: 'Washington will pay all transport costs' },
];

function limit(found: Found) {
  const count = countIn()(found);
  if (count === undefined) return undefined;
  const top = count.max ?? (count.min === undefined ? undefined : count.min - 1);
  return top === undefined ? undefined : { max: top };
}

const words = (found: Found): string => ` ${found.view.rendered.slice(found.view.offsets[found.from] ?? 0, (found.view.offsets[found.to] ?? found.view.rendered.length) + 1)}`;
const before = (found: Found): string => found.view.rendered.slice(0, (found.view.offsets[found.from] ?? 0) + 1);
const agreedOnly = (found: Found): boolean => / (?:agreed|agreeing|want|wish|hope|will|would|to|expected|await|awaiting|waiting) /.test(words(found));
const said = words;
/** Still to come: "are set to arrive". */
const ahead = (found: Found): boolean => / (?:expected|set|due|scheduled|will|would|to be|to arrive|to land|can|could) /.test(words(found));
const rest = (found: Found): string => found.view.rendered.slice(found.view.offsets[found.to] ?? found.view.rendered.length);
/** "were deported to Togo" from the receiving state is not a transfer to it. */
const onwardTo = (found: Found): boolean => /^ to O\.[CK]/.test(rest(found)) || ahead(found);
const backTo = (found: Found): boolean => /^(?: to| in)? R\.[CK]/.test(rest(found));
const agreedBefore = (found: Found): boolean => / (?:agreed|will|would|promised|not|n't|never|to be|offered|pledged|could|whether) /.test(before(found).slice(-60)) || / (?:not|never) /.test(words(found));
const paidAlready = (found: Found): boolean => / (?:has paid|had received|has received|was paid|already|has been sent|received|confirmed receipt) /.test(before(found));
const upTo = (found: Found): boolean => !/ (?:were|was|have been|had been|has been|arrived) /.test(words(found));
const cappedSubject = (found: Found): boolean => !/ (?:the|of|those) $/.test(before(found).slice(-8));

function nationality(found: Found) {
  const mark = found.part('c')[0];
  return mark?.kind === 'place' ? { nationality: [mark.code] } : undefined;
}
