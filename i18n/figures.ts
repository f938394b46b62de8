import { isolated } from './isolate';

/** Formatters of Intl are slow to make and cheap to use: each is made once for its locale and options. */
const made = new Map<string, Intl.NumberFormat | Intl.ListFormat>();

function once<F extends Intl.NumberFormat | Intl.ListFormat>(key: string, make: () => F): F {
  const known = made.get(key);
  if (known) return known as F;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** An Intl.NumberFormat for this locale and these options, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(`n:${locale}:${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** "A, B and C" in the locale's way. */
export const joinWithAnd = (locale: string, parts: readonly string[]): string =>
  listFormat(locale, 'long').format(parts.map((part) => isolated(part)));

/** "A, B, C" in the locale's way: a list that may go on. */
export const joinPlainly = (locale: string, parts: readonly string[]): string =>
  listFormat(locale, 'narrow').format(parts.map((part) => isolated(part)));

/** Of all kinds of list only the narrow conjunction has commas alone in all three languages: 'unit' has none in Turkish. */
const listFormat = (locale: string, style: 'long' | 'narrow'): Intl.ListFormat =>
  once(`l:${locale}:${style}`, () => new Intl.ListFormat(locale, { type: 'conjunction', style }));

/** Writes one figure, or a range of two, in a locale. */
export interface FigureStyle {
  one(figure: number): string;
  range(low: number, high: number): string;
}

const words: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };

/** "7 million" is read faster than 7,000,000; from a million up, where no digit is lost by it. */
const isRound = (figure: number) => Math.abs(figure) >= 1_000_000 && Number.isInteger(figure / 10_000);

/** Which thousand a figure is read by: 1 thousand, 2 million, 3 billion. */
const thousandOf = (figure: number) => Math.floor(Math.log10(Math.abs(figure)) / 3);

/** Plain counts: 1,000 · 1,000–1,200 · 2.5 million · 2.5–3 million. */
export function countStyle(locale: string): FigureStyle {
  const inWords = numberFormat(locale, words);
  const inDigits = numberFormat(locale, { maximumFractionDigits: 2 });
  return {
    one: (figure) => (isRound(figure) ? inWords : inDigits).format(figure),
    range: (low, high) => {
      if (!isRound(low) || !isRound(high)) return inDigits.formatRange(low, high);
      if (thousandOf(low) !== thousandOf(high)) return inWords.formatRange(low, high);
      // Intl says "million" twice where its two forms differ: "2,5 мільйона – 3 мільйони".
      const bare = inWords.formatToParts(low).filter(({ type }) => type !== 'compact' && type !== 'literal');
      return `${bare.map(({ value }) => value).join('')}–${inWords.format(high)}`;
    },
  };
}

/** Percentages given as 20 for 20 %: 20% · 20–25%, the sign on the side where the locale has it. */
export function percentStyle(locale: string): FigureStyle {
  const frame = numberFormat(locale, { style: 'percent' }).formatToParts(0.07);
  return around(countStyle(locale), (figure) => inFrame(frame, figure));
}

const inFrame = (frame: readonly Intl.NumberFormatPart[], figure: string) =>
  frame.map(({ type, value }) => (type === 'integer' ? figure : value)).join('');

/** A style with words around its figures. `put` has the figure as written, and its worth; of a range, that of its end. */
export const around = (style: FigureStyle, put: (figure: string, worth: number) => string): FigureStyle => ({
  one: (figure) => put(style.one(figure), figure),
  range: (low, high) => put(style.range(low, high), high),
});

/** Amounts of a unit that ECMA-402 knows ('day', 'kilometer'): 2 days · 2–3 days. */
export function unitStyle(locale: string, unit: string): FigureStyle {
  const format = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 });
  return { one: (figure) => format.format(figure), range: (low, high) => format.formatRange(low, high) };
}

/** A unit or currency of ECMA-402. */
export type Named = { style: 'unit'; unit: string } | { style: 'currency'; currency: string };

/** A large round number, whose form of the noun stands after words of number as well: "hundreds of kilometres". */
const MANY = 100;

/** The name of a unit or currency as it stands after a figure: "kilometres", "euros". */
export function nounOf(locale: string, of: Named, figure: number = MANY): string {
  const format = numberFormat(locale, {
    ...of,
    unitDisplay: 'long',
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return format.formatToParts(figure).findLast(({ type }) => type === of.style)?.value ?? '';
}

/** Distances given in kilometres, in metres where they are shorter than one: 16 kilometres · 70 metres. */
export function distanceStyle(locale: string): FigureStyle {
  const far = unitStyle(locale, 'kilometer');
  const near = unitStyle(locale, 'meter');
  const isNear = (kilometres: number) => kilometres < 1;
  return {
    one: (figure) => (isNear(figure) ? near.one(figure * 1000) : far.one(figure)),
    range: (low, high) => (isNear(high) ? near.range(low * 1000, high * 1000) : far.range(low, high)),
  };
}

/** Newspapers in these languages write a currency's name behind the sum, not its sign. */
const writesCurrencyNames = new Set(['uk', 'tr']);

/**
 * Sums of money: $7 billion · $7–8 billion · 7 мільярдів доларів США. Intl shortens sums to "$7B"; here the currency's
 * sign is set around the figure in words, on the side where the locale has it, or its name behind.
 */
export function moneyStyle(locale: string, currency: string): FigureStyle {
  const count = countStyle(locale);
  if (writesCurrencyNames.has(new Intl.Locale(locale).language)) {
    const name = (worth: number) => nounOf(locale, { style: 'currency', currency }, isRound(worth) ? MANY : worth);
    return around(count, (figure, worth) => `${figure} ${name(worth)}`);
  }
  const frame = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).formatToParts(7);
  return around(count, (figure) => inFrame(frame, figure));
}

/** Units of ECMA-402 for room on a disk with their size in bytes, largest first. */
const byteUnits = [
  ['terabyte', 1e12],
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** Room on a disk as readers speak of it: "12.4 MB", "48 GB"; no closer than two or three digits. */
export function bytesText(locale: string, bytes: number): string {
  const [unit, size] = byteUnits.find(([, one]) => bytes >= one) ?? (['byte', 1] as const);
  const amount = bytes / size;
  const maximumFractionDigits = amount >= 20 ? 0 : 1;
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(amount);
}
