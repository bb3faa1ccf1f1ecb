import { ENGLISH_SAYING } from './saying-words.ts';
import type { SpeakerWords } from '../speakers.ts';
import type { Role } from '../mark.ts';
import { tableOf } from '../table.ts';

const rows = (role: Role, words: string): readonly (readonly [string, Role])[] => words.split(' ').map((word) => [word, role] as const);

const TITLES =
  'president minister secretary spokesperson spokesman spokeswoman director commissioner attorney judge ambassador chancellor premier senator governor mayor chief ' +
  'official officer envoy czar king chairman chairwoman lawmaker deputy undersecretary adviser advisor counsel solicitor magistrate diplomat superintendent ' +
  'lawyer activist campaigner researcher analyst professor leader negotiator administrator captain colonel major commander warden governor head chairperson undersecretary aide speaker councillor congressman congresswoman legislator mp mep barrister registrar auditor comptroller rapporteur pastor archbishop';

/** Who speaks in English. */
export const ENGLISH_SPEAKERS: SpeakerWords = {
  heads: tableOf(
    Object.fromEntries([
      ...rows('office', TITLES),
      ...rows(
        'office',
        'committee committees commission council panel board delegation subcommittee officials ministers ministry government governments administration department office authorities authority presidency cabinet parliament congress senate embassy police army spokespeople diplomats senators lawmakers agency secretariat foreign-ministry bureau directorate inspectorate junta regime mayor governor legislature assembly aides staffers auditors',
      ),
      ...rows(
        'critic',
        'lawyer lawyers attorney attorneys groups group activists activist campaigners campaigner advocates advocate critics critic opposition network networks politicians organisations organizations organisation organization experts expert charity charities ngos ngo rapporteur rapporteurs bishops watchdog watchdogs defenders union unions federation association coalition alliance bishop church churches pastoral clergy unionist foundation institute academic academics scholar scholars professor professors lecturer historian economist jurist jurists ombudsman ombudswoman priest priests clergy',
      ),
      ...rows('court', 'court courts judge judges tribunal chamber magistrates'),
      ...rows('press', 'researchers researcher media newspaper newspapers broadcaster analysts analyst sources outlet'),
    ]),
  ),
  titles: new Set(TITLES.split(' ')),
  weak: new Set([
    'network',
    'networks',
    'group',
    'groups',
    'organisation',
    'organisations',
    'organization',
    'organizations',
    'expert',
    'experts',
  ]),
  strengthens: new Set(
    'non-governmental nongovernmental civic women community student local youth faith rights aid advocacy campaign refugee migrant legal civil humanitarian monitoring support lobby watchdog catholic church un u.n. independent nations liberties charity international health medical'.split(
      ' ',
    ),
  ),
  followers: new Set(
    'members politicians leaders figures lawmakers workers staff parties party group groups organisations organizations officials spokesman spokeswoman spokesperson senators'.split(
      ' ',
    ),
  ),
  bodies: tableOf(
    Object.fromEntries([
      ...rows(
        'office',
        'treasury ministry department office government agency commission council parliament senate congress embassy homeland police committee service authority administration pentagon ice unhcr iom icrc ohchr unicef frontex eurojust dhs cbp',
      ),
      ...rows(
        'critic',
        'watch amnesty hrw aclu msf vluchtelingenwerk greens liberals conservatives labour democrats republicans international refugees rights union party organization organisation first committee alliance network campaign nations centre center refugee foundation institute coalition association forum society project initiative movement collective league trust fund clinic mission caucus bar federation',
      ),
      ...rows('court', 'court tribunal chamber'),
      ...rows(
        'press',
        'news times post guardian reuters press journal cbs bbc cnn afp ap herald telegraph tribune politico bloomberg axios cnn nbc abc gazette monitor haaretz spiegel monde figaro stampa repubblica corriere standaard volkskrant trouw telegraaf nrc aftenposten berlingske politiken postimees observer economist intercept propublica npr pbs itv jazeera dpa ansa xinhua efe swissinfo euronews semafor cnbc msnbc univision telemundo prensa nación jornada universal comercio',
      ),
    ]),
  ),
  never: new Set(
    (
      'the a an he she they it we i in on at by for from of to and or but with as that this these those what who whom when where which why how there here if no not its his her their our my your under over after before since until while although though yesterday today tomorrow ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december only all some many most each every one two three four five six seven eight nine ten nobody none people men women children ' +
      'asked according speaking is are was were has have had will would can could may might must should do does did said says forty first second about up nearly just elsewhere once still yet so also even both neither instead however meanwhile separately additionally critics those being holding such more than less'
    ).split(' '),
  ),
  particles: new Set(['de', 'la', 'del', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'da', 'dos', 'di', 'y', 'ibn', 'ben', 'le']),
  determiners: new Set([
    'the',
    'a',
    'an',
    'its',
    'his',
    'her',
    'their',
    'our',
    'some',
    'several',
    'another',
    'one',
    'two',
    'both',
    'other',
    'many',
  ]),
  links: new Set(['of', 'for', 'in', 'at', 'from', 'representing']),
  saying: new Set(
    (
      'said says say saying told tells tell added adds announced announces confirmed confirms denied denies insisted insists clarified claims claimed stated noted argued argue argues warned warn warns wrote writes acknowledged admitted conceded repeated reiterated replied ' +
      'explained declared disclosed revealed accused alleged suggested suggest fear fears believe believes maintained maintains rejected dismissed criticised criticized condemned stressed emphasized emphasised mentioned described called calls asserted contended pledged promised ' +
      'estimated estimates calculates reported reports report ruled found disputed questioned testified tweeted posted speaks speak spoke'
    ).split(' '),
  ),
  witnesses: new Set(
    'relatives relative mother father wife husband sister brother parents son daughter uncle aunt cousin widow volunteer volunteers nurse nurses doctor doctors medic shelter nun nuns imam client clients deportee deportees detainee detainees migrant migrants prisoner prisoners inmate inmates survivor survivors neighbour neighbours resident residents villagers interviewees interviewed priest bishop historian economist lecturer pastor pastors legal'.split(
      ' ',
    ),
  ),
  sayingVerbs: new Set(
    Object.keys(ENGLISH_SAYING.acts).filter(
      (form) =>
        !form.endsWith('ing') &&
        !/^(?:conclude[sd]?|understands?|understood|think|thought|shows?|showed|indicate[sd]?|learn(?:s|ed)?|hears?|heard|record(?:s|ed)?|guess(?:es|ed)?|puts?|holds?|held|find|finds|found|rules?|ruled|charge[sd]?|decide[sd]?|continue[sd]?|promise[sd]?|volunteer(?:s|ed)?|answers?|objects?|signals?|reports?|claims?|relates?|related|submit(?:s|ted)?|outline[sd]?|measures?|suspects?|announce[sd]?|reveal(?:s|ed)?|disclose[sd]?|unveil(?:s|ed)?|points?|counters?|contest(?:s|ed)?)$/.test(
          form,
        ),
    ),
  ),
  organisations: tableOf(
    Object.fromEntries([
      ...rows(
        'critic',
        'network platform initiative movement collective shelter clinic hotline society league ngo charity group association organisation organization foundation campaign coalition alliance union federation forum office bureau centre center project body institute think-tank thinktank observatory club congregation order hospice party caucus',
      ),
      ...rows('press', 'newspaper paper magazine weekly daily website site broadcaster station outlet blog agency newsroom portal'),
    ]),
  ),
  telling: ENGLISH_SAYING.telling,
  reckonings: new Set('estimate account count reckoning telling tally view words figures opinion statistics'.split(' ')),
  announcing: new Set(
    'decided decides announced announces revealed reveals disclosed discloses unveiled promised promises reported reports claimed claims ordered orders declared found finds ruled rules held holds concluded concludes'.split(
      ' ',
    ),
  ),
  notNames: new Set(
    'island islands sea street road avenue river lake mountain bay port city town village province county district act bill convention treaty protocol agreement court house airport hotel base camp prison jail airways airlines air university school college church mosque cup league united football club bank group day christmas easter war law service union party press radio television news times post north south east west new old upper lower grand royal national international federal regional central general assembly senate congress parliament council commission committee department ministry office'.split(
      ' ',
    ),
  ),
  civil: ['mr', 'mrs', 'ms', 'dr', 'mr.', 'mrs.', 'ms.', 'dr.', 'sir', 'cllr', 'baroness', 'lord'],
  accordingTo: ['according'],
  nounLike: new Set('fears claims reports notes states promises points objects charges fear claim report'.split(' ')),
  that: ['that'],
  standing: ['acting', 'outgoing', 'incoming', 'ruling', 'governing', 'presiding', 'sitting', 'retired', 'visiting'],
  written: new Set(
    'text texts agreement deal accord treaty memorandum protocol document documents paper papers statement report reports motion ruling figures data filing filings records record order decision letter email emails clause article articles page plan scheme contract law bill act correction post entry idea evidence story stories headline notice note notes claim claims offer arrangement pact things that which who version versions'.split(
      ' ',
    ),
  ),
  pronouns: new Set('he she they it we i you who which that this these those there'.split(' ')),
  neutral: /\b(?:auditors?|audit|accounts|organi[sz]ation for migration|iom|unhcr|high commissioner for refugees|red cross)\b/i,
  humans:
    /^(?!news|pap|lett|cent|ord|numb)\p{L}+(?:[^m]ent|er|or|ist|ian|man|woman|ant|delegate|priest|nurse|friend|bishop|judge|scholar|chief|relative|mother|father|husband|wife|brother|sister|daughter)$/u,
  passive: ['is', 'are', 'was', 'were', 'been', 'be', 'being'],
  asides: [
    'who',
    'which',
    'whose',
    'speaking',
    'reached',
    'though',
    'however',
    'meanwhile',
    'too',
    'for',
    'in',
    'also',
    'himself',
    'herself',
    'a',
    'an',
    'the',
    'asked',
    'citing',
    'himself',
  ],
  offices: tableOf({ homeland: 'US', pentagon: 'US', 'u.s.': 'US', trump: 'US', dhs: 'US', ice: 'US' }),
};
