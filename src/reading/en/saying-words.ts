import type { SayingWords } from '../frame.ts';
import type { Act } from '../../core/claim.ts';

const rows = (act: Act, verbs: string): readonly (readonly [string, Act])[] => verbs.split(' ').map((verb) => [verb, act] as const);

/** What English verbs of saying do. Every form is written out: the tagger's lemmas lose the tense that the patterns need. */
export const ENGLISH_SAYING: SayingWords = {
  acts: Object.fromEntries([
    ...rows('announces', 'announced announces announcing unveiled declared declares revealed reveals disclosed'),
    ...rows('confirms', 'confirmed confirms confirming acknowledged acknowledges admitted admits conceded'),
    ...rows('denies', 'denied denies denying rejected rejects dismissed dismisses disputed disputes disavowed insisted insists insisting'),
    ...rows('clarifies', 'clarified clarifies clarifying specified stressed'),
    ...rows(
      'alleges',
      'alleged alleges alleging warned warns warning warn fear fears feared argued argues argue arguing contended contends accused accuses claim claims claimed charged complained',
    ),
    ...rows('rules', 'ruled rules ruling found held'),
    ...rows('reports', 'reported reports report suggested suggests suggest estimated estimates showed shows show'),
    ...rows(
      'states',
      'said says say saying told tells tell telling added adds adding stated states stating noted notes noting explained explains explaining wrote writes write repeated repeats repeating reiterated emphasized emphasised emphasizing mentioned recalled maintained maintains maintain calculates calculated put predicted promised pledged described quipped continued testified posted tweeted believe believes asserted asserts highlighted indicated',
    ),
    ...rows('records', 'records recorded'),
  ]),
  denials: new Set('denied denies denying deny rejected rejects dismissed dismisses disputed'.split(' ')),
  that: ['that'],
  denied: ['any', 'the', 'allegations', 'claims', 'reports'],
  gerund: /ing$/,
  joins: ['and', 'but', 'while', 'as', 'though', 'although'],
  open: new Set(['asked', 'asks', 'wondered', 'declined', 'refused', 'unclear', 'questioned']),
};
