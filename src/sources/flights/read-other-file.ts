import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import { parse } from 'csv-parse';

import type { FlightFormat } from '../../engines/flights/formats/flight-format.ts';
import { readFlightJson } from '../../engines/flights/formats/flight-json.ts';
import { isHeatmap, readHeatmap } from '../../engines/flights/formats/heatmap.ts';
import { looseJson } from '../../engines/flights/formats/loose-json.ts';
import { type Reading, unreadable } from '../../engines/flights/formats/reading.ts';
import { ReadsbTraceReader } from '../../engines/flights/formats/readsb-trace.ts';
import { isSbsLine, SbsReader } from '../../engines/flights/formats/sbs.ts';
import { tableFormatOf } from '../../engines/flights/formats/table-formats.ts';
import type { TableReader } from '../../engines/flights/formats/table.ts';
import type { AircraftFilter } from './aircraft-filter.ts';
import { startOfText } from './flight-plan.ts';
import { isGzip, unpack } from './unpack.ts';

/** What one file holds, the kind of data it is, and the hash of its bytes. */
export type FileReading = FormatReading & { readonly sha256: string };
type FormatReading = Reading & { readonly format: FlightFormat | null };

/** Reads a file of any kind but a readsb trace with an address or an archive of them; the kind is told by its content. */
export async function readOtherFile(path: string, filter: AircraftFilter | null): Promise<FileReading> {
  const reading = await readByContent(path, filter);
  return { ...reading, sha256: reading.kind === 'traces' || reading.kind === 'unreadable' ? '' : await hashOf(path) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function readByContent(path: string, filter: AircraftFilter | null): Promise<FormatReading> {
  const start = await firstBytes(path);
  const text = startOfText(start).replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(text)) return readJson(path);
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text)) return unknown(unreadable('html'));
  const unpacked = await unpackedStart(path, start);
  if (isHeatmap(unpacked)) {
    const wanted = filter === null ? undefined : (address: string): boolean => filter.holdsAddress(address);
    return { ...readHeatmap(unpacked, wanted), format: 'heatmap' };
  }
  if (looksBinary(text)) return unknown(unreadable('unknown-format', 'not text'));
  return readTable(path, text, isGzip(start));
}

const unknown = (reading: Reading): FormatReading => ({ ...reading, format: null });

async function readJson(path: string): Promise<FormatReading> {
  const { bytes, cut } = await unpack(await readFile(path));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const value = looseJson(text.replace(/^\ufeff/, ''));
  if (value === undefined || isTrace(value)) return { ...readNamelessTrace(bytes, cut), format: 'readsb-trace' };
  return readFlightJson(value);
}

/** A trace that names no aircraft, or one that breaks off. */
function readNamelessTrace(bytes: Uint8Array, cut: string | null): Reading {
  const reader = new ReadsbTraceReader((part) => Buffer.from(part).toString('utf8'));
  const leftOut = reader.add(bytes);
  const { trace, leftOut: duplicates } = reader.finish();
  if (trace.points.length > 0) return { kind: 'traces', traces: [trace], leftOut: [...leftOut, ...duplicates] };
  return cut === null ? { kind: 'unreadable', leftOut } : unreadable('cut-short', cut);
}

const isTrace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'trace' in value;

async function readTable(path: string, start: string, isPacked: boolean): Promise<FormatReading> {
  const [firstLine = ''] = start.split(/\r?\n/, 1);
  const delimiter = delimiterOf(firstLine);
  let reader: TableReader | null = isSbsLine(firstLine) ? new SbsReader() : null;
  let format: FlightFormat = 'sbs';
  let header: readonly string[] = [];
  let row = 0;
  const source = createReadStream(path);
  const rows = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    quote: reader === null ? '"' : null,
    // An empty line among the rows costs the parser fifty times a row, unless it may skip it; its number still counts.
    skip_empty_lines: true,
    // Each row as it is parsed: as a stream of rows they take twice as long.
    on_record: (cells: readonly string[], { records, empty_lines: empty }) => {
      row = records + empty;
      if (cells.length === 1 && cells[0]?.trim() === '') return null;
      if (reader !== null) reader.row(cells, row);
      else {
        header = cells;
        const table = tableFormatOf(cells);
        if (table === undefined) throw new TypeError('a table of no known format');
        format = table.format;
        reader = table.open(cells);
      }
      return null;
    },
  });
  const text = isPacked ? source.pipe(createGunzip()) : source;
  const fail = (error: Error): void => void rows.destroy(error);
  source.on('error', fail);
  text.on('error', fail);
  try {
    await finished(text.pipe(rows).resume());
  } catch (error) {
    if (reader === null) {
      return header.length > 0
        ? unknown(unreadable('unknown-format', `a table that begins with ${header.slice(0, 4).join(delimiter).slice(0, 60)}`))
        : unknown(unreadable('unreadable', error instanceof Error ? error.message : String(error)));
    }
    const { leftOut, ...reading } = reader.finish();
    return { ...reading, format, leftOut: [...leftOut, { why: 'cut-short', what: 'file', count: 1, first: `after row ${row}` }] };
  } finally {
    source.destroy();
  }
  return reader === null ? unknown(unreadable('empty')) : { ...reader.finish(), format };
}

/** The separator that the first line has most of. */
function delimiterOf(line: string): string {
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '|', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const looksBinary = (text: string): boolean => text === '' || text.includes('\0');

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The whole file where its beginning may be that of a heatmap, which has to be read whole; else the beginning. */
async function unpackedStart(path: string, start: Uint8Array): Promise<Uint8Array> {
  const mayBe = isGzip(start) || (start[2] === 0 && start[3] === 0);
  if (!mayBe) return start.subarray(0, 0);
  const { bytes } = await unpack(await readFile(path));
  return bytes;
}
