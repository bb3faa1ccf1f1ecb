import { z } from 'zod';

import type { Result } from '../../../core/errors.ts';
import { readPlacedYaml } from './placed-yaml.ts';
import type { Period } from './removal-count.ts';

const MEASURES = ['total', 'removals', 'connections', 'returns', 'transfers', 'military'] as const;
export type Measure = (typeof MEASURES)[number];

/** A figure that somebody published; `max` null = at least `min`. */
export interface PublishedCount {
  readonly publisher: string;
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
  readonly country: string | null;
  readonly min: number;
  readonly max: number | null;
  readonly url: string;
  readonly note: string | null;
}

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is written YYYY-MM-DD');
const count = z.strictObject({
  from: day,
  to: day,
  measure: z.enum(MEASURES),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  min: z.int().nonnegative(),
  max: z.int().nonnegative().nullable(),
  note: z.string().nullable().default(null),
});
const SHAPE = z.strictObject({
  sources: z.array(
    z.strictObject({ publisher: z.string(), url: z.url('every count names the page that it was read on'), counts: z.array(count) }),
  ),
});

/** Reads `watchlists/published-counts.yaml`, or a table of that form. Errors name file, line and column. */
export function readPublishedCounts(text: string, file: string): Result<readonly PublishedCount[]> {
  const read = readPlacedYaml(text, file, SHAPE);
  if (!read.ok) return read;
  return {
    ok: true,
    value: read.value.sources.flatMap(({ publisher, url, counts }) => counts.map((figure) => ({ publisher, url, ...figure }))),
  };
}

/** Counts published for just these days: a figure for other days says nothing about these. */
export const publishedFor = (counts: readonly PublishedCount[], period: Period): readonly PublishedCount[] =>
  counts.filter((count) => count.from === period.from && count.to === period.to);
