import { crc32, createGunzip, gunzipSync } from 'node:zlib';

/** Bytes as they were packed. `cut` says why the rest is missing, where the packing is damaged or breaks off. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly cut: string | null;
}

/** No file of one aircraft, and no table that is read whole, is larger; a packing that claims to be is refused. */
const LARGEST = 1024 * 1024 * 1024;

/** True for gzip, whatever the file is called: readsb serves and archives it under names that end in `.json`. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacks gzip; other bytes are returned as they are. Throws RangeError-like errors of zlib only for what `unpackDamaged` must salvage. */
export function unpackWhole(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  return gunzipSync(bytes, { chunkSize: outputSize(bytes), maxOutputLength: LARGEST });
}

/** Larger files are for zlib, which has its memory back afterwards. */
const LARGEST_INFLATED = 64 * 1024 * 1024;

/**
 * Unpacks what a recorder wrote: gzip (RFC 1952) of one part without name or comment, whole and undamaged. Null for all else, which is for `unpack`.
 * `inflate` unpacks the part between head and sums, and may return memory of its own that holds until it is called again.
 */
export function unpackBy(inflate: (packed: Uint8Array, size: number) => Uint8Array | null, bytes: Uint8Array): Uint8Array | null {
  if (!isGzip(bytes) || bytes.length < 18 || bytes[2] !== 8 || bytes[3] !== 0) return null;
  const sums = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const size = sums.getUint32(4, true);
  if (size > LARGEST_INFLATED) return null;
  const unpacked = inflate(bytes.subarray(10, bytes.length - 8), size);
  return unpacked !== null && crc32(unpacked) === sums.getUint32(0, true) ? unpacked : null;
}

/** Unpacks gzip as far as it goes. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  try {
    return { bytes: unpackWhole(bytes), cut: null };
  } catch {
    return unpackDamaged(bytes);
  }
}

function unpackDamaged(bytes: Uint8Array): Promise<Unpacked> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const gunzip = createGunzip();
    const done = (cut: string): void => resolve({ bytes: Buffer.concat(chunks), cut });
    gunzip.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
      else gunzip.destroy(new Error(`it unpacks to more than ${LARGEST} bytes`));
    });
    gunzip.on('error', (error) => done(error.message));
    gunzip.on('end', () => done('unexpected end of file'));
    gunzip.end(bytes);
  });
}

/** What the last four bytes of gzip say of its size, so that it unpacks into one piece of memory; within reason, as they may lie. */
function outputSize(bytes: Uint8Array): number {
  if (bytes.length < 18) return 1024;
  const claimed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
  return Math.max(1024, Math.min(claimed + 64, bytes.length * 40, 256 * 1024 * 1024));
}
