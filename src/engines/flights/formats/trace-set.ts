import type { Trace } from '../point.ts';
import { LeftOutCount } from './left-out.ts';
import { PointColumns, type PointDraft } from './point-columns.ts';
import type { Reading } from './reading.ts';

/** Collects the points of a file that holds many aircraft mixed, and makes one trace of each. */
export class TraceSet {
  readonly leftOut = new LeftOutCount();
  readonly #columns = new Map<string | null, PointColumns>();
  readonly #about = new Map<string | null, Omit<Trace, 'points'>>();
  readonly #common: Partial<Trace>;

  /** `common` holds for every trace of the set. */
  constructor(common: Partial<Trace> = {}) {
    this.#common = common;
  }

  /** Adds a point of an aircraft (null where the file names none), or counts why it is left out; `where` names its place. */
  add(aircraft: string | null, point: PointDraft, where: string): void {
    let columns = this.#columns.get(aircraft);
    if (columns === undefined) {
      columns = new PointColumns();
      this.#columns.set(aircraft, columns);
    }
    const why = columns.add(point);
    if (why !== null) this.leftOut.add(why, 'point', where);
  }

  /** Keeps what is said of an aircraft; the first that says a thing counts. */
  describe(aircraft: string | null, about: Omit<Trace, 'points' | 'aircraft'>): void {
    this.#about.set(aircraft, { ...about, ...this.#about.get(aircraft), aircraft });
  }

  /** Whether something is known of an aircraft, so that a reader need not tell it again with every row. */
  isDescribed(aircraft: string | null): boolean {
    return this.#about.has(aircraft);
  }

  /** The traces that have at least one point, in order of address, and all that was left out. */
  finish(): Reading {
    const traces: Trace[] = [];
    for (const [aircraft, columns] of this.#columns) {
      const { points, duplicates } = columns.finish();
      this.leftOut.add('duplicate', 'point', aircraft ?? undefined, duplicates);
      if (points.length > 0) traces.push({ ...this.#common, aircraft, ...this.#about.get(aircraft), points });
    }
    traces.sort((a, b) => ((a.aircraft ?? '') < (b.aircraft ?? '') ? -1 : 1));
    return { kind: 'traces', traces, leftOut: this.leftOut.list() };
  }
}
