/**
 * DEFLATE (RFC 1951) unpacked within this memory, so that what is unpacked lies where the point loop reads it. Tables of two levels, 64 bits of
 * input at hand and copies of 16 bytes, after libdeflate. Anything unusual gives `FAILED`, and the caller asks zlib, which also says what is
 * wrong. Reads at most 32 bytes behind the input, and writes at most 32 behind the output.
 */

export const FAILED: usize = -1;

/** Bits that the first look of a code takes, and the most entries that its tables can have (zlib's `enough`, for codes of 15 bits). */
const LITERAL_BITS: u32 = 11;
const DISTANCE_BITS: u32 = 8;
const LENGTH_BITS: u32 = 7;
const LITERAL_ENTRIES: u32 = 2342;
const DISTANCE_ENTRIES: u32 = 402;
const LONGEST: u32 = 15;

/**
 * An entry: the bits that it takes in the low byte (code and extra bits), those of the code alone in bits 8 to 11, the literal, the least length or the
 * least distance in the upper half. A second table has its bits in bits 8 to 11 and its place in the upper half.
 */
const LITERAL: u32 = 0x80000000;
const SPECIAL: u32 = 0x8000;
const SECOND: u32 = 0x4000;
const END: u32 = 0x2000;

const literals = memory.data(LITERAL_ENTRIES * 4, 16);
const distances = memory.data(DISTANCE_ENTRIES * 4, 16);
const codeLengths = memory.data(128 * 4, 16);
/** Lengths of the codes of up to 320 symbols, those symbols in order of their codes, and how many have each length. */
const lengths = memory.data(512, 16);
const sorted = memory.data(320 * 2, 16);
const counts = memory.data(16 * 4, 16);
const places = memory.data(16 * 4, 16);

