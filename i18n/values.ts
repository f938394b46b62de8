import type { Interval, Unit, Value } from '../lib/claims';
import { clockText, dayRangeText, isNamedSpan } from './dates';
import { countStyle, distanceStyle, type FigureStyle, moneyStyle, percentStyle, unitStyle } from './figures';
import type { Language } from './language';

type Quantity = Extract<Value, { type: 'quantity' }>;
type Dated = Extract<Value, { type: 'date' }>;
type Duration = Extract<Value, { type: 'duration' }>;
type Polarity = Extract<Value, { type: 'polarity' }>;
type Clock = Extract<Value, { type: 'clock' }>;

/**
 * A typed value in words of the reader's language: "at least 1,000 on each side", "2–3 days", "2 June 2025". `words` are
 * those of the sentence that say it, where known: a day that the article calls "Monday" is shown with its word.
 */
export function valueText(language: Language, value: Value, words: string | null = null): string {
  const { t } = language;
  switch (value.type) {
    case 'quantity':
      return quantityText(language, value);
    case 'date':
      return dateText(language, value, words);
    case 'duration':
      return durationText(language, value);
    case 'age':
      return ageText(language, value.interval);
    case 'clock':
      return clockRangeText(language, value);
    case 'place':
    case 'party':
    case 'person':
      return value.name;
    case 'scope':
      return t(`scope.${value.scope}`);
    case 'polarity':
      return polarityText(language, value, words);
    case 'modality':
      return t(`modality.${value.modality}`);
    case 'text':
      return t('value.quoted', { text: value.words });
    default:
      return value satisfies never;
  }
}

function quantityText(language: Language, value: Quantity): string {
  const figure = unitText(language, value);
  return value.scope === 'unknown' ? figure : `${figure} ${language.t(`scope.${value.scope}`)}`;
}

function unitText(language: Language, { interval, approximate, unit }: Quantity): string {
  const { t, locale } = language;
  const vague = approximate ? vagueWord(interval) : null;
  const text = vague ? t(`value.${vague}`) : intervalText(language, interval, approximate, figureStyle(locale, unit));
  switch (unit) {
    case 'magnitude':
      return t('value.magnitude', { value: text });
    case 'aircraft':
      return t('value.aircraft', { value: text, count: interval.high ?? interval.low ?? 0 });
    case 'ordinal':
      return t('value.nth', { value: text, count: interval.low ?? 0, ordinal: true });
    default:
      return text;
  }
}

/** Words of vague number and the intervals that lib/claims reads them as: shown as the words, not as the bounds. */
const vagueWords = [
  ['dozens', 24, 200],
  ['hundreds', 200, 2000],
  ['thousands', 2000, 20_000],
  ['millions', 2e6, null],
] as const;

const vagueWord = ({ low, high }: Interval) =>
  vagueWords.find(([, from, to]) => from === low && to === high)?.[0] ?? null;

/** Money names its currency as `money:EUR`; where it does not, the bare figure is shown rather than a guessed sign. */
function figureStyle(locale: string, unit: Unit): FigureStyle {
  const [kind, currency] = unit.split(':');
  switch (kind) {
    case 'percent':
      return percentStyle(locale);
    case 'money':
      return currency && /^[A-Z]{3}$/.test(currency) ? moneyStyle(locale, currency) : countStyle(locale);
    case 'distance':
      return distanceStyle(locale);
    case 'hectare':
    case 'degree':
      return unitStyle(locale, kind);
    default:
      return countStyle(locale);
  }
}

/** An interval in words: the figure, "at least", "up to", or both bounds. */
function intervalText(
  { t }: Language,
  { low, high }: Interval,
  approximate: Quantity['approximate'],
  style: FigureStyle,
): string {
  if (low === null && high === null) return t('value.noFigure');
  if (low === null) return t('value.atMost', { value: style.one(high as number) });
  if (high === null) return t('value.atLeast', { value: style.one(low) });
  const figure = low === high ? style.one(low) : style.range(low, high);
  return approximate ? t('value.about', { value: figure }) : figure;
}

function polarityText({ t }: Language, { holds }: Polarity, words: string | null): string {
  if (words === null) return t(holds ? 'polarity.holds' : 'polarity.denied');
  return t(holds ? 'polarity.holdsIn' : 'polarity.deniedIn', { words });
}

function dateText({ t, locale }: Language, value: Dated, words: string | null): string {
  const text = dayRangeText(locale, value.from, value.to);
  // "Early June" reads better than the ten days that stand for it.
  if (value.explicit)
    return words === null || isNamedSpan(value.from, value.to) ? text : t('value.quoted', { text: words });
  return words === null ? t('value.inferredDate', { value: text }) : t('value.datedWords', { words, value: text });
}

/** Minutes in each unit, longest first. Weeks and months are left out: news that says "30 days" means 30 days. */
const durationUnits = [
  ['year', 525_600],
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;

function durationText(language: Language, { interval, approximate }: Duration): string {
  const bounds = [interval.low, interval.high].filter((bound) => bound !== null);
  const [unit, minutes] = durationUnits.find(([, size]) => bounds.every((bound) => bound % size === 0)) ?? [
    'minute' as const,
    1,
  ];
  const scaled = {
    low: interval.low === null ? null : interval.low / minutes,
    high: interval.high === null ? null : interval.high / minutes,
  };
  return intervalText(language, scaled, approximate, unitStyle(language.locale, unit));
}

function ageText({ t, locale }: Language, { low, high }: Interval): string {
  const years = countStyle(locale);
  if (low === null && high === null) return t('value.noFigure');
  if (low === null) return t('value.ageAtMost', { value: years.one(high as number) });
  if (high === null) return t('value.ageAtLeast', { value: years.one(low) });
  if (low === high) return t('value.ageExactly', { value: years.one(low) });
  return t('value.ageBetween', { low: years.one(low), high: years.one(high) });
}

function clockRangeText(language: Language, { interval, approximate }: Clock): string {
  const one = (minutes: number) => clockText(language.locale, minutes);
  const style: FigureStyle = { one, range: (low, high) => `${one(low)}–${one(high)}` };
  return intervalText(language, interval, approximate, style);
}
