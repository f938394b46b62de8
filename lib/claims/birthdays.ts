import { markWords, wordTable } from '../text';
import { isYetToBe } from './age-bounds';
import type { AgeMention } from './ages';
import type { Reading } from './reading';
import type { Interval } from './types';
import { norm } from './words-at';
import { ORDINAL_UNITS, TENS } from './words-of-number';

const OPENS = markWords(['birthday']);
const ROUND = wordTable<number>(
  Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word.replace(/y$/, 'ieth'), value])),
);

/** Ages told by a birthday: "his sixtieth birthday", "yet to reach their 25th birthday", "a day after her 18th birthday". */
export function birthdaysOf(reading: Reading): AgeMention[] {
  const ages: AgeMention[] = [];
  for (const [at, { marks }] of reading.tokens.entries()) {
    if ((marks & OPENS) === 0) continue;
    const told = ordinalBefore(reading, at);
    if (told === null || told.value > 115) continue;
    ages.push({ from: told.from, to: at + 1, interval: meant(reading, told.from, told.value), cores: told.cores });
  }
  return ages;
}

interface Ordinal {
  from: number;
  value: number;
  cores: readonly number[];
}

/** "60th", "sixtieth", "twenty-fifth", as they end right before a token. */
function ordinalBefore({ tokens }: Reading, end: number): Ordinal | null {
  const last = tokens[end - 1];
  const word = last?.norm ?? '';
  const figure = tokens[end - 2];
  if (/^(?:st|nd|rd|th)$/.test(word))
    return figure?.kind === 'figure' && /^\d{1,3}$/.test(figure.norm)
      ? { from: end - 2, value: Number(figure.norm), cores: [end - 2] }
      : null;
  const round = ROUND[word];
  if (round !== undefined) return { from: end - 1, value: round, cores: [] };
  const unit = ORDINAL_UNITS[word];
  if (unit === undefined) return word === 'hundredth' ? { from: end - 1, value: 100, cores: [] } : null;
  const dash = figure?.norm === '-' ? end - 3 : end - 2;
  const tens = unit < 10 ? TENS[tokens[dash]?.norm ?? ''] : undefined;
  return tens === undefined
    ? { from: end - 1, value: unit, cores: [] }
    : { from: dash, value: tens + unit, cores: [dash] };
}

const REACHES = /^(?:reach|reached|reaching|see|seen|celebrate|celebrated|mark|marked|pass|passed|had|have|has)$/;
const SHORT = /^(?:before|of|from|to|shy)$/;

/** Who has not come to a birthday is younger; who dies a week before it is a year younger. */
function meant(reading: Reading, ordinal: number, value: number): Interval {
  let at = ordinal - 1;
  while (/^(?:his|her|their|the|a|its|own|my)$/.test(norm(reading, at))) at--;
  const word = norm(reading, at);
  const before = word === 'before' || (word === 'of' && /^(?:short|shy|ahead|eve)$/.test(norm(reading, at - 1)));
  if (before || (SHORT.test(word) && /^(?:days?|weeks?|months?)$/.test(norm(reading, at - 1)))) {
    const near = [1, 2, 3].some((step) => /^(?:days?|weeks?|months?|eve|hours?)$/.test(norm(reading, at - step)));
    return near ? { low: value - 1, high: value - 1 } : { low: null, high: value - 1 };
  }
  if (REACHES.test(word) && isYetToBe(reading, at)) return { low: null, high: value - 1 };
  return { low: value, high: value };
}
