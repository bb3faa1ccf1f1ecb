/**
 * The inner loop of the point scanner in AssemblyScript (`npm run build:scanner` compiles it into `src/engines/flights/formats/point-loop.ts`; a test holds
 * both together). `point-scanner.ts` says what it understands. A file of a trace lies in memory from `inputAt()` on, with `PADDING` zeros
 * behind it, so that nothing here has to look for its end.
 */

export { inflate } from './inflate';

/** The number that a text stands for; kind 0 is a callsign, 1 a squawk, 2 a source. */
declare function meaningOf(kind: i32, start: usize, end: usize): i32;

/** Points that are handed over at a time, and points left out. */
const CHUNK: i32 = 1024;
const FAULTS: i32 = 64;
const KEPT: i32 = 11;

/** Numbers of the point in hand, by element; NaN for null. */
const row = memory.data(8 * 16);
/** Eight columns of doubles, two of 32-bit numbers, two of bytes, `CHUNK` long each. */
const columns = memory.data(CHUNK * 74, 16);
/** Time, latitude, longitude, number of elements and address of each point that a trace cannot hold. */
const faults = memory.data(FAULTS * 40, 16);
const powers = memory.data<f64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000]);
const wholePowers = memory.data<i64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000]);
/** The last callsign, squawk and source: 32 bytes each, with the closing quote. */
const lastTexts = memory.data(3 * 32, 16);
const lastLengths = memory.data(3 * 4, 4);
const lastMeanings = memory.data(3 * 4, 4);

let count: i32 = 0;
let faultCount: i32 = 0;
let at: usize = 0;
let elements: i32 = 0;
let ground: i32 = 0;
let callsign: i32 = 0;
let squawk: i32 = 0;
let source: i32 = 0;
let limit: usize = 0;

export function columnsAt(): usize {
  return columns;
}

export function faultsAt(): usize {
  return faults;
}

export function inputAt(): usize {
  return (__heap_base + 15) & ~15;
}

export function pointCount(): i32 {
  return count;
}

export function faultsCounted(): i32 {
  return faultCount;
}

/** Where to go on, or what was not understood. */
export function position(): usize {
  return at;
}

/** Texts mean something else in the next trace. */
export function forget(): void {
  memory.fill(lastLengths, 0, 12);
}

/** From a point's bracket on. 0 = the array ended, 1 = not understood, 2 = the chunk is full: take it and go on at `position`. */
export function scan(start: usize, lastBracket: usize, base: f64, latest: f64): i32 {
  count = 0;
  faultCount = 0;
  limit = lastBracket;
  let p = start;
  while (true) {
    at = p;
    if (count == CHUNK || faultCount == FAULTS) return 2;
    if (p >= lastBracket || load<u8>(p) != 0x5b) return 1;
    const next = point(p + 1);
    if (next == 0) return 1;
    const t = base + load<f64>(row);
    const lat = load<f64>(row, 8);
    const lon = load<f64>(row, 16);
    if (elements >= 8 && t >= 0 && t < latest && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) {
      const to = columns + ((<usize>count) << 3);
      store<f64>(to, t);
      store<f64>(to, lat, CHUNK * 8);
      store<f64>(to, lon, CHUNK * 16);
      store<f64>(to, load<f64>(row, 24), CHUNK * 24);
      store<f64>(to, load<f64>(row, 32), CHUNK * 32);
      store<f64>(to, load<f64>(row, 40), CHUNK * 40);
      store<f64>(to, load<f64>(row, 56), CHUNK * 48);
      store<f64>(to, load<f64>(row, 80), CHUNK * 56);
      const words = columns + ((<usize>count) << 2);
      store<i32>(words, callsign, CHUNK * 64);
      store<i32>(words, squawk, CHUNK * 68);
      const bits = <i32>(<i64>load<f64>(row, 48));
      store<u8>(columns + <usize>count, ground | ((bits & 3) << 1) | (bits & 8), CHUNK * 72);
      store<u8>(columns + <usize>count, source, CHUNK * 73);
      count++;
    } else {
      const to = faults + <usize>faultCount * 40;
      store<f64>(to, t);
      store<f64>(to, lat, 8);
      store<f64>(to, lon, 16);
      store<f64>(to, <f64>elements, 24);
      store<f64>(to, <f64>p, 32);
      faultCount++;
    }
    p = skipBlanks(next);
    const byte = load<u8>(p);
    at = p;
    if (byte == 0x5d) {
      at = p + 1;
      return 0;
    }
    if (byte != 0x2c) return 1;
    p = skipBlanks(p + 1);
  }
}

