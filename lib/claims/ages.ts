import { markWords, wordTable } from '../text';
import { isMoneySign } from './currencies';
import { PEOPLE } from './named-classes';
import type { NumberMention } from './numbers';
import { oncePerReading, type Reading } from './reading';
import type { Interval } from './types';
import { TENS } from './words-of-number';

export interface AgeMention {
  from: number;
  to: number;
  interval: Interval;
  /** Tokens of all figures it used. */
  cores: readonly number[];
}

/** Ages outside this are counts or years. */
const PLAUSIBLE = { low: 0, high: 115 };
const norm = (reading: Reading, index: number): string => reading.tokens[index]?.norm ?? '';
const lem = (reading: Reading, index: number): string => reading.tokens[index]?.lemma ?? '';

/** The ages of a sentence: "18 to 25 years old", "under-25", "a woman of 63", "Maro Tessen, 47,", "in her sixties". */
export function readAges(reading: Reading): AgeMention[] {
  const decades = decadesOf(reading);
  const figures = reading.numbers.filter((figure) => isPlausible(figure) && !isCounted(reading, figure));
  if (figures.length === 0) return decades;
  const extremes = bandOf(reading, figures);
  const band = extremes === null ? [] : [extremes];
  const told = figures.filter(
    (figure) => !band.some(({ cores }) => cores.includes(figure.core)) && TELLS.some((tells) => tells(reading, figure)),
  );
  return [...band, ...told.map((figure) => ageOf(reading, figure)), ...decades];
}

type Tells = (reading: Reading, figure: NumberMention) => boolean;

const ageOf = (reading: Reading, { from, to, core, interval }: NumberMention): AgeMention => ({
  from,
  to,
  interval: opened(reading, from, interval),
  cores: [core],
});

/** Words of age, by the lexicon. */
const cuesOf = oncePerReading((reading) =>
  reading.general.filter(({ payload }) => payload.some(({ type }) => type === 'age')),
);

/** "aged 72", "at the age of 72", "72 years old", "a 13-year-old", "who turned 70". */
const isCued: Tells = (reading, { from, to }) =>
  cuesOf(reading).some(
    (cue) => from - cue.to <= 4 && (cue.from < to || leadsTo(reading, to, cue.from)) && !isOldThing(reading, cue.to),
  );

/** Words between a figure and a word of age after it. "28 tenants, aged" has a noun there. */
const CUE_REACH = 5;
const leadsTo = ({ tokens }: Reading, from: number, to: number): boolean =>
  to - from <= CUE_REACH &&
  tokens
    .slice(from, to)
    .every(({ kind, norm: word }) => kind === 'figure' || /^(?:-|years?|of|and|or|to|,|is|was|that|the)$/.test(word));

/** "a three-year-old war" is no person. */
const isOldThing = (reading: Reading, after: number): boolean =>
  norm(reading, after - 1) === 'old' &&
  (/^(?:war|conflict|invasion|feud|law|company|treaty|regime|dispute|record)$/.test(norm(reading, after)) ||
    classesAt(reading, after).some((id) => id.startsWith('kind:')));

/** "under 25", "the over-60s": beside words of youth or age, or as a class of people. */
const isUnder: Tells = (reading, { from, to, core }) =>
  (/^(?:under|below|over|younger|older)$/.test(norm(reading, from)) || isNoOlder(reading, from)) &&
  norm(reading, core + 1) !== '%' &&
  ((norm(reading, to) === 's' && reading.tokens[to]?.start === reading.tokens[to - 1]?.end) ||
    isYouth(reading, from, to) ||
    isOfNobody(reading, from));

/** "no older than 25" */
const isNoOlder = (reading: Reading, from: number): boolean =>
  /^(?:no|not)$/.test(norm(reading, from)) && /^(?:older|younger)$/.test(norm(reading, from + 1));

/** Captives between two ages. */
const isBand: Tells = (reading, { interval, from, to }) =>
  interval.low !== interval.high && interval.low !== null && interval.high !== null && isYouth(reading, from, to);

/** "a woman of 63", "girls of thirteen and sixteen". */
const isOfPerson: Tells = (reading, { from, to, core }) => {
  if (!endsAge(reading, to)) return false;
  if (norm(reading, from - 1) === 'of') return isPerson(reading, from - 2) && !COLLECTIVE.test(lem(reading, from - 2));
  const before = reading.numbers.find((other) => other.to === from - 1);
  return (
    /^(?:and|or)$/.test(norm(reading, from - 1)) &&
    before !== undefined &&
    core === from &&
    norm(reading, before.from - 1) === 'of' &&
    isPerson(reading, before.from - 2)
  );
};

/** "A crew of fourteen", "a mother of two" count. */
const COLLECTIVE =
  /^(?:mother|father|parent|grandmother|grandfather|crew|team|group|family|staff|force|unit|people|personnel|crowd|police|party|delegation|public)$/;

