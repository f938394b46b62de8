import { afterwards, boundedAge } from './age-bounds';
import { birthdaysOf } from './birthdays';
import { isMoneySign } from './currencies';
import { decadesOf } from './decades-of-life';
import { bandOf } from './extremes-of-age';
import { classesOf } from './grown-people';
import type { NumberMention } from './numbers';
import type { Reading } from './reading';
import { isOver, tellsAge } from './tells-of-age';
import type { Interval } from './types';
import { norm } from './words-at';

export interface AgeMention {
  from: number;
  to: number;
  interval: Interval;
  /** Tokens of all figures it used. */
  cores: readonly number[];
}

/** Ages outside this are counts or years. */
const PLAUSIBLE = { low: 0, high: 115 };

/**
 * The ages of a sentence: "18 to 25 years old", "under-25", "a woman of 63", "Maro Tessen, 47,", "in her sixties", "his
 * sixtieth birthday".
 */
export function readAges(reading: Reading): AgeMention[] {
  const told = [...decadesOf(reading), ...birthdaysOf(reading)];
  const figures = reading.numbers.filter(
    (figure) =>
      isPlausible(figure) && !told.some(({ cores }) => cores.includes(figure.core)) && !isCounted(reading, figure),
  );
  if (figures.length === 0) return told;
  const extremes = bandOf(reading, figures);
  const band = extremes === null ? [] : [extremes];
  const rest = figures.filter((figure) => !band.some(({ cores }) => cores.includes(figure.core)));
  const tells = rest.map((figure) => tellsAge(reading, figure));
  const single = rest.filter(
    (figure, index) => tells[index] || (index > 0 && tells[index - 1] && goesOn(reading, figure, rest[index - 1])),
  );
  const ages = joined(
    reading,
    single.map((figure) => ageOf(reading, figure)),
  );
  return [...band, ...ages, ...told];
}

/** "over 17 and under 26": the second limit is of the same people. */
const goesOn = (reading: Reading, { from, interval }: NumberMention, before: NumberMention | undefined): boolean =>
  before?.to === from - 1 &&
  /^(?:and|but)$/.test(norm(reading, from - 1)) &&
  [interval, before.interval].every(({ low, high }) => low === null || high === null);

const ageOf = (reading: Reading, figure: NumberMention): AgeMention => ({
  from: figure.from,
  to: afterwards(reading, figure.to)?.to ?? figure.to,
  interval: boundedAge(reading, figure),
  cores: [figure.core],
});

/** Tokens between two limits of one band. */
const BAND_REACH = 12;

/** "At least 18 but not yet 26", "no younger than 18 and no older than 25": a lower and an upper limit are one band. */
function joined(reading: Reading, ages: readonly AgeMention[]): AgeMention[] {
  const whole: AgeMention[] = [];
  for (const age of ages) {
    const before = whole.at(-1);
    const band = before === undefined ? null : bandBetween(reading, before, age);
    if (band !== null) whole.pop();
    whole.push(band ?? age);
  }
  return whole;
}

function bandBetween({ tokens }: Reading, first: AgeMention, second: AgeMention): AgeMention | null {
  const open = (from: Interval, to: Interval) =>
    from.high === null && to.low === null && from.low !== null && to.high !== null && from.low <= to.high;
  const between = tokens.slice(first.to, second.from);
  if (between.length > BAND_REACH || !between.some(({ norm: word }) => /^(?:and|but|yet|or|to)$/.test(word)))
    return null;
  const [low, high] = open(first.interval, second.interval)
    ? [first.interval.low, second.interval.high]
    : open(second.interval, first.interval)
      ? [second.interval.low, first.interval.high]
      : [null, null];
  if (low === null) return null;
  return {
    from: first.from,
    to: second.to,
    interval: { low, high },
    cores: [...first.cores, ...second.cores],
  };
}

const isPlausible = ({ interval: { low, high }, share, manner }: NumberMention): boolean =>
  !share &&
  manner === 'figure' &&
  (low ?? high ?? -1) >= PLAUSIBLE.low &&
  (high ?? low ?? 999) <= PLAUSIBLE.high &&
  // "Barely 22" has a fraction at one end.
  (Number.isInteger(low) || Number.isInteger(high));

const UNIT =
  /^(?:days?|hours?|minutes?|seconds?|weeks?|months?|%|percent|per|km|kilometres?|kilometers?|metres?|meters?|million|billion|thousand|hundred|dozen|tonnes?|miles?|degrees?|points?|pence|cents?|times|°)$/;

/** A figure with a noun of its own or a unit of time is no age ("25 prisoners", "30 days"). */
function isCounted(reading: Reading, { core, from, to }: NumberMention): boolean {
  const next = norm(reading, to) === '-' ? to + 1 : to;
  if (/^years?$/.test(norm(reading, next))) {
    if (/^(?:age|aged|ages)$/.test(norm(reading, from - 1)) || norm(reading, next + 3) === 'age') return false;
    return !/^(?:old|olds|of|-|and|or)$/.test(norm(reading, next + 1));
  }
  if (UNIT.test(norm(reading, next)) || isMoneySign(norm(reading, core - 1))) return true;
  if (norm(reading, to) === '-' || isOver(reading, to)) return false;
  return [to, to + 1].some((index) => norm(reading, to).length > 1 && countsAt(reading, index));
}

const countsAt = (reading: Reading, index: number): boolean =>
  classesOf(reading, index).some((id) => !id.startsWith('kind:'));
