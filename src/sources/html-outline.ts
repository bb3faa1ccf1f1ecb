import { Parser } from 'htmlparser2';

import { HabeasError } from '../core/errors.ts';

/** A run of text in one block of a page, white space collapsed as a browser shows it. Positions are offsets in the decoded HTML. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Position of the start tag of the block elements around it, outermost first. */
  readonly within: readonly number[];
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** In navigation, page header or footer, sidebar, form or dialog. */
  readonly furniture: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

/** What a page holds: its visible text block by block, and what its head tells. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** `name`, `property` or `itemprop` in lower case, and the content, in the page's order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly title: string;
  readonly language: string | undefined;
  readonly jsonLd: readonly string[];
  /** The `datetime` of each `<time>`; `published` where the page marks it as the date of publication. */
  readonly times: readonly { readonly datetime: string; readonly published: boolean }[];
  readonly asksPassword: boolean;
  readonly shape: Shape;
}

/** How large a page's tree is: elements in all, the most inside each other, the most nodes or attributes of one. */
export interface Shape {
  readonly elements: number;
  readonly depth: number;
  readonly width: number;
}

const HIDDEN = new Set(
  'head script style noscript template svg math iframe object embed canvas select textarea button audio video map'.split(' '),
);
const FURNITURE = new Set('nav footer aside form dialog menu'.split(' '));
const FURNITURE_ROLES = new Set('navigation banner contentinfo complementary search dialog alertdialog menu'.split(' '));
const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'
  ).split(' '),
);

interface Frame {
  readonly name: string;
  readonly hides: boolean;
  readonly furniture: boolean;
  readonly block: boolean;
  /** Nodes in it so far. */
  children: number;
}

/** The block that is being read. Its pieces are joined once at the end: looking at a string that grows would take time by the square. */
interface Draft {
  readonly pieces: string[];
  start: number;
  end: number;
  linked: number;
}

/**
 * Walks a page once, start to end, without building a tree: time and memory grow with its length only, however it is nested.
 * Throws SOURCE_TOO_COMPLEX where elements stand more than `depth` inside each other.
 */
export function outlineOf(html: string, depth: number): Outline {
  const walk = new Walk(depth);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes, parser.startIndex),
      onclosetag: (name) => walk.close(name),
      ontext: (data) => walk.text(data, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return walk.outline();
}

class Walk {
  readonly #depth: number;
  readonly #stack: Frame[] = [];
  readonly #within: number[] = [];
  readonly #blocks: Block[] = [];
  readonly #metas: (readonly [string, string])[] = [];
  readonly #jsonLd: string[] = [];
  readonly #times: { datetime: string; published: boolean }[] = [];
  #draft: Draft = { pieces: [], start: 0, end: 0, linked: 0 };
  #hidden = 0;
  #furniture = 0;
  #preformatted = 0;
  #links = 0;
  #title = '';
  #reads: 'title' | 'json-ld' | 'nothing' = 'nothing';
  #language: string | undefined;
  #asksPassword = false;
  #shape: Shape = { elements: 0, depth: 0, width: 0 };

  constructor(depth: number) {
    this.#depth = depth;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.#child();
    if (this.#stack.length >= this.#depth) {
      const message = `The page nests more than ${this.#depth} elements inside each other (at character ${at}). Save the article as text and read that.`;
      throw new HabeasError('SOURCE_TOO_COMPLEX', message, { at, depth: this.#depth });
    }
    const frame = frameOf(name, attributes);
    if (frame.block) {
      this.#endBlock();
      this.#within.push(at);
    }
    this.#note(name, attributes);
    if (frame.hides) this.#hidden += 1;
    if (frame.furniture) this.#furniture += 1;
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'a') this.#links += 1;
    if (name === 'br') this.#append('\n', at, at, true);
    if ((name === 'td' || name === 'th') && this.#draft.pieces.length > 0) this.#append('\t', at, at, true);
    this.#stack.push(frame);
    const { elements, depth, width } = this.#shape;
    this.#shape = {
      elements: elements + 1,
      depth: Math.max(depth, this.#stack.length),
      width: Math.max(width, Object.keys(attributes).length),
    };
  }

  close(name: string): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined) return;
    if (frame.block) {
      this.#endBlock();
      this.#within.pop();
    }
    this.#stack.pop();
    if (frame.hides) this.#hidden -= 1;
    if (frame.furniture) this.#furniture -= 1;
    if (name === 'pre') this.#preformatted -= 1;
    if (name === 'a') this.#links -= 1;
    if (name === 'title' || name === 'script') this.#reads = 'nothing';
  }

