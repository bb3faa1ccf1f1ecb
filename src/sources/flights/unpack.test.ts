import { gunzipSync, gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ReadsbTraceReader } from '../../engines/flights/formats/readsb-trace.ts';
import { unpackBy } from './unpack.ts';

const reader = new ReadsbTraceReader((bytes) => Buffer.from(bytes).toString('utf8'));
const unpacked = (packed: Uint8Array): Buffer | null => {
  const bytes = unpackBy((part, size) => reader.inflate(part, size), packed);
  return bytes === null ? null : Buffer.from(bytes);
};

const level = fc.integer({ min: 0, max: 9 });
const strategy = fc.integer({ min: 0, max: 4 });
const memLevel = fc.integer({ min: 1, max: 9 });
const windowBits = fc.integer({ min: 9, max: 15 });
/** Bytes of few or of many kinds, in runs or not: each makes other codes. */
const content = fc
  .array(fc.tuple(fc.nat(255), fc.nat(1000), fc.boolean()), { maxLength: 40 })
  .map((runs) =>
    Buffer.concat(runs.map(([byte, length, isRun]) => Uint8Array.from({ length }, (_, n) => (isRun ? byte : (byte * n * n) >> 4)))),
  );

describe('unpacking without zlib', () => {
  it('gives what zlib gives, however it was packed', () => {
    fc.assert(
      fc.property(content, level, strategy, memLevel, windowBits, (bytes, ...[of, by, memory, window]) => {
        const ours = unpacked(gzipSync(bytes, { level: of, strategy: by, memLevel: memory, windowBits: window }));
        expect(ours?.equals(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of damaged bytes it gives nothing, or what zlib gives', () => {
    const packed = gzipSync(Buffer.from('[0,1,2,"ground",4,5,0,7],'.repeat(40) + 'abcdefghijklmnopqrstuvwxyz'));
    const damage = fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(packed.length), (changes, cut) => {
        const bytes = Buffer.from(packed.subarray(0, cut % 4 === 0 ? cut : packed.length));
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
        const ours = unpacked(bytes);
        if (ours !== null) expect(ours.equals(gunzipSync(bytes))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves a name in the head, a second part and a false size to zlib', () => {
    const packed = gzipSync('a trace');
    const named = Buffer.concat([packed.subarray(0, 10), Buffer.from('name\0'), packed.subarray(10)]);
    named[3] = 8;
    const larger = Buffer.from(packed);
    larger.writeUInt32LE(8, larger.length - 4);
    for (const bytes of [named, Buffer.concat([packed, packed]), larger, Buffer.from('no gzip at all, and long enough')]) {
      expect(unpacked(bytes)).toBeNull();
    }
    expect(gunzipSync(named).toString()).toBe('a trace');
  });
});
