import { currencyOf } from './currencies';
import type { Figure } from './figures';
import { foundAs } from './found-words';
import { measureAt } from './measures';
import { kindsIn } from './named-classes';
import type { NumberMention } from './numbers';
import type { Reading } from './reading';
import { norm } from './words-at';

/** "from 4.25 to 4 percent", "250 and 300 kilometres": a bare figure has the unit of the one joined to it. */
function unitAt(reading: Reading, { to }: NumberMention): number {
  if (!/^(?:to|and|or)$/.test(norm(reading, to))) return to;
  const joined = reading.numbers.find(({ from }) => from === to + 1);
  return joined?.to ?? to;
}

/** What a figure measures: a share, money, a length, a magnitude; null where it counts things. */
export function measureOf(
  reading: Reading,
  number: NumberMention,
): Pick<Figure, 'unit' | 'objects' | 'head' | 'interval'> | null {
  const { tokens } = reading;
  const to = unitAt(reading, number);
  const next = norm(reading, to);
  const after = next === '-' ? to + 1 : to;
  const measure = number.share ? null : measureAt(tokens, after, number.interval);
  if (measure?.unit === 'points') return { ...measure, objects: ['points'], head: null };
  if (number.share || next === '%' || next === 'percent' || (next === 'per' && norm(reading, to + 1) === 'cent')) {
    const bar = barAfter(reading, to);
    return {
      unit: 'percent',
      objects: [bar === null ? 'share' : `share:${bar}`],
      head: null,
      interval: number.interval,
    };
  }
  const currency =
    currencyOf(tokens, number.core, to, number.interval.high ?? number.interval.low ?? 0) ??
    currencyBeside(reading, number);
  if (currency !== null)
    return { unit: `money:${currency.toUpperCase()}`, objects: [currency], head: currency, interval: number.interval };
  if (measure !== null) return { ...measure, objects: [measure.unit], head: measure.unit };
  return isMagnitude(reading, number)
    ? { unit: 'magnitude', objects: [shakenBy(reading, number)], head: null, interval: number.interval }
    : null;
}

/** "The five per cent threshold": what has to be reached, and nobody's share. */
function barAfter(reading: Reading, at: number): string | null {
  const word = [at + 1, at + 2].map((place) => norm(reading, place)).find((next) => BARS.test(next));
  return word === undefined ? null : 'bar';
}

const BARS = /^(?:threshold|hurdle|bar|limit|ceiling|cap|floor|target|quota|minimum|maximum|barrier|requirement)$/;

/** "From sixty dollars to 47.60": a price without its currency has that of the price before it. */
function currencyBeside({ tokens, numbers }: Reading, number: NumberMention): string | null {
  if (!/^\d+[.,]\d{2}$/.test(tokens[number.core]?.text ?? '') || number.share) return null;
  const before = numbers.findLast(({ to }) => to <= number.from);
  return before === undefined
    ? null
    : currencyOf(tokens, before.core, before.to, before.interval.high ?? before.interval.low ?? 0);
}

/** A main shock and its aftershocks have a magnitude each: the nearest is meant, and "followed by one of 6.8" is the second. */
function shakenBy(reading: Reading, number: NumberMention): string {
  const near = kindsIn(reading, 0, reading.tokens.length)
    .filter(({ id }) => id === 'earthquake' || id === 'aftershock')
    .sort((a, b) => Math.abs(a.from - number.core) - Math.abs(b.from - number.core))[0];
  const followed = reading.tokens
    .slice(Math.max(0, number.from - 6), number.from)
    .some(({ lemma }) => lemma === 'follow' || lemma === 'another');
  return near?.id === 'aftershock' || followed ? 'magnitude:aftershock' : 'magnitude';
}

/** "magnitude 7.7", "7.7-magnitude", "a quake of 7.7": a decimal under ten where something shook. */
function isMagnitude(reading: Reading, number: NumberMention): boolean {
  const { low } = number.interval;
  if (low === null || low >= 10 || low < 1) return false;
  const near = [-3, -2, -1]
    .map((step) => norm(reading, number.core + step))
    .concat([0, 1, 2].map((step) => norm(reading, number.to + step)));
  if (near.includes('magnitude') || near.includes('richter')) return true;
  const shook = foundAs(reading, 'kind').some(({ payload }) =>
    payload.some((term) => term.type === 'kind' && /^(?:earthquake|aftershock)$/.test(term.id)),
  );
  return shook && !Number.isInteger(low) && !/^(?:million|billion|thousand)$/.test(norm(reading, number.to - 1));
}
