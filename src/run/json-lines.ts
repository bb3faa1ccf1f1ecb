import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import { failure, HabeasError, type Result } from '../core/errors.ts';
import { isSoundText } from '../core/sound-text.ts';

/** One line of a JSON Lines file that is not blank: its value, or what is wrong with it. */
export interface JsonLine {
  /** From 1. */
  readonly number: number;
  readonly value: Result<unknown>;
  /** Bytes read up to its end, for a progress bar. */
  readonly bytes: number;
}

/** No claim comes near this; a file without line breaks must not fill the memory. */
export const LONGEST_LINE = 1_000_000;

const NEWLINE = 0x0a;

/**
 * Reads a JSON Lines file (https://jsonlines.org, UTF-8) as a stream. A line that cannot be read is yielded as such and the next
 * ones follow. Throws SOURCE_NOT_FOUND where the file cannot be opened.
 */
export async function* jsonLines(path: string): AsyncIterable<JsonLine> {
  let number = 0;
  let bytes = 0;
  for await (const line of byteLines(path)) {
    number += 1;
    bytes += line.length + 1;
    const value = line.length > LONGEST_LINE ? tooLong() : parse(line);
    if (value !== undefined) yield { number, value, bytes };
  }
}

/** Says in which file and line something is wrong. */
export function inLine(error: HabeasError, path: string, line: number): HabeasError {
  const file = basename(path);
  return new HabeasError(error.code, `${file}, line ${line}: ${error.message}`, { ...error.fields, file, line }, error);
}

function parse(line: Buffer): Result<unknown> | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return failure('CLAIM_MALFORMED', 'The line is not UTF-8. Save the file in that encoding.');
  }
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure('CLAIM_MALFORMED', `The line is no JSON (${error instanceof Error ? error.message : 'unreadable'}).`);
  }
  if (!isSoundText(value)) return failure('CLAIM_MALFORMED', 'The line holds a NUL or half a character, which cannot be kept.');
  return { ok: true, value };
}

function tooLong(): Result<never> {
  return failure('CLAIM_MALFORMED', `The line is longer than ${LONGEST_LINE} bytes. A JSON Lines file has one claim a line.`);
}

/** Lines without their break. Of one that is too long, no more is held than shows it. */
async function* byteLines(path: string): AsyncIterable<Buffer> {
  let parts: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...parts, chunk.subarray(start, end)]);
        parts = [];
        held = 0;
        start = end + 1;
      }
      const rest = chunk.subarray(start);
      if (held <= LONGEST_LINE) parts.push(rest);
      held += rest.length;
    }
  } catch (error) {
    throw new HabeasError('SOURCE_NOT_FOUND', `${path} cannot be read. Check the path and the rights of the file.`, { file: path }, error);
  }
  if (held > 0) yield Buffer.concat(parts);
}
