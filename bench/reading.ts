import { readFileSync } from 'node:fs';

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { readDocument } from '../src/reading/read-document.ts';
import { REGISTER_FOLDER } from '../src/run/import-register.ts';
import { hasShared, shared } from '../test/shared.ts';

// Claim: at least 100 articles a second on one core after start, in English and in Spanish. Beside it, in the same run, the parts of speech of
// the English articles by wink-nlp alone, on which the reader stands: its share says how much is ours. Seconds are of processor time, all
// threads together: what else the machine does changes them less than the clock's, and reading waits for nothing. What the first articles
// cost, while the program is still compiled as it runs, is printed by itself.

const FIRST_ROUNDS = 15;
const ROUNDS = 40;
const LEAST_A_SECOND = 100;

const english = hasShared
  ? [
      'us-sv-offer',
      'reading/01-rwanda-agency',
      'reading/03-costa-rica-release',
      'reading/06-ghana-dispatch',
      'reading/09-uganda-liveblog',
    ].map((name) => readFileSync(shared(`sources/${name}.txt`), 'utf8'))
  : [readFileSync(`${REGISTER_FOLDER}/sample/us-sv-offer-2025-02.txt`, 'utf8')];
const spanish = hasShared ? [readFileSync(shared('sources/reading/05-guatemala-es.txt'), 'utf8')] : [];
const nlp = winkNLP(model, ['sbd', 'pos']);

// oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes its readers as values; they use no `this`
const tag = (text: string): number => nlp.readDoc(text).tokens().out(nlp.its.pos).length;
const read = (text: string): number => readDocument(text, { published: '2025-08-05' }).drafts.length;

interface Speed {
  /** Articles a second of one core. */
  readonly first: number;
  readonly after: number;
}

function speedOf(work: (text: string) => number, articles: readonly string[]): Speed {
  const aSecond = (rounds: number): number => {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) for (const text of articles) work(text);
    const { user, system } = process.cpuUsage(before);
    return (rounds * articles.length * 1e6) / (user + system);
  };
  return { first: aSecond(FIRST_ROUNDS), after: aSecond(ROUNDS) };
}

function print(language: string, { first, after }: Speed, aside = ''): void {
  const verdict = after < LEAST_A_SECOND ? 'DOES NOT HOLD' : 'holds';
  console.log(
    `reading ${language}: ${after.toFixed(0)} articles a second (at least ${LEAST_A_SECOND}): ${verdict}; while it is compiled ${first.toFixed(0)}${aside}`,
  );
  if (after < LEAST_A_SECOND) process.exitCode = 1;
}

const ours = speedOf(read, english);
const bare = speedOf(tag, english);
print('English', ours, `; wink-nlp alone ${bare.after.toFixed(0)}, a share of ${((100 * ours.after) / bare.after).toFixed(0)} %`);
// Spanish has tables of its own and no tagger beside it. One article is read as often as the five English ones together.
const five = spanish.flatMap((text) => Array.from({ length: 5 }, () => text));
if (five.length > 0) print('Spanish', speedOf(read, five));
