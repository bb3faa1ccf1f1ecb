import { GROUND, type Trace } from '../src/engines/flights/point.ts';

const MARKER = 0x0e7f7c9d;

/**
 * The half hour of a readsb heatmap (`NN.bin.ttf`, unpacked) that begins at a moment: slices of so many seconds, each with the last point of each
 * aircraft in it, and its callsign at least each minute. As readsb does, points without any altitude are dropped.
 */
export function heatmapOf(traces: readonly Trace[], begin: number, interval = 30): Buffer {
  const slices: Buffer[][] = [];
  for (let start = begin; start < begin + 1800; start += interval) {
    const slice = [record(MARKER, Math.floor((start * 1000) / 2 ** 32), (start * 1000) % 2 ** 32, interval * 1000, 0)];
    for (const trace of traces) {
      const { t, length } = trace.points;
      let last = -1;
      for (let i = 0; i < length; i++) if ((t[i] ?? 0) >= start && (t[i] ?? 0) < start + interval) last = i;
      if (last >= 0) slice.push(...pointRecords(trace, last));
    }
    slices.push(slice);
  }
  let place = slices.length;
  const index = slices.map((slice) => {
    const at = place;
    place += slice.length;
    return record(at, 0, 0, 0, 0);
  });
  return Buffer.concat([...index, ...slices.flat()]);
}

function pointRecords(trace: Trace, i: number): readonly Buffer[] {
  const { lat, lon, alt, gs, flags, callsign, texts } = trace.points;
  const hex = Number.parseInt((trace.aircraft ?? '0').replace('~', ''), 16);
  const ground = ((flags[i] ?? 0) & GROUND) !== 0;
  const height = alt[i] ?? Number.NaN;
  if (!ground && Number.isNaN(height)) return [];
  const speed = gs[i] ?? Number.NaN;
  const position = record(
    hex,
    Math.round((lat[i] ?? 0) * 1e6),
    Math.round((lon[i] ?? 0) * 1e6),
    ground ? -123 : Math.round(height / 25),
    Number.isNaN(speed) ? -1 : Math.round(speed * 10),
  );
  const name = texts[callsign[i] ?? 0] ?? '';
  if (name === '') return [position];
  const info = record(hex, 2 ** 30 + 1200, 0, 0, 0);
  info.write(name.padEnd(8).slice(0, 8), 8, 'latin1');
  return [info, position];
}

function record(hex: number, lat: number, lon: number, alt: number, gs: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(hex >>> 0, 0);
  bytes.writeInt32LE(lat | 0, 4);
  bytes.writeInt32LE(lon | 0, 8);
  bytes.writeInt16LE((alt << 16) >> 16, 12);
  bytes.writeInt16LE((gs << 16) >> 16, 14);
  return bytes;
}