const lengthBases = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const lengthExtras = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const distanceBases = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
]);
/** The order in which a block tells the lengths of the code of lengths. */
const order = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** Unpacks `size` bytes at `source` to `target`; returns how many came out, where they end as they should and fill no more than `capacity`. */
export function inflate(source: usize, size: usize, target: usize, capacity: usize): usize {
  const inputEnd = source + size;
  const outputEnd = target + capacity;
  let input = source;
  let output = target;
  let bits: u64 = 0;
  let left: u32 = 0;
  while (true) {
    bits |= load<u64>(input) << left;
    input += (63 - left) >> 3;
    left |= 56;
    const isLast = (bits & 1) != 0;
    const type = <u32>(bits >> 1) & 3;
    bits >>= 3;
    left -= 3;
    if (type == 0) {
      input -= left >> 3;
      bits = 0;
      left = 0;
      if (input + 4 > inputEnd) return FAILED;
      const length = load<u16>(input);
      if ((length ^ load<u16>(input, 2)) != 0xffff) return FAILED;
      input += 4;
      if (input + length > inputEnd || output + length > outputEnd) return FAILED;
      memory.copy(output, input, length);
      input += length;
      output += length;
    } else {
      if (type == 3) return FAILED;
      if (type == 1) {
        if (!fixedTables()) return FAILED;
      } else {
        const literalCount = (<u32>bits & 31) + 257;
        const distanceCount = (<u32>(bits >> 5) & 31) + 1;
        const lengthCount = (<u32>(bits >> 10) & 15) + 4;
        bits >>= 14;
        left -= 14;
        if (literalCount > 286 || distanceCount > 30) return FAILED;
        memory.fill(lengths, 0, 19);
        for (let n: u32 = 0; n < lengthCount; n++) {
          if (left < 8) {
            bits |= load<u64>(input) << left;
            input += (63 - left) >> 3;
            left |= 56;
          }
          store<u8>(lengths + load<u8>(order + n), <u8>(bits & 7));
          bits >>= 3;
          left -= 3;
        }
        if (!makeTable(codeLengths, LENGTH_BITS, 128, 19, 0)) return FAILED;
        const symbols = literalCount + distanceCount;
        let n: u32 = 0;
        while (n < symbols) {
          bits |= load<u64>(input) << left;
          input += (63 - left) >> 3;
          left |= 56;
          if (input > inputEnd + 16) return FAILED;
          const entry = load<u32>(codeLengths + ((<usize>bits & 127) << 2));
          if ((entry & SPECIAL) != 0) return FAILED;
          bits >>= <u64>(entry & 15);
          left -= entry & 15;
          const symbol = entry >> 16;
          if (symbol < 16) {
            store<u8>(lengths + n++, <u8>symbol);
            continue;
          }
          let value: u8 = 0;
          let times: u32;
          if (symbol == 16) {
            if (n == 0) return FAILED;
            value = load<u8>(lengths + n - 1);
            times = 3 + (<u32>bits & 3);
            bits >>= 2;
            left -= 2;
          } else if (symbol == 17) {
            times = 3 + (<u32>bits & 7);
            bits >>= 3;
            left -= 3;
          } else {
            times = 11 + (<u32>bits & 127);
            bits >>= 7;
            left -= 7;
          }
          if (n + times > symbols) return FAILED;
          memory.fill(lengths + n, value, times);
          n += times;
        }
        if (load<u8>(lengths, 256) == 0) return FAILED;
        // The table of distances first, as the other overwrites nothing that it needs.
        memory.copy(lengths + 320, lengths + literalCount, distanceCount);
        if (!makeTable(literals, LITERAL_BITS, LITERAL_ENTRIES, literalCount, 1)) return FAILED;
        memory.copy(lengths, lengths + 320, distanceCount);
        if (!makeTable(distances, DISTANCE_BITS, DISTANCE_ENTRIES, distanceCount, 2)) return FAILED;
      }
      bits |= load<u64>(input) << left;
      input += (63 - left) >> 3;
      left |= 56;
      let entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
      while (true) {
        if (input > inputEnd + 16 || output > outputEnd) return FAILED;
        // 56 bits at hand are enough for three literals, or for one literal and the code of a length.
        if ((entry & LITERAL) != 0) {
          bits >>= <u64>(entry & 63);
          left -= entry & 63;
          store<u8>(output, <u8>(entry >> 16));
          output++;
          entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
          if ((entry & LITERAL) != 0) {
            bits >>= <u64>(entry & 63);
            left -= entry & 63;
            store<u8>(output, <u8>(entry >> 16));
            output++;
            entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
            if ((entry & LITERAL) != 0) {
              bits >>= <u64>(entry & 63);
              left -= entry & 63;
              store<u8>(output, <u8>(entry >> 16));
              output++;
              bits |= load<u64>(input) << left;
              input += (63 - left) >> 3;
              left |= 56;
              entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
              continue;
            }
          }
        }
        if ((entry & SPECIAL) != 0) {
          if ((entry & SECOND) != 0) {
            bits >>= LITERAL_BITS;
            left -= LITERAL_BITS;
            const mask = ((<usize>1) << ((entry >> 8) & 15)) - 1;
            entry = load<u32>(literals + (((<usize>bits & mask) + (entry >> 16)) << 2));
            if ((entry & LITERAL) != 0) {
              bits >>= <u64>(entry & 63);
              left -= entry & 63;
              store<u8>(output, <u8>(entry >> 16));
              output++;
              bits |= load<u64>(input) << left;
              input += (63 - left) >> 3;
              left |= 56;
              entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
              continue;
            }
          }
          if ((entry & SPECIAL) != 0) {
            if ((entry & END) == 0) return FAILED;
            bits >>= <u64>(entry & 63);
            left -= entry & 63;
            break;
          }
        }
        const length = <usize>(entry >> 16) + <usize>((bits & (((<u64>1) << (<u64>(entry & 63))) - 1)) >> <u64>((entry >> 8) & 15));
        bits >>= <u64>(entry & 63);
        left -= entry & 63;
        // A distance takes up to 28 bits.
        if (left < 32) {
          bits |= load<u64>(input) << left;
          input += (63 - left) >> 3;
          left |= 56;
        }
        entry = load<u32>(distances + ((<usize>bits & ((1 << DISTANCE_BITS) - 1)) << 2));
        if ((entry & SPECIAL) != 0) {
          if ((entry & SECOND) == 0) return FAILED;
          bits >>= DISTANCE_BITS;
          left -= DISTANCE_BITS;
          const mask = ((<usize>1) << ((entry >> 8) & 15)) - 1;
          entry = load<u32>(distances + (((<usize>bits & mask) + (entry >> 16)) << 2));
          if ((entry & SPECIAL) != 0) return FAILED;
        }
        const distance = <usize>(entry >> 16) + <usize>((bits & (((<u64>1) << (<u64>(entry & 63))) - 1)) >> <u64>((entry >> 8) & 15));
        bits >>= <u64>(entry & 63);
        left -= entry & 63;
        bits |= load<u64>(input) << left;
        input += (63 - left) >> 3;
        left |= 56;
        entry = load<u32>(literals + ((<usize>bits & ((1 << LITERAL_BITS) - 1)) << 2));
        let from = output - distance;
        const stop = output + length;
        if (from < target || stop > outputEnd) return FAILED;
        if (distance >= 16) {
          do {
            v128.store(output, v128.load(from));
            output += 16;
            from += 16;
          } while (output < stop);
        } else if (distance >= 8) {
          do {
            store<u64>(output, load<u64>(from));
            output += 8;
            from += 8;
          } while (output < stop);
        } else {
          do {
            store<u8>(output++, load<u8>(from++));
          } while (output < stop);
        }
        output = stop;
      }
    }
    if (input - (left >> 3) > inputEnd) return FAILED;
    if (isLast) return output <= outputEnd && input - (left >> 3) == inputEnd ? output - target : FAILED;
  }
}

