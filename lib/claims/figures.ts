import type { Story, StoryTerm } from '../story';
import type { Found } from '../text';
import { currencyOf } from './currencies';
import type { Term } from './lexicon';
import { measureAt } from './measures';
import { nounClass } from './nouns';
import type { Manner, NumberMention } from './numbers';
import { type Clause, clauseAt, oncePerReading, type Reading, stemOf } from './reading';
import { siteOf } from './sites';
import type { Interval, Scope, Unit } from './types';

/** A figure with what it counts. */
export interface Figure {
  from: number;
  to: number;
  interval: Interval;
  approximate: boolean;
  unit: Unit;
  scope: Scope;
  manner: Manner;
  objects: readonly string[];
  head: string | null;
  /** Token of the counted noun, or of the figure itself when the noun is unsaid. */
  noun: number;
  part: boolean;
  list: boolean;
  /** Place the count is of, where one stands beside it: an id of the pack, or a name. */
  site: string | null;
  /** Added up from several figures of the sentence. */
  summed?: true;
}

/** Words that may stand between a figure and the noun it counts. */
const REACH = 6;
/** People of any description: what a predicate or a story makes prisoners or dead of. */
export const PEOPLE = new Set([
  'person',
  'soldier',
  'officer',
  'civilian',
  'worker',
  'rescuer',
  'police',
  'official',
  'journalist',
]);

const norm = (reading: Reading, index: number): string => reading.tokens[index]?.norm ?? '';
const lem = (reading: Reading, index: number): string => reading.tokens[index]?.lemma ?? '';

/** The figures of a sentence that count or measure something; lengths of time and ages are read elsewhere. */
export function readFigures(reading: Reading, story: Story | null, used: ReadonlySet<number>): Figure[] {
  return reading.numbers
    .filter(({ core }) => !used.has(core))
    .map((number) => figureOf(reading, story, number))
    .filter((figure): figure is Figure => figure !== null)
    .filter((figure, _, figures) => !isBesideOthers(figure, figures));
}

/** "four hospitals and one health centre": one thing beside more of its class is no count of the class. */
const isBesideOthers = (figure: Figure, figures: readonly Figure[]): boolean =>
  figure.manner === 'one' &&
  figures.some((other) => other !== figure && other.unit === 'count' && other.objects[0] === figure.objects[0]);

function figureOf(reading: Reading, story: Story | null, number: NumberMention): Figure | null {
  if (isTime(reading, number)) return null;
  const clause = clauseAt(reading, number.core);
  const measured = measureOf(reading, number);
  const base = {
    from: number.from,
    to: number.to,
    interval: number.interval,
    approximate: number.approximate,
    manner: number.manner,
  };
  const scope = scopeOf(reading, number, clause);
  const part = isPart(reading, number);
  if (measured !== null) {
    return { ...base, ...measured, scope, part, list: false, noun: number.to, site: null };
  }
  const counted = countedNoun(reading, number, clause);
  if (number.manner === 'figure' ? isPairOfParties(reading, number, counted) : counted.at <= number.core) return null;
  const objects = refine(reading, story, counted.objects, clause, counted.at);
  if (!isToldOf(number.manner, objects[0])) return null;
  if (
    number.manner === 'one' &&
    counted.objects.some((id) => PEOPLE.has(id)) &&
    !SUFFERS.test(norm(reading, counted.at + 1))
  )
    return null;
  return {
    ...base,
    unit: 'count',
    scope,
    objects,
    head: counted.head,
    noun: counted.at,
    part,
    list: objects.includes('name') || counted.list,
    site: siteOf(reading, number, clause, story),
  };
}

const STATE_OF_PEOPLE = /^(?:dead|injured|missing|survivor)$/;
const COUNTED_SINGLY =
  /^(?:dead|injured|missing|survivor|hostage|aircraft|helicopter|drone|missile|ship|building|school|hospital|mosque|temple|bridge|aftershock)$/;

/** "one person was killed": what follows the noun where one of many people is a count of the dead or hurt. */
const SUFFERS = /^(?:was|is|has|had|died|dead|killed|injured|wounded|missing|perished|lost|drowned|survived)$/;

/** Whether words that count without a figure count anything here: "one official said" does not. */
function isToldOf(manner: Manner, object: string | undefined): boolean {
  switch (manner) {
    case 'figure':
      return true;
    case 'none':
      return STATE_OF_PEOPLE.test(object ?? '');
    case 'one':
    case 'some':
      return COUNTED_SINGLY.test(object ?? '');
  }
}

