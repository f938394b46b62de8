import type { Interval, Value } from '../lib/claims';
import { clockText, dayRangeText, isNamedSpan } from './dates';
import { countStyle, type FigureStyle, unitStyle } from './figures';
import type { Language } from './language';
import { unitOf } from './units';

type Quantity = Extract<Value, { type: 'quantity' }>;
type Dated = Extract<Value, { type: 'date' }>;
type Duration = Extract<Value, { type: 'duration' }>;
type Polarity = Extract<Value, { type: 'polarity' }>;
type Stance = Extract<Value, { type: 'modality' }>;
type Clock = Extract<Value, { type: 'clock' }>;
type Place = Extract<Value, { type: 'place' }>;

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
      return ageText(language, value.interval, words);
    case 'clock':
      return clockRangeText(language, value);
    case 'place':
      return placeText(language, value);
    case 'party':
      // Several parties come as one name.
      return value.name.split(', ').map(language.named).join(', ');
    case 'person':
      return language.named(value.name);
    case 'scope':
      return t(`scope.${value.scope}`);
    case 'polarity':
      return polarityText(language, value, words);
    case 'modality':
      return stanceText(language, value, words);
    case 'text':
      return t('value.quoted', { text: value.words });
    default:
      return value satisfies never;
  }
}

function quantityText(language: Language, { interval, approximate, unit, scope }: Quantity): string {
  const { t } = language;
  const { style, noun } = unitOf(language, unit);
  const vague = approximate ? vagueWord(interval) : null;
  const text = vague ? vagueText(language, vague, noun) : intervalText(language, interval, approximate, style);
  return scope === 'unknown' ? text : t(`scoped.${scope}`, { value: text });
}

/** Words of vague number and the intervals that lib/claims reads them as: shown as the words, not as the bounds. */
const vagueWords = [
  ['dozens', 24, 200],
  ['hundreds', 200, 2000],
  ['thousands', 2000, 20_000],
  ['millions', 2e6, null],
] as const;

type VagueWord = (typeof vagueWords)[number][0];

const vagueWord = ({ low, high }: Interval): VagueWord | null =>
  vagueWords.find(([, from, to]) => from === low && to === high)?.[0] ?? null;

/** Whether a figure is a word of vague number, whose upper bound nobody reports. */
export const isVague = ({ interval, approximate }: Quantity): boolean =>
  Boolean(approximate) && vagueWord(interval) !== null;

const vagueText = ({ t }: Language, word: VagueWord, unit: string | null): string =>
  unit === null ? t(`value.${word}`) : t(`value.${word}Of`, { unit });

/** An interval in words: the figure, "at least", "more than", "up to", or both bounds. */
function intervalText(
  { t }: Language,
  { low, high, above }: Interval,
  approximate: Quantity['approximate'],
  style: FigureStyle,
): string {
  if (low === null && high === null) return t('value.noFigure');
  if (low === null) return t('value.atMost', { value: style.one(high as number) });
  if (high === null) return t(above ? 'value.moreThan' : 'value.atLeast', { value: style.one(low) });
  const figure = low === high ? style.one(low) : style.range(low, high);
  return approximate ? t('value.about', { value: figure }) : figure;
}

function placeText({ t, placed }: Language, { place, name: written, relation }: Place): string {
  const name = placed(place, written);
  switch (relation) {
    case 'at':
      return name;
    case 'around':
      return t('value.placeNear', { name });
    case 'from':
      return t('value.placeFrom', { name });
    case 'to':
      return t('value.placeTo', { name });
    default:
      return relation satisfies never;
  }
}

function polarityText({ t }: Language, { holds }: Polarity, words: string | null): string {
  if (words === null) return t(holds ? 'polarity.holds' : 'polarity.denied');
  return t(holds ? 'polarity.holdsIn' : 'polarity.deniedIn', { words });
}

/** "rejected (“turned down”)"; the words are left out where they are the very word. */
function stanceText({ t }: Language, { modality }: Stance, words: string | null): string {
  const text = t(`modality.${modality}`);
  if (words === null || words.toLocaleLowerCase() === text) return text;
  return t('modality.inWords', { modality: text, words });
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
  // "Under an hour" begins at nothing.
  const low = interval.low === 0 && interval.high !== null && interval.high > 0 ? null : interval.low;
  const bounds = [low, interval.high].filter((bound) => bound !== null);
  const [unit, minutes] = durationUnits.find(([, size]) => bounds.every((bound) => bound % size === 0)) ?? [
    'minute' as const,
    1,
  ];
  const scaled = (bound: number | null) => (bound === null ? null : bound / minutes);
  return intervalText(
    language,
    { ...interval, low: scaled(low), high: scaled(interval.high) },
    approximate,
    unitStyle(language.locale, unit),
  );
}

/** Ages are whole years: whoever is under 25 is 24 at most. The bound is told by the figure that the sentence gives. */
function ageText({ t, locale }: Language, { low, high, above }: Interval, words: string | null): string {
  const years = countStyle(locale);
  const figures = new Set((words?.match(/\d+/g) ?? []).map(Number));
  const isTold = (beyond: number, bound: number) => figures.has(beyond) && !figures.has(bound);
  if (low === null && high === null) return t('value.noFigure');
  if (low === null) {
    const most = high as number;
    if (isTold(most + 1, most)) return t('value.ageUnder', { value: years.one(most + 1) });
    return t('value.ageAtMost', { value: years.one(most) });
  }
  if (high === null) {
    if (isTold(low - 1, low)) return t('value.ageOver', { value: years.one(low - 1) });
    return t(above ? 'value.ageOver' : 'value.ageAtLeast', { value: years.one(low) });
  }
  if (low === high) return t('value.ageExactly', { value: years.one(low) });
  return t('value.ageBetween', { low: years.one(low), high: years.one(high) });
}

/** Zones are told as in the article, folded: "utc" is a code, "tokyo" a place. */
const longestZoneCode = 4;

function clockRangeText(language: Language, { interval, approximate, twelve, zone }: Clock): string {
  const { t, locale } = language;
  const one = (minutes: number) => clockText(locale, minutes, twelve ? 'unsaid' : 'said');
  const style: FigureStyle = { one, range: (low, high) => `${one(low)}–${one(high)}` };
  const plain = intervalText(language, interval, approximate, style);
  const time = twelve ? t('value.eitherHalf', { value: plain }) : plain;
  if (zone === null) return time;
  if (zone.length <= longestZoneCode) return t('value.clockZone', { value: time, zone: zone.toUpperCase() });
  return t('value.clockPlace', { value: time, place: zone.charAt(0).toUpperCase() + zone.slice(1) });
}
