import { GROUND } from '../point.ts';
import { callsignOf, squawkOf } from './flight-text.ts';
import { type Reading, unreadable } from './reading.ts';
import { TraceSet } from './trace-set.ts';

/**
 * readsb heatmap, `NN.bin.ttf` (half an hour of the world in slices, unpacked): little-endian records of 16 bytes, {int32 hex, int32 lat,
 * int32 lon, int16 alt, int16 gs} (readsb globe_index.c, `handleHeatmap`). Index records first, then each slice opens with a marker
 * that holds its time. readsb writes no point without an altitude, so many ground points are missing.
 */
const RECORD = 16;
const MARKER = 0x0e7f7c9d;
/** Latitudes from 2^30 on mark a record of callsign and squawk; southern latitudes are negative and stay below. */
const INFO = 2 ** 30;
const ON_GROUND = -123;
const NO_ALTITUDE = -124;

/** True for the bytes of a heatmap: whole records, and the first index record points at a marker. */
export function isHeatmap(bytes: Uint8Array): boolean {
  if (bytes.length < 2 * RECORD) return false;
  const view = viewOf(bytes);
  const first = view.getInt32(0, true);
  const place = first * RECORD;
  return first >= 0 && place + RECORD <= bytes.length && view.getUint32(place, true) === MARKER;
}

/** Reads a heatmap; `aircraft`, where given, says which addresses are wanted. A rest of less than a record is told. */
export function readHeatmap(bytes: Uint8Array, aircraft?: (address: string) => boolean): Reading {
  if (!isHeatmap(bytes)) return unreadable(bytes.length === 0 ? 'empty' : 'unknown-format');
  const view = viewOf(bytes);
  const set = new TraceSet();
  const info = new Map<string, { readonly callsign: string; readonly squawk: string }>();
  if (bytes.length % RECORD !== 0) set.leftOut.add('cut-short', 'file', `byte ${bytes.length}`);
  let t = Number.NaN;
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
    const hex = view.getUint32(at, true);
    const lat = view.getInt32(at + 4, true);
    const lon = view.getInt32(at + 8, true);
    if (hex === MARKER) {
      t = (view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at + 8, true)) / 1000;
      continue;
    }
    // Index records come before the first marker.
    if (Number.isNaN(t)) continue;
    const address = addressOfBits(hex);
    if (aircraft !== undefined && !aircraft(address)) continue;
    if (lat >= INFO) {
      info.set(address, { callsign: callsignAt(bytes, at + 8), squawk: squawkOf(String(lat & 0xffff).padStart(4, '0')) });
      continue;
    }
    const alt = view.getInt16(at + 12, true);
    const gs = view.getInt16(at + 14, true);
    const point = {
      t,
      lat: lat / 1e6,
      lon: lon / 1e6,
      alt: alt === ON_GROUND || alt === NO_ALTITUDE ? Number.NaN : alt * 25,
      gs: gs === -1 ? Number.NaN : gs / 10,
      flags: alt === ON_GROUND ? GROUND : 0,
      source: Math.min(hex >>> 27, 13),
      ...info.get(address),
    };
    set.add(address, point, `byte ${at}`);
  }
  return set.finish();
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bits 0 to 23 are the address, bit 24 says that it is none of ICAO. */
function addressOfBits(hex: number): string {
  return `${(hex & 0x0100_0000) === 0 ? '' : '~'}${(hex & 0x00ff_ffff).toString(16).padStart(6, '0')}`;
}

/** Eight bytes; a first byte of 0 means that there is no callsign. */
function callsignAt(bytes: Uint8Array, at: number): string {
  return bytes[at] === 0 ? '' : callsignOf(String.fromCharCode(...bytes.subarray(at, at + 8)));
}
