import { stemmer } from 'stemmer';
import type { Story, StoryTerm } from '../story';
import { type Found, markWords, type Token, tokenize } from '../text';
import { type ClockMention, readClocks } from './clocks';
import { unitAt } from './concepts';
import { type Covered, cover, isCovered } from './covered';
import { type DateMention, readDates } from './dates';
import { type EventDate, eventDates } from './event-dates';
import { geographyOf } from './geography';
import { lexicon, separable, type Term } from './lexicon';
import { generalNames, peoplesIn } from './names';
import { type NumberMention, readNumbers } from './numbers';
import { withSeparated } from './separable';
import { readDurations, type TimeMention } from './times';
import { norm } from './tokens-at';

/** A name of the story pack, or a capitalised name it does not know. */
export interface Entity {
  from: number;
  to: number;
  type: 'place' | 'party' | 'person' | 'unknown';
  id: string;
  /** Party whose side it speaks for, null for places and unknown names. */
  side: string | null;
}

/** Everything that was found in one sentence, before claims are made of it. Positions are token indexes. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  general: readonly Found<Term>[];
  story: readonly Found<StoryTerm>[];
  entities: readonly Entity[];
  /** Ids of the countries whose people or things are spoken of: "Chinese rescuers". */
  peoples: readonly string[];
  dates: readonly DateMention[];
  numbers: readonly NumberMention[];
  durations: readonly TimeMention[];
  clocks: readonly ClockMention[];
  clauses: readonly Clause[];
}

export interface Clause {
  from: number;
  to: number;
}

/** A clause that compares with another event ("topping the exchange of May"): its days and ordinals are not its neighbours'. */
export function isComparison({ tokens }: Pick<Reading, 'tokens'>, { from }: Clause): boolean {
  const opening = tokens[from]?.norm ?? '';
  return opening === 'than' || EXCEEDING.has(opening) || EXCEEDING.has(tokens[from + 1]?.norm ?? '');
}

const EXCEEDING = new Set(['surpassing', 'topping', 'beating', 'exceeding']);

/**
 * Makes something of a sentence once. Sentences are read one after the other, and every claim of one asks again, so the
 * last answer is all that has to be kept.
 */
export function oncePerReading<T>(make: (reading: Reading) => T): (reading: Reading) => T {
  let last: { reading: Reading; made: T } | null = null;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, made: make(reading) };
    return last.made;
  };
}

/** The same of a stretch of a sentence: its claims share a few clauses. */
export function oncePerClause<T extends object>(
  make: (reading: Reading, clause: Clause) => T,
): (reading: Reading, clause: Clause) => T {
  const byClause = oncePerReading(() => new Map<number, T>());
  return (reading, clause) => {
    const known = byClause(reading);
    const stretch = clause.from * (reading.tokens.length + 1) + clause.to;
    const made = known.get(stretch) ?? make(reading, clause);
    known.set(stretch, made);
    return made;
  };
}

/** Reads one sentence. `reference` is the day of publication, `YYYY-MM-DD`, or null. */
export function readSentence(text: string, story: Story | null, reference: string | null): Reading {
  const tokens = tokenize(text);
  const named = story === null ? [] : story.terms.find(tokens);
  const counted = story === null ? [] : eventDates(tokens, named, story);
  const dates = withDates(readDates(tokens, reference), counted);
  const clocks = readClocks(tokens);
  const taken = new Uint8Array(tokens.length);
  for (const mention of dates) cover(taken, mention);
  for (const mention of clocks) cover(taken, mention);
  const numbers = readNumbers(tokens, taken);
  // "a day later" that counts from a day named before it is a date, "ten minutes to one" a clock time.
  const durations = readDurations(tokens, numbers).filter(
    ({ from, to }) => ![...dates, ...clocks].some((other) => other.from < to && from < other.to),
  );
  // "March" in a date is no march.
  const general = withSeparated(tokens, lexicon.find(tokens), separable).filter(
    ({ from, to }) =>
      (to - from > 1 || !isCovered(taken, from)) && !endsInDate(tokens, to, dates) && !isOrgan(tokens, from, to),
  );
  // An event that a day is counted from is not the one told of, and in "the end of June" nothing ends.
  const own = named.filter(
    ({ from, to, payload }) => !isOrgan(tokens, from, to) && !(isDeed(payload) && isCovered(taken, from)),
  );
  const found = counted.length === 0 ? own : own.filter((term) => !counted.some(({ name }) => name === term));
  const entities = entitiesOf(tokens, found, story, taken);
  return {
    text,
    tokens,
    general,
    story: found,
    entities,
    peoples: peoplesIn(tokens, entities, geographyOf(story)),
    dates,
    numbers,
    durations,
    clocks,
    clauses: clausesOf(tokens),
  };
}