  text(data: string, start: number, end: number): void {
    this.#child();
    if (this.#reads === 'title') this.#title += data;
    else if (this.#reads === 'json-ld') this.#jsonLd.push(`${this.#jsonLd.pop() ?? ''}${data}`);
    else if (this.#hidden === 0) this.#append(data, start, end, this.#preformatted > 0);
  }

  outline(): Outline {
    this.#endBlock();
    return {
      blocks: this.#blocks,
      metas: this.#metas,
      title: this.#title.replaceAll(/\s+/g, ' ').trim(),
      language: this.#language,
      jsonLd: this.#jsonLd,
      times: this.#times,
      asksPassword: this.#asksPassword,
      shape: this.#shape,
    };
  }

  #child(): void {
    const parent = this.#stack.at(-1);
    if (parent === undefined) return;
    parent.children += 1;
    if (parent.children > this.#shape.width) this.#shape = { ...this.#shape, width: parent.children };
  }

  #append(data: string, start: number, end: number, asIs: boolean): void {
    const { pieces } = this.#draft;
    const last = pieces.at(-1);
    let words = asIs ? data : data.replaceAll(/[ \t\n\r\f]+/g, ' ');
    if (!asIs && (last === undefined || /[ \n\t]$/.test(last)) && words.startsWith(' ')) words = words.slice(1);
    if (words === '') return;
    // A browser shows no blank before a line break.
    if (asIs && this.#preformatted === 0 && last?.endsWith(' ') === true)
      pieces.splice(-1, 1, ...(last === ' ' ? [] : [last.slice(0, -1)]));
    if (pieces.length === 0) this.#draft.start = start;
    pieces.push(words);
    this.#draft.end = end;
    if (this.#links > 0) this.#draft.linked += words.length;
  }

  #endBlock(): void {
    const { pieces, start, end, linked } = this.#draft;
    const trimmed = pieces.join('').replace(/^\n+/, '').trimEnd();
    this.#draft = { pieces: [], start: 0, end: 0, linked: 0 };
    if (trimmed.trim() === '') return;
    const name = this.#stack.findLast((frame) => frame.block)?.name ?? '';
    const heading = /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0;
    this.#blocks.push({
      text: trimmed,
      start,
      end,
      within: [...this.#within],
      heading,
      furniture: this.#furniture > 0,
      linked: Math.min(1, linked / trimmed.length),
    });
  }

  #note(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.#language ??= attributes['lang'] ?? attributes['xml:lang'];
    if (name === 'title' && this.#title === '' && this.#stack.every((frame) => frame.name !== 'svg')) this.#reads = 'title';
    if (name === 'script' && attributes['type']?.toLowerCase().includes('ld+json') === true) {
      this.#jsonLd.push('');
      this.#reads = 'json-ld';
    }
    if (name === 'input' && attributes['type']?.toLowerCase() === 'password') this.#asksPassword = true;
    if (name === 'time' && attributes['datetime'] !== undefined) {
      const published = attributes['pubdate'] !== undefined || attributes['itemprop'] === 'datePublished';
      this.#times.push({ datetime: attributes['datetime'], published });
    }
    const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
    if (name === 'meta' && key !== undefined && attributes['content'] !== undefined) {
      this.#metas.push([key.toLowerCase(), attributes['content'].trim()]);
    }
  }
}

function frameOf(name: string, attributes: Readonly<Record<string, string>>): Frame {
  const style = attributes['style']?.slice(0, 500) ?? '';
  const hides =
    HIDDEN.has(name) ||
    (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  const furniture = FURNITURE.has(name) || FURNITURE_ROLES.has(attributes['role'] ?? '');
  return { name, hides, furniture, block: BLOCKS.has(name), children: 0 };
}
