import { countIn, facilityIn, is, timeIn } from '../../part-value.ts';
import type { Rule } from '../../rule.ts';
import { textOf } from '../../part-value.ts';
import type { Found } from '../../view.ts';

const codeIn = (name: string) => (found: Found) => {
  const mark = found.part(name).find((one) => one.kind === 'place');
  return mark?.kind === 'place' ? mark.code : undefined;
};

/** English wordings of where people are held, and of flights. */
export const PLACE_RULES: readonly Rule[] = [
  { id: 'en-detains-in', field: 'detains', pattern: '( {people} | they | them | {count} | individuals ) ..6 ( are | were | be | being | been | remain | is | was ) ..2 {confine} ..4 (in | at | inside | by) ..5 ( {prison} )', value: (found) => (negated(found) ? undefined : true), example: 'At least four Nigerian men were still being held in a military camp, the lawyer Ada Bold said.', gives: true, not: ['Nobody is kept in any camp, the minister Ada Bold said.'] },
  { id: 'en-detains-house', field: 'detains', pattern: '( house | hold | detain | imprison | jail | incarcerate | accept | keep | lock up | housing | holding | detaining | imprisoning ) ..6 {people} ..3 (in | into | inside | at) ..4 ( prison | prisons | jail | jails | custody | cells | detention | mega - prison | {facility} )', value: (found) => (negated(found) ? undefined : true), example: 'Rwanda agreed to house detainees in Kigali’s prisons, the minister Ada Bold said.', gives: true },
  { id: 'en-detains-not', field: 'detains', pattern: "( {nobody} ) ..3 ( is | are | was | were | would be | will be | has been | being | have been ) ..1 {held}", value: is(false), guess: true, example: 'Nobody is being held against their will, the minister Ada Bold said.', gives: false },
  { id: 'en-detains-are-not', field: 'detains', pattern: "( {people} | they ) ..1 (are | were | will | would | is | was) \"? (not | n't) \"? (be)? ..1 ( detained | being detained | imprisoned | prisoners | held | in detention | being held | jailed | locked up | under arrest )", value: is(false), example: 'The migrants are not detained, the minister Ada Bold said.', gives: false },
  {
    id: 'en-detains-denied',
    field: 'detains',
    in: 'whole',
    pattern: '<who ( {speaker} | {receiver} )> ..2 (denied | denies | rejected) ..3 (detaining | holding | imprisoning | locking up) ..6',
    value: is(false),
    act: 'denies',
    example: 'The Rwandan government has denied allegations of detaining the migrants against their will.',
    gives: false,
  },
  { id: 'en-detains-free', field: 'detains', pattern: '(free to (leave | move | go | come and go) | complete freedom of movement | live freely | move freely | full freedom of movement)', value: (found) => (negated(found) ? undefined : false), guess: true, example: 'They are free to leave, the minister Ada Bold said.', gives: false },
  { id: 'en-facility', field: 'facility', pattern: '{facility}', value: facilityIn(), guess: true, example: 'They will be driven to a camp at Gashora.', gives: 'facility:rw-gashora-camp' },
  { id: 'en-facility-and', field: 'facility', pattern: '{facility} {facility}', value: facilityIn(1), guess: true, example: 'In the centres of Gashora and Nyanza nobody was left.', gives: 'facility:rw-nyanza-centre' },
  { id: 'en-capacity', field: 'capacity', on: 'facility', pattern: '<n {count}> (cells | places | beds | prison places) ..3 {facility}', value: countIn(), example: 'They rent three hundred cells in the prison at Gashora.', gives: { min: 300, max: 300 } },
  { id: 'en-capacity-hold', field: 'capacity', on: 'facility', pattern: '{facility} ..8 (can hold | holds | capacity of | room for | capacity for | designed for | built for | can house | was built for | space for) <n {count}>', value: countIn(), example: 'Gashora Camp, a former school, can hold 500 people.', gives: { min: 500, max: 500 } },
  { id: 'en-population', field: 'population', on: 'facility', pattern: '<n {count}> ..2 {people} (remain | are held | are still held | are being held | were held | are detained | remained | are living | live | were still) (in | at) ..3 {facility}', value: countIn(), example: 'About 28 people remain at Gashora Camp.', gives: { min: 28, max: 28, about: true } },
  { id: 'en-operator', field: 'operator', on: 'facility', pattern: '{facility} ..3 (run by | managed by | operated by | guarded by) the? <o {any}>', value: (found, { text }) => textOf(found.part('o'), text), example: 'Gashora Camp, run by UNHCR, is full.', gives: 'UNHCR' },

  { id: 'en-flight-from', field: 'from', on: 'flight', pattern: '{flightNoun} ..4 {leave} <c {country}>', value: codeIn('c'), span: 'c', example: 'A deportation flight departing Panama carried 43 migrants.', gives: 'PA' },
  { id: 'en-flight-to', field: 'to', on: 'flight', pattern: '{flightNoun} ..12 ( {deport} back to | sent back to | bound for | returning to | back to | landed in | arrived in | headed for | destined for ) <c {country}>', value: codeIn('c'), example: 'The flight carried 43 migrants being sent back to Colombia.', gives: 'CO' },
  { id: 'en-flight-aboard', field: 'aboard', on: 'flight', pattern: '(flight | plane | aircraft | jet | charter) ..8 (carried | carrying | which carried | with | had) ..1 <n {count}> ..3 ( {people} | on board | aboard )', value: countIn(), example: 'A flight departing Panama, which carried 43 migrants, left on Monday.', gives: { min: 43, max: 43 } },
  { id: 'en-flight-on-board', field: 'aboard', on: 'flight', pattern: '<n {count}> ..2 {people} ..3 (on board | aboard | on the plane | on the flight | on the first flight | on the aircraft)', value: (found) => (/ of the /.test(found.view.rendered.slice(found.view.offsets[found.from] ?? 0, found.view.offsets[found.to])) ? undefined : countIn()(found)), example: 'There are 131 migrants on board the plane.', gives: { min: 131, max: 131 } },
  { id: 'en-flight-first-alone', field: 'aboard', on: 'flight', pattern: '(number of arrivals | arrivals | figure | number) ..3 (as | at | of) <n {count}>', value: countIn(), voices: ['article'], act: 'clarifies', example: 'We gave the number of arrivals as a hundred and nineteen. That was the first aircraft alone.', gives: { min: 119, max: 119 } },
  { id: 'en-flight-purpose', field: 'purpose', on: 'flight', pattern: '(deportation | removal | repatriation | expulsion) {flightNoun}', value: is('removal'), example: 'A deportation flight departing Panama carried 43 migrants.', gives: 'removal' },
  { id: 'en-flight-funder', field: 'funder', on: 'flight', pattern: '<c {place}> - (funded | financed | paid) ..2 {flightNoun}', value: (found, { text }) => funder(found, text), example: 'A U.S.-funded deportation flight departed Panama.', gives: 'United States' },
  { id: 'en-flight-funded-by', field: 'funder', on: 'flight', pattern: '{flightNoun} ..5 (funded by | paid for by | financed by) the? <c {country}>', value: (found, { text }) => funder(found, text), example: 'The flight was paid for by the United States.', gives: 'United States' },
  { id: 'en-flight-operator', field: 'operator', on: 'flight', pattern: '{flightNoun} ..6 (operated by | run by | flown by | chartered from) the? <o {any} (Air | Airlines | Airways | Force)?>', value: (found, { text }) => textOf(found.part('o'), text), example: 'The flight to Kigali was operated by Omni.', gives: 'Omni' },
  { id: 'en-flight-departed', field: 'departed', on: 'flight', pattern: '( {flightNoun} ) ..5 ( departed | left | took off | had left | had taken off ) ..6 <t {time}>', value: timeIn(), example: 'The plane took off from Texas on Sunday.', gives: '2025-08-03' },
  { id: 'en-flight-arrived', field: 'arrived', on: 'flight', pattern: '( {flightNoun} | group | they | first of them | men ) ..4 (landed | arrived | touched down) ..8 <t {time}>', value: timeIn(), example: 'The plane landed in Kigali on Sunday.', gives: '2025-08-03' },
  { id: 'en-flight-will-arrive', field: 'arrived', on: 'flight', pattern: '( {flightNoun} | group | first of them | them | {people} ) ..2 (is to | are to | is due to | are due to | will | would | was set to | were to | is expected to | are expected to | is set to | was due to) (land | arrive | touch down) ..8 <t {time}>', value: (found) => dayOnly(timeIn('t', 'ahead')(found)), guess: true, example: 'The first of them are to land in Kigali on Thursday.', gives: '2025-08-07' },
];

const negated = (found: Found): boolean => / (?:not|n't|no|nobody|none|never|neither|nor|denied) /.test(found.view.rendered.slice(0, found.view.offsets[found.to] ?? undefined));

const FUNDERS: Readonly<Record<string, string>> = { US: 'United States', GB: 'United Kingdom', EU: 'European Union' };

function funder(found: Found, text: string): string | undefined {
  const mark = found.part('c').find((one) => one.kind === 'place');
  return mark?.kind === 'place' ? (FUNDERS[mark.code] ?? text.slice(mark.start, mark.end)) : undefined;
}

/** A flight has a day; a month or a year tells when transfers begin. */
const dayOnly = (edtf: string | undefined): string | undefined => (edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : undefined);
