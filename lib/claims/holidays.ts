import { markWords, type Token, wordTable } from '../text';
import { addDays, dayOf, daysBetween, isoDay, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { norm } from './tokens-at';

/** Month and day of feasts that fall on one date, by the words that name them. */
const FIXED: Readonly<Record<string, readonly [month: number, date: number]>> = {
  "new year 's day": [1, 1],
  "new year 's eve": [12, 31],
  epiphany: [1, 6],
  'orthodox christmas': [1, 7],
  "valentine 's day": [2, 14],
  "international women 's day": [3, 8],
  "st patrick 's day": [3, 17],
  "april fool 's day": [4, 1],
  "april fools ' day": [4, 1],
  'may day': [5, 1],
  'victory in europe day': [5, 8],
  've day': [5, 8],
  'victory day': [5, 9],
  juneteenth: [6, 19],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
  halloween: [10, 31],
  "all saints ' day": [11, 1],
  "all souls ' day": [11, 2],
  'guy fawkes night': [11, 5],
  'bonfire night': [11, 5],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "st stephen 's day": [12, 26],
};

/** Feasts by days from Easter Sunday. */
const FROM_EASTER = wordTable<number>({
  'shrove tuesday': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  'whit monday': 50,
});

/** Feasts on the nth such weekday of a month, −1 being the last; days after it in the end. */
const NTH: Readonly<Record<string, readonly [month: number, weekday: number, nth: number, days: number]>> = {
  'memorial day': [5, 1, -1, 0],
  'labor day': [9, 1, 1, 0],
  thanksgiving: [11, 4, 4, 0],
  'thanksgiving day': [11, 4, 4, 0],
  'black friday': [11, 4, 4, 1],
};

type DayIn = (year: number) => string | null;

const FEASTS: readonly (readonly [string, DayIn])[] = [
  ...Object.entries(FIXED).map(([name, [month, date]]): [string, DayIn] => [name, (year) => dayOf(year, month, date)]),
  ...Object.entries(FROM_EASTER).map(([name, days]): [string, DayIn] => [name, (year) => addDays(easter(year), days)]),
  ...Object.entries(NTH).map(([name, [month, weekday, nth, days]]): [string, DayIn] => [
    name,
    (year) => addDays(nthWeekdayOf(year, month, weekday, nth), days),
  ]),
];

/** Feasts by their first word, the longest names first. */
const BY_FIRST = new Map<string, { words: readonly string[]; dayIn: DayIn }[]>();
for (const [name, dayIn] of FEASTS) {
  const words = name.split(' ');
  const list = [...(BY_FIRST.get(words[0] ?? '') ?? []), { words, dayIn }];
  BY_FIRST.set(
    words[0] ?? '',
    list.sort((a, b) => b.words.length - a.words.length),
  );
}
const OPENS = markWords(BY_FIRST.keys());

/** "New Year's Day", "Good Friday", "Thanksgiving": the one nearest to publication, or that of the year written out. */
export function holiday(tokens: readonly Token[], at: number, reference: string | null): RawDate | null {
  const token = tokens[at];
  if (token === undefined || (token.marks & OPENS) === 0 || !/^\p{Lu}/u.test(token.text)) return null;
  for (const { words, dayIn } of BY_FIRST.get(token.norm) ?? []) {
    const end = endOf(tokens, at, words);
    if (end === null || (norm(tokens, at - 1) === 'orthodox' && words[0] !== 'orthodox')) continue;
    const comma = tokens[end]?.norm === ',' ? end + 1 : end;
    const written = /^(?:19|20)\d{2}$/.test(tokens[comma]?.norm ?? '') ? Number(tokens[comma]?.norm) : null;
    const day = written === null ? nearest(dayIn, reference) : dayIn(written);
    if (day === null) return null;
    const year = written !== null;
    return { from: at, to: year ? comma + 1 : end, first: day, last: day, grain: 'day', explicit: true, year };
  }
  return null;
}

/** Where a name that begins at a token ends; null where it is not that name. "St." may have its dot. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let index = at;
  for (const word of words) {
    if (index > at && tokens[index]?.norm === '.' && norm(tokens, index - 1) === 'st') index++;
    if (tokens[index]?.norm !== word) return null;
    index++;
  }
  return index;
}

function nearest(dayIn: DayIn, reference: string | null): string | null {
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => dayIn(candidate) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null;
}

/** The nth such weekday of a month, Sunday being 0 and −1 the last; a day that may lie past its end. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) {
    const last = isoDay(Date.UTC(year, month, 0));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
  }
  const first = isoDay(Date.UTC(year, month - 1, 1));
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the western churches, by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return isoDay(Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32));
}
