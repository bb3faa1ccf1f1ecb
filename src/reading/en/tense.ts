import type { Tense } from '../clause.ts';
import type { Form } from '../lexicon.ts';
import { isWord, type Mark } from '../mark.ts';
import { tableOf } from '../table.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const BE = words("is are was were be been being am 's 're isn aren wasn weren");
const HAVE = words("has have had having 've hasn haven hadn");
const DO = words('do does did don doesn didn');
const WILL = words("will would shall 'll wo");
const CAN = words('can could may might ca couldn');
const MUST = words('must should ought needn');
const NOT = words("not n't never no nor neither n't hardly");
const NOBODY = words('nobody none neither no nothing not');
/** Adverbs and particles that may stand inside a verb group. */
const INSIDE = words(
  'also then later again now already still since only even just not never always ever yet eventually reportedly allegedly formally officially quietly secretly finally first soon both all himself herself itself themselves therefore instead thus fully being been initially recently subsequently now voluntarily forcibly temporarily permanently directly since',
);

/** Words before "to" that tell what the infinitive after it amounts to. */
const GOVERNORS = tableOf<Tense>(
  Object.fromEntries(
    (
      [
        ['will', 'going due set expected scheduled about slated bound supposed likely poised meant decided destined is are was were be'],
        [
          'offered',
          'offered offers offer offering ready willing prepared volunteered volunteers proposed proposes willingness readiness proposal bid happy open',
        ],
        [
          'agreed',
          'agreed agrees agree agreeing consented undertaken undertake undertook undertakes promise pledge commit vow promised promises pledged pledges committed commits obliged obligation obliges commitment vowed accepted contracted signed deal agreement pact accord arrangement pledge promise undertaking agreements treaty memorandum',
        ],
        [
          'planned',
          'plans plan planned planning intends intended intend intention aims hopes hoped wants wanted want seeks seeking sought preparing prepares looking',
        ],
        [
          'asked',
          'asked asks asking urged urges pressed pressing invited request requested demanded told begged encouraged encouraging pressured persuade persuaded',
        ],
        ['refused', 'refused refuses refuse declined declines failed fails unwilling refusal reluctant unable'],
        ['considered', 'considering considered consider considers whether discussing'],
        [
          'can',
          'allowed allows allow allowing permitted permits permit enables enable lets entitled entitles authorised authorized right able free eligible option power authority used chance',
        ],
        ['done', 'began begun started continued continues continuing managed forced came went helped made continue refuse'],
      ] as const
    ).flatMap(([tense, line]) => line.split(' ').map((word) => [word, tense] as const)),
  ),
);

/** Tense, voice and negation of the English verb at `at`, read from the words before it. */
export function englishTense(
  marks: readonly Mark[],
  at: number,
  form: Form,
  from: number,
  to: number,
): { readonly tense: Tense; readonly negated: boolean; readonly passive: boolean } {
  let index = at - 1;
  let negated = false;
  let be = '';
  let have = false;
  let did = '';
  let found: Tense | undefined;
  for (let steps = 0; index >= from && steps < 8; steps += 1, index -= 1) {
    const mark = marks[index];
    if (mark?.kind === 'time' || (mark?.kind === 'word' && mark.word === ',')) {
      if (be === '' && !have) continue;
      break;
    }
    if (mark?.kind !== 'word') break;
    const { word } = mark;
    if (NOT.has(word)) negated = true;
    else if (BE.has(word) && !(word === "'s" && steps > 1)) be ||= word;
    else if (HAVE.has(word)) have = true;
    else if (DO.has(word)) did = word;
    else if (WILL.has(word)) {
      found = 'will';
      break;
    } else if (CAN.has(word)) {
      found = 'can';
      break;
    } else if (MUST.has(word)) {
      found = 'must';
      break;
    } else if (word === 'to') {
      // "has yet to receive": it has not.
      if (isWord(marks[index - 1], 'yet')) return { tense: 'done', negated: true, passive: be !== '' };
      found = governed(marks, index, from, be);
      break;
    } else if ((word === 'or' || word === 'and') && isVerb(marks[index - 1]) && be === '' && !have) index -= 1; // "to approve or turn down": one auxiliary for both
    else if (!INSIDE.has(word) && mark.pos !== 'ADV') break;
  }
  const passive = be !== '' && (form === 'past' || form === 'participle');
  negated ||= subjectDenies(marks, Math.min(index, at - 1), from) || objectDenies(marks, to);
  return { tense: found ?? plain(form, be, have, did), negated, passive };
}

const isVerb = (mark: Mark | undefined): boolean => mark?.kind === 'word' && mark.pos === 'VERB';

function plain(form: Form, be: string, have: boolean, did: string): Tense {
  if (have) return 'done';
  if (did !== '') return did.startsWith('did') ? 'done' : 'now';
  if (form === 'gerund') return be === '' ? 'gerund' : /^(?:was|were)/.test(be) ? 'done' : 'now';
  if (form === 'past' || form === 'participle')
    return be === '' || /^(?:was|were|been|wasn|weren)/.test(be) ? 'done' : be === 'be' ? 'will' : 'now';
  if (form === 'third') return 'now';
  return form === 'base' ? 'now' : 'bare';
}

function governed(marks: readonly Mark[], to: number, from: number, be: string): Tense {
  for (let index = to - 1; index >= Math.max(from, to - 4); index -= 1) {
    const mark = marks[index];
    if (mark?.kind !== 'word') {
      if (mark?.kind === 'place' || mark?.kind === 'speaker' || mark?.kind === 'count') continue;
      return 'bare';
    }
    const tense = GOVERNORS[mark.word];
    if (tense !== undefined)
      return NOT.has((marks[index - 1] as { word?: string } | undefined)?.word ?? '') && tense === 'agreed' ? 'refused' : tense;
    if (mark.word === ',' || mark.word === '.') return 'bare';
  }
  return be === '' ? 'bare' : 'bare';
}

/** "Nobody was held", "none of them has been sent", "no migrant is kept": a subject that denies. */
function subjectDenies(marks: readonly Mark[], to: number, from: number): boolean {
  for (let index = to; index >= Math.max(from, to - 6); index -= 1) {
    const mark = marks[index];
    if (isWord(mark, ',', ';', 'about')) return false;
    if (mark?.kind === 'word' && NOBODY.has(mark.word))
      return !(isWord(mark, 'no', 'not') && isWord(marks[index + 1], 'more', 'longer', 'fewer', 'less', 'later', 'only', 'just'));
  }
  return false;
}

/** "accepts no minors", "signed nothing". */
function objectDenies(marks: readonly Mark[], from: number): boolean {
  const next = marks[from];
  if (isWord(next, 'nobody', 'nothing', 'none', 'neither')) return true;
  return isWord(next, 'no') && !isWord(marks[from + 1], 'more', 'fewer', 'less', 'longer', 'later');
}
