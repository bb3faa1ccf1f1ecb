/**
 * English verbs by what they mean here, each in its base form; particles follow, `~` stands for up to four words between.
 * A verb may stand in several classes. Written from a thesaurus's point of view: what could say this, not what some article said.
 */
export const ENGLISH_VERBS: Readonly<Record<string, string>> = {
  /** To bring people to the other state. */
  move: 'deport|expel|remove|transfer|transport|relocate|dispatch|disembark|ship|send|fly|bring|bus|ferry|hand over|hand ~ over|convey|evict|banish|exile|offload|outsource|divert|evacuate|deliver|surrender|extradite|forward|put ~ on a plane|put ~ on a flight|put on a commercial flight|put ~ on a commercial flight|put on planes|put on a plane|put on a flight|put ~ on planes|put ~ aboard|shuttle|airlift|render|rendition|send off|send away|drop off|carry|move|take ~ to|drive|escort|displace|process offshore|place|refoule|truck|export|transship|load onto|unload',
  /** To come to be in the other state. */
  arrive:
    'arrive|land|come down at|set down|be put down|be delivered|disembark|reach|touch down|come to|come from|turn up|step off|walk off|enter|make the journey|make the trip|go to|travel|make the crossing|travel there|travel to|get there|pass through|transit|come off|come ashore|show up|set foot|check in|file off|file out|file down|get off|climb out|climb down|climb off|emerge from|alight|pull in|roll in',
  /** To let people in and have them. */
  accept:
    'accept|receive|admit|take in|take ~ in|take|host|house|welcome|absorb|accommodate|resettle|shelter|harbour|harbor|give refuge|offer refuge|provide refuge|give shelter|give sanctuary|grant entry|let in|let ~ in|open ~ doors|lodge|integrate|settle|take charge of|take over|take delivery of|take on|have ~ sent|grant asylum|offer asylum|give ~ refuge|give ~ a home|find room for|make room for|provide a home',
  /** To leave there again for home or another state. */
  return:
    'repatriate|send home|send ~ home|send back|send ~ back|send on|send ~ on|fly on|fly ~ on|bus on|ship on|pass on|put ~ on a plane home|return|go home|go back|fly home|fly ~ home|fly back|fly ~ back|travel home|travel on|take back|take ~ back|bring back|bring ~ back|carry back|move on|go on|leave for|deport onward|send onward|send ~ onward|push back|push ~ back|push ~ across|push ~ over|drive ~ across|drive ~ over|dump ~ across|dump ~ over|bus ~ over|bus ~ across|walk ~ across|depart for|refoule|ship back|ship home|ship ~ home|be home|head home|put ~ on flights home|put ~ on a flight home|expel ~ across|expel ~ over|forward to|re-deport|redeport|make ~ way home|escort ~ across|escort ~ to the border|shuttle ~ home|take ~ home|deport again|escape|abscond|resettle elsewhere',
  /** To let people in again who came through. */
  takeBack: 'take back|take ~ back|readmit|re-admit|accept back|accept ~ back|have ~ back|receive back',
  detain:
    'detain|imprison|jail|incarcerate|lock up|lock ~ up|lock in|lock ~ in|confine|intern|remand|cage|lock away|lock|put behind bars|take into custody|take ~ into custody|put ~ in jail|deprive ~ of ~ liberty|hold incommunicado|stop ~ from leaving|prevent ~ from leaving|bar ~ from leaving|forbid ~ to leave|keep locked|keep ~ locked|shut in|shut ~ in|shut up|fence in|wall in|trap|keep indoors|coop up|keep ~ under guard',
  /** To keep people where they do not wish to be. */
  /** The same with words that have other uses: they need people as their object. */
  keepHeld: 'hold|keep|restrain|confine|lock',
  hold: 'hold|detain|imprison|jail|incarcerate|lock up|lock ~ up|lock in|lock ~ in|confine|intern|keep|remand|cage|lock away|imprison|put behind bars|take into custody|take ~ into custody|put ~ in jail|deprive ~ of ~ liberty|hold incommunicado|jail|stop ~ from leaving|prevent ~ from leaving|bar ~ from leaving',
  /** To put people up somewhere, locked or not. */
  house:
    'house|lodge|accommodate|put up|put ~ up|shelter|billet|live|stay|reside|sleep|quarter|accommodate|home|await|wait|remain|base|keep|hold|detain|process|stay on|serve|spend',
  stay: 'stay|remain|reside|live|wait|hold|detain|keep|sit|spend|stay on|serve|lodge|house|imprison|jail',
  pay: 'pay|give|provide|fund|finance|contribute|hand over|hand ~ over|transfer|grant|offer|wire|disburse|remit|spend|bankroll|reimburse|compensate|allocate|earmark|set aside|set ~ aside|commit|channel|inject|chip in|send|award|release|approve|deposit|put up|advance|subsidise|subsidize|underwrite|invest|lend|donate|shell out|fork out|stump up|reward|remunerate|credit|foot|refund|funnel|hand|pledge|earmark|promise',
  /** To get money. */
  earn: 'receive|get|earn|collect|pocket|obtain|take|accept|be paid|gain|charge|bill|net|bank',
  /** To be given something for it. */
  compensate: 'compensate|remunerate|reward|reimburse|recompense|be paid|pay',
  charge: 'charge|bill|invoice|ask for|demand|levy',
  cost: 'cost|amount to|come to|total|be worth|stand at|be put at|add up to|be valued at|run to|set ~ back|rise to|reach|swell to|swallow',
  cover:
    'cover|meet|bear|finance|fund|pay for|support|help|go to|go towards|go toward|be spent|spend|upgrade|defray|foot|pick up|carry|shoulder|use|earmark|intend|build|improve|train|boost|sustain|refurbish|renovate|buy|offset|provide|set aside|assist|underwrite|subsidise|subsidize|strengthen|expand|modernise|modernize|equip|repair|allocate|go into|flow into|pay towards',
  agree:
    'agree|consent|undertake|commit|accede|pledge|promise|sign up|assent|accept|acquiesce|approve|concur|say yes|nod|acquiesce|settle|vow|engage|bind|decide|confirm|arrange|volunteer|authorise|authorize|assure|guarantee',
  offer:
    'offer|volunteer|propose|tender|make an offer|make the offer|make that offer|make ~ offer|put forward|declare ~ willing|extend an offer',
  cooperate: 'cooperate|co-operate|collaborate|work with|join|help|assist|participate|take part',
  sign: 'sign|initial|ink|put ~ name to|put ~ names to|set ~ name to|lend ~ name to|put ~ signature to|put ~ pen to|put pen to paper|set ~ signature|seal|shake hands|append ~ signature|countersign|formalise|formalize|sign off|affix ~ signature',
  conclude:
    'conclude|reach|strike|finalise|finalize|clinch|seal|enter into|enter|negotiate|agree|make|forge|hammer out|do|settle|close|wrap up|cut|broker|draw up|thrash out|work out|agree on|agree to|come to|arrive at|secure|adopt|complete',
  ratify: 'ratify|approve|endorse|pass|back|adopt|vote|vote through|greenlight|green-light|wave through|validate|clear|rubber-stamp|assent',
  end: 'end|terminate|scrap|cancel|abandon|axe|ditch|annul|revoke|repeal|expire|lapse|withdraw|drop|tear up|tear ~ up|rip up|wind up|wind down|close|shut|shut down|shut ~ down|call off|call ~ off|pull out|walk away|discontinue|abolish|dissolve|rescind|denounce|kill|bury|put an end to|put ~ end to|bring ~ to an end|run out|collapse|void|dismantle|discard|jettison|nullify|end|finish|cease|pull the plug|stop|renounce|exit',
  suspend:
    'suspend|pause|halt|freeze|put on hold|put ~ on hold|put ~ on ice|put on ice|interrupt|shelve|stop|mothball|stay|put off|defer|break off|adjourn|hold up',
  begin:
    'begin|start|commence|come into force|enter into force|take effect|come into effect|enter into effect|go into effect|become operational|open|kick off|launch|become effective|get under way|get underway|resume|be operational|go live|enter force|apply|come into operation|bring into force|bring ~ into force|start up|inaugurate|become law|activate|implement|go into operation|enter into operation|run',
  exist: 'exist|be in place|be in force|apply|operate|stand',
  announce:
    'announce|unveil|declare|reveal|disclose|make public|publicise|publicize|proclaim|release|present|make known|publish|inform|notify|tell',
  consider:
    'consider|discuss|negotiate|weigh|explore|study|contemplate|debate|look at|mull|mull over|ponder|float|think about|entertain|pursue|haggle',
  seek: 'ask|request|seek|approach|press|urge|lobby|pressure|push|want|invite|sound out|court|pursue|call on|propose|demand|appeal|implore|hope|look for|petition|solicit|try|attempt|encourage|plead',
  refuse:
    'refuse|reject|decline|turn down|turn ~ down|rebuff|spurn|say no|rule out|rule ~ out|deny|oppose|veto|block|resist|balk|bar|repudiate|snub|dismiss',
  exclude:
    'exclude|stay where ~ are|remain where ~ are|stay at home|stay home|remain at home|stay behind|be outside ~ scheme|be outside ~ agreement|fall outside|bar|shut out|shut ~ out|leave out|rule out|rule ~ out|exempt|reject|turn away|turn ~ away|refuse|omit|ban|disqualify|keep out|keep ~ out|debar|forbid|prohibit|carve out|except|screen out|filter out|weed out|prevent|deny entry|turn back|turn down|spare|not cover|be exempt|be ineligible|be off limits|be out of the question|be ruled out|be excluded|be not eligible|be not welcome|be not wanted|be not covered|be not included|be not accepted|be not admitted|be not allowed',
  include:
    'include|cover|extend to|apply to|comprise|encompass|involve|count|number|contain|take in|concern|embrace|be open to|be limited to|affect',
  limit: 'limit|cap|restrict|confine|set a limit|set a ceiling|set a cap|apply only|reserve',
  plan: 'plan|intend|aim|mean|propose|envisage|contemplate|seek|prepare|foresee|expect|want|look|hope',
  expect: 'expect|anticipate|foresee|envisage|project|schedule|plan|forecast|slate|count on|await|prepare|set|due',
  protect:
    'protect|look at|look into|go through|guarantee|ensure|assure|respect|safeguard|monitor|supervise|inspect|vet|screen|review|assess|examine|interview|treat|approve|oversee|observe|visit|check|entitle|accompany|explain|inform|translate|consult|appeal|scrutinise|scrutinize|verify|evaluate|consent|record|notify|audit|shield|uphold|comply|choose|select|pick|say no|turn down|veto|decide who|decline any|be present',
  accuse:
    'accuse|allege|criticise|criticize|condemn|denounce|decry|attack|blast|slam|oppose|question|challenge|deplore|object|protest|lambast|lambaste|blame|complain|fear|worry|warn|caution|lament|liken|describe|call|urge|doubt|assail|rebuke|censure|fault|dispute|raise|express|voice|sound|flag|point|cite|alarm|trouble|concern|demand|argue|contend',
  abuse:
    'abuse|torture|mistreat|ill-treat|beat|starve|violate|breach|deny|deprive|disappear|persecute|kill|harm|harass|exploit|traffic|isolate|endanger|threaten|intimidate|humiliate|assault|handcuff|shackle|chain|refoule|risk|expose|break|flout|contravene|undermine|lack|coerce|pressure|force|separate|suffer|die|vanish|abandon|punish|degrade|strand|stigmatise|stigmatize',
  rule: 'rule|find|conclude|decide|declare|order|block|dismiss|suspend|reject|overturn|uphold|throw out|throw ~ out|strike down|strike ~ down|bar|issue|grant|stop|lift|refer|certify|allow|quash|stay|vacate|reverse|annul|invalidate|decline|refuse|halt|freeze|direct|instruct|require|validate|prohibit|enjoin|restrain|set aside|award|clear|adjourn|hear|release|free|forbid|overrule|affirm|postpone|reserve|impose|let|determine|turn down|set ~ free|give the government|give ~ days|send the case|send the question|ask the',
  sue: 'sue|file|lodge|bring|petition|challenge|appeal|contest|litigate|turn to the courts|seek an order|apply|take ~ to court|go to court|launch|submit|mount|seek|take legal action|plead|turn to|start proceedings|register|argue',
  operate: 'operate|run|charter|belong to|own|manage|fly|administer|staff',
  depart: 'depart|leave|take off|lift off|fly out|set off|set out|sail|take to the air|leave from|fly from|originate',
  carry: 'carry|transport|bring|fly|have ~ on board|have ~ aboard|hold|convey|contain|land with|arrive with|deliver|bear|take',
  capacity:
    'hold|house|accommodate|take|sleep|have room for|have space for|have beds for|have capacity for|fit|lodge|contain|shelter|be built for|be planned for|plan for|be designed for|be meant for|have places for|be equipped for|cater for',
  last: 'last|run|remain|stay|extend|renew|prolong|conclude|hold|apply|be valid|expire|be in force|sign|cover|continue|be signed|lapse',
  stepOut:
    'leave|step outside|take a step outside|go out|walk out|set foot outside|step out|come and go|go outside|leave without|receive visitors|make calls',
  charterBy: 'charter|hire|lease',
  eligibleFor: 'consider|allow|permit|clear|select|send',
  spend:
    'be for|be meant for|be intended for|be earmarked for|go on|spend|use|earmark|intend|mean|put|go to|go towards|go into|set aside|destine|allocate|invest',
  pledge: 'put ~ on the table|lay ~ on the table|pledge|promise|commit|approve|earmark|set aside|budget|allocate|offer|agree',
  enjoy:
    'ask for it|ask for protection|request|work|study|appeal|apply|leave|stay|choose|move|take jobs|find work|attend|receive visits|call|see a lawyer|go to school|settle|move freely|refuse|consult|challenge|rent|travel',
  choose:
    'choose|select|pick|say no|turn down|turn ~ down|veto|decide who|decide whom|reject any|refuse any|decline any|have the last word|have the final say|have the last say|approve each|approve every',
  come: 'come|show up',
  askCourt: 'ask|petition|urge|apply|request|beg|implore',
  goThere: 'go|be moved|head|travel',
  govern: 'apply|hold|govern|prevail|rule|be in force',
  openUp: 'open|become operational|go into operation|start operating|begin operating|be inaugurated|inaugurate|come into operation',
  call: 'call|describe|label|brand|dub|liken|consider|deem|term',
  deny: 'deny|reject|dismiss|dispute|rebut|disavow|contradict|refute',
  prefer: 'prefer|give preference|be given preference|be preferred|favour|favor|limit|restrict|apply only|confine|reserve',
  apply: 'apply|pursue|submit|lodge|make|file|claim',
  lease: 'lease|rent|hire|reserve|let',
  use: 'use|occupy|fill',
  exceed: 'exceed|go beyond|surpass|top',
  allow: 'allow|permit|enable|let|entitle|authorise|authorize',
  foresee: 'foresee|envisage|provide for|set|fix|stipulate|specify|mention|speak of',
  leave: 'leave|depart|cross|go|board a plane|board a flight|board an aircraft|catch a flight',
  change: 'change hands|change',
  involve: 'involve|entail',
  takeToCourt: 'sue|file suit|file a lawsuit|take legal action|bring a case|take ~ to court|go to court|go to law|turn to the courts',
  reachAccount: 'reach|arrive in|land in|hit|clear',
  give: 'give|grant|provide|offer|receive|get|have|enjoy|retain|obtain|issue|supply|extend|afford|be able to|be entitled',
  have: 'have|keep|retain|enjoy',
  get: 'get|obtain|receive',
  keep: 'keep|retain|reserve',
  hear: 'hear|process|examine|decide|handle|assess|determine|study|adjudicate|consider',
  want: 'want|welcome|wish for|desire|need',
  visit: 'visit|see|inspect|call|meet',
  force: 'force|compel|oblige|coerce|make ~ stay|push',
  split: 'split|split up|separate|divide|part',
  hand: 'hand over|surrender|deliver',
  oblige: 'oblige|require|force',
  need: 'need|require|oblige|have to|must|possess|show|prove|meet|satisfy|complete|finish|serve|pass|undergo|volunteer|qualify',
  publish:
    'write down|put in writing|set down in writing|show|share|publish|release|disclose|make public|make ~ public|leak|redact|table|withhold|conceal|keep secret|keep ~ secret|classify|black out|gazette|reveal|circulate|lay before|register|deposit|unseal|remit|submit to parliament|put before|debate|scrutinise|go before|come before|post|upload|put online|put ~ online|hand ~ out|submit|lay|bring before|send to',
};
