import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { HabeasError } from '../core/errors.ts';
import { registerDate } from '../core/register.ts';
import type { OnProgress } from './append-in-batches.ts';
import { importRegister, REGISTER_FOLDER } from './import-register.ts';
import type { OpenRecord } from './open-record.ts';
import { readInto } from './read-into.ts';

/** What the first start brought in. */
export interface FirstStart {
  readonly added: number;
  readonly problems: readonly HabeasError[];
  readonly drafted: number;
  /** Title of the sample document. */
  readonly sample: string;
}

const SAMPLE = join(REGISTER_FOLDER, 'sample', 'us-sv-offer-2025-02.txt');
/** How the sample is described: a summary of the project's own, no news report. */
const SAMPLE_IS = {
  title: 'El Salvador’s offer of February 2025, in summary',
  publisher: 'Habeas (summary)',
  published: '2026-11-24',
  language: 'en',
};

/**
 * Fills a new record from the shipped register and drafts the claims of the sample document, which stay drafts for the reader to try.
 * Undefined where that was done before; a start that was cut off is completed. A newer register that comes with the program is imported too.
 */
export async function firstStart(record: OpenRecord, onProgress: OnProgress): Promise<FirstStart | undefined> {
  const { sources } = await record.directory.now();
  const sampleIsThere = [...sources.values()].some(({ publisher }) => publisher === SAMPLE_IS.publisher);
  if (sampleIsThere && registerDate(sources) === (await shippedDate())) return undefined;
  const { added, problems } = await importRegister(record.ledger, onProgress);
  // The sample comes last, so that its presence tells that everything before it is complete.
  const read = await readInto(record, { kind: 'path', path: SAMPLE }, SAMPLE_IS);
  if (!read.ok) throw read.error;
  return { added, problems, drafted: read.value.drafted.length, sample: SAMPLE_IS.title };
}

/** The day of the shipped register: the last on which one of its sources was looked at. */
async function shippedDate(): Promise<string> {
  const rows = JSON.parse(await readFile(join(REGISTER_FOLDER, 'sources.json'), 'utf8')) as readonly { readonly retrieved: string }[];
  return rows.reduce((latest, { retrieved }) => (retrieved > latest ? retrieved : latest), '');
}
