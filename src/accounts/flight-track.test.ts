import { expect, it } from 'vitest';

import { piecesOf } from './flight-track.ts';

const track = (...t: readonly number[]) => ({
  t,
  lat: t.map(() => 10),
  lon: t.map(() => 20),
  alt: t.map((_, place) => (place === 0 ? null : 1000)),
  gs: t.map(() => null),
});
const times = (...t: readonly number[]): readonly (readonly number[])[] => piecesOf(track(...t)).map((piece) => piece.map((fix) => fix.t));

it('a silence of more than five minutes cuts a track, a shorter one does not', () => {
  expect(times(0, 30, 330, 640, 700)).toEqual([
    [0, 30, 330],
    [640, 700],
  ]);
});

it('a lone position beyond a silence at either end is no part of the way', () => {
  expect(times(0, 4000, 4030, 4060, 9000)).toEqual([[4000, 4030, 4060]]);
  expect(times(0)).toEqual([[0]]);
  expect(times()).toEqual([]);
});

it('a height that is not told is drawn on the ground', () => {
  expect(piecesOf(track(0, 10))[0]?.map((fix) => fix.alt)).toEqual([0, 1000]);
});
