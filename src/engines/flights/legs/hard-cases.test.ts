import { describe, expect, it } from 'vitest';

import {
  fr24Recording,
  pandasRecording,
  processedRecording,
  readsbRecording,
  shippedAirports,
} from '../../../../test/flight-recordings.ts';
import { describeShared } from '../../../../test/shared.ts';
import { flightThrough, type Waypoint } from '../../../../test/synthetic-flight.ts';
import { joinTraces } from '../join-traces.ts';
import type { Trace } from '../point.ts';
import { legRecord, type TraceLegRecord } from './leg-record.ts';
import { legsOf } from './legs-of.ts';

const airports = shippedAirports();
const legs = (trace: Trace | undefined): readonly TraceLegRecord[] => (trace === undefined ? [] : legsOf(trace, airports).map(legRecord));
const ends = (trace: Trace | undefined): readonly (readonly [string | null, string | null])[] =>
  legs(trace).map(({ from, to }) => [from, to]);
const DAY = 'readsb/globe_history/2025/02';
const twoDays = (): Trace => readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`);

/** Alexandria to La Aurora and back: 1,150 nm each way, an hour on the ground, in waypoints with real speeds and heights. */
const HOUR = 3600;
const AEX = { lat: 31.3275, lon: -92.5504 };
const GUA = { lat: 14.583, lon: -90.5275 };
const at = (t: number, part: number, alt: number | null, gs: number, callsign = 'TYSON41'): Waypoint => ({
  t,
  lat: AEX.lat + (GUA.lat - AEX.lat) * part,
  lon: AEX.lon + (GUA.lon - AEX.lon) * part,
  alt,
  gs,
  callsign,
});
const OUT = 2.6 * HOUR;
const ROTATION: readonly Waypoint[] = [
  at(0, 0, null, 0),
  at(600, 0, null, 0),
  at(601, 0, 100, 150),
  at(601 + 1200, 0.1, 35_000, 440),
  at(600 + OUT - 1500, 0.9, 35_000, 440),
  at(600 + OUT, 1, 5000, 140),
  at(601 + OUT, 1, null, 60),
  at(600 + OUT + HOUR, 1, null, 0),
  at(601 + OUT + HOUR, 1, 5000, 150, 'TYSON42'),
  at(600 + OUT + HOUR + 1500, 0.9, 35_000, 440, 'TYSON42'),
  at(600 + 2 * OUT + HOUR - 1500, 0.1, 35_000, 440, 'TYSON42'),
  at(600 + 2 * OUT + HOUR, 0, 100, 140, 'TYSON42'),
  at(601 + 2 * OUT + HOUR, 0, null, 40, 'TYSON42'),
  at(1500 + 2 * OUT + HOUR, 0, null, 0, 'TYSON42'),
];

describe('the hard cases of leg splitting, on made-up flights of real shape', () => {
  it('the whole rotation, seen throughout, is two observed legs', () => {
    const [out, back] = legs(flightThrough(ROTATION));
    expect(out).toMatchObject({ from: 'KAEX', to: 'MGGT', fromCertainty: 'observed', toCertainty: 'observed', callsigns: ['TYSON41'] });
    expect(back).toMatchObject({ from: 'MGGT', to: 'KAEX', fromCertainty: 'observed', toCertainty: 'observed', callsigns: ['TYSON42'] });
  });

  it('1: landing and take-off both unseen, lost at 35,000 ft and back there: a stop is inferred, and its airport is not guessed', () => {
    const lost = flightThrough(ROTATION, { hidden: [[600 + OUT - 1500, 600 + OUT + HOUR + 1500]] });
    const [out, back, ...more] = legs(lost);
    expect(more).toEqual([]);
    expect(out).toMatchObject({ from: 'KAEX', to: null, toCertainty: 'inferred' });
    expect(back).toMatchObject({ from: null, to: 'KAEX', fromCertainty: 'inferred' });
    expect(out?.evidence.to.basis).toBe('gap-too-long');
  });

  it('1: lost high on the way in but seen low on the way out: the landing is tied to the take-off', () => {
    const [out, back] = legs(flightThrough(ROTATION, { hidden: [[600 + OUT - 1500, 640 + OUT + HOUR]] }));
    expect(out).toMatchObject({ to: 'MGGT', toCertainty: 'inferred' });
    expect(back).toMatchObject({ from: 'MGGT', fromCertainty: 'inferred' });
  });

  it('2: an hour and a half without any position over the sea is one flight', () => {
    expect(ends(flightThrough(ROTATION.slice(0, 7), { hidden: [[2000, 2000 + 1.4 * HOUR]] }))).toEqual([['KAEX', 'MGGT']]);
  });

  it('4: a stop without one ground point', () => {
    const [out, back] = legs(flightThrough(ROTATION, { hidden: [[600 + OUT - 20, 620 + OUT + HOUR]] }));
    expect(out).toMatchObject({ to: 'MGGT', toCertainty: 'inferred' });
    expect(back).toMatchObject({ from: 'MGGT', fromCertainty: 'inferred' });
  });

  it('5: gate blips of the air flag, even with a height of cruise, make no leg', () => {
    const parked = flightThrough([at(0, 0, null, 0), at(4000, 0, null, 0)]);
    const blip = flightThrough([at(2001, 0, 36_000, 0), at(2041, 0, 36_000, 0)], { step: 7 });
    expect(legs(joinTraces([parked, blip]))).toEqual([]);
  });

  it('6: a callsign that changes in mid-climb is recorded and splits nothing', () => {
    const changed = ROTATION.slice(0, 8).map((point, n) => ({ ...point, callsign: n < 3 ? 'GXA6121' : 'TYSON41' }));
    const [leg, ...more] = legs(flightThrough(changed));
    expect(more).toEqual([]);
    expect(leg?.callsigns).toEqual(['GXA6121', 'TYSON41']);
  });

  it('6: the callsign of the flight before, still on the first points, is told apart', () => {
    const late = ROTATION.map((point, n) => ({ ...point, callsign: n < 9 ? 'TYSON41' : 'TYSON42' }));
    const lift = [...late.slice(0, 9), { ...at(661 + OUT + HOUR, 0.999, 6500, 180, 'TYSON42') }, ...late.slice(9)];
    const [out, back] = legs(flightThrough(lift.map((point, n) => (n === 8 ? { ...point, callsign: 'TYSON41' } : point))));
    expect(out).toMatchObject({ callsigns: ['TYSON41'] });
    expect(back).toMatchObject({ callsigns: ['TYSON42'], evidence: { staleCallsign: 'TYSON41' } });
  });

  it('6: callsigns come with every fourth point only, and the first points of the file have none', () => {
    const [leg] = legs(flightThrough(ROTATION.slice(0, 8), { hidden: [[-1, 605]] }));
    expect(leg?.callsigns).toEqual(['TYSON41']);
  });

  it('7: data that start and end in cruise leave both airports unknown', () => {
    const cruise = flightThrough(ROTATION.slice(3, 5));
    expect(legs(cruise)).toMatchObject([
      { from: null, to: null, fromCertainty: 'unknown', toCertainty: 'unknown', departed: null, arrived: null },
    ]);
  });

  it('10: a touch-and-go is told and is no stop; a full stop of the same length is one', () => {
    const circuit = (slowest: number): Trace =>
      flightThrough([
        at(0, 0, null, 0),
        at(300, 0, null, 0),
        at(301, 0, 200, 130),
        at(600, 0.02, 1500, 130),
        at(900, 0, 200, 120),
        at(901, 0, null, slowest),
        at(941, 0.002, null, slowest),
        at(951, 0.004, 300, 130),
        at(1250, 0.02, 1500, 130),
        at(1600, 0, 200, 120),
        at(1601, 0, null, 60),
        at(1900, 0, null, 0),
      ]);
    const [touch, ...none] = legs(circuit(90));
    expect(none).toEqual([]);
    expect(touch?.evidence.touches).toMatchObject([{ airport: 'KAEX' }]);
    expect(legs(circuit(5))).toHaveLength(2);
  });

  it('11: a burst of spoofed positions a thousand miles away is passed over; the leg and its airports stay', () => {
    const flight = flightThrough(ROTATION.slice(0, 8));
    const elsewhere = flightThrough([at(4000, 3, 35_000, 440), at(4030, 3, 35_000, 440)]);
    expect(ends(joinTraces([flight, elsewhere]))).toEqual([['KAEX', 'MGGT']]);
  });

  it('12: twin fields: El Paso and the army airfield beside it stay alternatives of each other', () => {
    // Last seen on a long final that both share, descending through 9,000 ft from the east, back two hours later.
    const elp = (t: number, lon: number, alt: number, gs: number): Waypoint => ({ t, lat: 31.83, lon, alt, gs });
    const trace = flightThrough(
      [
        elp(0, -104.5, 25_000, 420),
        elp(900, -106.08, 9000, 250),
        elp(901, -106.08, 9000, 250),
        elp(9000, -106.08, 9000, 280),
        elp(9900, -104.5, 25_000, 420),
      ],
      { hidden: [[901, 9000]] },
    );
    const [arriving] = legs(trace);
    const named = [arriving?.to, ...(arriving?.toAlternatives ?? [])];
    expect(named).toEqual(expect.arrayContaining(['KELP', 'KBIF']));
    expect(arriving?.toCertainty).toBe('inferred');
  });

  it('10: thirty parabolas between 20,000 and 28,000 ft over the sea are one flight (made up, as no recording at hand has any)', () => {
    const BOD = { lat: 44.8283, lon: -0.7156 };
    const over = (t: number, lat: number, lon: number, alt: number | null, gs: number): Waypoint => ({
      t,
      lat,
      lon,
      alt,
      gs,
      callsign: 'ZEROG',
    });
    const START = 1800;
    const CYCLE = 180;
    const PARABOLAS = 30;
    const END = START + PARABOLAS * CYCLE;
    // Legs of five parabolas, north and south by turns; 22 s of weightlessness at the top of each.
    const latAt = (seconds: number): number => {
      const along = (seconds / CYCLE) % 10;
      return 44.2 + (along < 5 ? along : 10 - along) * 0.27;
    };
    const parabola = (n: number): readonly Waypoint[] =>
      (
        [
          [0, 20_000, 330],
          [20, 24_500, 260],
          [42, 28_000, 200],
          [64, 24_500, 260],
          [85, 20_000, 330],
        ] as const
      ).map(([after, alt, gs]) => over(START + n * CYCLE + after, latAt(n * CYCLE + after), -3.2, alt, gs));
    const flight: readonly Waypoint[] = [
      over(0, BOD.lat, BOD.lon, null, 0),
      over(300, BOD.lat, BOD.lon, null, 0),
      over(301, BOD.lat, BOD.lon, 200, 150),
      ...Array.from({ length: PARABOLAS }, (_, n) => parabola(n)).flat(),
      over(END, latAt(0), -3.2, 20_000, 330),
      over(END + 1500, BOD.lat, BOD.lon, 200, 140),
      over(END + 1501, BOD.lat, BOD.lon, null, 60),
      over(END + 2000, BOD.lat, BOD.lon, null, 0),
    ];
    const seen = { from: 'LFBD', to: 'LFBD', fromCertainty: 'observed', toCertainty: 'observed', callsigns: ['ZEROG'] };
    expect(legs(flightThrough(flight))).toMatchObject([seen]);
    // Lost for two of them, it still has not landed.
    expect(legs(flightThrough(flight, { hidden: [[START + 5 * CYCLE, START + 7 * CYCLE]] }))).toMatchObject([seen]);
  });

  it('parked at one airport and later at another: a flight that nobody saw is told as such', () => {
    const moved = joinTraces([
      flightThrough([at(0, 0, null, 0), at(600, 0, null, 0)]),
      flightThrough([at(20_000, 1, null, 0), at(20_600, 1, null, 0)]),
    ]);
    expect(legs(moved)).toMatchObject([{ from: 'KAEX', to: 'MGGT', fromCertainty: 'inferred', toCertainty: 'inferred', departed: null }]);
  });
});

describeShared('the hard cases of leg splitting, on real recordings', () => {
  it('2: 10,311 s without a position over the Pacific are one flight', () => {
    const [, pacific] = legs(processedRecording());
    expect(pacific).toMatchObject({ from: 'PHNL', to: 'KDFW' });
    expect(pacific?.evidence.gaps).toHaveLength(1);
  });

  it('3: a take-off two minutes after UTC midnight, in two day files', () => {
    expect(ends(twoDays())).toContainEqual(['KPBI', 'CYYZ']);
  });

  it('4 and 8: no ground point at all at Fort Myers, and pressure heights below the field: -175 ft', () => {
    const arrival = legs(twoDays()).find((leg) => leg.to === 'KRSW');
    expect(arrival).toMatchObject({ toCertainty: 'inferred', evidence: { to: { point: { altitude: -175 } } } });
  });

  it('5: the flag flaps at lift-off from Denver', () => {
    expect(ends(readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`))).toEqual([
      [null, 'KDEN'],
      ['KDEN', 'KSLC'],
    ]);
  });

  it('7: still in cruise at the end: not the nearest field (Camden, 20 nm)', () => {
    expect(legs(twoDays()).at(-1)).toMatchObject({ to: null, toAlternatives: [], toCertainty: 'unknown' });
  });

  it('8: the first point out of Edmonton is 150 ft below the field', () => {
    expect(legs(twoDays())[1]).toMatchObject({ from: 'CYEG', fromCertainty: 'inferred' });
  });

  it('9 and 10: altitude 0 means ground at Guatemala City, 4,952 ft up; a dozen low passes are no landings', () => {
    expect(ends(pandasRecording('guatemala')[0])).toEqual([['MGGT', 'MGGT']]);
    expect(ends(pandasRecording('kingston')[0])).toEqual([['MKJP', 'MKJP']]);
    expect(ends(pandasRecording('belevingsvlucht')[0])).toEqual([['EHAM', 'EHAM']]);
  });

  it('10: a landing on a ship names no airport', () => {
    expect(ends(pandasRecording('aircraft_carrier')[0])).toEqual([
      ['KNZY', null],
      [null, 'KNZY'],
    ]);
  });

  it('11: satellite navigation spoofed on the way to Oslo', () => {
    expect(ends(fr24Recording('372355e5')[0])).toEqual([['LTFM', 'ENGM']]);
  });
});
