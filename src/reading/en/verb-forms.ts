import type { Form } from '../lexicon.ts';

/** Past and participle of the verbs that do not end in -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  (
    'send sent sent|fly flew flown|bring brought brought|take took taken|give gave given|hold held held|keep kept kept|put put put|pay paid paid|spend spent spent|' +
    'go went gone|come came come|leave left left|get got got|let let let|make made made|find found found|say said said|tell told told|speak spoke spoken|see saw seen|' +
    'strike struck struck|begin began begun|become became become|withdraw withdrew withdrawn|tear tore torn|freeze froze frozen|shut shut shut|forbid forbade forbidden|' +
    'seek sought sought|drive drove driven|ship shipped shipped|run ran run|rule ruled ruled|hear heard heard|throw threw thrown|set set set|meet met met|have had had|' +
    'lose lost lost|build built built|lie lay lain|sit sat sat|stand stood stood|win won won|draw drew drawn|write wrote written|break broke broken|beat beat beaten|' +
    'cost cost cost|lend lent lent|wind wound wound|undertake undertook undertaken|overturn overturned overturned|sue sued sued|bind bound bound|hide hid hidden|' +
    'sell sold sold|buy bought bought|understand understood understood|mean meant meant|grow grew grown|fall fell fallen|rise rose risen|choose chose chosen|' +
    'bear bore borne|feed fed fed|sleep slept slept|deal dealt dealt|split split split|land landed landed|know knew known|think thought thought|depart departed departed|uphold upheld upheld|withhold withheld withheld|lead led led|oversee oversaw overseen|feel felt felt|shake shook shaken|swear swore sworn|lay laid laid|strike struck struck'
  )
    .split('|')
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ');
      return [base, [past, participle] as const];
    }),
);

/** Verbs of more than one syllable that double their last letter, and short ones that do. */
const DOUBLES =
  /^(?:admit|commit|permit|transfer|refer|defer|deter|ship|bar|stop|drop|ban|scrap|plan|expel|compel|control|set|put|let|get|cut|shut|run|win|sit|begin|forbid|axe|equip|rub|rid|propel|rebut|submit|omit|jet|split|abet|patrol|regret|occur|concur|remit|step|shrug|snap|quip|rip|wrap|cap|drop|flag|slam|blot)$/;

const BOTH = /^(?:travel|cancel|initial|level|marshal|label|channel|signal|model|quarrel|counsel)$/;

/** Every form of an English verb, which may be followed by a particle: "take in", "put ~ on hold". */
export function verbForms(lemma: string): readonly (readonly [form: Form, wording: string])[] {
  const [verb = '', ...particle] = lemma.split(' ');
  const irregular = IRREGULAR[verb];
  const doubled = DOUBLES.test(verb) && !/^(?:bus|axe)$/.test(verb) ? verb + verb.slice(-1) : verb;
  const stem =
    verb.endsWith('ee') || verb.endsWith('ye')
      ? verb
      : verb.endsWith('ie')
        ? `${verb.slice(0, -2)}y`
        : verb.endsWith('e')
          ? verb.slice(0, -1)
          : doubled;
  const past = irregular?.[0] ?? (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`);
  const participle = irregular?.[1] ?? past;
  const third =
    verb === 'have'
      ? 'has'
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|sh|ch|x|z|o)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
  const joined = (word: string): string => [word, ...particle].join(' ');
  const forms: (readonly [Form, string])[] = [
    ['base', joined(verb)],
    ['third', joined(third)],
    ['past', joined(past)],
    ['gerund', joined(`${stem}ing`)],
  ];
  // British and American spellings differ: travelled, traveled.
  if (BOTH.test(verb)) forms.push(['past', joined(`${verb}led`)], ['gerund', joined(`${verb}ling`)]);
  if (participle !== past) forms.push(['participle', joined(participle)]);
  return forms;
}
