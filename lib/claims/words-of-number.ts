import { wordTable } from '../text';
import type { Interval } from './types';

/** Numbers below twenty, spelled out. */
export const UNITS = wordTable<number>(
  Object.fromEntries(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen`
      .split(/\s+/)
      .map((word, value) => [word, value]),
  ),
);

export const TENS = wordTable<number>(
  Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
  ),
);

/** Ordinals from first to nineteenth, spelled out. */
export const ORDINAL_UNITS = wordTable<number>(
  Object.fromEntries(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth`
      .split(/\s+/)
      .map((word, index) => [word, index + 1]),
  ),
);

/** Words that multiply the figure before them. "m" does so beside money alone: elsewhere it is metres. */
export const MULTIPLES = wordTable<number>({
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  tn: 1e12,
  trn: 1e12,
  bn: 1e9,
  bln: 1e9,
  mn: 1e6,
  mln: 1e6,
  k: 1e3,
});

/** "Hundreds" is at least two hundred; its upper end is where the next word ("thousands") would be used. */
export const VAGUE = wordTable<Interval>({
  tens: { low: 20, high: 200 },
  dozens: { low: 24, high: 200 },
  scores: { low: 40, high: 200 },
  hundreds: { low: 200, high: 2000 },
  thousands: { low: 2000, high: 20_000 },
  millions: { low: 2e6, high: null },
  couple: { low: 2, high: 2 },
  pair: { low: 2, high: 2 },
});

/** Small numbers that nobody counted. */
export const SOME = wordTable<Interval>({
  several: { low: 3, high: 9 },
  few: { low: 3, high: 9 },
  handful: { low: 2, high: 7 },
});

/** Names of small groups: "a trio of panels". */
export const GROUPS = wordTable<number>({
  trio: 3,
  quartet: 4,
  quintet: 5,
  foursome: 4,
  threesome: 3,
  duo: 2,
  pair: 2,
});

export const PARTS_OF_ONE = wordTable<number>({
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
});

const FRACTION_SIGNS = wordTable<number>({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 });

/** "6,000" → 6000, "1.5" → 1.5, "2½" → 2.5, "1,200" only where grouped by thousands; null for "20:37" or "1.2.3". */
export function parseFigure(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  const part = FRACTION_SIGNS[text.slice(-1)];
  return part !== undefined && /^\d*$/.test(text.slice(0, -1)) ? Number(text.slice(0, -1)) + part : null;
}