/** "Maro Tessen, 47, who teaches", "their grandmother, 75,", "Anna Berg (34)". */
const isApposed: Tells = (reading, { from, to, core, interval }) => {
  if (core !== from || interval.low !== interval.high || (interval.low ?? 0) < 1) return false;
  const opens = norm(reading, from - 1);
  const closes = norm(reading, to);
  const bracketed = opens === '(' && closes === ')';
  if (!bracketed && (opens !== ',' || !(closes === '' || /^[,.;]$/.test(closes)))) return false;
  const before = from - 2;
  // "the men, 20, and the women, 30" are counted.
  const one = norm(reading, before) === lem(reading, before);
  if (isPerson(reading, before) || isSomeone(reading, before))
    return one || norm(reading, to + 1) !== 'and' || closes !== ',';
  const named = reading.entities.find((entity) => entity.to === before + 1);
  if (named === undefined || (named.type !== 'person' && named.type !== 'unknown')) return false;
  // A list of places with a number each has such commas too.
  return named.type === 'person' || named.to - named.from > 1 || APPOSES.test(norm(reading, to + 1));
};

/** "The minister, 51, resigned": a single thing of which a bare number is told is somebody. */
const isSomeone = (reading: Reading, noun: number): boolean =>
  /^(?:the|a|an|his|her|their)$/.test(norm(reading, noun - 1)) &&
  reading.tokens[noun]?.kind === 'word' &&
  norm(reading, noun) === lem(reading, noun) &&
  !classesAt(reading, noun).some((id) => !PEOPLE.has(id));

/** "At 22 Orsen has won it all", "At 70, she still sails". */
const isAtAge: Tells = (reading, { from, to, core, interval }) => {
  if (core !== from || norm(reading, from - 1) !== 'at' || interval.low !== interval.high || (interval.low ?? 0) < 13)
    return false;
  if (from > 1 && reading.tokens[from - 2]?.kind !== 'mark') return false;
  const who = norm(reading, to) === ',' ? to + 1 : to;
  return (
    /^(?:he|she)$/.test(norm(reading, who)) || (who === to && reading.entities.some((entity) => entity.from === to))
  );
};

const APPOSES = /^(?:who|whose|a|an|the|from|was|is|of)$/;

const TELLS: readonly Tells[] = [isCued, isUnder, isBand, isOfPerson, isApposed, isAtAge];

const KIN =
  /^(?:man|woman|boy|girl|child|grandmother|grandfather|grandson|granddaughter|mother|father|son|daughter|wife|husband|brother|sister|widow|widower|uncle|aunt|nephew|niece|cousin|twin|pensioner|teenager|student|teacher|baby|toddler|mayor|farmer|driver|pilot|nurse)$/;
const PLURAL_KIN = wordTable<string>({ men: 'man', women: 'woman', children: 'child', wives: 'wife' });

const isPerson = (reading: Reading, index: number): boolean => {
  const word = norm(reading, index);
  return (
    KIN.test(PLURAL_KIN[word] ?? lem(reading, index)) ||
    classesAt(reading, index).some((id) => id === 'child' || PEOPLE.has(id) || id === 'prisoner')
  );
};

const classesAt = (reading: Reading, index: number): string[] =>
  [...reading.general, ...reading.story].flatMap(({ from, payload }) =>
    from === index
      ? payload.flatMap((term) =>
          term.type === 'object' ? [term.id] : term.type === 'kind' ? [`kind:${term.id}`] : [],
        )
      : [],
  );

/** After an age comes no noun that would be counted. */
const endsAge = (reading: Reading, to: number): boolean => {
  const next = reading.tokens[to];
  const acts = ({ from, payload }: Reading['general'][number]) =>
    from === to && payload.some(({ type }) => type === 'predicate');
  return (
    reading.general.some(acts) ||
    next === undefined ||
    (next.kind === 'mark' && !/^[-%°]$/.test(next.norm) && !isMoneySign(next.norm)) ||
    /^(?:and|or|with|who|was|were|is|are|had|has|from|in|at|to|on|for|came|that|when|after|as|but|first|alone|only|too|also|out|back|alive|into|under|near|whose|home|by)$/.test(
      next.norm,
    )
  );
};

/** "under the age of 25": the word stands before the age, not before the figure. "Nobody over 65": at most 65. */
function opened(reading: Reading, from: number, interval: Interval): Interval {
  if (isOfNobody(reading, from)) return { low: interval.high, high: interval.low };
  const before = [1, 2, 3, 4].map((step) => norm(reading, from - step));
  if (interval.low === null || interval.high === null || interval.low !== interval.high || before[0] !== 'of')
    return interval;
  if (before.some((word) => word === 'under' || word === 'below')) return { low: null, high: interval.high };
  return before.some((word) => word === 'over' || word === 'above') ? { low: interval.low, high: null } : interval;
}

const isOfNobody = (reading: Reading, from: number): boolean =>
  /^(?:over|under|above|below|older|younger)$/.test(norm(reading, from)) &&
  (/^(?:nobody|none)$/.test(norm(reading, from - 1)) ||
    (norm(reading, from - 1) === 'one' && norm(reading, from - 2) === 'no'));