/** A bit of 0x80 for each of eight bytes that is no digit; right up to the first such byte, which is all that is asked. */
function stops(word: u64): u64 {
  const digits = word ^ 0x3030303030303030;
  return ((digits + 0x7676767676767676) | digits) & 0x8080808080808080;
}

/** The number that eight digits spell, of which the first is the lowest byte; bytes of zero count as zeros. */
function numeral(word: u64): i64 {
  let v = word & 0x0f0f0f0f0f0f0f0f;
  v = (v * 10 + (v >> 8)) & 0x00ff00ff00ff00ff;
  v = (v * 100 + (v >> 16)) & 0x0000ffff0000ffff;
  return <i64>((v * 10000 + (v >> 32)) & 0xffffffff);
}

const HEAD: i32 = 8;
/** Of numbers with so many characters, sign not counted, every digit fits: 12 digits are exact in a double, and so are the powers. */
const LONGEST: usize = 12;
/** For each length and place of the point (the length, where there is none): which bytes are digits, so that the last digit comes last of sixteen. */
const shuffles = memory.data(16 * 16 * 16, 16);
/** What the digits are divided by; 0 where a number cannot be like that. */
const divisors = memory.data(16 * 16 * 8, 16);

/** Loaded before a loop: as constants they would be made anew in each turn. */
const constants = memory.data(5 * 16, 16);
v128.store(constants, i8x16.splat(0x30));
v128.store(constants, i8x16.splat(9), 16);
v128.store(constants, i16x8.splat(0xff), 32);
v128.store(constants, i16x8.splat(10), 48);
v128.store(constants, i32x4.splat(0x10064), 64);

for (let length = 1; length <= <i32>LONGEST; length++) {
  for (let dot = 1; dot <= length; dot++) {
    if (dot == length - 1) continue;
    const entry = (length << 4) | dot;
    const digits = dot == length ? length : length - 1;
    for (let lane = 0; lane < 16; lane++) {
      const digit = lane - (16 - digits);
      store<u8>(shuffles + <usize>((entry << 4) + lane), <u8>(digit < 0 ? 0x80 : digit < dot ? digit : digit + 1));
    }
    store<f64>(divisors + <usize>(entry << 3), load<f64>(powers + <usize>((digits - dot) << 3)));
  }
}

/**
 * The first eight elements as they nearly always are: numbers without blanks, all within 64 bytes. Where each begins is told by the commas alone, so
 * that the processor reads several numbers at once. Returns the address of the ninth, 0 where the point is other than that.
 */
function head(start: usize): usize {
  const zeros = v128.load(constants);
  const nines = v128.load(constants, 16);
  const lows = v128.load(constants, 32);
  const tens = v128.load(constants, 48);
  const hundreds = v128.load(constants, 64);
  const bytes0 = v128.load(start);
  const bytes1 = v128.load(start, 16);
  const bytes2 = v128.load(start, 32);
  const bytes3 = v128.load(start, 48);
  let commas = places(bytes0, 0x2c) | (places(bytes1, 0x2c) << 16) | (places(bytes2, 0x2c) << 32) | (places(bytes3, 0x2c) << 48);
  const dots = places(bytes0, 0x2e) | (places(bytes1, 0x2e) << 16) | (places(bytes2, 0x2e) << 32) | (places(bytes3, 0x2e) << 48);
  if (<i32>popcnt(commas) < HEAD) return 0;
  let p = start;
  for (let element = 0; element < HEAD; element++) {
    const end = start + <usize>ctz(commas);
    commas &= commas - 1;
    const negative = load<u8>(p) == 0x2d;
    const from = p + <usize>negative;
    const length = end - from;
    if (length > LONGEST) return 0;
    const dot = min(<usize>ctz(dots >> <u64>(from - start)), length);
    const entry = (length << 4) | dot;
    const divisor = load<f64>(divisors + (entry << 3));
    const digits = i8x16.swizzle(i8x16.sub(v128.load(from), zeros), v128.load(shuffles + (entry << 4)));
    let value = NaN;
    if (divisor != 0 && !v128.any_true(i8x16.gt_u(digits, nines))) {
      const pairs = i16x8.add(i16x8.mul(v128.and(digits, lows), tens), i16x8.shr_u(digits, 8));
      const fours = i32x4.dot_i16x8_s(pairs, hundreds);
      const whole =
        (<i64>i32x4.extract_lane(fours, 1) * 10000 + <i64>i32x4.extract_lane(fours, 2)) * 10000 + <i64>i32x4.extract_lane(fours, 3);
      // The quotient of two whole numbers below 2^53 is rounded once, as JSON.parse rounds it.
      value = <f64>whole / divisor;
      value = negative ? 0.0 - value : value;
    } else if (element == 3 && load<u64>(p) == GROUND && p + 8 == end) ground = 1;
    else if (load<u32>(p) != NULL || p + 4 != end) return 0;
    store<f64>(row + ((<usize>element) << 3), value);
    p = end + 1;
  }
  return p;
}

