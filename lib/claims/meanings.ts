import lexical from './lexical/concepts.json';

/** How a word stands to one of its concepts: what it mostly means, what it often means, what is one step wider. */
export type Level = 0 | 1 | 2;

/** Meanings of a word, each concept with its level. `bits` has a bit set for each concept, so that most words are told apart without comparing lists. */
export interface Meaning {
  concepts: readonly number[];
  levels: readonly Level[];
  bits: number;
  /** The bits of all concepts that exclude one of these. */
  against: number;
  /** 0 for a word hardly met to 9 for one that every text uses. */
  commonness: number;
}

const UNKNOWN: Meaning = { concepts: [], levels: [], bits: 0, against: 0, commonness: 0 };
const BASE = 36;

/** Words whose meanings were asked for, and those not asked for yet as they stand in the file. */
const known = new Map<string, Meaning>();
let unread: Map<string, string> | null = null;
/** How phrases go on after a word: most words open none, and most that do go on otherwise. */
interface Going {
  on: Map<string, Going>;
  /** Whether a phrase ends here. */
  ends: boolean;
}
const phrases: Going = { on: new Map(), ends: false };
/** Words kept that the lexicon does not know; text is adversarial, memory is not. */
const UNKNOWN_KEPT = 20_000;
let unknownKept = 0;

function coded(): Map<string, string> {
  if (unread !== null) return unread;
  unread = new Map();
  for (const entry of lexical.words.split(' | ')) {
    const colon = entry.indexOf(':');
    const word = entry.slice(0, colon);
    if (word.includes(' ')) open(word);
    unread.set(word, entry.slice(colon + 1));
  }
  return unread;
}

function open(phrase: string): void {
  let at = phrases;
  for (const word of phrase.split(' ')) {
    const next = at.on.get(word) ?? { on: new Map(), ends: false };
    at.on.set(word, next);
    at = next;
  }
  at.ends = true;
}

/** Letters from which a form is long enough to be known by what inflection left of it: "rat" is no "rate". */
const LONG_ENOUGH = 5;

/** The entry of a dictionary form, or of the one it was cut from: inflection leaves "cancell" of "cancelled". */
function entryOf(lemma: string): string | undefined {
  const entries = coded();
  const entry = entries.get(lemma);
  if (entry !== undefined || lemma.length < LONG_ENOUGH) return entry;
  return entries.get(`${lemma}e`) ?? (lemma.endsWith('ll') ? entries.get(lemma.slice(0, -1)) : undefined);
}

function decoded(entry: string): Meaning {
  const concepts: number[] = [];
  const levels: Level[] = [];
  let bits = 0;
  let against = 0;
  entry
    .slice(1)
    .split('/')
    .forEach((list, level) => {
      for (const code of list.split('.')) {
        if (code === '') continue;
        const concept = Number.parseInt(code, BASE);
        concepts.push(concept);
        levels.push(level as Level);
        bits |= bitOf(concept);
        for (const opposite of opposed().get(concept) ?? []) against |= bitOf(opposite);
      }
    });
  return { concepts, levels, bits, against, commonness: Number(entry[0]) };
}

const bitOf = (concept: number): number => 1 << (concept & 31);

/** Meanings of a dictionary form or phrase, read from the file when first asked for. */
export function meaningOf(lemma: string): Meaning {
  const there = known.get(lemma);
  if (there !== undefined) return there;
  const entry = entryOf(lemma);
  const meaning = entry === undefined ? UNKNOWN : decoded(entry);
  if (entry === undefined && ++unknownKept > UNKNOWN_KEPT) {
    known.clear();
    unknownKept = 0;
  }
  known.set(lemma, meaning);
  return meaning;
}

let opposites: ReadonlyMap<number, readonly number[]> | null = null;

/** Concepts that exclude each concept. */
export function opposed(): ReadonlyMap<number, readonly number[]> {
  if (opposites !== null) return opposites;
  const made = new Map<number, number[]>();
  for (const pair of lexical.opposites.split(' ')) {
    const [one = 0, other = 0] = pair.split('.').map((code) => Number.parseInt(code, BASE));
    made.set(one, [...(made.get(one) ?? []), other]);
    made.set(other, [...(made.get(other) ?? []), one]);
  }
  opposites = made;
  return made;
}

/** Whether the lexicon has a word, so that one it lacks may be a name. */
export const isKnownWord = (lemma: string): boolean => entryOf(lemma) !== undefined;

/** Words of the longest phrase looked for. */
const LONGEST = 4;

/** Tokens of the longest phrase that has meanings and begins at a token, by their dictionary forms; 1 where none does. */
export function phraseLength(tokens: readonly { lemma: string }[], index: number): number {
  coded();
  let longest = 1;
  let at: Going | undefined = phrases;
  for (let end = index; end < tokens.length && end < index + LONGEST; end++) {
    at = at.on.get((tokens[end] as { lemma: string }).lemma);
    if (at === undefined) break;
    if (at.ends) longest = end + 1 - index;
  }
  return longest;
}
