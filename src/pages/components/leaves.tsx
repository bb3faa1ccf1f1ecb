import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { LIST_PHRASES, LIST_WORDS as W } from '../words/lists.ts';

/** Part of a long list: what is on this leaf of it. */
export interface Leaf<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly leaves: number;
  /** The items' places in the whole list, from 1. */
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** One leaf of `size` items of a list; `asked` is what the address asks for, and anything that is none is the nearest that is. */
export function leafOf<Item>(all: readonly Item[], asked: string | undefined, size: number): Leaf<Item> {
  const leaves = Math.max(1, Math.ceil(all.length / size));
  const wanted = Math.trunc(Number(asked ?? 1));
  const number = Number.isFinite(wanted) ? Math.min(Math.max(wanted, 1), leaves) : 1;
  const start = (number - 1) * size;
  const items = all.slice(start, start + size);
  return { items, number, leaves, first: Math.min(start + 1, all.length), last: start + items.length, of: all.length };
}

/** The way through a long list: where one is, the leaf before and the one after, the first and the last. Nothing for a list of one leaf. */
export function LeafLinks(props: { readonly leaf: Leaf<unknown>; readonly to: (leaf: number) => string; readonly site: Site }) {
  const { leaf, to, site } = props;
  const { language } = site;
  if (leaf.leaves === 1) return <></>;
  const { number, leaves } = leaf;
  const link = (at: number, words: string, rel?: 'prev' | 'next') => (
    <a href={site.href(to(at))} {...(rel !== undefined && { rel })}>
      {words}
    </a>
  );
  const told = (n: number): string => numberWords(n, language);
  return (
    <nav class="leaves" aria-label={W.leaves[language]}>
      {number > 2 ? link(1, W.firstLeaf[language]) : ''}
      {number > 1 ? link(number - 1, W.leafBefore[language], 'prev') : ''}
      <span>{LIST_PHRASES.leaf[language](told(number), told(leaves))}</span>
      {number < leaves ? link(number + 1, W.leafAfter[language], 'next') : ''}
      {number < leaves - 1 ? link(leaves, W.lastLeaf[language]) : ''}
    </nav>
  );
}