/** A bit for each of 16 bytes that is the one asked for. */
function places(bytes: v128, byte: i8): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(byte)));
}

const NULL: u32 = 0x6c6c756e;
const GROUND: u64 = 0x22646e756f726722;

/** Reads one point from the byte after its bracket; the address behind it, 0 where it is not understood. */
function point(start: usize): usize {
  ground = 0;
  callsign = 0;
  squawk = 0;
  source = 13;
  let p = head(start);
  let element: i32 = p == 0 ? 0 : HEAD;
  if (p == 0) {
    p = start;
    ground = 0;
  }
  while (true) {
    let word = load<u64>(p);
    let byte = <i32>(word & 0xff);
    const negative = byte == 0x2d;
    if (negative) word = load<u64>(++p);
    const stop = stops(word);
    if ((stop & 0x80) == 0) {
      if (stop == 0) return 0;
      const whole = ctz(stop) & ~7;
      // Nine digits are exact in a double. The quotient of two whole numbers below 2^53 is rounded once, as JSON.parse rounds it.
      let mantissa = numeral(word << (64 - whole));
      p += <usize>(whole >> 3);
      let value: f64;
      if (((word >> whole) & 0xff) == 0x2e) {
        word = load<u64>(p + 1);
        const stop = stops(word);
        const part = ctz(stop) & ~7;
        if (stop == 0 || part == 0) return 0;
        const places = <usize>(part >> 3);
        if (places + <usize>(whole >> 3) > 9) return 0;
        mantissa = mantissa * load<i64>(wholePowers + (places << 3)) + numeral(word << (64 - part));
        p += 1 + places;
        value = <f64>mantissa / load<f64>(powers + (places << 3));
      } else value = <f64>mantissa;
      store<f64>(row + ((<usize>element) << 3), negative ? 0.0 - value : value);
    } else if (negative) return 0;
    else if (<u32>word == 0x6c6c756e) {
      store<f64>(row + ((<usize>element) << 3), NaN);
      p += 4;
    } else if (byte == 0x22) {
      if (element == 9) {
        p = text(2, p + 1);
        if (p == 0) return 0;
        source = load<i32>(lastMeanings, 8);
      } else if (element == 3 && word == GROUND) {
        p += 8;
        ground = 1;
      } else return 0;
      store<f64>(row + ((<usize>element) << 3), NaN);
    } else if (byte == 0x7b && element == 8) {
      p = details(p);
      if (p == 0) return 0;
    } else if (byte <= 0x20 && byte != 0) {
      p = skipBlanks(p);
      continue;
    } else return 0;
    element++;
    byte = load<u8>(p);
    if (element == KEPT) {
      p = restEnd(p);
      byte = load<u8>(p);
    } else if (byte <= 0x20) {
      p = skipBlanks(p);
      byte = load<u8>(p);
    }
    p++;
    if (byte == 0x2c) continue;
    if (byte != 0x5d) return 0;
    for (let missing = element; missing < KEPT; missing++) store<f64>(row + ((<usize>missing) << 3), NaN);
    elements = element;
    return p;
  }
}

/** Address of the first byte that is no digit, sign, point, comma, blank or letter of `null`: the end of a point whose other elements nobody asks for. */
function restEnd(start: usize): usize {
  let p = start;
  while (true) {
    const bytes = v128.load(p);
    const numbers = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x2c)), i8x16.splat(0x39 - 0x2c));
    const letters = v128.or(
      i8x16.eq(bytes, i8x16.splat(0x6e)),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x75)), i8x16.eq(bytes, i8x16.splat(0x6c))),
    );
    const blanks = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x0a))),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x0d)), i8x16.eq(bytes, i8x16.splat(0x09))),
    );
    const rest = v128.andnot(v128.or(numbers, v128.or(letters, blanks)), i8x16.eq(bytes, i8x16.splat(0x2f)));
    const others = i8x16.bitmask(v128.not(rest));
    if (others != 0) return p + <usize>ctz(others);
    p += 16;
  }
}

