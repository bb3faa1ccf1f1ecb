import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { HabeasError, type Result } from '../../core/errors.ts';
import { readPublishedCounts, type PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import { readWatchList } from '../../engines/flights/removals/read-watch-list.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';

const FOLDER = new URL('../../../watchlists/', import.meta.url);
/** The watch-list that comes with the program. */
const SHIPPED_LIST = fileURLToPath(new URL('us-ice-air.yaml', FOLDER));
/** Published counts that come with the program. */
const SHIPPED_COUNTS = fileURLToPath(new URL('published-counts.yaml', FOLDER));

/** A watch-list, the shipped one unless a file is named. Throws SOURCE_NOT_FOUND, and WATCHLIST_SHAPE with line and column. */
export const watchListFrom = (file: string = SHIPPED_LIST): Promise<WatchList> => placed(file, readWatchList);

/** Published counts, the shipped ones unless a file is named. Throws as `watchListFrom`. */
export const publishedCountsFrom = (file: string = SHIPPED_COUNTS): Promise<readonly PublishedCount[]> => placed(file, readPublishedCounts);

async function placed<T>(file: string, read: (text: string, file: string) => Result<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HabeasError('SOURCE_NOT_FOUND', `${file} cannot be read. Check the path and the rights of the file.`, { path: file }, cause);
  });
  const result = read(text, file);
  if (!result.ok) throw result.error;
  return result.value;
}
