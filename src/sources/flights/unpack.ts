import { createGunzip, gunzipSync } from 'node:zlib';

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