/** Takes source, callsign and squawk out of the details; 0 where they are not as readsb writes them. */
function details(start: usize): usize {
  const end = find(0x7d, start, limit);
  if (end == 0) return 0;
  let p = start + 1;
  if (load<u64>(p) == TYPE) {
    p = text(2, p + 8);
    if (p == 0 || p > end) return 0;
    source = load<i32>(lastMeanings, 8);
  } else if (p < end && (!isCompact(p, end) || findKey(TYPE, 0x70, 3, p, end) != 0)) return 0;
  let key = load<u64>(p + 1) == FLIGHT && load<u16>(p + 1, 8) == COLON_QUOTE ? p + 1 : findKey(FLIGHT, 0x66, 1, p, end);
  if (key != 0) {
    p = text(0, key + 10);
    if (p == 0 || p > end) return 0;
    callsign = load<i32>(lastMeanings);
  }
  key = findKey(SQUAWK, 0x71, 2, start, end);
  if (key != 0) {
    p = text(1, key + 10);
    if (p == 0 || p > end) return 0;
    squawk = load<i32>(lastMeanings, 4);
  }
  return end + 1;
}

/** `"type":"`, and the other two keys without their colon, as numbers read from the lower end. */
const TYPE: u64 = 0x223a226570797422;
const FLIGHT: u64 = 0x22746867696c6622;
const SQUAWK: u64 = 0x226b776175717322;
const COLON_QUOTE: u16 = 0x223a;

/** Address of a key of eight bytes whose value is a text, 0 where it does not stand; the search goes by its rarest letter. */
function findKey(key: u64, rare: i32, place: usize, start: usize, end: usize): usize {
  let p = start;
  while (true) {
    p = find(rare, p, end);
    if (p == 0) return 0;
    const from = p - place;
    if (load<u64>(from) == key && (key == TYPE || load<u16>(from, 8) == COLON_QUOTE)) return from;
    p++;
  }
}

/** Address of a byte, 0 where it does not stand before `end`. */
function find(byte: i32, start: usize, end: usize): usize {
  const wanted = i8x16.splat(<i8>byte);
  for (let p = start; p < end; p += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(p), wanted));
    if (found != 0) {
      const place = p + <usize>ctz(found);
      return place < end ? place : 0;
    }
  }
  return 0;
}

/** Reads a text from the byte after its quote; returns the address after its closing quote, 0 where it is none that is simple. */
function text(kind: i32, start: usize): usize {
  const known = lastTexts + ((<usize>kind) << 5);
  const slot = (<usize>kind) << 2;
  const length = load<i32>(lastLengths + slot);
  if (length > 0) {
    const low = <u32>i8x16.bitmask(i8x16.ne(v128.load(start), v128.load(known)));
    const differs = low | ((<u32>i8x16.bitmask(i8x16.ne(v128.load(start, 16), v128.load(known, 16)))) << 16);
    if ((differs & (<u32>-1 >> (32 - length))) == 0) return start + <usize>length;
  }
  const end = textEnd(start);
  if (end == 0) return 0;
  store<i32>(lastMeanings + slot, meaningOf(kind, start, end));
  const size = <i32>(end + 1 - start);
  store<i32>(lastLengths + slot, size <= 32 ? size : 0);
  if (size <= 32) memory.copy(known, start, size);
  return end + 1;
}

/** Address of the closing quote of a text of at most 255 bytes, all printable ASCII and no escape; 0 where it is none such. */
function textEnd(start: usize): usize {
  for (let p = start; p < start + 256; p++) {
    const byte = load<u8>(p);
    if (byte == 0x22) return p;
    if (byte < 0x20 || byte > 0x7e || byte == 0x5c) return 0;
  }
  return 0;
}

/** True if the first key of an object is followed by its value without a blank. */
function isCompact(start: usize, end: usize): bool {
  const last: usize = load<u8>(start) == 0x22 ? textEnd(start + 1) : 0;
  return last > 0 && last + 2 < end && load<u8>(last, 1) == 0x3a && load<u8>(last, 2) > 0x20;
}

function skipBlanks(start: usize): usize {
  let p = start;
  let byte = load<u8>(p);
  while (byte <= 0x20 && byte != 0) byte = load<u8>(++p);
  return p;
}
