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
  listFormat(locale, 'long').format(parts);

/** "A, B, C" in the locale's way: a list that may go on. */
export const joinPlainly = (locale: string, parts: readonly string[]): string =>
  listFormat(locale, 'narrow').format(parts);

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

/** Plain counts: 1,000 · 1,000–1,200 · 2.5 million. */
export function countStyle(locale: string): FigureStyle {
  const pick = (...figures: number[]) =>
    numberFormat(locale, figures.every(isRound) ? words : { maximumFractionDigits: 2 });
  return {
    one: (figure) => pick(figure).format(figure),
    range: (low, high) => pick(low, high).formatRange(low, high),
  };
}

/** Percentages given as 20 for 20 %. */
export function percentStyle(locale: string): FigureStyle {
  const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return {
    one: (figure) => format.format(figure / 100),
    range: (low, high) => format.formatRange(low / 100, high / 100),
  };
}

/** Amounts of a unit that ECMA-402 knows ('day', 'kilometer'): 2 days · 2–3 days. */
export function unitStyle(locale: string, unit: string): FigureStyle {
  const format = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 });
  return { one: (figure) => format.format(figure), range: (low, high) => format.formatRange(low, high) };
}

/** The name of a unit or currency of ECMA-402 as it stands after a large round number: "kilometres", "euros". */
export function unitNoun(
  locale: string,
  of: { style: 'unit'; unit: string } | { style: 'currency'; currency: string },
): string {
  const format = numberFormat(locale, { ...of, unitDisplay: 'long', currencyDisplay: 'name' });
  const named = format.formatToParts(100).filter(({ type }) => type === of.style);
  return named
    .map(({ value }) => value)
    .join(' ')
    .trim();
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

/**
 * Sums of money: $7 billion · $7–8 billion. Intl shortens sums to "$7B"; here the currency's sign is set around the
 * figure in words, on the side where the locale has it.
 */
export function moneyStyle(locale: string, currency: string): FigureStyle {
  const count = countStyle(locale);
  const frame = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).formatToParts(7);
  const around = (figure: string) => frame.map((part) => (part.type === 'integer' ? figure : part.value)).join('');
  return {
    one: (figure) => around(count.one(figure)),
    range: (low, high) => around(count.range(low, high)),
  };
}
