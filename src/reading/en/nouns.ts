/** "to their home countries": the ways back, with the words that may stand before them. */
const WAYS_HOME = [
  'home',
  'on to',
  'on to their countries',
  'to their countries',
  'back',
  'back home',
  'onward',
  'across the border',
  'over the border',
  'where they came from',
  ...['to', 'to their', 'to the', 'to his', 'to her', 'into', 'for their', 'onto yet', 'to yet'].flatMap((way) =>
    (
      'home countries|home country|home nation|home state|country of origin|countries of origin|own countries|own country|homeland|homelands|places of origin|' +
      'native countries|native country|country they fled|countries they fled|another country|other countries|a third country|a third state|third countries|' +
      'a neighbouring country|a neighboring country|countries of birth'
    )
      .split('|')
      .map((goal) => `${way} ${goal}`),
  ),
].join('|');

/**
 * English nouns and phrases by what they mean here. The second part of a row, after ` / `, are words that need no plural.
 * Plurals are made of the first part.
 */
export const ENGLISH_NOUNS: Readonly<Record<string, string>> = {
  people:
    'migrant|deportee|person|man|woman|national|individual|detainee|prisoner|inmate|convict|asylum seeker|asylum - seeker|asylum-seeker|refugee|criminal|foreigner|arrival|passenger|offender|alien|citizen|transferee|returnee|immigrant|expellee|evacuee|client|adult|minor|child|family|newcomer|member|claimant|applicant|resident|teenager|boy|girl|youth|couple|stranger|guest|human being|traveller|traveler|expelled person|sentenced person|offender|felon|suspect|applicant|student|patient|worker|colleague / people|persons|men|women|children|third - country nationals|third country nationals|of them|non - citizens|noncitizens|others|more|such people|human beings|souls|third-country nationals|non-citizens|clients|of us|those|new arrivals',
  transfers: 'transfer|return|removal|deportation|expulsion',
  /** Words for those moved that say by themselves that they were. */
  moved: 'deportee|expellee|transferee|returnee|evacuee|arrival',
  group: 'group|batch|party|contingent|cohort|planeload|busload|boatload|convoy|wave|lot|cohort|intake',
  deal: 'agreement|deal|accord|arrangement|pact|treaty|memorandum|memorandum of understanding|mou|protocol|understanding|partnership|contract|lease|letter of intent|exchange of letters|exchange of notes|scheme|memo|convention|compact|programme|program|framework|instrument|undertaking|plan|policy|transfer agreement|pilot|text|document|paper|bargain|settlement|signature|declaration / terms|such thing|anything|nothing of the kind',
  /** Words for the instrument itself. */
  instrument:
    'agreement|deal|accord|arrangement|pact|treaty|memorandum|memorandum of understanding|mou|protocol|understanding|partnership|contract|letter of intent|exchange of letters|exchange of notes|memo|convention|compact|framework|instrument|bargain|settlement|declaration|signature / such thing',
  text: 'text|document|agreement|memorandum|treaty|protocol|contract|annex|instrument|deal|accord|pact|arrangement|memo|memorandum of understanding|exchange of letters|exchange of notes|letter of intent|mou / terms',
  secret:
    '/ secret|in secret|secrecy|confidential|unpublished|classified|non-binding|non - binding|nonbinding|not binding|legally binding|binding|redacted|blacked out|blacked - out|behind closed doors|undisclosed|freedom of information|federal register|official gazette|gazette|four-page|two-page|three-page|six-page|executive agreement|not a treaty|wording|transparency|made public|not public|public|without a vote|unsigned|signatories|no treaty|verbal|oral|handshake|not a treaty|letter of intent|memorandum of understanding|non-treaty|wider disclosure|disclosed|never been published|not been published',
  offer: 'offer|proposal|bid',
  criminals:
    'criminal|convict|offender|gang member|felon|convicted person|lawbreaker / people with criminal records|people with convictions|people convicted|those convicted|convicted of|with convictions|convicted criminals|violent criminals|violent offenders|sentenced criminals|anyone convicted|criminal aliens|criminal record|criminal records|criminal history|criminal histories|criminal past|criminal pasts|criminal background|criminal backgrounds|criminal conviction|criminal convictions|police record|police records|conviction|convictions|rap sheet|who have been convicted|who has been convicted|who had been convicted|found guilty|convicted|committed crimes|committed a crime|committed offences|broken the law|criminality|offending history|record of violence|previous convictions|prior convictions|clean record|charged with a crime|charged with any crime|in trouble with the law|criminal charges|a rap sheet|served time|done time|been to prison|been in prison|been in jail|police file',
  /** Having no such record. */
  clean:
    '/ no criminal record|no criminal records|no criminal history|no criminal histories|no criminal past|no criminal background|no criminal conviction|no criminal convictions|no convictions|without criminal records|without a criminal record|without criminal record|without convictions|without a conviction|without any criminal record|without any conviction|clean record|clean records|clean criminal record|clean police record|free of convictions|free of criminal|never been convicted|never been charged|never convicted|not been convicted|no police record|no record|no previous convictions|no prior convictions|free of any conviction|free of any criminal|unblemished record|without a criminal past|without a criminal history|without criminal histories|without any criminal history|had no convictions|have no convictions|non - criminal|non-criminal|not criminals|are not criminals|no history of crime|nor convicted',
  severe:
    '/ violent|hardened|dangerous|serious|terrorism|terrorist|terrorists|terror|war crimes|sex|sexual|murder|gang|gangs|rape|grave|drug|trafficking|extremism|organised crime|organized crime|child sex|homicide|wanted for|wanted by|interpol|traffickers|security|severe|major',
  asylum:
    'asylum seeker|asylum - seeker|asylum-seeker|asylum applicant|asylum claimant|refugee|asylum claim|asylum application|rejected asylum seeker|failed asylum seeker / people seeking asylum|who seek asylum|seeking asylum|sought asylum|asked for asylum|ask for asylum|seek asylum|applied for asylum|apply for asylum|claimed asylum|claim asylum|refused asylum|denied asylum|qualify for asylum|seek protection|sought protection|seeking protection|request asylum|requested asylum|asylum|refugees|claim for protection|claims for protection|protection claims|protection claim|protection requests|protection request',
  asylumClaim:
    'asylum claim|asylum application|claim for asylum|application for asylum|protection claim|claim for protection|asylum case|asylum request|request for asylum',
  minors:
    'minor|child|juvenile|teenager|baby|infant|family|boy|girl|toddler|pupil|daughter|son / children|kids|families|under - 18s|under 18|under eighteen|under-18s|under the age of 18|under the age of eighteen|under-age|underage|unaccompanied|babies|school age|below eighteen|below 18|younger than 18|younger than eighteen|anyone under',
  alone:
    '/ unaccompanied|without parents|without their parents|alone|lone|separated|on their own|by themselves|without a relative|without relatives|without family|without an adult|without a parent',
  residents:
    'legal resident|lawful resident|permanent resident|lawful permanent resident|green card holder|green - card holder|long-term resident|resident alien / holders of residence permits|holders of green cards|residence permit|residence permits|legal residency|right to reside|leave to remain|settled status|green cards|residents',
  citizens:
    'citizen|national|passport holder|compatriot|subject / own people|own citizens|own nationals|citizenship|born in|nationals|citizens|nationality|passport',
  serving:
    '/ serving|serving sentences|serving a sentence|serving prison|serving time|serving out|serve their sentences|serve out|serve their|serve the rest|serve the remainder|serving their|sentenced prisoners|sentenced prisoner|sentenced inmates|convicted prisoners|prisoners|inmates|prisoner|inmate|imprisoned|incarcerated|in custody|behind bars|jailed|sentences|sentence|prison terms|prison term|custodial sentence|custodial sentences|remainder of their|rest of their|cells|prison places|jails|convicts',
  jail: 'prison|jail|penitentiary|detention centre|detention center|detention facility|prison complex|mega - prison|megaprison|mega-prison|barracks|military base|guardhouse|compound|lock - up|lockup|holding centre|holding center|remand centre|stockade / custody|detention|behind bars|under guard|under lock and key|under armed guard|under military guard|solitary confinement|in custody|in detention|against their will|locked doors|captive|prisoners|incommunicado|house arrest|confinement|locked up|behind a fence|behind locked|behind fences|locked|locked in|in prison|in jail',
  place:
    'centre|center|camp|prison|jail|hotel|hostel|facility|complex|base|penitentiary|barracks|shelter|wing|block|building|dormitory|school|compound|residence|site|villa|house|guesthouse|guest house|lodge|wing|village|dormitory|monastery|convent|estate|apartment|flat|unit|cell|room|motel|inn|quarters|ward',
  free: '/ free to|visitors|live among|leave whenever|freely|free to leave|free to come and go|free to go|free to move|freedom of movement|come and go|not prisoners|not detained|not a prison|not detainees|open door|open doors|doors are open|not locked|guests|leave when|leave at any time|as they please|at liberty|not in custody|unlocked|at will|freedom to|no guards|no locks|move around|voluntary|nobody is|no one is|free',
  money:
    '/ money|funds|funding|fee|fees|payment|payments|grant|grants|aid|compensation|cash|cent|cents|penny|dollar|dollars|sum|sums|financial support|financial assistance|finance|budget|subsidy|allowance|euro|euros|cost|costs|bill|expenses|price|package|instalment|instalments|tranche|installment|contribution|remuneration|reward|assistance|incentive|incentives|expense|charge|dime|shilling|franc|cheque|check|donation|financial',
  fee: '/ fee|fees|payment|payments|grant|compensation|price|charge|funding|financial support|financial assistance|subsidy|contribution|remuneration|rent|instalment|tranche|sum|financial package|financial incentive|financial incentives|money|reward|aid|funds|cheque|per - head payment',
  cost: '/ cost|costs|expense|expenses|bill|bills|transport|tickets|upkeep|fares|travel|airfare|fare|meals|food|lodging|expenditure|accommodation|maintenance|welfare',
  worth:
    '/ worth|valued at|value of|cost of|price of|fee of|payment of|grant of|sum of|package of|bill of|fund of|budget of|contribution of|aid of|rent of|cost|costs|price|budget|bill|total of',
  cap: 'cap|ceiling|limit|quota|maximum|upper limit / at most|caps|capped',
  places: 'place|cell|bed|space|berth|slot|room|capacity / places|room for|capacity for|space for|beds|cells',
  flight:
    'flight|plane|aircraft|jet|airplane|aeroplane|airliner|charter|charter flight|airbus|boeing|gulfstream|turboprop|helicopter|liner / charter plane|charter jet|c-17|c-130|military transport|aeroplane|airlift',
  onboard: '/ on the plane|on the flight|on the aircraft|on the jet|on it|on them|aboard|on board|onboard|passengers',
  byAir: '/ flown|flew|by air|by plane|took off|landed|airport|airlift|aboard',
  funded:
    '/ funded|financed|paid for by|paid by|at the expense of|chartered by|at the cost of|expense|bill|footed|financing|paid for|met by|covered by|borne by|picked up by',
  airline: '/ operated by|chartered from|run by|belonging to|owned by|registered to',
  aircraftId: '/ tail number|registration|registered|callsign|call sign|flight number|transponder',
  prison: 'prison|jail|detention centre|detention center',
  flightHome: `/ ${WAYS_HOME}`,
  court:
    'court|judge|tribunal|supreme court|high court|constitutional court|court of appeal|appeals court|constitutional chamber|magistrate|justice|bench|constitutional tribunal|chamber|appellate court|council of state',
  suit: 'lawsuit|suit|challenge|case|petition|complaint|appeal|action|application|legal challenge|judicial review|legal action|class action|writ|injunction|proceeding|constitutional challenge|hearing|legal case|habeas corpus petition|legal bid|restraining order|ruling|judgment|judgement|verdict|order|interim order|stay|litigation|summons / habeas corpus|proceedings|court papers|court documents|judicial review|legal papers',
  court_event: '/ court|courts|judge|judges|tribunal|justices|bench|magistrate',
  abuse:
    'abuse|ill-treatment|mistreatment|violation|breach|beating|danger|risk|harm|fear|threat|concern|worry|alarm|doubt|objection|criticism|warning|allegation|injustice|cruelty|hardship|suicide|overcrowding|reprisal|penalty|black hole|loophole|precedent|shortage|vacuum|limbo|stain|mockery|scandal|trap|outrage|failure|punishment|disappearance|deprivation|uncertainty|stigma|accusation / torture|persecution|refoulement|chain refoulement|due process|human rights|international law|refugee convention|rights|rule of law|ill - treatment|inhumane|inhuman|degrading|unlawful|illegal|unconstitutional|arbitrary|without charge|without a lawyer|no lawyer|lawyers|cut off|legal counsel|incommunicado|no access|without access|lawless|lawlessness|secrecy|unsafe|not safe|trafficking|stranded|statelessness|stateless|racism|transparency|dumping ground|discrimination|conditions|medical care|unfit|crowded|squalid|vulnerable|exploitation|in danger|at risk|no legal|legal basis|accountability|scrutiny|unaccountable|oversight|disappeared|abandoned|sovereignty|human trafficking|cruel|harsh|poor conditions|poor|unfair|immoral|shameful|trauma|traumatised|traumatized|mental health|hunger|unsanitary|ordeal|impunity|convention|violence|homophobia|nobody knows|dangerous|wrong|legality|constitution',
  right:
    'right|lawyer|interpreter|translator|doctor|nurse|clinic|school|lesson|class|visit|visitor|appeal|guarantee|assurance|safeguard|inspection|inspector|monitor|monitoring|observer|ombudsman|hearing|case worker|stipend|allowance|phone call|telephone|work permit|residence permit|visa|complaint|hotline|counsellor|complaints procedure|screening|background check|check / access|medical care|health care|healthcare|medical|legal aid|legal advice|legal assistance|legal counsel|training|education|housing|food|accommodation|shelter|red cross|unhcr|iom|refugee agency|international organization for migration|supervision|voluntary|voluntarily|consent|dignity|humane|humanely|human rights|security|individual basis|case by case|case - by - case|one by one|individually|geneva convention|vetting|protection|protected|status|refugee status|asylum procedure|information|interview|treatment|standards|respect|freedom|work|language|employment|ombudsperson|independent|jobs|counselling|integration|oversight|approval|veto|last word|final say|final word|danish law|under danish law|legal help|kept together|translators|free of charge to them|say of their own',
  bound:
    '/ part of a|part of the|part of an|part of its|part of his|part of her|part of washington|part of what|as part of|broader|wider|larger|in line with|campaign|strategy|drive|crackdown|effort|efforts|push|series of|policy of|latest in|fits into|aligned with|in keeping with|crack down|package of|mass deportation|mass deportations|wave of|one of several|one of a number|among several|network of|string of|range of|agenda|belongs to|element of|pillar of|plank of|centrepiece|centerpiece|cornerstone|component of|hard line|tougher|programme of|program of|chain of|patchwork|initiative|pact on migration|plan to|set of|stronger immigration enforcement|immigration enforcement',
  only: '/ only|solely|exclusively|nobody but|no one but|none but|limited to|restricted to|confined to|reserved for|provided|provided that|on condition|on condition that|as long as|so long as|must|have to|must not|condition|conditions|criteria|criterion|eligible|eligibility|unless|except|exception|requirement|required|qualify|selected|no other|nobody else|vetted|volunteers|volunteer|who agree|willing|consent',
  health:
    '/ sick|ill|mentally ill|illness|illnesses|pregnant|disabled|elderly|disease|diseases|contagious|infectious|seriously ill|frail|disability|women|medical|health|over sixty|older than|aged|tuberculosis',
  age: '/ aged|years old|year-old',
  anyNation:
    '/ all nationalities|any nationality|every nationality|any nation|any country|whatever nationality|whatever their nationality|whatever passport|all countries|regardless of nationality|regardless of their nationality|irrespective of nationality|irrespective of their nationality|regardless of origin|regardless of where|wherever they come from|wherever they|no matter where|all origins|any origin|anywhere in the world|any passport|no restriction on nationality|no restrictions on nationality|any state|from anywhere|every country|no matter what passport|of whatever|nationality does not matter|nationality did not matter|any third country|whatever country|no matter their nationality|no distinction of nationality|no distinction between nationalities|makes no distinction|no matter which country',
  transit:
    '/ bridge|stopover|stop - over|stopping place|way station|waystation|transit|in transit|stepping stone|temporary stop|layover|staging post',
  safeThird:
    '/ safe third country|safe third - country|safe-third-country|safe third|asylum cooperative|asylum cooperation|examination of protection|protection requests',
  talks:
    '/ talking to|talking with|talks|negotiations|negotiation|discussions|discussion|in talks|under discussion|under consideration|under negotiation|on the table|conversations|consultations|talks about',
  force:
    '/ in force|into force|in effect|into effect|operational|up and running|effective|under way|underway|valid|active|in operation|running|applies|live|still stands|remains open|remain open',
  law: '/ constitution|law|treaty|convention',
  end_: '/ over|at an end|dead|dead and buried|finished|no more|expired|is history|was history|void|null and void|no longer in force|closed|empty|defunct',
  request: 'request|demand|overture|approach|appeal',
  use: '/ use of',
  signing: '/ signing|existence|signed',
  also: '/ including|even|as well|also|include|includes|included|some of whom|among|too|not only|not just|extend|extends|extended|most have|half of them|both',
  planning: '/ plan|plans|planning|intention|intentions|intend|intends',
  childrenOnly: 'minor|child|juvenile|teenager|baby|infant|toddler / children|kids|families|unaccompanied|babies|families with children',
  school: '/ school|schools|adoption',
  adultsOnly:
    '/ only adult men|only adult|adults only|only adults|adult men only|only adult|adult males only|over the age of 18|over the age of eighteen|aged 18 or over|aged over 18|at least 18 years old|at least eighteen|must be adults|over 18s|men over 18|over 18 years of age|must be over 18|must be over eighteen',
  anyone: '/ anyone|anybody|those|everyone|nobody|no one',
  eligible:
    '/ eligible|eligibility|qualify|must be|must have|on condition|provided that|provided|as long as|so long as|limited to|restricted to|reserved for|confined to|criteria',
  moving: 'transfer|deportation|removal|expulsion|arrival|relocation|handover|landing|reception',
  returning: '/ repatriation|repatriated|home|homeland',
  condition: '/ provided|condition|as long as|so long as|if|must|only',
  danger:
    '/ danger|torture|persecution|harm|risk|unsafe|third state|third country|another country|anywhere else|elsewhere|third place|homeland|where they face|against their will|against his will|against her will|by force|forcibly',
  parliament: 'parliament|senate|congress|assembly|mp|lawmaker|deputy|senator|legislature / lawmakers',
  auditors: 'auditor|audit|account',
  case: 'case|file|application|claim|proposal|name|candidate|person|individual|request',
  country: '/ country|state|authorities|government',
  exchange: '/ in return|in exchange|in turn|up front|upfront|price tag',
  total:
    '/ total|in total|in all|so far|to date|altogether|brings|bringing|brought|number|stood at|stands at|rising to|tally|figure|up from|since',
  nobody:
    '/ nobody|no one|none|not one|no - one|neither|not a single|no person|no migrant|no deportee|no migrants|no deportees|no prisoner|no inmate|no transfers|no people|anyone|anybody|no individual|no persons',
  underWay: '/ on their way|on the way|en route',
  stayNoun: 'visa|stay|permit|detention|sentence|residence permit|stamp|pass / visas',
  term: '/ term|period|years|year|months|duration|renewable|renewed|extended|extendable|initial|automatically',
  renew: '/ renewable|renewed|extended|extendable|extension|option',
  hearing: 'hearing|inquiry|debate|session|meeting|summit',
  howMuch: '/ get|paying|pay|receive|in return',
  journey: 'journey|trip|flight|fare|ticket|operation|charter|airfare|travel|crossing',
  potential: '/ potential|possible|proposed|prospective|eventual|mooted|future|planned',
  fundedBy: '/ funded|financed|chartered',
  removalFlight:
    '/ deportation flight|deportation flights|removal flight|repatriation flight|expulsion flight|deportation plane|deportation charter',
  boundFor: '/ bound for|heading for|headed for|destined for|en route to|on its way to',
  continent: '/ continent|the region|region',
  decree: 'decision|decree|resolution|bill|list|rule|regulation',
  period: '/ period|term|spread over|lifespan|life of',
  officials: 'official|inspector|monitor|lawyer|consul|diplomat|delegate|ombudsman|observer',
  bySea: '/ by sea|by boat|in small boats|illegally|irregularly|on foot|across the|through the',
  otherTreaty: '/ refugees convention|refugee convention|geneva|convention on|convention against|human rights convention',
  validity: '/ validity|valid',
  payFor: '/ pay for|paid for|paying for|pays for|picks up|picked up',
  wordOf: 'word|page|detail|line|copy|clause|figure',
  law_: 'law',
  open: '/ anybody|anyone|whoever|everyone|everybody|those|people|persons|any person|migrants|refugees|asylum seekers|foreigners|nationals|citizens|individuals|men|women',
  every: '/ every|each|all|everybody|everyone|before|whoever',
  legal:
    '/ injunction|restraining order|lawsuit|lawsuits|plaintiffs|contempt|class action|court ruling|court order|legal challenge|legal challenges|habeas corpus|constitutional challenge|declaratory judgment|court challenge|petition to the court|judicial review',
  grave:
    '/ dumping ground|due process|refoulement|torture|tortured|ill-treatment|ill - treatment|inhumane|no access to|without access to|lacks a legal basis|no legal basis|without legal basis|not a signatory|not a party to|not party to|overcrowded|overcrowding|unlawful|arbitrary detention|without charge|human rights violations|human rights abuses|against their will|forced return|forcibly returned|protection orders|court protection|in limbo|stateless|solitary confinement|incommunicado',
  vote: 'vote|seat',
  programmeCost:
    '/ whole period|the expense at|cost of the|estimated cost|total cost|over ten years|over five years|budget of|price of|overall cost',
  annual: '/ a year|per year|annually|each year|every year|a month|per month|monthly',
  payOut: '/ price tag|up front|upfront|package|instalments|tranches|over five years|over ten years|lump sum',
  homeCost: '/ at home',
  hotel: 'room',
  convicted:
    '/ who have been convicted|who were convicted|who has been convicted|convicted of|convicted by|convicted in|found guilty|people convicted|those convicted|convicts|sentenced prisoners|convicted prisoners',
  howMany: '/ how many',
  stoodAt:
    '/ stood at|stands at|stood now at|has reached|had reached|reached|rose to|has risen to|up from|numbered|number|numbers|figure|tally|total',
  builtFor: '/ built for|designed for|planned for|laid out for|meant for|intended for|room for|space for|planned for',
  thing: '/ claim|claims|application|applications|euro|euros|dollar|dollars|files|objects|masks|crates|votes|seats',
  gratis:
    '/ free of charge|without payment|without charge|for free|at no charge|not a dime|not a cent|not a penny|no fee|no payment|no money|without compensation|no compensation|nothing in return|for nothing|no financial compensation|not been paid|no financial|not one cent|not a single cent|not one dollar|not a single dollar|not a euro|no quid pro quo|no price|costs nothing|cost nothing|costs it nothing',
  aboardWord:
    '/ on the plane|on the flight|on the aircraft|on the jet|on it|on them|aboard|on board|onboard|passengers|carrying|carried|in its seats',
  facilityMark: '/ facility',
  pronoun: '/ they|them|men|those|who',
  sending: '/ before being|before boarding',
  jailPlace:
    'prison|jail|penitentiary|detention centre|detention center|detention facility|prison complex|mega - prison|megaprison|mega-prison|guardhouse|lock - up|lockup|remand centre|stockade|cell / custody|detention|behind bars|under guard|under lock and key|under armed guard|under military guard|solitary confinement|against their will|locked doors|captive|incommunicado|house arrest|confinement|locked up',
  /** To be locked up, as a state. */
  jailed:
    '/ behind bars|in prison|in jail|in custody|in detention|under lock and key|under guard|under armed guard|under military guard|in solitary confinement|in solitary|in a cell|in cells|in a prison|in a jail|locked up|under house arrest|in captivity|imprisoned|incarcerated|in a maximum-security prison|in a maximum - security prison|in immigration detention|in a detention centre|in a detention center',
  /** Who and what keeps people in. */
  watched:
    'guard|soldier|fence|barbed wire|gate|watchtower|lock / guarded|barbed wire|allowed out|let out|locked|sealed|padlocked|razor wire|under watch',
  /** To have been in prison before. */
  pastPrison:
    '/ been in prison|been in jail|served time|past offences|criminal past|been convicted|prison record|done time|spent time in prison',
  /** To have a sentence left. */
  servingTime:
    '/ serving time|still serving|serving a sentence|serving sentences|serving their sentences|serving his sentence|serve the rest of|serve the remainder of|serve their sentences|serve out|rest of their sentences|remainder of their sentences|prison terms|in american prisons|sentenced prisoners|serving prison',
  noneOf:
    '/ no children|no minors|no families|no unaccompanied|nobody under|no one under|none under|not children|only adults|without children',
  amongThem: '/ among them|among those|among the|of them|some of whom|including',
  anything: '/ anything|nothing|any such thing|any kind|of any kind|nothing of the kind|no such thing',
  noDeal:
    '/ no agreement|no deal|no accord|no arrangement|no pact|no treaty|no memorandum|no understanding|no such agreement|no such deal|no such accord|no such arrangement|any agreement|any deal|any accord|any such agreement|any such deal|any arrangement',
  aboutMoney: '/ about money|for money|for the money|for payment|for profit|a question of money|a matter of money|commercial',
  home: '/ his country|her country|their country|our country|the country|the government|his government|her government|our government|the kingdom|the island|the islands|the nation|we',
  noMore: '/ no more than|not more than|more than|any more|no longer|longer than|beyond|longer',
  stillOpen:
    '/ still|yet|ongoing|continuing|continue|under study|being studied|studying|looking at|open|not yet|no decision|undecided|advanced|early stage|early stages',
  /** Reports that are not so. */
  untrue:
    '/ false|untrue|fake|baseless|unfounded|fabricated|fiction|a rumour|a rumor|rumours|rumors|an invention|invented|a lie|lies|not true|fake news|without foundation|no truth|incorrect|inaccurate|pure speculation',
  /** To stay hidden, as a state. */
  hidden:
    '/ secret|confidential|unpublished|undisclosed|classified|under wraps|unknown to the public|not public|not in the public domain|out of sight|hidden|under seal',
  /** To be there for them. */
  available: '/ available|provided|guaranteed|ensured|at their disposal|open to them|open to every|on hand|offered',
  /** What shape an instrument has. */
  docForm:
    '/ takes the form of|took the form of|in the form of|consists of|consisted of|is only a|was only a|is merely a|amounts to a|exists only as|written as|drafted as|runs to|pages long|by an exchange of|through an exchange of',
  /** What an instrument binds to. */
  binding:
    "/ binding|binds|bind neither|binds neither|non-binding|nonbinding|non - binding|legally binding|not binding|no legal force|unenforceable|political commitment|gentlemen 's agreement|treaty status|international treaty",
  notJailed:
    '/ not behind bars|not in a prison|not in prison|not in jail|not in a cell|not be prisoners|no prison|not a jail|no jail|not behind a fence|not inmates|not under guard|not under arrest|the gate is open|gates are open|the gates are open|without guards|live freely|not prisoners|not a prison|not detained|not detainees|not in custody|no locks|no guards|not locked|unlocked|open door|open doors|doors are open',
  sentencing: '/ sentenced|sentence|ago|serving|served',
  notPeople:
    '/ meeting|talks|vote|election|referendum|news conference|press conference|drive|ceremony|hearing|vigil|hearings|record|secret|promise|eye|word|debate|inquiry|quarantine|event|office|power|visa|passport|passports|documents|papers|phones|money|funds|together|informed|alive|safe|open|closed|track|apart',
  leaveFree:
    '/ free to leave|free to come and go|free to go|free to move|freely|freedom of movement|come and go|leave at any time|leave when|as they please|at liberty|move around|live among|among the community|in the community|free to walk|free to travel|not behind a fence|live in freedom|set free|let go|been released|leave whenever|are visitors|be visitors|free to leave the premises|live outside|not be confined',
  fromCountries: '/ nationals of|citizens of|from|nationalities|countries including|countries',
  senderTown:
    '/ texas|arizona|louisiana|florida|virginia|alexandria|harlingen|phoenix|el paso|miami|houston|san antonio|california|georgia|york|boston|baltimore|jersey|dulles|heathrow|gatwick|manchester|stansted|darwin|sydney|brisbane|perth|bari|brindisi|catania',
  accepting: '/ agreed|offered|will accept',
  capacityWord:
    '/ capacity|hold|holds|built for|designed for|up to|room for|space for|beds|meant for|sleeps|can take|can hold|can house|accommodate|accommodates|houses|equipped for|places for|offers places|beds for',
  nowWord: '/ now|currently|today|at present|at the moment|right now|still|presently|there are|fewer than|empty',
  it: '/ it',
  runBy: '/ run by|operated by|managed by|guarded by|administered by|staffed by|in the hands of',
  worry:
    '/ concerns|concern|fears|alarm|criticism|worries|worry|doubts|objections|outrage|condemnation|questions about|misgivings|unease|anger|criticised|criticized|protest|protests|warning|warnings',
  verdict: 'ruling|judgment|judgement|verdict|decision|order|injunction|stay|restraining order|opinion',
  beds: '/ hospital beds',
  plan: 'plan|intention',
  month: '/ a month|per month|each month|every month|monthly|in any month|any one month|in a month',
  year: '/ a year|per year|each year|every year|yearly|annually|per annum|in any year|any one year|annual|in a year|in any one year|in the first year|in twelve months|over a year|twelve months',
  week: '/ a week|per week|each week|every week|weekly|in any week',
  perFlight: '/ per flight|each flight|every flight|a flight|on each flight|per plane|aboard each|per aircraft|on any flight|on each plane',
  atOnce:
    '/ at any one time|at any one moment|at any moment|at any time|at any given time|at any given moment|at the same time|simultaneously|at one time|at once|at a time',
  someOf: '/ some of|many of|several of|most of|half of|a few of|a number of|some have|some had|not all',
  perPerson:
    '/ per person|per head|per deportee|per migrant|per inmate|per prisoner|per detainee|per capita|a head|for each person|for every person|each person|each deportee|for each deportee|for every deportee|for each migrant|for every migrant|each prisoner|for each prisoner|for every prisoner|a person|a prisoner|an inmate|for each inmate|a deportee|for each man|for every man|for each of them|for each one|per transferee|for each transferee|per individual|for each individual|for each arrival|per arrival|per cell|for each|for every|apiece|each',
};
