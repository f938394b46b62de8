import { markWords } from '../text';
import { isYetToBe } from './age-bounds';
import type { AgeMention } from './ages';
import { ordinalBefore } from './ordinal-words';
import type { Reading } from './reading';
import type { Interval } from './types';
import { norm } from './words-at';

const OPENS = markWords(['birthday']);
/** Ages told by a birthday: "his sixtieth birthday", "yet to reach their 25th birthday", "a day after her 18th birthday". */
export function birthdaysOf(reading: Reading): AgeMention[] {
  const ages: AgeMention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (((reading.tokens[at]?.marks ?? 0) & OPENS) === 0) continue;
    const told = ordinalBefore(reading.tokens, at);
    if (told === null || told.value > 115) continue;
    ages.push({ from: told.from, to: at + 1, interval: meant(reading, told.from, told.value), cores: told.cores });
  }
  return ages;
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