/** "two days after": a length of time that is no fact of its own. */
const isTime = (reading: Reading, number: NumberMention): boolean => {
  const at = norm(reading, number.to) === '-' ? number.to + 1 : number.to;
  return (
    /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century)$/.test(lem(reading, at)) &&
    norm(reading, at) !== 'second'
  );
};

/** "from 4.25 to 4 percent", "250 and 300 kilometres": a bare figure has the unit of the one joined to it. */
function unitAt(reading: Reading, { to }: NumberMention): number {
  if (!/^(?:to|and|or)$/.test(norm(reading, to))) return to;
  const joined = reading.numbers.find(({ from }) => from === to + 1);
  return joined?.to ?? to;
}

function measureOf(
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
    return { unit: 'percent', objects: ['share'], head: null, interval: number.interval };
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
  const shook = reading.general.some(({ payload }) =>
    payload.some((term) => term.type === 'kind' && /^(?:earthquake|aftershock)$/.test(term.id)),
  );
  return shook && !Number.isInteger(low) && !/^(?:million|billion|thousand)$/.test(norm(reading, number.to - 1));
}

/** "the two sides", "both nations": who is meant, not how many. */
function isPairOfParties(reading: Reading, number: NumberMention, { at, head }: Counted): boolean {
  const { high } = number.interval;
  const beside = [0, 1, 2].map((step) => lem(reading, number.to + step));
  if (
    high !== null &&
    high <= 3 &&
    beside.some((word) => /^(?:side|nation|party|delegation|neighbour|camp|government|foe|army)$/.test(word)) &&
    norm(reading, number.from - 1) !== 'each'
  )
    return true;
  return (
    high !== null &&
    high <= 3 &&
    (head === null ||
      /^(?:side|parti|countri|nation|deleg|team|state|neighbour|leader|capit|camp|govern|negoti|war|power)$/.test(
        head,
      ) ||
      at === number.core) &&
    norm(reading, number.from - 1) !== 'each'
  );
}

const STATE_REACH = 6;

/** "3,400 were injured and 300 could not be found": the state told of a figure whose noun is unsaid. */
function followingState(reading: Reading, number: NumberMention): Counted | null {
  for (let at = number.to; at < number.to + STATE_REACH; at++) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind !== 'word' || reading.numbers.some(({ core }) => core === at)) return null;
    if (isUnfound(reading, at)) return stateOf(['missing'], at);
    const state = predicatesIn(reading, at, at + 3).find(({ from }) => from === at)?.id;
    const told = STATES.find(([predicate]) => predicate === state)?.[1];
    if (told !== undefined) return stateOf([told], at);
    const classes = /^(?:were|was|are|is|been|had|have|be|others?|still|more|also|so|far)$/.test(token.norm)
      ? null
      : classesAt(reading, at);
    if (classes !== null)
      return classes.objects.every((id) => id.startsWith('kind:')) ? null : stateOf(classes.objects, at);
    if (
      !/^(?:were|was|are|is|been|had|have|has|be|others?|still|more|also|so|far|could|can|remain|remained|confirmed|reported|not|people|now|being|left)$/.test(
        token.norm,
      )
    )
      return null;
  }
  return null;
}

const stateOf = (objects: string[], at: number): Counted => ({ objects, head: null, at, list: false });

const isUnfound = (reading: Reading, at: number): boolean => {
  const word = norm(reading, at);
  if (/^(?:missing|unaccounted|untraced)$/.test(word)) return true;
  return /^(?:found|traced|located)$/.test(word) && [1, 2, 3].some((step) => norm(reading, at - step) === 'not');
};

interface Counted {
  objects: string[];
  head: string | null;
  at: number;
  list: boolean;
}

/** The noun a figure counts: after it, or governing it ("the bodies of 6,000 soldiers"), or before ("the toll rose to 2,900"). */
function countedNoun(reading: Reading, number: NumberMention, clause: Clause): Counted {
  const governing = governingNoun(reading, number);
  const following = followingNoun(reading, number);
  const list = governing?.list === true || (following !== null && listBefore(reading, number));
  const built =
    following !== null && following.head !== null && governing?.objects.some((id) => BUILT.has(id)) === true;
  if (governing !== null && !governing.list && !built) return { ...governing, list };
  if (following !== null) return { ...following, list };
  const state = followingState(reading, number);
  if (state !== null) return state;
  const whole = wholeBefore(reading, number);
  if (whole !== null) return { ...whole, list: false };
  if (governing !== null) return governing;
  return precedingNoun(reading, number, clause) ?? { objects: [], head: null, at: number.core, list: false };
}

