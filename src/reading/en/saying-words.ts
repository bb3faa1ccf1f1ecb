import type { Act } from '../../core/claim.ts';
import type { SayingWords } from '../frame.ts';
import { verbForms } from './verb-forms.ts';
import { tableOf } from '../table.ts';

const rows = (act: Act, verbs: string): readonly (readonly [string, Act])[] =>
  verbs.split(' ').flatMap((verb) => verbForms(verb).map(([, form]) => [form, act] as const));

/** Verbs of saying by what one does with them, in their base form. */
const ACTS: readonly (readonly [string, Act])[] = [
  ...rows('announces', 'announce unveil declare reveal disclose proclaim'),
  ...rows('confirms', 'confirm acknowledge admit concede affirm reaffirm verify concur corroborate'),
  ...rows('denies', 'deny reject dismiss dispute disavow insist rebut refute counter retort'),
  ...rows('clarifies', 'clarify specify stress'),
  ...rows(
    'alleges',
    'allege warn fear argue contend accuse claim charge complain object protest caution worry deplore lament decry suspect',
  ),
  ...rows('rules', 'rule find hold order direct instruct'),
  ...rows('reports', 'decide report suggest estimate show reckon calculate indicate hear learn'),
  ...rows(
    'states',
    'say tell add state note explain write repeat reiterate emphasize emphasise mention recall maintain put predict promise pledge describe quip continue testify post tweet believe assert highlight vow guarantee assure remark reply respond observe comment grumble joke boast swear recount underline underscore think guess inform remind point stipulate volunteer answer elaborate venture murmur hint imply signal submit outline summarise summarize opine muse whisper shrug sigh snap relate attest profess confide scoff fume crow deadpan plead chime interject snort declaim conclude demand urge tease wonder consider',
  ),
  ...rows('records', 'record'),
]
  .filter(
    ([form]) =>
      !/^(?:put|point|points|show|understanding|hearing|finding|holding|pledge|charge|claim|state|states|report|post|note|record|comment|answer|reply|rule|promise|fear|fears|complaint|protest|object|signal|hint|guess|worry)$/.test(
        form,
      ),
  )
  .concat([
    ['claim', 'alleges'],
    ['report', 'reports'],
    ['fear', 'alleges'],
    ['fears', 'alleges'],
    ['worry', 'alleges'],
    ['points', 'states'],
    ['says', 'states'],
  ]);

/** What English verbs of saying do, in every form. */
export const ENGLISH_SAYING: SayingWords = {
  acts: tableOf(Object.fromEntries(ACTS)),
  denials: new Set('denied denies denying deny rejected rejects dismissed dismisses disputed disputes rebutted refuted refutes'.split(' ')),
  that: ['that'],
  denied: ['any', 'there', 'the', 'allegations', 'claims', 'reports'],
  gerund: /ing$/,
  cues: new Set(
    'confirmation admission acknowledgement word news assurance assurances promise promises explanation message found finds spoke speaks speak spoken expressed expresses express voiced voices voice raised raises raise sounded drew draws draw let lets gave describes described calls called labels labelled labeled brands branded deems regards : account count reckoning estimate figures words telling tally statistics view opinion answer reply line position explanation response message afraid worried concerned alarmed uneasy anxious troubled sceptical skeptical fear worry concern warning complaint objection charge according asked quoted comes came figure papers documents files records emails data figures made makes pointed put wishes wants spelled hopes hoped hoping used answer reply hear data table tables statistics register registers census tally dashboard report article counted counts documented documents recorded records registered tallied logged listed lists gave gives set sets aired airs'.split(
      ' ',
    ),
  ),
  openers: ['for'],
  needsThat: new Set(
    'concluded concludes conclude decided decides ordered orders directed directs instructed instructs considered considers consider demanded demands urged urges pleaded wondered revealed teased observed observes observe describes described describe recalls recalled outlined outlines attested snapped relates related volunteered repeated answered believes believe suspects suspected disputes disputed contested estimates show shows showed'.split(
      ' ',
    ),
  ),
  takesThing: new Set(
    'pledged pledges promised promises rejected rejects dismissed dismisses disputed disputes guaranteed guarantees submitted submits outlined outlines signalled signaled vowed vows reported reports'.split(
      ' ',
    ),
  ),
  telling: [
    {
      verbs: new Set(
        'counted counts documented documents recorded records registered registers tallied tallies logged logs estimated estimates listed lists'.split(
          ' ',
        ),
      ),
      before: 'count',
    },
    {
      verbs: new Set('put puts gave gives set sets reckoned reckons'.split(' ')),
      before: new Set('number figure total toll count sum cost costs price bill tally numbers'.split(' ')),
    },
    {
      verbs: new Set('voiced voices expressed expresses raised raises aired airs sounded'.split(' ')),
      before: new Set('fear fears concern concerns doubt doubts worry worries alarm objections misgivings unease questions'.split(' ')),
    },
  ],
  to: ['to'],
  joins: ['and', 'but', 'while', 'as', 'though', 'although'],
  open: new Set(['asked', 'asks', 'wondered', 'declined', 'refused', 'unclear', 'questioned']),
};
