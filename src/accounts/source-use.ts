import type { ClaimView, SourceView } from './claim-view.ts';

/** A source and how many of the claims shown rest on it. */
export interface SourceUse {
  readonly source: SourceView;
  readonly claims: number;
}

/** The sources behind some claims, the most used first, then by publisher. */
export function sourcesBehind(views: readonly ClaimView[]): readonly SourceUse[] {
  const uses = new Map<string, SourceUse>();
  for (const { source } of views) uses.set(source.id, { source, claims: (uses.get(source.id)?.claims ?? 0) + 1 });
  return [...uses.values()].toSorted((a, b) => b.claims - a.claims || a.source.publisher.localeCompare(b.source.publisher));
}
