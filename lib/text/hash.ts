/**
 * Ids go into backups and are never changed, and their input comes from pages nobody vouches for: with a weak hash a
 * page could be written to land on another article's id. So it is SHA-256, cut to 96 bits; and it is computed here,
 * since crypto.subtle answers asynchronously, which ends an IndexedDB transaction and does not fit the pure claim reader.
 */
const BITS_KEPT = 96;

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

/** Most text is ASCII, and short: a loop writes it in half the time of a call out of JavaScript. Null where it is not. */
function encodeAscii(text: string, bytes: Uint8Array): number | null {
  if (text.length > SHORT) return null;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return null;
    bytes[at] = unit;
  }
  return text.length;
}

/** Texts up to this length are hashed in one buffer that is kept: an encoded copy of each costs as much as its hash. */
const SHORT = 4000;
const short = new Uint8Array(roomFor(SHORT));

/** The message in UTF-8, padded to whole blocks of 64 bytes with its length in bits at the end. */
function padded(text: string): DataView {
  const bytes = text.length <= SHORT ? short : new Uint8Array(roomFor(text.length));
  const written = encodeAscii(text, bytes) ?? encoder.encodeInto(text, bytes).written;
  const length = ((written + 8) >> 6) * 64 + 64;
  bytes.fill(0, written, length);
  bytes[written] = 0x80;
  const view = new DataView(bytes.buffer, 0, length);
  view.setUint32(length - 8, Math.floor(written / 2 ** 29));
  view.setUint32(length - 4, written << 3);
  return view;
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
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + (schedule[i] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const worked = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i] as number) + (worked[i] as number);
}

/** A 96-bit content hash of a text (of its UTF-8 bytes), as 24 lower-case hexadecimal digits. Never throws. */
export function hash(text: string): string {
  const message = padded(text);
  const state = Int32Array.from(INITIAL);
  for (let offset = 0; offset < message.byteLength; offset += 64) {
    fillSchedule(message, offset);
    compress(state);
  }
  return [...state.subarray(0, BITS_KEPT / 32)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
