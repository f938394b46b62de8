/**
 * Ids go into backups and are never changed, and their input comes from pages nobody vouches for: with a weak hash a
 * page could be written to land on another article's id. So it is SHA-256, cut to 96 bits; and it is computed here,
 * since crypto.subtle answers asynchronously, which ends an IndexedDB transaction and does not fit the pure claim reader.
 */
const WORDS_KEPT = 3;

/** Bytes that are compressed at a time. */
const BLOCK = 64;

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = Int32Array.from(fractions(64, 1 / 3), (word) => word | 0);
/** The same of the square roots of the first 8 primes. */
const INITIAL = Int32Array.from(fractions(8, 1 / 2), (word) => word | 0);

function fractions(count: number, exponent: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor++;
    if (divisor * divisor > candidate) found.push((candidate ** exponent % 1) * 2 ** 32);
  }
  return found;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const encoder = new TextEncoder();

/** Bytes for so many UTF-16 units, of three bytes at most, and the padding. */
const roomFor = (units: number): number => units * 3 + 128;

/** Writes a text as UTF-8 from `at` on; gives the bytes written. */
const encode = (text: string, bytes: Uint8Array, at: number): number =>
  encoder.encodeInto(text, at === 0 ? bytes : bytes.subarray(at)).written;

/** Texts up to this length are hashed in one buffer that is kept: an encoded copy of each costs as much as its hash. */
const SHORT = 4000;
const short = buffer(SHORT);

/** Room for so many UTF-16 units behind a block that has been begun. */
function buffer(units: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(BLOCK + roomFor(units));
  return { bytes, view: new DataView(bytes.buffer) };
}

const bufferFor = (text: string) => (text.length <= SHORT ? short : buffer(text.length));

/** A message that has been begun: the state after its whole blocks, the bytes behind them, and its length up to here. */
interface Begun {
  state: Int32Array;
  tail: Uint8Array;
  length: number;
}

const NOTHING: Begun = { state: INITIAL, tail: new Uint8Array(0), length: 0 };

function begin(text: string): Begun {
  const { bytes, view } = bufferFor(text);
  const length = encode(text, bytes, 0);
  const whole = length - (length % BLOCK);
  const state = new Int32Array(INITIAL);
  compressAll(state, view, whole);
  return { state, tail: bytes.slice(whole, length), length };
}

/** Of the text that is being hashed: one that is begun keeps its own. */
const state = new Int32Array(INITIAL);

/** Hashes what was begun with a text after it: in UTF-8, padded to whole blocks with the length in bits at the end. */
function finishWith(begun: Begun, text: string): string {
  const { bytes, view } = bufferFor(text);
  // Loops: some bytes each, and a call out of JavaScript costs as much as the hash of a block.
  for (let at = 0; at < begun.tail.length; at++) bytes[at] = begun.tail[at] as number;
  const written = encode(text, bytes, begun.tail.length);
  const end = begun.tail.length + written;
  const padded = ((end + 8) >> 6) * BLOCK + BLOCK;
  bytes[end] = 0x80;
  for (let at = end + 1; at < padded - 8; at++) bytes[at] = 0;
  const length = begun.length + written;
  view.setUint32(padded - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded - 4, length << 3);
  for (let word = 0; word < state.length; word++) state[word] = begun.state[word] as number;
  compressAll(state, view, padded);
  let hash = '';
  for (let word = 0; word < WORDS_KEPT; word++) hash += digits(state[word] as number);
  return hash;
}

const schedule = new Int32Array(64);

function fillSchedule(message: DataView, offset: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = message.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const early = schedule[i - 15] as number;
    const late = schedule[i - 2] as number;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[i] = ((schedule[i - 16] as number) + s0 + (schedule[i - 7] as number) + s1) | 0;
  }
}

/** One block into the state. Plain variables and 32-bit sums: every claim is hashed, and arrays here cost four times as much. */
function compress(state: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + (ROUND[i] as number) + (schedule[i] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & (b ^ c)) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

function compressAll(state: Int32Array, message: DataView, end: number): void {
  for (let offset = 0; offset < end; offset += BLOCK) {
    fillSchedule(message, offset);
    compress(state);
  }
}

const OCTETS = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** A word of the state in hexadecimal. */
const digits = (word: number): string =>
  `${OCTETS[word >>> 24]}${OCTETS[(word >>> 16) & 255]}${OCTETS[(word >>> 8) & 255]}${OCTETS[word & 255]}`;

/** A 96-bit content hash of a text (of its UTF-8 bytes), as 24 lower-case hexadecimal digits. Never throws. */
export const hash = (text: string): string => finishWith(NOTHING, text);

/**
 * The hash of texts that begin alike, whose beginning is read once: `hashAfter(a)(b)` is `hash(a + b)`, unless the two
 * meet inside a surrogate pair.
 */
export function hashAfter(beginning: string): (rest: string) => string {
  const begun = begin(beginning);
  return (rest) => finishWith(begun, rest);
}