/** "a hospital of 200 beds", "a high-rise of thirty storeys": what one of them is made of, no count of them. */
const BUILT = new Set(['building', 'hospital', 'school', 'ship', 'bridge', 'mosque', 'temple']);

/** Things that a phrase for an exchange or a transfer names beside it: "1,000 total POW swap". */
const CARRIED: Readonly<Record<string, string>> = { exchange: 'prisoner', handover: 'body' };

function classesAt(reading: Reading, index: number): { objects: string[]; to: number } | null {
  const objects: string[] = [];
  let to = index;
  for (const found of startingAt(reading).get(index) ?? []) {
    for (const term of found.payload) {
      const carried = term.type === 'kind' && found.to - found.from > 1 ? CARRIED[term.id] : undefined;
      const id = term.type === 'object' ? term.id : (carried ?? (term.type === 'kind' ? `kind:${term.id}` : undefined));
      if (id === undefined) continue;
      if (!objects.includes(id)) objects.push(id);
      to = Math.max(to, found.to);
    }
  }
  return objects.length === 0
    ? null
    : { objects: objects.sort((a, b) => Number(a.startsWith('kind:')) - Number(b.startsWith('kind:'))), to };
}

const STOPS_NOUN =
  /^(?:to|in|on|at|by|for|from|with|and|or|but|were|was|are|is|had|have|has|be|been|will|would|may|might|can|could|should|must|shall|who|which|that|as|than|after|before|each|apiece)$/;

function followingNoun(reading: Reading, number: NumberMention): Omit<Counted, 'list'> | null {
  const carried = number.mutual
    ? kindsIn(reading, number.to, number.to + 3).map(({ id, from }) => ({ object: CARRIED[id], from }))[0]
    : undefined;
  if (carried?.object !== undefined) return { objects: [carried.object], head: carried.object, at: carried.from };
  let head = null as Omit<Counted, 'list'> | null;
  let candidate: number | null = null;
  for (let at = number.to; at < number.to + REACH && at < reading.tokens.length; at++) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (token.norm === '-' && at === number.to && !isCompoundNoun(reading, at + 1)) return null;
    if (token.norm === '-' || token.norm === 'of' || token.norm === "'s") continue;
    if (
      token.kind !== 'word' ||
      STOPS_NOUN.test(token.norm) ||
      (classesAt(reading, at) === null && isVerb(reading, at)) ||
      reading.numbers.some(({ core }) => core === at)
    )
      break;
    const classes = classesAt(reading, at);
    if (classes !== null && head !== null && classes.objects.every((id) => id.startsWith('kind:'))) break;
    if (classes !== null) {
      head = {
        objects: [...classes.objects, ...(head?.objects ?? []).filter((id) => !classes.objects.includes(id))],
        head: stemOf(token.lemma),
        at,
      };
      // Adjectives of state before the noun ("killed Ukrainian soldiers") keep what they say; the noun leads.
      if (!/^(?:dead|injured|missing|fallen|killed|wounded)$/.test(token.norm)) break;
      continue;
    }
    // "6,060, the overall number of dead": the noun stands behind.
    if (/^(?:number|total|toll|count|sum|the|overall|whole)$/.test(token.norm)) continue;
    const known = nounClass(token.lemma);
    if (head === null && known !== null && token.norm !== token.lemma) {
      // A plural that is no name of another thing: "twenty-three spectators".
      head = { objects: [known], head: stemOf(token.lemma), at };
      break;
    }
    // "ten insects controlled by electrodes": what is done to them follows their noun.
    if (candidate !== null && isPlural(reading, candidate) && /(?:ed|ing)$/.test(token.norm)) break;
    if (head === null && token.norm.length > 2) candidate = at;
  }
  if (head !== null) return head;
  if (candidate === null) return null;
  return { objects: [], head: stemOf(lem(reading, candidate)), at: candidate };
}

const isPlural = (reading: Reading, index: number): boolean =>
  norm(reading, index) !== lem(reading, index) && norm(reading, index).endsWith('s');

