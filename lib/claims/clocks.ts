import { markWords, type Token, wordTable } from '../text';
import { norm } from './tokens-at';
import type { Interval } from './types';

/** A clock time of a sentence, in minutes after midnight. */
export interface ClockMention {
  from: number;
  to: number;
  interval: Interval;
  approximate: boolean;
  /** The half of the day is unsaid: 9:21 may be either. */
  twelve: boolean;
  /** Zone as told ("utc", "tokyo"); null where it is unsaid or local. */
  zone: string | null;
}

const HALF_DAY = 720;
const DAY = 1440;

/** Clock times, before figures are read: they look like figures. */
export function readClocks(tokens: readonly Token[]): ClockMention[] {
  const mentions: ClockMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const clock = clockAt(tokens, at);
    if (clock === null) continue;
    mentions.push(clock);
    at = clock.to - 1;
  }
  return withDotted(tokens, mentions);
}

/** "Sat down at 1.33 p.m. and rose at 2.40": beside one time with a dot, another needs nothing that tells it from a number. */
function withDotted(tokens: readonly Token[], mentions: ClockMention[]): ClockMention[] {
  const [only, ...others] = mentions;
  if (only === undefined || others.length > 0 || !DOTTED.test(norm(tokens, only.from))) return mentions;
  for (let at = only.to; at < tokens.length; at++) {
    const match = DOTTED.exec(norm(tokens, at));
    if (match === null || !/^(?:at|until|till|to|by|and|-)$/.test(norm(tokens, at - 1))) continue;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    if (minutes <= DAY && /^(?:[.,;]|and|when|with|on)?$/.test(norm(tokens, at + 1)))
      return [...mentions, mention(tokens, at, at + 1, minutes, Number(match[1]) > 12 ? 'told' : 'unsaid')];
  }
  return mentions;
}

const DOTTED = /^(\d{1,2})\.([0-5]\d)$/;

const HOURS = wordTable<number>(
  Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
  ),
);
const SPOKEN = markWords([...Object.keys(HOURS), 'half', 'a', 'quarter', 'twenty', 'noon', 'midday', 'midnight']);

function clockAt(tokens: readonly Token[], at: number): ClockMention | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'figure') return digitalAt(tokens, at, token.norm) ?? pastOrTo(tokens, at);
  if ((token.marks & SPOKEN) === 0) return null;
  const hour = HOURS[token.norm];
  if (/^(?:noon|midday)$/.test(token.norm)) return mention(tokens, at, at + 1, HALF_DAY, 'told');
  if (token.norm === 'midnight') return mention(tokens, at, at + 1, 0, 'told');
  return pastOrTo(tokens, at) ?? (hour === undefined ? null : wholeHour(tokens, at, hour));
}

/** "20:37", "8.37 p.m.", "7pm", "2:20 on Friday afternoon", "0620 GMT". */
/** Words within three tokens before a time of day. */
const TIMED =
  /^(?:at|from|by|until|till|to|around|about|before|after|since|between|and|shortly|o'clock|toward|towards|was|for|struck|read|past|close)$/;

const isTimed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((step) => TIMED.test(norm(tokens, at - step))) ||
  /^(?:local|on|hours|hrs|sharp|-)$/.test(norm(tokens, at + 1));

function digitalAt(tokens: readonly Token[], at: number, word: string): ClockMention | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const half = halfDay(tokens, at, at + 1);
  const colon = word.includes(':');
  const bare = match[2] === undefined;
  const packed = word.length === 4 && !/[:.]/.test(word);
  // "8.37" is a time only beside p.m. or a zone; "20:37" always; a bare hour only beside a.m. or o'clock; "0620" by a zone.
  if (
    packed
      ? zoneAt(tokens, at + 1) === null || half !== null
      : half === null && !colon && (bare || zoneAt(tokens, at + 1) === null)
  )
    return null;
  // "Psalm 3:15", "lost 2:10": a time is at, from, by or until something, or has its half of the day or its zone told.
  if (colon && half === null && hour <= 12 && !isTimed(tokens, at) && zoneAt(tokens, at + 1) === null) return null;
  const said = half?.noon !== undefined && half.noon !== null;
  const written = hour > 12 || hour === 0 || packed || (word.startsWith('0') && !bare);
  const minutes = inHalf(hour, half?.noon ?? null) * 60 + minute;
  return mention(tokens, at, half?.to ?? at + 1, minutes, said || written ? 'told' : 'unsaid');
}

