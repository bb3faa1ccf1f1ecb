import type { Mark } from './mark.ts';
import { SECOND, symbolOf, type Ends, type Pattern } from './pattern.ts';

/** A run of marks rendered for patterns, with the way back from the string to the marks. */
export interface View {
  readonly marks: readonly Mark[];
  readonly rendered: string;
  /** Where each mark's blank stands in `rendered`. */
  readonly offsets: readonly number[];
}

/** Marks that a pattern matched: from `from` up to, not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** The marks of a named part; empty where the part is missing. */
  readonly part: (name: string) => readonly Mark[];
  readonly partAt: (name: string) => readonly [number, number] | undefined;
  readonly view: View;
}

/** The last view of marks: a sentence is looked at by a dozen patterns, mostly as seen from the same two states. */
const VIEWS = new WeakMap<readonly Mark[], { readonly ends: Ends; readonly view: View }>();

/** Renders marks as ` word S.C N `: every symbol between blanks. */
export function viewOf(marks: readonly Mark[], ends: Ends): View {
  const there = VIEWS.get(marks);
  if (there !== undefined && there.ends.sends === ends.sends && there.ends.receives === ends.receives) return there.view;
  const view = render(marks, ends);
  VIEWS.set(marks, { ends, view });
  return view;
}

function render(marks: readonly Mark[], ends: Ends): View {
  const offsets: number[] = [];
  let rendered = '';
  for (const mark of marks) {
    offsets.push(rendered.length);
    rendered += ` ${symbolOf(mark, ends)}`;
  }
  return { marks, rendered: `${rendered} `, offsets };
}

function indexAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the pattern first matches at or after mark `from`, or undefined. */
export function findIn(view: View, pattern: Pattern, from = 0): Found | undefined {
  const offset = view.offsets[from];
  if (offset === undefined) return undefined;
  const rendered = from === 0 ? view.rendered : view.rendered.slice(offset);
  if (!pattern.test.test(rendered)) return undefined;
  const match = pattern.find.exec(rendered);
  const at = match?.indices?.[0];
  if (!match || !at) return undefined;
  const range = (span: readonly [number, number]): readonly [number, number] => [
    indexAt(view.offsets, span[0] + offset),
    indexAt(view.offsets, span[1] + offset),
  ];
  const [start, end] = range(at);
  const partAt = (name: string): readonly [number, number] | undefined => {
    const span = match.indices?.groups?.[name] ?? match.indices?.groups?.[name + SECOND];
    return span === undefined ? undefined : range(span);
  };
  const part = (name: string): readonly Mark[] => {
    const span = partAt(name);
    return span === undefined ? [] : view.marks.slice(span[0], span[1]);
  };
  return { from: start, to: end, part, partAt, view };
}

/** Every match of the pattern, one after the other. */
export function findAll(view: View, pattern: Pattern): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  for (;;) {
    const next = findIn(view, pattern, from);
    if (next === undefined || next.to <= next.from) return found;
    found.push(next);
    from = next.to;
  }
}
