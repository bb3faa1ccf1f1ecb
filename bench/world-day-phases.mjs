import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { planFlights } from '../dist/sources/flights/flight-plan.js';
import { readFlights } from '../dist/sources/flights/read-flights.js';
import { unpackAlone } from './unpack-alone.mjs';

/**
 * One measurement of `world-day.ts` in a process of its own: `node world-day-phases.mjs PHASE ARCHIVE`, of the built program, as people run it. Sends what it
 * measured to its parent.
 */

const THREADS = 2;
const AIRPORTS = fileURLToPath(new URL('../airports/airports.csv', import.meta.url));
let started = 0;
let before = process.cpuUsage();

function start() {
  started = performance.now();
  before = process.cpuUsage();
}

const PHASES = {
  unpack: async (path) => {
    start();
    await unpackAlone(await planFlights([path], null), THREADS);
    return {};
  },
  legs: (path) => readLegs(path, undefined),
  watch: async (path) => {
    const plan = await planFlights([path], null);
    const aircraft = [...plan.traces.jobs()].map((job) => job.aircraft);
    const step = Math.max(1, Math.floor(aircraft.length / 200));
    return readLegs(path, aircraft.filter((_, n) => n % step === 0).slice(0, 200));
  },
  pass: async (path) => {
    start();
    const buffer = new Uint8Array(1024 * 1024);
    const file = openSync(path, 'r');
    while (readSync(file, buffer) > 0);
    closeSync(file);
    return {};
  },
};

async function readLegs(path, aircraft) {
  start();
  let points = 0;
  let legs = 0;
  for await (const input of readFlights([path], {
    airports: AIRPORTS,
    ...(aircraft === undefined ? { threads: THREADS } : { aircraft }),
  })) {
    if (input.kind !== 'aircraft') continue;
    points += input.points;
    legs += input.aircraft.span.legs.length;
  }
  return { points, legs };
}

const [, , phase, path] = process.argv;
const found = await PHASES[phase](path);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
process.send({
  seconds,
  processorSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  points: 0,
  legs: 0,
  ...found,
});
