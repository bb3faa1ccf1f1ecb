import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync, gunzipSync, constants } from 'node:zlib';

import { shared } from '../test/shared.ts';
import { tarMember, TAR_END } from '../test/tar.ts';

/**
 * Makes a day archive as adsb.lol publishes it: a tar of gzipped `traces/xx/trace_full_<hex>.json`. The points are stretches of real
 * recordings, as long and as packed as those of a day (a few aircraft with thousands of points, many with few). Some hundred
 * bodies are packed once; each aircraft has its own head before one of them, so that no two members are the same.
 */

const RECORDINGS = [
  'trace_full_ac671b.json',
  'globe_history/2025/02/07/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/08/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json',
];
/** 1 January 2026. */
const MIDNIGHT = 1_767_225_600;
const BODIES = 600;
/** Of a world day: 80 million points of 60,000 aircraft. */
const MEAN_POINTS = 1333;

export interface Archive {
  readonly path: string;
  readonly aircraft: number;
  readonly points: number;
  readonly unpackedBytes: number;
  readonly bytes: number;
}

interface Body {
  readonly packed: Buffer;
  readonly raw: Buffer;
  readonly points: number;
}

/** Writes an archive of so many aircraft. The same number gives the same bytes. */
export function writeWorldDay(path: string, aircraft: number): Archive {
  const random = randomNumbers(20_260_101);
  const bodies = makeBodies(random);
  const file = openSync(path, 'w');
  let points = 0;
  let unpackedBytes = 0;
  let bytes = 0;
  const write = (block: Uint8Array): void => {
    writeSync(file, block);
    bytes += block.length;
  };
  const member = (name: string, content: Uint8Array): void => write(tarMember(name, content));
  member('./LICENSE', Buffer.from('invented for a bench\n'));
  for (let n = 0; n < aircraft; n++) {
    // An odd multiplier walks through all addresses without meeting one twice.
    const hex = (Math.imul(n, 7_654_321) & 0xff_ff_ff).toString(16).padStart(6, '0');
    const body = bodies[Math.floor(random() * bodies.length)];
    if (body === undefined) continue;
    const head = `{"icao":"${hex}",\n"r":"N${n}",\n"t":"B738",\n"dbFlags":0,\n"desc":"BOEING 737-800",\n"timestamp": ${MIDNIGHT}.000,\n"trace":[\n`;
    member(`./traces/${hex.slice(4)}/trace_full_${hex}.json`, gzipOf(Buffer.from(head), body));
    points += body.points;
    unpackedBytes += head.length + body.raw.length;
  }
  write(TAR_END);
  closeSync(file);
  return { path, aircraft, points, unpackedBytes, bytes };
}

function makeBodies(random: () => number): readonly Body[] {
  const recordings = RECORDINGS.map(linesOf);
  return Array.from({ length: BODIES }, (_, n) => {
    const lines = recordings[n % recordings.length] ?? [];
    // Lengths fall off exponentially, as those of a day do, and end with the recording.
    const length = Math.min(lines.length, 20 + Math.floor(-Math.log(1 - random()) * MEAN_POINTS * 1.55));
    const start = Math.floor(random() * (lines.length - length));
    const stretch = lines.slice(start, start + length);
    const first = Number(stretch[0]?.slice(1, stretch[0].indexOf(',')));
    const shift = random() * 20_000 - first;
    const moved = stretch.map((line) => {
      const comma = line.indexOf(',');
      return `[${(Number(line.slice(1, comma)) + shift).toFixed(2)}${line.slice(comma)}`;
    });
    const raw = Buffer.from(`${moved.join(',\n')} ]\n}\n`);
    return { raw, packed: deflateRawSync(raw, { level: constants.Z_DEFAULT_COMPRESSION }), points: length };
  });
}

function linesOf(name: string): readonly string[] {
  const file = readFileSync(shared(`data/flights/readsb/${name}`));
  const text = (file[0] === 0x1f ? gunzipSync(file) : file).toString('utf8');
  const { trace } = JSON.parse(text) as { trace: unknown[] };
  // The spelling of the recording is kept: JSON.stringify would write 480.90 as 480.9.
  const lines = text
    .slice(text.indexOf('"trace"'))
    .split('\n')
    .flatMap((line) => /^\s*(\[-?[\d.]+,.*?\])(?:,|\s*\])?\s*$/.exec(line)?.[1] ?? []);
  if (lines.length !== trace.length) throw new Error(`${name}: ${lines.length} lines of ${trace.length} points`);
  return lines;
}

/** One gzip member: the head in a stored block (RFC 1951, 3.2.4), then the packed body. */
function gzipOf(head: Buffer, { raw, packed }: Body): Buffer {
  const stored = Buffer.alloc(5);
  stored.writeUInt16LE(head.length, 1);
  stored.writeUInt16LE(head.length ^ 0xffff, 3);
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(raw, crc32(head)), 0);
  end.writeUInt32LE((head.length + raw.length) >>> 0, 4);
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), stored, head, packed, end]);
}

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