/** "half past four", "a quarter to seven", "ten minutes to one", "five past ten". */
function pastOrTo(tokens: readonly Token[], at: number): ClockMention | null {
  const start = norm(tokens, at) === 'a' ? at + 1 : at;
  const told = minutesAt(tokens, start);
  if (told === null) return null;
  const join = norm(tokens, told.to);
  const word = norm(tokens, told.to + 1);
  const hour = HOURS[word] ?? TURNS[word];
  if (hour === undefined || (join !== 'past' && join !== 'to')) return null;
  const half = halfDay(tokens, at, told.to + 2);
  // "ten to twelve" is a range where nothing says that it is a time.
  const turn = TURNS[word] !== undefined;
  const sure = turn || (told.value % 15 === 0 && !HOURS[norm(tokens, start)] ? true : join === 'past' || half !== null);
  const placed =
    told.unit &&
    (isItWas(tokens, told.to + 2) ||
      /^(?:at|around|about|by|was|until|till|from|before|after|exactly|only)$/.test(norm(tokens, at - 1)));
  if (!sure && !placed) return null;
  const minutes = inHalf(hour, half?.noon ?? null) * 60 + (join === 'past' ? told.value : -told.value);
  return mention(tokens, at, half?.to ?? told.to + 2, minutes, half?.noon == null && !turn ? 'unsaid' : 'told');
}

/** "Ten minutes to one it was when …" */
const isItWas = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at) === 'it' && norm(tokens, at + 1) === 'was';

/** Noon and midnight by the hour. */
const TURNS = wordTable<number>({ noon: 12, midday: 12, midnight: 0 });

/** The minutes of "ten minutes to", "half past", "twenty-five past". */
function minutesAt(tokens: readonly Token[], at: number): { value: number; to: number; unit: boolean } | null {
  const word = norm(tokens, at);
  if (word === 'half') return norm(tokens, at + 1) === 'past' ? { value: 30, to: at + 1, unit: false } : null;
  if (word === 'quarter') return { value: 15, to: at + 1, unit: false };
  const five = word === 'twenty' && norm(tokens, at + 1) === '-' && norm(tokens, at + 2) === 'five';
  const value = five ? 25 : word === 'twenty' ? 20 : (HOURS[word] ?? (/^[1-5]?\d$/.test(word) ? Number(word) : null));
  if (value === null || value === 0) return null;
  const to = five ? at + 3 : at + 1;
  const unit = /^minutes?$/.test(norm(tokens, to));
  return { value, to: unit ? to + 1 : to, unit };
}

/** "seven in the evening", "ten o'clock", "at nine on Tuesday night". */
function wholeHour(tokens: readonly Token[], at: number, hour: number): ClockMention | null {
  const half = halfDay(tokens, at, at + 1);
  if (half === null) return null;
  return mention(tokens, at, half.to, inHalf(hour, half.noon) * 60, half.noon === null ? 'unsaid' : 'told');
}

type Noon = boolean | 'night' | null;

/** The hour on a clock of twenty-four. Night is before midnight from six on. */
function inHalf(hour: number, noon: Noon): number {
  if (noon === null || hour > 12) return hour;
  const past = noon === 'night' ? hour >= 6 && hour < 12 : noon;
  return past ? (hour % 12) + 12 : hour % 12;
}

const PARTS_OF_DAY = wordTable<Noon>({
  morning: false,
  afternoon: true,
  evening: true,
  night: 'night',
  tonight: 'night',
});
const WEEKDAY = /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
const LEADS_IN = /^(?:at|around|about|just|shortly|before|after|exactly|,|some|roughly|precisely)$/;
const LOOK_BACK = 4;

/**
 * The half of the day that the words around a time tell, and where those after it end: a.m. and p.m., "in the afternoon",
 * "on Tuesday night", "o'clock"; before it "on Friday evening at".
 */
function halfDay(tokens: readonly Token[], from: number, at: number): { noon: Noon; to: number } | null {
  const word = norm(tokens, at).replaceAll('.', '');
  if (word === 'am' || word === 'pm') return { noon: word === 'pm', to: at + 1 };
  const clock = word === "o'clock" ? at + 1 : at;
  const after = partAfter(tokens, clock);
  if (after !== null) return after;
  const before = partBefore(tokens, from);
  if (before !== null) return { noon: before, to: clock };
  return clock > at ? { noon: null, to: clock } : null;
}