const isVerb = (reading: Reading, index: number): boolean =>
  startingAt(reading)
    .get(index)
    ?.some(({ payload }) =>
      payload.some(({ type }) => type === 'predicate' || type === 'modality' || type === 'say'),
    ) ?? false;

/** What was found in a sentence by the token it begins at, the pack's before the lexicon's. */
const startingAt = oncePerReading((reading) => {
  const starts = new Map<number, Found<Term | StoryTerm>[]>();
  for (const found of [...reading.story, ...reading.general]) {
    const known = starts.get(found.from);
    if (known === undefined) starts.set(found.from, [found]);
    else known.push(found);
  }
  return starts;
});

/** "1,000-prisoner swap" counts prisoners; "five-star hotel" and "three-year invasion" count nothing of the sort. */
const isCompoundNoun = (reading: Reading, index: number): boolean =>
  norm(reading, index) === 'for' || classesAt(reading, index) !== null;

/** "the bodies of 6,000 soldiers", "a list of nearly 400 children". */
function governingNoun(reading: Reading, number: NumberMention): Counted | null {
  let at = number.from - 1;
  while (/^(?:the|all|some|another|as|many|a)$/.test(norm(reading, at))) at--;
  const join = norm(reading, at);
  if (join !== 'of' && join !== 'with' && join !== 'containing') return null;
  if (join === 'of' && norm(reading, at - 1) === 'crew')
    return { objects: ['person'], head: 'crew', at: at - 1, list: false };
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    if (/^(?:list|lists|name|names)$/.test(norm(reading, back)))
      return { objects: ['name'], head: 'name', at: back, list: true };
    const classes = join === 'of' ? classesAt(reading, back) : null;
    if (
      classes !== null &&
      !classes.objects.some((id) => id.startsWith('kind:')) &&
      !classes.objects.some((id) => PEOPLE.has(id))
    ) {
      if (classes.objects.some((id) => id === 'attack' || id === 'convoy' || id === 'point' || id === 'exchange-count'))
        return null;
      return { objects: classes.objects, head: stemOf(lem(reading, back)), at: back, list: false };
    }
  }
  return null;
}

/** "Of the 22 who died in the city, fifteen were found here": a figure without a noun is some of those told of before. */
function wholeBefore(reading: Reading, number: NumberMention): Omit<Counted, 'list'> | null {
  if (!/^(?:were|was|are|is|have|has|had|came|did|do)$/.test(norm(reading, number.to))) return null;
  const before = reading.numbers.findLast(
    ({ from, to, share }) =>
      !share &&
      to <= number.from &&
      (norm(reading, from - 1) === 'of' || (norm(reading, from - 1) === 'the' && norm(reading, from - 2) === 'of')) &&
      (from <= 2 || reading.tokens[from - 3]?.kind === 'mark'),
  );
  return before === undefined ? null : followingNoun(reading, before);
}

/** Words around a figure within which a list is its list. */
const LIST_REACH = 8;

function listBefore(reading: Reading, number: NumberMention): boolean {
  // "ten of the children on the list": some of those on it.
  if (norm(reading, number.to) === 'of' && /^(?:the|them|those)$/.test(norm(reading, number.to + 1))) return false;
  for (let at = Math.max(0, number.from - LIST_REACH); at < number.to + LIST_REACH; at++)
    if ((at < number.from || at >= number.to) && (norm(reading, at) === 'list' || isNames(reading, at))) return true;
  return false;
}

/** "the names of", "339 names": the noun, not what a paper does. */
const isNames = (reading: Reading, at: number): boolean =>
  norm(reading, at) === 'names' &&
  (/^(?:the|of|with|containing|their|all)$/.test(norm(reading, at - 1)) ||
    reading.numbers.some(({ to }) => to === at) ||
    norm(reading, at + 1) === 'of');

function precedingNoun(reading: Reading, number: NumberMention, clause: Clause): Counted | null {
  for (let back = number.from - 1; back >= clause.from; back--) {
    const classes = precedingClasses(reading, back);
    if (classes !== null)
      return {
        objects: classes.objects,
        head: stemOf(lem(reading, back)),
        at: back,
        list: classes.objects.includes('name'),
      };
  }
  return null;
}

