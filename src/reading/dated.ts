import type { RecordId } from '../core/claim.ts';
import type { Finding } from './apply-rules.ts';

/** Days in an arrangement's life: their years tell one arrangement of a pair from another. */
const MILESTONES = new Set(['announcedOn', 'signedOn', 'inForceFrom', 'suspendedOn', 'endedOn']);
/** An arrangement began at most so many years before the last of its days. */
const LIFE = 4;

interface Milestone {
  readonly year: number;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}

/**
 * Tells several arrangements of one pair apart by their years, where the text dates them: what stands in a paragraph, from its dated
 * sentence on, belongs to the arrangement of that date. Where the text dates none, the record stays without a year.
 */
export function dated(findings: readonly Finding[], published: string | undefined): readonly Finding[] {
  const now = Number(published?.slice(0, 4) ?? Number.NaN);
  const milestones = new Map<RecordId, Milestone[]>();
  for (const { rule, record, value, statement } of findings) {
    if (!MILESTONES.has(rule.field) || typeof value !== 'string' || !record.startsWith('arrangement:')) continue;
    const year = Number(value.slice(0, 4));
    const made = {
      year,
      begins: rule.field === 'signedOn' || rule.field === 'announcedOn',
      ends: rule.field === 'endedOn',
      paragraph: statement.paragraph,
      sentence: statement.sentence,
    };
    milestones.set(record, [...(milestones.get(record) ?? []), made]);
  }
  return findings.map((finding) => {
    const { record, statement } = finding;
    const all = milestones.get(record);
    if (all === undefined || /-(?:\d{4}|safe-third-country)$/.test(record)) return finding;
    const starts = [...new Set(all.filter(({ begins }) => begins).map(({ year }) => year))].toSorted((a, b) => a - b);
    const here = all.findLast(({ paragraph, sentence }) => paragraph === statement.paragraph && sentence <= statement.sentence);
    const year =
      here === undefined
        ? starts.length > 1 || spread(all, now) || all.some(({ ends, year: end }) => ends && end < now)
          ? undefined
          : starts[0]
        : startOf(here.year, starts);
    return year === undefined ? finding : { ...finding, record: `${record}-${year}` as RecordId };
  });
}

/** The latest beginning that is not after the year and not too long before it; the year itself where none is told. */
const startOf = (year: number, starts: readonly number[]): number =>
  starts.findLast((start) => start <= year && year - start <= LIFE) ?? year;

/** True where the dates told lie too far before the report to be of the arrangement that it reports on. */
const spread = (all: readonly Milestone[], now: number): boolean => all.every(({ year }) => now - year > LIFE);
