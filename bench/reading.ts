import { readFileSync } from 'node:fs';

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { readDocument } from '../src/reading/read-document.ts';
import { REGISTER_FOLDER } from '../src/run/import-register.ts';
import { hasShared, shared } from '../test/shared.ts';

// Claim: at least 100 articles a second on one core after start. Beside it, in the same run, the parts of speech of the same articles by
// wink-nlp alone, on which the reader stands: its share says how much is ours.

const ROUNDS = 40;
const LEAST_A_SECOND = 100;

const articles = hasShared
  ? [
      'us-sv-offer',
      'reading/01-rwanda-agency',
      'reading/03-costa-rica-release',
      'reading/06-ghana-dispatch',
      'reading/09-uganda-liveblog',
    ].map((name) => readFileSync(shared(`sources/${name}.txt`), 'utf8'))
  : [readFileSync(`${REGISTER_FOLDER}/sample/us-sv-offer-2025-02.txt`, 'utf8')];
const nlp = winkNLP(model, ['sbd', 'pos']);

// oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes its readers as values; they use no `this`
const tagged = (): number => articles.reduce((sum, text) => sum + nlp.readDoc(text).tokens().out(nlp.its.pos).length, 0);
const read = (): number => articles.reduce((sum, text) => sum + readDocument(text, { published: '2025-08-05' }).drafts.length, 0);

function secondsOf(work: () => number): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) work();
  return (performance.now() - start) / 1000;
}

for (const work of [tagged, read]) work(); // both warm before either is measured
const [bare, ours] = [secondsOf(tagged), secondsOf(read)];
const aSecond = (ROUNDS * articles.length) / ours;
console.log(
  `reading ${articles.length} articles ${ROUNDS} times: ${ours.toFixed(2)} s, ${aSecond.toFixed(0)} articles a second (at least ${LEAST_A_SECOND}); ` +
    `wink-nlp alone ${bare.toFixed(2)} s, ratio ${(ours / bare).toFixed(2)}, a share of ${((100 * bare) / ours).toFixed(0)} %`,
);
if (aSecond < LEAST_A_SECOND) process.exitCode = 1;

// The same claim for Spanish, which has tables of its own and no tagger beside it.
const spanish = hasShared ? readFileSync(shared('sources/reading/05-guatemala-es.txt'), 'utf8') : undefined;
if (spanish !== undefined) {
  const readSpanish = (): number => readDocument(spanish, { published: '2025-02-06' }).drafts.length;
  readSpanish();
  const spanishSecond = (ROUNDS * articles.length) / secondsOf(() => articles.reduce((sum) => sum + readSpanish(), 0));
  console.log(
    `reading a Spanish article ${ROUNDS * articles.length} times: ${spanishSecond.toFixed(0)} articles a second (at least ${LEAST_A_SECOND})`,
  );
  if (spanishSecond < LEAST_A_SECOND) process.exitCode = 1;
}