/** What a figure without a noun may count: an exchange stands for its prisoners; negotiators are hardly ever counted so. */
function precedingClasses(reading: Reading, index: number): { objects: string[] } | null {
  const classes = classesAt(reading, index);
  if (classes === null) return null;
  const objects = classes.objects.flatMap((id) => {
    if (id === 'official' || id === 'delegate' || id === 'exchange-count') return [];
    return id.startsWith('kind:') ? (CARRIED[id.slice(5)] ?? []) : id;
  });
  return objects.length === 0 ? null : { objects };
}

const STATES: readonly (readonly [predicate: string, state: string])[] = [
  ['kill', 'dead'],
  ['injure', 'injured'],
  ['rescue', 'survivor'],
];
const MOVES_PRISONERS = new Set(['exchange', 'free']);
const MOVES_BODIES = new Set(['hand-over', 'receive', 'exchange']);

/** What the predicate makes of people: killed, injured, exchanged. The best class first. */
function refine(
  reading: Reading,
  story: Story | null,
  objects: readonly string[],
  clause: Clause,
  at: number,
): string[] {
  const own = [...predicatesIn(reading, clause.from, clause.to), ...relativePredicates(reading, clause, at)];
  const predicates = own.length > 0 ? own : predicatesIn(reading, 0, reading.tokens.length);
  const people = objects.length === 0 || objects.some((id) => PEOPLE.has(id));
  const first: string[] = [];
  if (objects.includes('dead') && objects.includes('body')) {
    first.push(predicates.some(({ id }) => MOVES_BODIES.has(id)) || storyHas(story, 'body') ? 'body' : 'dead');
  }
  // The dead are bodies where they are handed over or come home.
  if (first.length === 0 && objects[0] === 'dead' && predicates.some(({ id }) => MOVES_BODIES.has(id) || id === 'free'))
    first.push('body');
  // Soldiers killed in action who are brought home are bodies too.
  const killed = predicates.some(({ id, from }) => id === 'kill' && Math.abs(from - at) <= 5);
  if (
    first.length === 0 &&
    people &&
    killed &&
    predicates.some(({ id, from }) => (MOVES_BODIES.has(id) || id === 'free') && from > at)
  )
    first.push('body');
  if (first.length === 0 && (objects.some((id) => PEOPLE.has(id)) || (objects.length === 0 && at > 0))) {
    for (const [predicate, state] of STATES) {
      if (predicates.some(({ id, from }) => id === predicate && Math.abs(from - at) <= 5)) first.push(state);
    }
    if (near(reading, at, /^(?:missing|unaccounted)$/)) first.push('missing');
  }
  if (
    people &&
    first.length === 0 &&
    hasObject(reading, 'body', clause) &&
    !hasObject(reading, 'prisoner', clause) &&
    predicates.some(({ id }) => MOVES_BODIES.has(id) || id === 'free')
  )
    first.push('body');
  const living =
    story !== null &&
    'prisoner' in story.pack.objects &&
    !hasObject(reading, 'dead', { from: 0, to: reading.tokens.length });
  const exchanged =
    predicates.some(({ id }) => MOVES_PRISONERS.has(id) || (living && MOVES_BODIES.has(id))) ||
    hasKind(reading, 'exchange', clause);
  if (people && first.length === 0 && exchanged && !hasObject(reading, 'body', clause)) first.push('prisoner');
  return [...new Set([...first, ...objects])];
}

/** Words after "who" within which a relative clause says what became of those counted. */
const RELATIVE_REACH = 6;

/** "4,251 people who had been hurt": what a clause of their own tells of those counted. */
const relativePredicates = (reading: Reading, clause: Clause, at: number): Named[] =>
  /^(?:who|that)$/.test(norm(reading, at + 1)) && at + 1 >= clause.to
    ? predicatesIn(reading, at + 1, at + 1 + RELATIVE_REACH)
    : [];

const storyHas = (story: Story | null, object: string): boolean => story !== null && object in story.pack.objects;

const near = (reading: Reading, at: number, word: RegExp): boolean =>
  [1, 2, 3, 4, 5, 6].some((step) => word.test(norm(reading, at + step)));

/** Predicates named in a stretch, pack and lexicon together. */
export function predicatesIn(reading: Reading, from: number, to: number): Named[] {
  return predicatesOf(reading).filter((named) => named.from >= from && named.to <= to);
}

/** A class named in a sentence, in tokens. */
export interface Named {
  id: string;
  from: number;
  to: number;
}

const predicatesOf = oncePerReading((reading) =>
  namedBy(reading, (term) => (term.type === 'predicate' ? term.id : undefined)),
);