const isDeed = (payload: readonly StoryTerm[]): boolean => payload.every(({ type }) => type === 'predicate');

/** "The body coordinating the treatment of prisoners": no corpse, but an office. */
const isOrgan = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  tokens[from]?.norm === 'body' &&
  /^(?!lying|being|missing)\w+ing$|^(?:responsible|charged|tasked)$/.test(tokens[to]?.norm ?? '');

/** "Let them go on Friday": the preposition of a day is no part of a verb. */
const endsInDate = (tokens: readonly Token[], to: number, dates: readonly DateMention[]): boolean =>
  norm(tokens, to - 1) === 'on' && dates.some(({ from }) => from === to);

/** Days counted from the story's events stand in for nothing that was read of the same words. */
function withDates(dates: readonly DateMention[], counted: readonly EventDate[]): readonly DateMention[] {
  const added = counted.map(({ date }) => date).filter((date) => !dates.some((other) => overlap(date, other)));
  return added.length === 0 ? dates : [...dates, ...added].sort((a, b) => a.from - b.from);
}

const overlap = (a: Clause, b: Clause): boolean => a.from < b.to && b.from < a.to;

function entitiesOf(
  tokens: readonly Token[],
  found: readonly Found<StoryTerm>[],
  story: Story | null,
  taken: Covered,
): Entity[] {
  const entities: Entity[] = [];
  const known = new Uint8Array(tokens.length);
  for (const { from, to, payload } of found) {
    for (const term of payload) {
      if (term.type !== 'place' && term.type !== 'party' && term.type !== 'person') continue;
      entities.push({
        from,
        to,
        type: term.type,
        id: term.id,
        side: term.type === 'place' ? null : (story?.sides.get(term.id) ?? null),
      });
      cover(known, { from, to });
    }
  }
  const general = generalNames(tokens, known, taken, geographyOf(story), entities);
  return [...entities, ...general].sort((a, b) => a.from - b.from);
}

const CLAUSE_WORD = new Set(
  'but whatever whichever while whereas although though which who whose adding surpassing topping beating exceeding whereupon however because since unless'.split(
    ' ',
  ),
);
const JOINTS = markWords([...CLAUSE_WORD, 'since', 'topping', 'yet', 'and']);
const SUBJECT_WORD = new Set(
  'he she it they we i the a an his her its their both each that this there not has had will would was were is are'.split(
    ' ',
  ),
);

/** "For an hour, and in Norwegian, they talked": what comes after adds to the clause. */
const PREPOSITION = /^(?:in|on|at|with|for|from|by|of|under|through|without)$/;

/**
 * Clauses by the joints that news uses: semicolons, dashes, subordinating words, and "and" with a subject after it. A
 * comma alone is no joint: it lists more often than it divides.
 */
