import { GEOMETRIC, GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, unixSecondsOfText } from './flight-text.ts';
import type { Reading } from './reading.ts';
import { sourceIndexOf } from './readsb-points.ts';
import type { TableReader } from './table.ts';
import { TraceSet } from './trace-set.ts';

/** What the messages of one aircraft have told so far; a position carries the latest of each. */
interface State {
  callsign: string;
  squawk: string;
  gs: number;
  track: number;
  vr: number;
  alt: number;
  flags: number;
}

const MESSAGE = /^(MSG|MLAT)$/;
const LINE = /^(?:MSG|MLAT|SEL|ID|AIR|STA|CLK),/;

/** True for a line of SBS-1. */
export const isSbsLine = (line: string): boolean => LINE.test(line);

/**
 * SBS-1 BaseStation lines (port 30003): 22 fields without a header. Each message tells a part, so the state is merged by address, and a
 * point is made of each message with a position. The time is when it was generated, else when it was logged; it is taken for
 * UTC, though many recorders write their local time. Lines without a date have no usable time and are counted.
 */
export class SbsReader implements TableReader {
  readonly #set = new TraceSet();
  readonly #states = new Map<string, State>();

  row(cells: readonly string[], row: number): void {
    const [message = '', kind, , , hex] = cells;
    if (!MESSAGE.test(message)) {
      if (!isSbsLine(`${message},`)) this.#set.leftOut.add('malformed', 'row', `row ${row}`);
      return;
    }
    const aircraft = addressOf(hex);
    if (aircraft === null) {
      this.#set.leftOut.add('no-aircraft', 'row', `row ${row}`);
      return;
    }
    const state = this.#merge(aircraft, cells, kind === '2');
    if ((cells[14] ?? '') === '' && (cells[15] ?? '') === '') return;
    const generated = unixSecondsOfText(`${cells[6] ?? ''} ${cells[7] ?? ''}`);
    const t = Number.isNaN(generated) ? unixSecondsOfText(`${cells[8] ?? ''} ${cells[9] ?? ''}`) : generated;
    const source = sourceIndexOf(message === 'MLAT' ? 'mlat' : 'unknown');
    this.#set.add(aircraft, { t, lat: numberOf(cells[14]), lon: numberOf(cells[15]), source, ...state }, `row ${row}`);
  }

  finish(): Reading {
    return this.#set.finish();
  }

  #merge(aircraft: string, cells: readonly string[], surface: boolean): State {
    const before = this.#states.get(aircraft) ?? { callsign: '', squawk: '', gs: NaN, track: NaN, vr: NaN, alt: NaN, flags: 0 };
    const altitude = (cells[11] ?? '').trim();
    const number = (index: number, old: number): number => {
      const value = numberOf(cells[index]);
      return Number.isNaN(value) ? old : value;
    };
    const told = (cells[21] ?? '').trim();
    const ground = surface || (told === '' ? (before.flags & GROUND) !== 0 : told !== '0');
    const geometric = altitude === '' ? before.flags & GEOMETRIC : /H$/i.test(altitude) ? GEOMETRIC : 0;
    const height = numberOf(altitude.replace(/H$/i, ''));
    const state = {
      callsign: callsignOf(cells[10]) || before.callsign,
      squawk: squawkOf(cells[17]) || before.squawk,
      gs: number(12, before.gs),
      track: number(13, before.track),
      vr: number(16, before.vr),
      alt: Number.isNaN(height) ? before.alt : height,
      flags: (ground ? GROUND : 0) | geometric,
    };
    this.#states.set(aircraft, state);
    return state;
  }
}