/** Every class of one sort that a sentence names, the pack's before the lexicon's. */
function namedBy(
  reading: Reading,
  idOf: (term: Term | StoryTerm, found: Found<unknown>) => string | undefined,
): Named[] {
  const named: Named[] = [];
  for (const list of [reading.story, reading.general] as const) {
    for (const found of list) {
      for (const term of found.payload) {
        const id = idOf(term, found);
        if (id !== undefined) named.push({ id, from: found.from, to: found.to });
      }
    }
  }
  return named;
}

/** Predicates that name the thing with the act: "released a list". */
const NAMES_KIND: Readonly<Record<string, string>> = { 'present-list': 'list' };

/** Event kinds named in a stretch, by nouns: "transferred" is what is done, "the transfer" what happens. */
export function kindsIn(reading: Reading, from: number, to: number): { id: string; from: number; to: number }[] {
  return kindsOf(reading).filter((named) => named.from >= from && named.to <= to);
}

const kindsOf = oncePerReading((reading) =>
  namedBy(reading, (term, found) => {
    if (isVerbForm(reading, found)) return undefined;
    const names = term.type === 'predicate' && found.to - found.from > 2 ? NAMES_KIND[term.id] : undefined;
    return term.type === 'kind' ? term.id : names;
  }),
);

const isVerbForm = (reading: Reading, { from, to }: { from: number; to: number }): boolean => {
  if (to - from !== 1) return false;
  const word = norm(reading, from);
  if (/(?:ed|ing)$/.test(word)) return !/(?:meeting|briefing|shelling|bombing|flooding|shooting|hearing)$/.test(word);
  // "struck" is a form of "strike", "strikes" its plural.
  const base = lem(reading, from);
  return word !== base && word !== `${base}s` && word !== `${base}es` && !word.endsWith('ies');
};

const hasKind = (reading: Reading, kind: string, clause: Clause): boolean =>
  kindsIn(reading, clause.from, clause.to).some(({ id }) => id === kind);

/** Whether a class of objects is named in a stretch. */
export function hasObject(reading: Reading, object: string, { from, to }: Clause): boolean {
  return objectsOf(reading).some((named) => named.id === object && named.from >= from && named.to <= to);
}

/** Classes of objects that a sentence names, the pack's before the lexicon's. */
export const objectsOf = oncePerReading((reading) =>
  namedBy(reading, (term) => (term.type === 'object' ? term.id : undefined)),
);

/** Whom a figure counts: nearest scope words within the clause, "N for N" being each. */
/** "6,000 soldiers, 12,000 in all", "185 per side, so that 370 …": a scope word after another figure is that one's. */
const belongsToAnother = (reading: Reading, found: { from: number; to: number }, number: NumberMention): boolean =>
  reading.numbers.some(
    ({ core }) =>
      core < found.from &&
      (core > number.core
        ? found.from - core <= 4
        : core < number.core && found.to <= number.from && found.from - core <= 6),
  );

const scopesOf = oncePerReading((reading) =>
  reading.general.flatMap(({ from, to, payload }) =>
    payload.flatMap((term) => (term.type === 'scope' ? [{ scope: term.scope, from, to }] : [])),
  ),
);

function scopeOf(reading: Reading, number: NumberMention, clause: Clause): Scope {
  if (number.mutual || hasTwin(reading, number)) return 'each';
  const scopes = scopesOf(reading)
    .filter(
      (found) =>
        (isWithin(found, clause) || isCounterpart(reading, found, clause)) && !belongsToAnother(reading, found, number),
    )
    .map((found) => ({ scope: found.scope, distance: distance(found, number) }));
  if (perItemScope(reading, number) || isRate(reading, number)) return 'per-item';
  if (isOfWhole(reading, number, clause)) return 'total';
  const [nearest] = scopes
    .filter(
      ({ scope, distance: d }) => (scope === 'each' || scope === 'total' ? d <= 9 : d <= 14) && scope !== 'mutual',
    )
    .sort((a, b) => a.distance - b.distance);
  return nearest?.scope ?? (exchangesBodies(reading, number) ? 'mutual' : 'unknown');
}