function partAfter(tokens: readonly Token[], at: number): { noon: Noon; to: number } | null {
  let index = zoneAt(tokens, at)?.to ?? at;
  const first = norm(tokens, index);
  if (first === 'at' && norm(tokens, index + 1) === 'night') return { noon: 'night', to: index + 2 };
  if (first === 'on' || first === 'in') index++;
  const day = norm(tokens, index);
  const led = index > at || WEEKDAY.test(day) || /^(?:this|that|yesterday|tomorrow|the|last)$/.test(day);
  if (!led) return null;
  if (/^(?:the|this|that|last|yesterday|tomorrow)$/.test(day) || WEEKDAY.test(day)) index++;
  if (/^(?:early|late|'s|next|following|same|very)$/.test(norm(tokens, index))) index++;
  const noon = PARTS_OF_DAY[norm(tokens, index)];
  // The weekday is left to the dates.
  return noon === undefined ? null : { noon, to: WEEKDAY.test(day) ? at : index + 1 };
}

function partBefore(tokens: readonly Token[], from: number): Noon | null {
  for (let back = from - 1; back >= from - LOOK_BACK && back >= 0; back--) {
    const noon = PARTS_OF_DAY[norm(tokens, back)];
    if (noon !== undefined) return back < from - 1 ? noon : null;
    if (!LEADS_IN.test(norm(tokens, back))) return null;
  }
  return null;
}

const ZONES = wordTable<string>({
  gmt: 'utc',
  utc: 'utc',
  est: 'et',
  edt: 'et',
  et: 'et',
  pst: 'pt',
  pdt: 'pt',
  pt: 'pt',
  cet: 'cet',
  cest: 'cet',
  bst: 'bst',
  msk: 'msk',
  jst: 'japan',
});

/** "GMT", "universal time", "Tokyo time", "by Japanese clocks", "local time": the zone, local ones null. */
function zoneAt(tokens: readonly Token[], at: number): { zone: string | null; to: number } | null {
  const start = norm(tokens, at) === ',' || norm(tokens, at) === '(' ? at + 1 : at;
  const named = tokens[start];
  if (named === undefined || named.kind !== 'word') return null;
  const code = ZONES[named.norm];
  if (code !== undefined && /^\p{Lu}/u.test(named.text)) return { zone: code, to: start + 1 };
  if (named.norm === 'greenwich') {
    const mean = norm(tokens, start + 1) === 'mean' ? start + 2 : start + 1;
    return norm(tokens, mean) === 'time' ? { zone: 'utc', to: mean + 1 } : null;
  }
  const by = named.norm === 'by' || named.norm === 'in' ? start + 1 : start;
  const last = norm(tokens, by + 1);
  if (last !== 'time' && last !== 'clocks') return null;
  const zone = norm(tokens, by);
  if (zone === 'local') return { zone: null, to: by + 2 };
  if (zone === 'universal') return { zone: 'utc', to: by + 2 };
  return /^\p{Lu}/u.test(tokens[by]?.text ?? '') ? { zone, to: by + 2 } : null;
}

const DAY_WORD =
  /^(?:on|in|the|early|late|morning|afternoon|evening|night|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;

/** "2:20 on Friday afternoon Tokyo time". */
function zonePastDay(tokens: readonly Token[], to: number): string | null {
  let at = to;
  while (at < to + LOOK_BACK && DAY_WORD.test(norm(tokens, at))) at++;
  return at === to ? null : (zoneAt(tokens, at)?.zone ?? null);
}

const ABOUT = /^(?:about|around|roughly|approximately|some|near|nearly|toward|towards)$/;

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  minutes: number,
  half: 'told' | 'unsaid',
): ClockMention {
  const before = norm(tokens, from - 1);
  const beside = norm(tokens, from - 2);
  const approximate =
    ABOUT.test(before) ||
    (before === 'to' && beside === 'close') ||
    (/^(?:before|after)$/.test(before) && /^(?:shortly|just|soon|little|minutes)$/.test(beside));
  const zone = zoneAt(tokens, to);
  const day = ((minutes % DAY) + DAY) % DAY;
  return {
    from,
    to: zone?.to ?? to,
    interval: { low: day, high: day },
    approximate,
    twelve: half === 'unsaid',
    zone: zone === null ? zonePastDay(tokens, to) : zone.zone,
  };
}
