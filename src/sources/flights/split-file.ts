import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** One run of bytes that lies in one file or, split, in several (`NAME.tar.aa`, `NAME.tar.ab`), read at any place without joining them on disk. */
export class SplitFile {
  readonly size: number;
  readonly #parts: readonly { readonly handle: number; readonly start: number; readonly size: number }[];

  /** Opens the parts, in order. Throws what the file system throws. */
  constructor(paths: readonly string[]) {
    let start = 0;
    this.#parts = paths.map((path) => {
      const handle = openSync(path, 'r');
      const { size } = fstatSync(handle);
      start += size;
      return { handle, start: start - size, size };
    });
    this.size = start;
  }

  /** Fills `target` from a place on and returns how many bytes there were: fewer than asked for only at the end. */
  read(target: Uint8Array, offset: number): number {
    let done = 0;
    for (const part of this.#parts) {
      const within = offset + done - part.start;
      if (within < 0 || within >= part.size) continue;
      const wanted = Math.min(target.length - done, part.size - within);
      for (let got = 0; got < wanted;) {
        const read = readSync(part.handle, target, done + got, wanted - got, within + got);
        if (read === 0) return done + got;
        got += read;
      }
      done += wanted;
      if (done === target.length) break;
    }
    return done;
  }

  close(): void {
    for (const { handle } of this.#parts) closeSync(handle);
  }
}
