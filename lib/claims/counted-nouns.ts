import { kindsIn, PEOPLE, predicatesIn } from './named-classes';
import { CARRIED, classesAt, isCompoundNoun, isPlural, isVerb } from './noun-classes';
import { nounClass } from './nouns';
import type { NumberMention } from './numbers';
import { type Clause, type Reading, stemOf } from './reading';
import { membersOf } from './teams';
import { lem, norm } from './words-at';

/** Words that may stand between a figure and the noun it counts. */
export const REACH = 6;

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

export interface Counted {
  objects: string[];
  head: string | null;
  at: number;
  list: boolean;
}

/** The noun a figure counts: after it, or governing it ("the bodies of 3,000 soldiers"), or before ("the toll rose to 2,900"). */
export function countedNoun(reading: Reading, number: NumberMention, clause: Clause): Counted {
  const members = membersOf(reading, number);
  if (members !== null) return members;
  const governing = governingNoun(reading, number);
  const following = followingNoun(reading, number);
  const list = governing?.list === true || (following !== null && listBefore(reading, number));
  const built =
    following !== null && following.head !== null && governing?.objects.some((id) => BUILT.has(id)) === true;
  if (governing !== null && !governing.list && !built)
    return { objects: governing.objects, head: governing.head, at: governing.at, list };
  if (following !== null) return { objects: following.objects, head: following.head, at: following.at, list };
  const state = followingState(reading, number);
  if (state !== null) return state;
  const whole = wholeBefore(reading, number);
  if (whole !== null) return { objects: whole.objects, head: whole.head, at: whole.at, list: false };
  if (governing !== null) return governing;
  return precedingNoun(reading, number, clause) ?? { objects: [], head: null, at: number.core, list: false };
}

/** "a hospital of 200 beds", "a high-rise of thirty storeys": what one of them is made of, no count of them. */
const BUILT = new Set(['building', 'hospital', 'school', 'ship', 'bridge', 'mosque', 'temple']);

const STOPS_NOUN =
  /^(?:to|in|on|at|by|for|from|with|and|or|but|were|was|are|is|had|have|has|be|been|will|would|may|might|can|could|should|must|shall|did|do|does|not|never|who|which|that|as|than|after|before|each|apiece)$/;

function followingNoun(reading: Reading, number: NumberMention): Omit<Counted, 'list'> | null {
  const carried = number.mutual
    ? kindsIn(reading, number.to, number.to + 3).map(({ id, from, to }) => ({
        object: namedAfterOf(reading, to) ?? CARRIED[id],
        from,
      }))[0]
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
      reading.numbers.some(({ core }) => core === at) ||
      reading.dates.some(({ from }) => from === at)
    )
      break;
    const classes = classesAt(reading, at);
    // "Search specialists": what they do, before who they are.
    if (classes?.objects.every((id) => id.startsWith('kind:')) && isPlural(reading, at + 1) && !isVerb(reading, at + 1))
      continue;
    if (classes !== null && head !== null && classes.objects.every((id) => id.startsWith('kind:'))) break;
    if (classes !== null) {
      head = {
        objects: [...classes.objects, ...(head?.objects ?? []).filter((id) => !classes.objects.includes(id))],
        head: stemOf(token.lemma),
        at,
      };
      // Adjectives of state before the noun ("killed Norwegian soldiers") keep what they say; the noun leads.
      if (!/^(?:dead|injured|missing|fallen|killed|wounded)$/.test(token.norm)) break;
      continue;
    }
    // "4,120, the overall number of dead": the noun stands behind.
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

/** "the bodies of 3,000 soldiers", "a list of nearly 400 children". */
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
export function wholeBefore(reading: Reading, number: NumberMention): Omit<Counted, 'list'> | null {
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

/** "the names of", "214 names": the noun, not what a paper does. */
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
  return topicOf(reading, number);
}

/**
 * "Houses were swept away, 230 at the last count": a figure without a noun counts what was told of in the plural before
 * it, unless another figure counts that.
 */
function topicOf(reading: Reading, number: NumberMention): Counted | null {
  for (let back = number.from - 1; back >= 0; back--) {
    if (!isPlural(reading, back) || isVerb(reading, back) || isNames(reading, back)) continue;
    // Whoever is named acts: "the Norwegians discuss the return of ten".
    if (reading.entities.some(({ from, to }) => from <= back && back < to)) continue;
    const known = nounClass(lem(reading, back));
    if (known === null && !opensPhrase(reading, back)) continue;
    const counted = reading.numbers.some(({ to }) => to <= back && back - to <= 2);
    return counted
      ? null
      : { objects: known === null ? [] : [known], head: stemOf(lem(reading, back)), at: back, list: false };
  }
  return null;
}

/** A plural that opens the sentence, or stands after "of" at its beginning: what the sentence is about. */
const opensPhrase = (reading: Reading, at: number): boolean =>
  at === 0 || (at <= OPENING && /^(?:of|the|all|more)$/.test(norm(reading, at - 1)));

const OPENING = 3;

/** "A 200-for-200 exchange of the fallen": what is exchanged, where the phrase goes on to name it. */
function namedAfterOf(reading: Reading, at: number): string | undefined {
  if (norm(reading, at) !== 'of') return undefined;
  return [1, 2, 3]
    .flatMap((step) => classesAt(reading, at + step)?.objects ?? [])
    .find((id) => !id.startsWith('kind:'));
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

export const STATES: readonly (readonly [predicate: string, state: string])[] = [
  ['kill', 'dead'],
  ['injure', 'injured'],
  ['rescue', 'survivor'],
];
