import type { WordClasses } from '../pattern.ts';
import { ENGLISH_SAYING } from './saying-words.ts';
import { ENGLISH_SPEAKERS } from './speaker-words.ts';

const words = (line: string): readonly string[] => line.split(' ');
const phrases = (line: string): readonly string[] => line.split(' | ');

/** The four forms of a regular verb, by its base: accept, accepts, accepted, accepting. */
function forms(base: string): readonly string[] {
  const [verb = '', ...rest] = base.split(' ');
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`].map((form) => [form, ...rest].join(' '));
}

const SAY = Object.keys(ENGLISH_SAYING.acts);
const TELL = [
  'told',
  'tells',
  'tell',
  'telling',
  'assured',
  'assures',
  'informed',
  'informs',
  'warned',
  'warns',
  'reminded',
  'reminds',
  'opened by reminding',
];

/** Classes of English words and phrases that the tables of patterns name in braces. */
export const ENGLISH_CLASSES: WordClasses = {
  voice: phrases('{speaker} | he | she | they | it | we'),
  aside: words('who which whose speaking reached though however meanwhile too for in also himself herself a an the asked citing'),
  say: [
    ...SAY.filter((verb) => !verb.endsWith('ing')),
    'asked',
    'is saying',
    'put out',
    'let slip',
    'lets slip',
    'let it be known',
    'made it known',
    'made plain',
    'gave notice',
    'made clear',
    'makes clear',
    'pointed out',
    'point out',
    'points out',
    'went on',
    'made it clear',
    'wishes to make clear',
    'spelled out',
    'wants to make clear',
  ],
  finds: [
    ...SAY.filter((verb) => !verb.endsWith('ing')),
    ...words('found finds concluded concludes documents documented details detailed lists listed'),
  ],
  modified: words(
    'acting speaking briefed familiar involved close working travelling traveling based representing present quoted reached contacted responsible helping visiting advising following taking named calling defending',
  ),
  figures: ENGLISH_SPEAKERS.telling.flatMap(({ verbs }) => [...verbs]),
  saying: SAY.filter((verb) => verb.endsWith('ing')),
  tell: TELL,
  hearer: phrases(
    'reporters | journalists | parliament | lawmakers | members | us | me | the public | the meeting | the house | the committee | the chamber | the assembly | senators | mps | the senate | deputies | the hearing | viewers | listeners | a meeting | a press conference | a committee | a hearing | a parliamentary committee | state radio | state media | radio | television | the media | the press | a court | the court | {speaker} | local media | state television | a news conference',
  ),
  have: words('has had have having did does'),
  adverb: words(
    'there here nevertheless nonetheless meanwhile promptly bluntly quietly privately openly clearly specifically merely briefly finally initially instead always often both all elsewhere separately repeatedly also then later again earlier now repeatedly recently already once himself herself further even since only simply publicly yesterday today has had have then-also categorically firmly flatly strongly similarly persistently consistently',
  ),
  be: phrases(
    'is | are | was | were | be | been | being | will be | would be | to be | has been | have been | had been | are to be | is to be | are being | were being | is being | was being | can be | could be | shall be | must be | may only be | can only be | will only be',
  ),
  will: phrases(
    'will | would | shall | is to | are to | was to | were to | is going to | are going to | is due to | is ready to | is willing to | is prepared to | are willing to | are ready to | plans to | can | could | intends to | is expected to | are expected to',
  ),
  not: words("not n't never no neither nor"),
  agree: phrases(
    'agreed to | agreed that it would | has agreed to | have agreed to | had agreed to | agrees to | agree to | consented to | pledged to | committed to | undertook to | accepted to | signed up to',
  ),
  accept: [
    ...forms('accept'),
    ...forms('receive'),
    ...forms('house'),
    ...forms('host'),
    ...forms('welcome'),
    ...forms('resettle'),
    ...forms('shelter'),
    ...forms('absorb'),
    ...forms('accommodate'),
    ...forms('imprison'),
    ...forms('detain'),
    ...phrases(
      'admit | admits | admitted | admitting | take in | takes in | took in | taken in | taking in | take | takes | took | taken | taking | give refuge to | giving refuge to | open its doors to | opening its doors to | offer refuge to | take back | jail | jailed',
    ),
  ],
  deport: [
    ...forms('deport'),
    ...forms('expel'),
    ...forms('remove'),
    ...forms('transfer'),
    ...forms('transport'),
    ...forms('relocate'),
    ...forms('dispatch'),
    ...forms('disembark'),
    ...forms('ship'),
    ...phrases(
      'expelled | expelling | transferred | transferring | sent | send | sends | sending | flown | fly | flying | flew | moved | brought | taken | shipped off | put on a plane | put on planes | handed over | carried | bussed | placed on a flight | shipped',
    ),
  ],
  deportedPast: phrases(
    'disappeared | deported | expelled | removed | transferred | transported | relocated | dispatched | sent | flown | flew | moved | brought | taken | disembarked | landed | shipped | handed over | received | carried',
  ),
  arrive: phrases(
    'arrived | arrive | landed | reached | got there | touched down | made the journey | travelled there | travelled to | traveled to | had arrived | have arrived | came',
  ),
  return: phrases(
    'sent home | sent back | sent on | returned | repatriated | gone home | went home | flown home | flown back | flew home | gone back | went back | returned home | left for their home countries | pushed across the border | pushed over the border | deported onward | sent onward | deported to their home countries | ' +
      'driven across the border | moved on to | bussed over the border | taken back | brought back | carried back | removed to their home countries | left for home | been returned',
  ),
  people: [
    ...phrases(
      'migrants | migrant | deportees | deportee | people | persons | men | women | nationals | individuals | detainees | prisoners | inmates | convicts | asylum seekers | asylum - seekers | asylum seeker | refugees | criminals | foreigners | arrivals | passengers | offenders | ' +
        'third - country nationals | third country nationals | aliens | citizens | transferees | returnees | former detainees | others | children | families | deported migrants | of them | immigrants | foreign nationals | clients | adults | minors | evacuees | expellees | members',
    ),
    '{demonym}',
  ],
  prisoners: phrases('prisoners | inmates | convicts | criminals | offenders | people serving sentences | detainees'),
  criminals: phrases(
    'criminals | convicted criminals | violent criminals | people with criminal records | people with a criminal record | people with convictions | convicts | offenders | gang members | convicted offenders | felons',
  ),
  asylumSeekers: phrases(
    'asylum seekers | asylum - seekers | asylum seeker | asylum applicants | refugees and asylum seekers | people seeking asylum | people who seek asylum | rejected asylum seekers | failed asylum seekers | asylum claimants | people who sought asylum | people who have sought asylum',
  ),
  minors: phrases(
    'children | minors | unaccompanied minors | unaccompanied children | families | families with children | juveniles | under - 18s | teenagers | anyone under 18 | child migrants',
  ),
  record: phrases(
    'criminal record | criminal records | criminal history | criminal histories | criminal past | criminal background | criminal backgrounds | criminal conviction | criminal convictions | police record | convictions | conviction | previous convictions',
  ),
  crime: phrases(
    'terrorism | war crimes | violent crimes | violent extremism | sexual offences | sex offences | sexual offenses | murder | organised crime | organized crime',
  ),
  deal: phrases(
    'agreement | agreements | deal | deals | accord | accords | arrangement | arrangements | pact | treaty | memorandum | memorandum of understanding | mou | protocol | understanding | partnership | contract | document | letter of intent | plan | scheme | paper | exchange of notes | memo | text | convention | compact | offer',
  ),
  dealNot: phrases(
    'agreement | agreements | deal | accord | arrangement | pact | treaty | memorandum | memorandum of understanding | mou | understanding | such agreement | such deal | formal agreement | formal deal | binding agreement',
  ),
  signed: phrases(
    'signed | concluded | struck | sealed | inked | initialled | finalised | finalized | entered into | clinched | shook hands',
  ),
  ended: phrases(
    'scrapped | ended | terminated | cancelled | canceled | abandoned | torn up | axed | dropped | annulled | revoked | expired | over | wound up | ditched | put an end to | withdrawn',
  ),
  suspended: phrases('suspended | paused | halted | put on hold | frozen | put on ice'),
  refuse: phrases(
    'refused | excluded | shut out | barred | turned away | rejected | ineligible | not eligible | not accepted | not welcome | not be accepted | not be admitted | not be allowed | not be received | not be taken | exempt | exempted | left out | ruled out | not be included | not covered',
  ),
  only: words('only solely exclusively'),
  held: phrases(
    'held | detained | imprisoned | jailed | locked up | incarcerated | kept | confined | behind bars | interned | in detention | in custody | housed in prison | held against their will | under lock and key | being held | under guard | under military guard',
  ),
  confine: phrases('held | detained | imprisoned | jailed | incarcerated | confined | locked up | kept'),
  prison: phrases(
    'prison | prisons | jail | jails | detention | custody | cells | camp | camps | mega - prison | mega prison | megaprison | military camp | detention centre | detention center | solitary confinement | detention facility | military base | {facility}',
  ),
  nobody: phrases(
    'nobody | no one | none of them | none | no migrant | no deportee | not one | no - one | no migrants | no deportees | none of the people | neither of them | none of the men',
  ),
  pay: phrases(
    'pay | pays | paying | provide | provides | give | gives | giving | contribute | hand over | transfer | send | offer | offers | offering | grant | grants | fund | spend',
  ),
  paidPast: phrases(
    'paid | has paid | had paid | has already paid | have paid | transferred | has transferred | disbursed | has sent | had received | has received | have received | handed over | has given | was paid | were paid | spent | has spent | has provided | sent | provided | wired',
  ),
  perUnit: phrases('person | inmate | prisoner | deportee | migrant | head | detainee | year | month | week | flight'),
  timeUnit: phrases('days | day | weeks | week | months | month | years | year'),
  group: phrases('{group} | {person}'),
  host: phrases('{receiver} | {receiverSpeaker} | {speaker} | it | we | country | state | nation | island'),
  payer: phrases('{sender} | {senderSpeaker} | {speaker} | it | they | we'),
  court: phrases('court | judge | judges | tribunal'),
  worry: phrases('warn | warned | warns | fear | fears | feared | allege | alleged | alleges'),
  concerns: phrases('concern | concerns | alarm | fears | worries | doubts | criticism | objections | questions | outrage | condemnation'),
  flightNoun: phrases('flight | flights | plane | planes | aircraft | jet | airplane | charter | airliner | aeroplane'),
  leave: phrases(
    'departing | departed | departed from | leaving | left | took off from | taking off from | left from | out of | from | departs from | leaves',
  ),
  monthUnit: phrases(
    'a month | per month | each month | every month | monthly | a year | per year | each year | every year | yearly | annually | a week | per week | weekly | per flight | each flight | at a time',
  ),
  anyNation: phrases(
    'all nationalities | any nationality | every nationality | any nation | any country | other nationalities | whatever nationality | whatever their nationality | all countries | regardless of nationality | irrespective of nationality | various nationalities | third countries',
  ),
};