/** The codes that need no telling (RFC 1951, 3.2.6). */
function fixedTables(): bool {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  if (!makeTable(literals, LITERAL_BITS, LITERAL_ENTRIES, 288, 1)) return false;
  memory.fill(lengths, 5, 32);
  return makeTable(distances, DISTANCE_BITS, DISTANCE_ENTRIES, 32, 2);
}

/** What a symbol means, without the bits of its code; kind 0 are lengths of codes, 1 literals and lengths, 2 distances. */
function meaning(kind: u32, symbol: u32): u32 {
  if (kind == 0) return symbol << 16;
  if (kind == 2) {
    if (symbol > 29) return SPECIAL;
    return ((<u32>load<u16>(distanceBases + ((<usize>symbol) << 1))) << 16) | (symbol < 2 ? 0 : (symbol >> 1) - 1);
  }
  if (symbol < 256) return LITERAL | (symbol << 16);
  if (symbol == 256) return SPECIAL | END;
  if (symbol > 285) return SPECIAL;
  const n = <usize>symbol - 257;
  return ((<u32>load<u16>(lengthBases + (n << 1))) << 16) | <u32>load<u8>(lengthExtras + n);
}

/** The tables of a canonical code, of the lengths at `lengths`; false where these are no code. */
function makeTable(table: usize, first: u32, entries: u32, symbols: u32, kind: u32): bool {
  memory.fill(counts, 0, 64);
  for (let n: u32 = 0; n < symbols; n++) {
    const at = counts + ((<usize>load<u8>(lengths + n)) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let open: i32 = 1;
  let longest: u32 = 0;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    const count = load<u32>(counts + ((<usize>length) << 2));
    if (count > 0) longest = length;
    open = open * 2 - <i32>count;
    if (open < 0) return false;
    store<u32>(places + ((<usize>length) << 2), place);
    place += count;
  }
  if (open > 0) {
    // Only a block without distances, or with one, may leave codes open.
    if (longest > 1 || kind != 2) return false;
    for (let n: u32 = 0; n < (<u32>1) << first; n++) store<u32>(table + ((<usize>n) << 2), SPECIAL);
  }
  for (let n: u32 = 0; n < symbols; n++) {
    const length = <usize>load<u8>(lengths + n);
    if (length == 0) continue;
    const at = places + (length << 2);
    const to = load<u32>(at);
    store<u16>(sorted + ((<usize>to) << 1), <u16>n);
    store<u32>(at, to + 1);
  }
  const size: u32 = 1 << first;
  let next: u32 = size;
  let start: u32 = 0;
  let second: u32 = 0;
  let prefix: u32 = -1;
  // Codes come lowest bit first, so that they are counted upwards from their highest bit.
  let code: u32 = 0;
  for (let n: u32 = 0; n < place; n++) {
    const symbol = <u32>load<u16>(sorted + ((<usize>n) << 1));
    const length = <u32>load<u8>(lengths + symbol);
    if (length <= first) {
      const entry = meaning(kind, symbol) + length * 0x101;
      const step: u32 = 1 << length;
      for (let at = code; at < size; at += step) store<u32>(table + ((<usize>at) << 2), entry);
    } else {
      const head = code & (size - 1);
      if (head != prefix) {
        prefix = head;
        second = length - first;
        let room: i32 = 1 << second;
        while (second + first < longest) {
          room -= <i32>load<u32>(counts + ((<usize>(second + first)) << 2));
          if (room <= 0) break;
          second++;
          room <<= 1;
        }
        start = next;
        next += (<u32>1) << second;
        if (next > entries) return false;
        store<u32>(table + ((<usize>head) << 2), (start << 16) | SPECIAL | SECOND | (second << 8) | first);
      }
      const entry = meaning(kind, symbol) + (length - first) * 0x101;
      const step: u32 = 1 << (length - first);
      for (let at = code >> first; at < (<u32>1) << second; at += step) store<u32>(table + ((<usize>(start + at)) << 2), entry);
    }
    const at = counts + ((<usize>length) << 2);
    store<u32>(at, load<u32>(at) - 1);
    let bit: u32 = 1 << (length - 1);
    while ((code & bit) != 0) bit >>= 1;
    code = bit == 0 ? 0 : (code & (bit - 1)) + bit;
  }
  return true;
}
