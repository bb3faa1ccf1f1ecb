import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import type { Block, Outline, Shape } from './html-outline.ts';

const MARK = 'data-habeas-at';
/**
 * Beyond this the simple rule has to do: Readability over linkedom takes time by the square of an element's children and of the depth
 * (200 seconds for 39,000 spans in a row, measured). The largest news pages seen have some 6,000 elements, 60 deep.
 */
const MOST: Shape = { elements: 12_000, depth: 200, width: 1_000 };
const MOST_CHARACTERS = 8_000_000;
/** What Readability keeps must hold at least this share of the page's running text, else it has lost the article. */
const LEAST_SHARE = 0.3;

/** What is asked of the tree that Readability gives back. */
interface Tree {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly getAttribute: (name: string) => string | null }>;
}

/**
 * The blocks that are the page's own text, without menus, notices and lists of other articles. Mozilla's Readability chooses:
 * every block element is marked with its position first, so that what it keeps can be found again in the original.
 * Where it finds no article, blocks outside navigation that are not mostly links are kept.
 */
export function mainText(html: string, outline: Outline): readonly Block[] {
  const plain = outline.blocks.filter((block) => !block.furniture && !(block.linked > 0.7 && block.heading === 0));
  if (isBeyond(outline.shape) || html.length > MOST_CHARACTERS) return plain;
  const kept = readable(html, outline);
  if (kept === undefined) return plain;
  const chosen = outline.blocks.filter((block) => {
    const innermost = block.within.at(-1);
    return innermost !== undefined && kept.has(innermost);
  });
  if (length(chosen) < LEAST_SHARE * length(plain)) return plain;
  return withHeadline(outline.blocks, chosen);
}

function isBeyond({ elements, depth, width }: Shape): boolean {
  return elements > MOST.elements || depth > MOST.depth || width > MOST.width;
}

/** Readability drops the headline as a copy of the title; it is part of what was published. */
function withHeadline(all: readonly Block[], chosen: readonly Block[]): readonly Block[] {
  const headline = all.find((block) => block.heading === 1 && !block.furniture);
  const first = chosen[0];
  if (headline === undefined || first === undefined || chosen.some((block) => block.text === headline.text)) return chosen;
  return headline.start < first.start ? [headline, ...chosen] : chosen;
}

function readable(html: string, outline: Outline): ReadonlySet<number> | undefined {
  try {
    const { document } = parseHTML(marked(html, outline));
    const content = new Readability<Tree>(document, { serializer: (node) => node }).parse()?.content;
    if (content === undefined || content === null) return undefined;
    const marks = [...content.querySelectorAll(`[${MARK}]`)].map((element) => Number(element.getAttribute(MARK)));
    return new Set(marks);
  } catch {
    return undefined; // a tree that the library cannot walk: the simple rule needs none
  }
}

/** The page with each block element's position written into its start tag. */
function marked(html: string, outline: Outline): string {
  const positions = [...new Set(outline.blocks.flatMap((block) => block.within))].sort((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const at of positions) {
    const name = /^<[a-z][a-z0-9]*/i.exec(html.slice(at, at + 20))?.[0];
    if (name === undefined) continue;
    pieces.push(html.slice(from, at + name.length), ` ${MARK}="${at}"`);
    from = at + name.length;
  }
  return [...pieces, html.slice(from)].join('');
}

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
