import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

import { HabeasError } from '../../core/errors.ts';
import { addressOf } from '../../engines/flights/formats/flight-text.ts';
import type { LeftOut } from '../../engines/flights/formats/left-out.ts';
import type { AircraftFilter } from './aircraft-filter.ts';
import { SplitFile } from './split-file.ts';
import { isTarHeader, tarMembers } from './tar-members.ts';
import { TraceIndex } from './trace-index.ts';
import { isGzip } from './unpack.ts';

/** What was left out of a file or of a member of an archive, which `name` names. */
export interface FileLeftOut {
  readonly name: string;
  readonly leftOut: readonly LeftOut[];
}

/** What is to be read: traces by aircraft, archives they lie in (each a list of parts), files of every other kind, and what is none. */
export interface FlightPlan {
  readonly traces: TraceIndex;
  readonly archives: readonly (readonly string[])[];
  readonly others: readonly { readonly path: string; readonly size: number }[];
  readonly otherBytes: number;
  readonly leftOut: readonly FileLeftOut[];
}

const TRACE_NAME = /(?:^|\/)trace_(?:full|recent)_(~?[0-9a-f]{6})\.json$/i;
/** What an adsb.lol day archive holds besides traces: heatmaps, which tell the same once more, the list of aircraft and texts. */
const NO_TRACE = /(?:^|\/)(?:heatmap|acas)\/|(?:^|\/)(?:LICENSE|README)[^/]*$/i;
const SPLIT_NAME = /^(.*)\.([a-z])([a-z])$/;

/**
 * Looks at files and folders (all that is in them, in order of name) and plans the reading: only the headers of archives and the first
 * bytes of files are read. A file is told by its content; in folders, the name `trace_full_<address>.json` saves looking.
 * Throws SOURCE_NOT_FOUND for a path that does not exist.
 */
export async function planFlights(paths: readonly string[], filter: AircraftFilter | null): Promise<FlightPlan> {
  const plan: OpenPlan = { traces: new TraceIndex(), archives: [], others: [], otherBytes: 0, leftOut: [] };
  const given = new Set<string>();
  const folders = new Set<string>();
  for (const path of paths) {
    if (!existsSync(path)) throw new HabeasError('SOURCE_NOT_FOUND', `There is no file or folder ${path}.`, { path });
    for await (const found of filesOf(path, folders)) {
      if (typeof found === 'string') given.add(found);
      else plan.leftOut.push(found);
    }
  }
  for (const path of given) {
    const parts = splitParts(path);
    if (parts === 'later part') {
      if (given.has(`${path.slice(0, -2)}aa`)) continue;
      plan.leftOut.push(fileLeftOut(path, 'unknown-format', 'a later part of a split archive: give its first part, .aa, as well'));
      continue;
    }
    try {
      await addFile(path, parts, filter, plan);
    } catch (error) {
      plan.leftOut.push(notReadable(path, error));
    }
  }
  return plan;
}

type OpenPlan = { -readonly [K in keyof FlightPlan]: FlightPlan[K] extends readonly (infer T)[] ? T[] : FlightPlan[K] };

async function addFile(path: string, parts: readonly string[], filter: AircraftFilter | null, plan: OpenPlan): Promise<void> {
  const named = TRACE_NAME.exec(path)?.[1];
  const { size } = await stat(path);
  if (named !== undefined && size > 0) {
    const address = addressOf(named);
    if (address !== null && (filter === null || filter.mayHold(address))) plan.traces.add(address, { kind: 'file', path, size });
    return;
  }
  const start = firstBytes(path);
  if (start.length === 0) plan.leftOut.push(fileLeftOut(path, 'empty'));
  else if (isTarHeader(start)) addArchive(parts, filter, plan);
  else {
    const address = traceAddress(start);
    if (address === null) {
      plan.others.push({ path, size });
      plan.otherBytes += size;
    } else if (filter === null || filter.mayHold(address)) plan.traces.add(address, { kind: 'file', path, size });
  }
}

function addArchive(parts: readonly string[], filter: AircraftFilter | null, plan: OpenPlan): void {
  const archive = plan.archives.push(parts) - 1;
  const name = parts[0] ?? '';
  const file = new SplitFile(parts);
  try {
    const members = tarMembers(file);
    for (;;) {
      const { done, value } = members.next();
      if (done === true) {
        if (value !== null) plan.leftOut.push(fileLeftOut(name, 'cut-short', `byte ${value.at}, after ${value.after ?? 'no member'}`));
        return;
      }
      const address = addressOf(TRACE_NAME.exec(value.name)?.[1]);
      if (address === null) {
        if (!NO_TRACE.test(value.name)) plan.leftOut.push(fileLeftOut(`${name}: ${value.name}`, 'unknown-format', 'not named as a trace'));
      } else if (filter === null || filter.mayHold(address)) {
        plan.traces.add(address, { kind: 'member', archive, offset: value.offset, size: value.size });
      }
    }
  } finally {
    file.close();
  }
}

/** The files at a path, folders looked through once each, whichever links lead there; what is neither is left out. */
async function* filesOf(path: string, folders: Set<string>): AsyncGenerator<string | FileLeftOut> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield path;
    else if (!found.isDirectory()) yield fileLeftOut(path, 'unreadable', 'neither a file nor a folder');
    else {
      const folder = await realpath(path);
      if (folders.has(folder)) return;
      folders.add(folder);
      const names = await readdir(path);
      for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) if (!name.startsWith('.')) yield* filesOf(join(path, name), folders);
    }
  } catch (error) {
    yield notReadable(path, error);
  }
}

/** What the system says of a file, as that it may not be read or that a link leads nowhere. */
const notReadable = (path: string, error: unknown): FileLeftOut =>
  fileLeftOut(path, 'unreadable', error instanceof Error ? error.message : String(error));

/** The parts of a split archive whose first part this is, a file by itself otherwise. */
function splitParts(path: string): readonly string[] | 'later part' {
  const [, stem = '', first = '', second = ''] = /\.gz$/i.test(path) ? [] : (SPLIT_NAME.exec(path) ?? []);
  if (!/\.tar$/i.test(stem)) return [path];
  if (first + second !== 'aa') return 'later part';
  const parts = [path];
  for (let n = 1; n < 26 * 26; n++) {
    const next = `${stem}.${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`;
    if (!existsSync(next)) break;
    parts.push(next);
  }
  return parts;
}

/** Enough of a file to tell what it is. */
function firstBytes(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(4096);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** The address in the head of a readsb trace; null where the bytes are none. */
function traceAddress(start: Uint8Array): string | null {
  const text = startOfText(start);
  if (!/^\s*\{[^[{]{0,2000}"trace"\s*:\s*\[/.test(text)) return null;
  return addressOf(/"icao"\s*:\s*"([^"]*)"/.exec(text)?.[1]);
}

/** The beginning of a file's text, unpacked. */
export function startOfText(start: Uint8Array): string {
  if (!isGzip(start)) return Buffer.from(start).toString('utf8');
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  } catch {
    return '';
  }
}

function fileLeftOut(path: string, why: LeftOut['why'], first?: string): FileLeftOut {
  const leftOut = { why, what: 'file', count: 1 } as const;
  return { name: path.includes(': ') ? path : basename(path), leftOut: [first === undefined ? leftOut : { ...leftOut, first }] };
}
