// Columns of many rows go in as arrays in PostgreSQL's own binary form (array_recv in src/backend/utils/adt/arrayfuncs.c): the database
// takes the values as they are, where it would read an array's text, or JSON, sign by sign.

const TEXT = 25;
const BYTEA = 17;
const INT8 = 20;
/** Number of dimensions, whether any is null, type, length, first index. */
const HEAD = 20;

/** A `text[]`. */
export function textList(values: readonly (string | undefined)[]): Uint8Array {
  // No character takes more than three bytes for each of its UTF-16 code units. What is not used is never touched.
  const room = values.reduce((sum, value) => sum + 4 + 3 * (value?.length ?? 0), 0);
  return list(TEXT, values, room, (bytes, at, value) => bytes.write(value, at));
}

/** A `bytea[]` of what stands in these hex digits. */
export function bytesList(values: readonly string[]): Uint8Array {
  const room = values.reduce((sum, value) => sum + 4 + value.length / 2, 0);
  return list(BYTEA, values, room, (bytes, at, value) => bytes.write(value, at, 'hex'));
}

/** A `bigint[]` of whole numbers. */
export function numberList(values: readonly (number | undefined)[]): Uint8Array {
  return list(INT8, values, values.length * 12, (bytes, at, value) => {
    bytes.writeInt32BE(Math.floor(value / 2 ** 32), at);
    return bytes.writeUInt32BE(value >>> 0, at + 4) - at;
  });
}

/** Each value after its length in bytes, which `write` tells; of none, a length of -1. */
function list<Value>(
  type: number,
  values: readonly (Value | undefined)[],
  room: number,
  write: (bytes: Buffer, at: number, value: Value) => number,
): Uint8Array {
  const bytes = Buffer.allocUnsafe(HEAD + room);
  [1, 1, type, values.length, 1].forEach((number, at) => bytes.writeInt32BE(number, at * 4));
  let at = HEAD;
  for (const value of values) {
    const length = value === undefined ? -1 : write(bytes, at + 4, value);
    bytes.writeInt32BE(length, at);
    at += 4 + Math.max(0, length);
  }
  return bytes.subarray(0, at);
}