/** "In the whole of the city 17", "17 in all of the province": a place that is told to be meant as a whole. */
function isOfWhole(reading: Reading, number: NumberMention, clause: Clause): boolean {
  for (
    let at = Math.max(clause.from, number.from - WHOLE_REACH);
    at < Math.min(clause.to, number.to + WHOLE_REACH);
    at++
  ) {
    const words = [0, 1, 2, 3].map((step) => norm(reading, at + step)).join(' ');
    const crossed = reading.numbers.some(
      ({ core }) => core !== number.core && core > Math.min(at, number.core) && core < Math.max(at, number.core),
    );
    if (!crossed && WHOLE_PLACE.test(words)) return true;
  }
  return false;
}

const WHOLE_REACH = 10;
const WHOLE_PLACE = /^(?:in|across|throughout) (?:the (?:whole|entire) \S+|all of \S+|the whole of)/;

const isWithin = ({ from, to }: { from: number; to: number }, clause: Clause): boolean =>
  from >= clause.from && to <= clause.to;

/** "185 came home, against the same number": what the other side got, in a clause of its own. */
const isCounterpart = (reading: Reading, { scope, from }: { scope: Scope; from: number }, { to }: Clause): boolean =>
  scope === 'each' &&
  from >= to &&
  from <= to + 3 &&
  reading.tokens.slice(to - 1, from).some(({ norm: word }) => /^(?:against|for)$/.test(word));

/** "A thousand Russians and a thousand Ukrainians": the same number of two sides. */
function hasTwin(reading: Reading, number: NumberMention): boolean {
  const own = sideAfter(reading, number);
  return (
    own !== null &&
    reading.numbers.some((other) => {
      if (other.core === number.core || other.interval.low !== number.interval.low) return false;
      const side = sideAfter(reading, other);
      return side !== null && side !== own;
    })
  );
}

const sideAfter = (reading: Reading, { to }: NumberMention): string | null =>
  reading.entities.find(({ from, side }) => side !== null && (from === to || from === to + 1))?.side ?? null;

/** Bodies that are exchanged go both ways; prisoners always are, so that says nothing of them. */
function exchangesBodies(reading: Reading, number: NumberMention): boolean {
  const [before] = predicatesIn(reading, 0, number.from)
    .filter(({ to }) => number.from - to <= 10)
    .slice(-1);
  // "a 1,000 prisoner swap, and 6,000 bodies": what is swapped is counted by another figure.
  const ofAnother = reading.numbers.some(
    ({ to }) => before !== undefined && to <= before.from && before.from - to <= 3,
  );
  if (before?.id !== 'exchange' || ofAnother) return false;
  return Array.from({ length: REACH }, (_, step) => classesAt(reading, number.to + step)).some(
    (found) => found?.objects.includes('body') ?? false,
  );
}

const distance = (found: { from: number; to: number }, number: NumberMention): number =>
  found.from >= number.to ? found.from - number.to : number.from - found.to;

const RATE_REACH = 9;

/** "130,000 people a day", "flights on every day": how many in a stretch of time, never how many in all. */
function isRate(reading: Reading, number: NumberMention): boolean {
  if (isPrice(reading, number)) return true;
  if (/^(?:daily|weekly|monthly|yearly|annual|hourly)$/.test(norm(reading, number.to))) return true;
  for (let at = number.to; at < number.to + RATE_REACH && reading.tokens[at]?.kind === 'word'; at++) {
    const time = /^(?:hour|day|week|month|year)$/.test(lem(reading, at + 1));
    if (time && /^(?:per|every)$/.test(norm(reading, at))) return true;
    if (time && norm(reading, at) === 'a' && at <= number.to + 2)
      return !/^(?:for|in|within|after)$/.test(norm(reading, at - 1));
  }
  return false;
}

/** "fifty-five dollars a share", "430p apiece", "48 dollars per barrel": what one of many costs. */
function isPrice(reading: Reading, number: NumberMention): boolean {
  const { tokens } = reading;
  if (currencyOf(tokens, number.core, number.to, number.interval.high ?? number.interval.low ?? 0) === null)
    return false;
  for (let at = number.to; at < number.to + PRICE_REACH; at++) {
    const word = norm(reading, at);
    if (word === 'apiece') return true;
    if (
      /^(?:a|per|for|every)$/.test(word) &&
      /^(?:share|barrel|tonne|ton|head|ounce|unit|litre|bushel|ticket)$/.test(norm(reading, at + 1))
    )
      return word !== 'for';
    if (word === 'for' && /^(?:every|each)$/.test(norm(reading, at + 1))) return true;
    if (reading.tokens[at]?.kind !== 'word' || reading.numbers.some(({ core }) => core === at)) return false;
  }
  return false;
}