function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!isJoint(tokens, at)) continue;
    if (at - from >= 2) {
      clauses.push({ from, to: at });
      from = at;
    }
  }
  clauses.push({ from, to: tokens.length });
  return clauses;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return token.norm === ';' || token.norm === '--' || (token.norm === ':' && at > 1);
  if ((token.marks & JOINTS) === 0) return false;
  if (token.norm === 'since' || token.norm === 'topping')
    return tokens[at - 1]?.kind === 'mark' && token.norm === 'topping';
  if (token.norm === 'yet') return norm(tokens, at - 1) === ',' || norm(tokens, at - 1) === 'and';
  if (CLAUSE_WORD.has(token.norm)) return true;
  if (token.norm !== 'and') return false;
  const next = tokens[at + 1];
  const comma = norm(tokens, at - 1) === ',';
  return (
    next !== undefined &&
    ((comma && next.kind === 'word' && !PREPOSITION.test(next.norm)) || SUBJECT_WORD.has(next.norm))
  );
}

/** The clause that holds a token. */
export function clauseAt(reading: Reading, index: number): Clause {
  return reading.clauses.find(({ from, to }) => index >= from && index < to) ?? { from: 0, to: reading.tokens.length };
}

const STOP_WORDS =
  `the a an of to in on at by for from with and or but as is are was were be been being that this these those it its he she they them his her their
which who whom whose will would could should may might can had has have having do did does not no there here than then also more most much many
said say says told tell after before during about over under up out into onto while when where if so such only just both each all any some other
another one two three new according him we our us i my you your what how why between against among through per because since until very still even
already yet later earlier further again once own same like back part time day year week month first second third last next make take get go come put
give set now use see find call name become news report reporter medium agency article site write accord state add announce declare`.split(
    /\s+/,
  );
const STOP = markWords(STOP_WORDS, STOP_WORDS);

const stems = new Map<string, string>();
const STEM_CACHE = 20_000;

/** Porter stem of a word, for open comparison of wording. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEM_CACHE) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/**
 * What a stretch of a sentence speaks of, wording aside: word classes where the lexicon or the pack knows them, stems
 * otherwise; names, figures and dates left out.
 */
export const contentOf = oncePerClause((reading, { from, to }): readonly string[] => [
  ...readContent(reading, from, to),
]);

/** A word or phrase of content as `kinship` wants it, with its token. */
export interface ContentUnit {
  unit: string;
  at: number;
}

/** Where names, dates, clock times and figures stand, which are no words of content. */
const namedIn = oncePerReading((reading): Covered => {
  const covered = new Uint8Array(reading.tokens.length);
  for (const mentions of [reading.entities, reading.dates, reading.clocks, reading.numbers])
    for (const mention of mentions) cover(covered, mention);
  return covered;
});

/** Words and phrases of content of a sentence, in dictionary form; names, figures, dates and words of grammar left out. */
export const unitsOf = oncePerReading((reading): readonly ContentUnit[] => {
  const named = namedIn(reading);
  const units: ContentUnit[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind !== 'word' || isCovered(named, at)) continue;
    const { unit, length } = unitAt(reading.tokens, at);
    if (length === 1 && (token.norm.length < 3 || (token.marks & STOP) !== 0)) continue;
    units.push({ unit, at });
    at += length - 1;
  }
  return units;
});

function readContent(reading: Reading, from: number, to: number): Set<string> {
  const content = new Set<string>();
  const covered = namedIn(reading).slice();
  for (const found of reading.story) addClasses(content, found, { from, to }, covered);
  for (const found of reading.general) addClasses(content, found, { from, to }, covered);
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (
      token === undefined ||
      isCovered(covered, index) ||
      token.kind !== 'word' ||
      token.norm.length < 3 ||
      (token.marks & STOP) !== 0
    )
      continue;
    content.add(stemOf(token.lemma));
  }
  return content;
}

function addClasses(
  content: Set<string>,
  found: Found<StoryTerm | Term>,
  { from, to }: Clause,
  covered: Uint8Array,
): void {
  if (found.from < from || found.to > to) return;
  for (const term of found.payload) {
    if (term.type === 'object' || term.type === 'kind' || term.type === 'predicate') {
      content.add(`${term.type}:${term.id}`);
      cover(covered, found);
    } else if (term.type === 'say' || term.type === 'negation' || term.type === 'modality') cover(covered, found);
  }
}
