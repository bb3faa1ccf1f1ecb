import { parentPort } from 'node:worker_threads';

import { draftDocument, rulesOf, type DraftedDocument, type KnownToRecord, type ReadableText } from './draft-document.ts';
import { sentError, type SentError } from './sent-error.ts';

/** A document to read: for its claims, against what the record knows, or only for which rule drafts what. */
export interface ReadWork {
  readonly document: ReadableText;
  readonly known?: KnownToRecord;
}

/** What came of it. */
export type ReadOutcome =
  | { readonly kind: 'drafts'; readonly drafted: Omit<DraftedDocument, 'leftOut'>; readonly leftOut: readonly SentError[] }
  | { readonly kind: 'rules'; readonly rules: ReadonlyMap<string, string> };

// As a thread: one document, answered by its outcome.
const port = parentPort;
port?.once('message', (work: ReadWork) => port.postMessage(outcomeOf(work), []));

function outcomeOf({ document, known }: ReadWork): ReadOutcome {
  if (known === undefined) return { kind: 'rules', rules: rulesOf(document) };
  const { leftOut, ...drafted } = draftDocument(document, known);
  return { kind: 'drafts', drafted, leftOut: leftOut.map(sentError) };
}