const isPlausible = ({ interval: { low, high }, share, manner }: NumberMention): boolean =>
  !share &&
  manner === 'figure' &&
  (low ?? high ?? -1) >= PLAUSIBLE.low &&
  (high ?? low ?? 999) <= PLAUSIBLE.high &&
  Number.isInteger(low ?? 0) &&
  Number.isInteger(high ?? 0);

const UNIT =
  /^(?:days?|hours?|minutes?|weeks?|months?|%|percent|km|kilometres?|kilometers?|metres?|meters?|million|billion|thousand|hundred|dozen|tonnes?|miles?)$/;

/** A figure with a noun of its own or a unit of time is no age ("25 prisoners", "30 days"). */
function isCounted(reading: Reading, { core, from, to }: NumberMention): boolean {
  const next = norm(reading, to) === '-' ? to + 1 : to;
  if (/^years?$/.test(norm(reading, next))) {
    if (/^(?:age|aged|ages)$/.test(norm(reading, from - 1)) || norm(reading, next + 3) === 'age') return false;
    return !/^(?:old|of|-)$/.test(norm(reading, next + 1));
  }
  if (UNIT.test(norm(reading, next)) || isMoneySign(norm(reading, core - 1))) return true;
  return (
    norm(reading, to) !== '-' && [to, to + 1].some((index) => norm(reading, to).length > 1 && countsAt(reading, index))
  );
}

const countsAt = (reading: Reading, index: number): boolean =>
  classesAt(reading, index).some((id) => !id.startsWith('kind:'));

/** Young soldiers, captives between two ages: a bare band beside people or words of youth. */
function isYouth(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(Math.max(0, from - 12), to + 6).some(({ norm: word }) => YOUTH.test(word));
}

const YOUTH =
  /^(?:young|youth|aged?|ages|old|oldest|youngest|soldiers?|fighters?|servicemen|captives?|prisoners?|men|those|captured|span|freed|everybody|everyone|anybody|anyone|persons?|people)$/;
const YOUNGEST = /^(?:youngest|junior)$/;
const OLDEST = /^(?:oldest|eldest|senior)$/;
/** Words between "the youngest" and an age. */
const EXTREME_REACH = 8;

/** "The youngest is 27 and the oldest 66": the two ages told, or among more each with the figure that follows it. */
function bandOf(reading: Reading, figures: readonly NumberMention[]): AgeMention | null {
  const youngest = reading.tokens.findIndex(({ norm: word }) => YOUNGEST.test(word));
  const oldest = reading.tokens.findIndex(({ norm: word }) => OLDEST.test(word));
  if (youngest < 0 || oldest < 0) return null;
  const exact = figures.filter(({ interval }) => interval.low !== null && interval.low === interval.high);
  const ends = exact.length === 2 ? exact : [youngest, oldest].flatMap((word) => extreme(exact, word) ?? []);
  const [young, old] = [...ends].sort((a, b) => (a.interval.low ?? 0) - (b.interval.low ?? 0));
  if (young === undefined || old === undefined || young.core === old.core) return null;
  const cores = [young.core, old.core];
  return {
    from: Math.min(...cores),
    to: Math.max(...cores) + 1,
    interval: { low: young.interval.low, high: old.interval.low },
    cores,
  };
}

function extreme(figures: readonly NumberMention[], word: number): NumberMention | null {
  const after = figures.find(({ core }) => core > word && core - word <= EXTREME_REACH);
  return after ?? figures.findLast(({ core }) => core < word && word - core <= EXTREME_REACH) ?? null;
}

const DECADES = wordTable<number>(
  Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word.replace(/y$/, 'ies'), value])),
);
const TEENS = { low: 13, high: 19 };

const OF_DECADE = markWords(['his', 'her', 'their', 'teenager', 'teenagers']);

/** "in his early thirties", "men in their sixties", "in their 60s", "a teenager". */
function decadesOf(reading: Reading): AgeMention[] {
  const decades: AgeMention[] = [];
  for (const [at, { norm: word, marks }] of reading.tokens.entries()) {
    if ((marks & OF_DECADE) === 0) continue;
    const decade = word.startsWith('teen')
      ? { from: at, to: at + 1, interval: TEENS, cores: [] }
      : decadeAt(reading, at);
    if (decade !== null) decades.push(decade);
  }
  return decades;
}

function decadeAt(reading: Reading, whose: number): AgeMention | null {
  if (norm(reading, whose - 1) !== 'in') return null;
  const part = /^(?:early|mid|late)$/.test(norm(reading, whose + 1)) ? whose + 2 : whose + 1;
  const from = norm(reading, part) === '-' ? part + 1 : part;
  const word = norm(reading, from);
  if (word === 'teens') return { from, to: from + 1, interval: TEENS, cores: [] };
  const figure = /^\d0$/.test(word) && norm(reading, from + 1) === 's' ? Number(word) : null;
  const low = DECADES[word] ?? figure;
  return low === null
    ? null
    : { from, to: from + 1, interval: { low, high: low + 9 }, cores: figure === null ? [] : [from] };
}
