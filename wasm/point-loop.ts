/**
 * The inner loop of the point scanner in AssemblyScript (`npm run build:scanner` compiles it into `src/engines/flights/formats/point-loop.ts`; a test holds
 * both together). `point-scanner.ts` says what it understands. A file of a trace lies in memory from `inputAt()` on, with `PADDING` zeros
 * behind it, so that nothing here has to look for its end.
 */

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
const powers = memory.data<f64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000]);
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
      const bits = <i32>load<f64>(row, 48);
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

/**
 * The first eight elements as they nearly always are: numbers without blanks, all within 64 bytes. Where each begins is told by the commas alone, so
 * that the processor reads several numbers at once. Returns the address of the ninth, 0 where the point is other than that.
 */
function head(start: usize): usize {
  let commas = commasOf(start) | (commasOf(start + 16) << 16) | (commasOf(start + 32) << 32) | (commasOf(start + 48) << 48);
  if (<i32>popcnt(commas) < HEAD) return 0;
  let p = start;
  for (let element = 0; element < HEAD; element++) {
    const end = start + <usize>ctz(commas);
    commas &= commas - 1;
    let word = load<u64>(p);
    let value = NaN;
    let from = p;
    const negative = (word & 0xff) == 0x2d;
    if (negative) word = load<u64>(++from);
    const stop = stops(word);
    if ((stop & 0x80) == 0) {
      if (stop == 0) return 0;
      const whole = ctz(stop) & ~7;
      let mantissa = numeral(word << (64 - whole));
      let last = from + <usize>(whole >> 3);
      if (last != end) {
        if (((word >> whole) & 0xff) != 0x2e) return 0;
        word = load<u64>(last, 1);
        const stop = stops(word);
        const part = ctz(stop) & ~7;
        const places = <usize>(part >> 3);
        if (stop == 0 || part == 0 || places + <usize>(whole >> 3) > 9) return 0;
        last += 1 + places;
        if (last != end) return 0;
        value = <f64>(mantissa * load<i64>(wholePowers + (places << 3)) + numeral(word << (64 - part))) / load<f64>(powers + (places << 3));
      } else value = <f64>mantissa;
      if (negative) value = 0.0 - value;
    } else if (negative) return 0;
    else if (<u32>word == 0x6c6c756e) {
      if (p + 4 != end) return 0;
    } else if (element == 3 && word == GROUND && p + 8 == end) ground = 1;
    else return 0;
    store<f64>(row + ((<usize>element) << 3), value);
    p = end + 1;
  }
  return p;
}

const GROUND: u64 = 0x22646e756f726722;

function commasOf(start: usize): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(v128.load(start), i8x16.splat(0x2c)));
}

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
      while (isRest(byte)) byte = load<u8>(++p);
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

/** Digits, signs, commas, blanks and the letters of `null`. */
function isRest(byte: i32): bool {
  return (
    (byte >= 0x2c && byte <= 0x39 && byte != 0x2f) ||
    byte == 0x6e ||
    byte == 0x75 ||
    byte == 0x6c ||
    byte == 0x20 ||
    byte == 0x0a ||
    byte == 0x0d ||
    byte == 0x09
  );
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
  let i: i32 = 0;
  while (i < length && load<u8>(start + <usize>i) == load<u8>(known + <usize>i)) i++;
  if (i == length && length > 0) return start + <usize>length;
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