const PRICE_REACH = 4;

/** "four convoys, each carrying 1,200 bodies": each convoy, not each side. */
function perItemScope(reading: Reading, number: NumberMention): boolean {
  for (let back = number.from - 1; back >= Math.max(0, number.from - 4); back--) {
    if (norm(reading, back) !== 'each') continue;
    const next = norm(reading, back + 1);
    const noun = norm(reading, back - 1) === ',' ? back - 2 : back - 1;
    const classes = classesAt(reading, noun);
    const people = classes?.objects.some((id) => PEOPLE.has(id) || id === 'country') ?? false;
    return !people && classes !== null && !/^(?:side|country|party|of|will|would|to)$/.test(next);
  }
  return false;
}

/** "1,000 each and another 200" adds to a figure; "another 1,000" alone is a new one. */
const continues = (reading: Reading, number: NumberMention): boolean =>
  reading.numbers.some(({ core }) => core < number.core);

const PART_BEFORE = /^(?:first|another|further|other|additional|remaining)$/;

/** "… bodies, the first of 6,000", "640 to be traded in the first stage": a share of a whole named elsewhere. */
const isFirstShare = (reading: Reading, number: NumberMention): boolean => {
  const words = reading.tokens.slice(number.to, number.to + 16).map(({ norm: word }) => word);
  if (!words.includes('first') && !words.includes('initial')) return false;
  return /\b(?:the first of|first (?:stage|phase|part|batch|group|convoy|contingent|portion)|initial (?:stage|phase|batch))\b/.test(
    words.join(' '),
  );
};

/** "had risen by 1,200", "added seven million": what came on top. */
const isIncrease = (reading: Reading, number: NumberMention): boolean =>
  lem(reading, number.from - 1) === 'add' ||
  (norm(reading, number.from - 1) === 'by' &&
    [2, 3, 4].some((step) => /^(?:rise|climb|grow|increase|jump|fall|drop)$/.test(lem(reading, number.from - step))));

/** "17 people died in the collapsed tower alone": counted of one place among several. */
function isAlone(reading: Reading, number: NumberMention): boolean {
  const clause = clauseAt(reading, number.core);
  for (let at = number.to; at < clause.to; at++) {
    if (reading.numbers.some(({ core }) => core === at)) return false;
    if (norm(reading, at) !== 'alone') continue;
    const before = reading.tokens.slice(Math.max(number.to, at - 6), at);
    return before.some(({ norm: word }) => /^(?:in|at|on|near)$/.test(word));
  }
  return false;
}

/** "hand each other 6,000", "one another". */
const isMutual = (before: string | undefined): boolean => before === 'each' || before === 'one';

/** Part of a larger figure: "a further 200", "the first 1,212", "of whom 120 are civilians". */
function isPart(reading: Reading, number: NumberMention): boolean {
  if (wholeBefore(reading, number) !== null) return true;
  const before = [1, 2, 3].map((step) => norm(reading, number.from - step));
  if (
    before
      .slice(0, 2)
      .some(
        (word, at) =>
          PART_BEFORE.test(word) && !isMutual(before[at + 1]) && (word !== 'another' || continues(reading, number)),
      ) ||
    /^(?:more|other|others|further|additional|extra)$/.test(norm(reading, number.to))
  )
    return true;
  if (isFirstShare(reading, number) || isIncrease(reading, number) || isAlone(reading, number)) return true;
  return partsOf(reading).some(({ from, to }) =>
    from < number.to ? number.from - to <= 3 : isSetOff(reading, number, from),
  );
}

/** "120 of whom", "two children among them": in "275 million, of which a tenth" the figure before the comma is the whole. */
function isSetOff(reading: Reading, number: NumberMention, from: number): boolean {
  if (from - number.to > 3) return false;
  return !reading.tokens.slice(number.to, from).some(({ kind }) => kind === 'mark');
}

/** Words that set a part off from a whole. */
const partsOf = oncePerReading((reading) =>
  reading.general.filter(
    ({ from, to, payload }) =>
      payload.some(({ type }) => type === 'part') &&
      /whom|which|among|alone|first|batch|contingent|convoy/.test(
        reading.tokens
          .slice(from, to)
          .map(({ norm: word }) => word)
          .join(' '),
      ),
  ),
);
