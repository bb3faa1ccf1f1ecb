import type { Column, Points, Trace } from './point.ts';

const COLUMNS = ['t', 'lat', 'lon', 'alt', 'gs', 'track', 'vr', 'altGeom', 'flags', 'source', 'callsign', 'squawk'] as const;

/** Order of two points: by time, then by every other column, so that the result never hangs on the order in which points came. */
function order(points: Points, a: number, b: number): number {
  for (const name of COLUMNS) {
    const x = points[name][a] ?? Number.NaN;
    const y = points[name][b] ?? Number.NaN;
    if (x < y || (Number.isNaN(x) && !Number.isNaN(y))) return -1;
    if (x > y || (Number.isNaN(y) && !Number.isNaN(x))) return 1;
  }
  return 0;
}

/** True where every point stands after the one before it, which also means that no two are the same. */
function isOrdered(points: Points): boolean {
  const { t, length } = points;
  for (let i = 1; i < length; i++) {
    const step = (t[i] ?? 0) - (t[i - 1] ?? 0);
    if (step < 0 || (step === 0 && order(points, i - 1, i) >= 0)) return false;
  }
  return true;
}

/** The same points in order of time, each once. Already ordered points are returned as they are. */
export function orderedPoints(points: Points): Points {
  if (isOrdered(points)) return points;
  const sorted = Array.from({ length: points.length }, (_, index) => index).sort((a, b) => order(points, a, b));
  const kept = sorted.filter((index, place) => place === 0 || order(points, sorted[place - 1] ?? -1, index) !== 0);
  const pick = (column: Column): Float64Array => Float64Array.from(kept, (index) => column[index] ?? Number.NaN);
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, pick(points[name])])) as Record<(typeof COLUMNS)[number], Float64Array>;
  return { length: kept.length, ...columns, texts: points.texts };
}

/**
 * One trace of the recordings of one aircraft (day files, say): all points in order, each once. What the recordings say of the aircraft
 * is taken from the first that says it. An empty list is an error of the caller and gives an empty trace.
 */
export function joinTraces(traces: readonly Trace[]): Trace {
  const [first] = traces;
  if (first !== undefined && traces.length === 1) return { ...first, points: orderedPoints(first.points) };
  const texts: string[] = [''];
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const length = traces.reduce((sum, trace) => sum + trace.points.length, 0);
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(length)])) as Record<
    (typeof COLUMNS)[number],
    Float64Array
  >;
  let at = 0;
  for (const { points } of traces) {
    const renumbered = points.texts.map(numberOf);
    for (const name of COLUMNS) {
      const into = columns[name];
      const from = points[name];
      const isText = name === 'callsign' || name === 'squawk';
      for (let i = 0; i < points.length; i++) into[at + i] = isText ? (renumbered[from[i] ?? 0] ?? 0) : (from[i] ?? Number.NaN);
    }
    at += points.length;
  }
  const told = Object.assign({}, ...traces.toReversed()) as Trace;
  return { ...told, aircraft: first?.aircraft ?? null, points: orderedPoints({ length, ...columns, texts }) };
}
