/** Where one readsb trace file lies: a file of its own, or a member of an archive (its number in the list of archives). */
export type TracePlace =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'member'; readonly archive: number; readonly offset: number; readonly size: number };

/** All trace files of one aircraft, in the order in which they were found (days in order where the paths are). */
export interface TraceJob {
  readonly aircraft: string;
  readonly places: readonly TracePlace[];
  readonly size: number;
}

const FIRST_ROOM = 1024;
/** Added to the number of an address that is none of ICAO. */
const NOT_ICAO = 0x0100_0000;

/**
 * Trace files grouped by aircraft, in typed arrays: a month of the world's archives has 1.8 million members, which as objects would not
 * fit into the memory that the reading of them is allowed. Days of one aircraft are read together, so a flight over midnight is whole.
 */
export class TraceIndex {
  size = 0;
  bytes = 0;
  #archive = new Int32Array(FIRST_ROOM);
  #offset = new Float64Array(FIRST_ROOM);
  #size = new Float64Array(FIRST_ROOM);
  #next = new Int32Array(FIRST_ROOM);
  readonly #paths = new Map<number, string>();
  /** First and last place of each aircraft; a Map keeps the order in which aircraft were found, which is that of the archive. */
  readonly #aircraft = new Map<number, { readonly first: number; last: number }>();

  get aircraft(): number {
    return this.#aircraft.size;
  }

  add(address: string, place: TracePlace): void {
    const n = this.size++;
    if (n === this.#next.length) this.#grow();
    this.bytes += place.size;
    this.#size[n] = place.size;
    this.#archive[n] = place.kind === 'member' ? place.archive : -1;
    this.#offset[n] = place.kind === 'member' ? place.offset : 0;
    this.#next[n] = -1;
    if (place.kind === 'file') this.#paths.set(n, place.path);
    const key = keyOf(address);
    const chain = this.#aircraft.get(key);
    if (chain === undefined) this.#aircraft.set(key, { first: n, last: n });
    else {
      this.#next[chain.last] = n;
      chain.last = n;
    }
  }

  *jobs(): Generator<TraceJob> {
    for (const [key, { first }] of this.#aircraft) {
      const places: TracePlace[] = [];
      for (let n = first; n >= 0; n = this.#next[n] ?? -1) places.push(this.#placeAt(n));
      yield { aircraft: addressOfKey(key), places, size: places.reduce((sum, { size }) => sum + size, 0) };
    }
  }

  #placeAt(n: number): TracePlace {
    const archive = this.#archive[n] ?? -1;
    const size = this.#size[n] ?? 0;
    if (archive < 0) return { kind: 'file', path: this.#paths.get(n) ?? '', size };
    return { kind: 'member', archive, offset: this.#offset[n] ?? 0, size };
  }

  #grow(): void {
    const room = this.#next.length * 2;
    const wider = <T extends Int32Array | Float64Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.#archive = wider(new Int32Array(room), this.#archive);
    this.#offset = wider(new Float64Array(room), this.#offset);
    this.#size = wider(new Float64Array(room), this.#size);
    this.#next = wider(new Int32Array(room), this.#next);
  }
}

const keyOf = (address: string): number =>
  address.startsWith('~') ? NOT_ICAO + Number.parseInt(address.slice(1), 16) : Number.parseInt(address, 16);

const addressOfKey = (key: number): string => `${key >= NOT_ICAO ? '~' : ''}${(key % NOT_ICAO).toString(16).padStart(6, '0')}`;
