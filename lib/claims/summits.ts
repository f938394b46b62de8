import { markWords } from '../text';
import type { Stretch } from './drafts';
import { placesMarked } from './marked';
import type { Named } from './named-classes';
import { oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Tokens between leaders and the word for their meeting, on either side. */
const REACH = 4;
/** Tokens from the name of one leader to that of the other. */
const BESIDE = 3;

/** Those who head states, by what they are called. One who heads a delegation is none of them. */
const LEADERS = markWords(['leaders', 'presidents', 'premiers', 'heads']);
const OF_STATE = /^(?:state|states|government|governments)$/;
const OF_OTHERS = /^(?:delegation|delegations|team|teams|community|opposition|church|party|mission|missions|groups?)$/;

/** Those whom leaders send in their place. */
const SENT =
  /^(?:delegation|delegations|teams?|sides?|envoys?|negotiators?|delegates|representatives?|emissar(?:y|ies)|aides?|advis[eo]rs?|ministers?)$/;

/** Words for coming together. What is said over a telephone is no meeting. */
const MEETS =
  /^(?:meet|meets|met|meeting|meetings|encounter|encounters|convene|convening|summit|summits|together|talks|sit|seat|seating|sitting|table|tete|session|conversation)$/;

/**
 * Kinds of event that a sentence names, meetings of two leaders among them: "that Reyes and Lund meet", "an encounter of
 * the two presidents". What the dictionaries call their meeting, talks, goes.
 */
export function withSummits(reading: Reading, kinds: readonly Named[]): Named[] {
  const summits = summitsOf(reading).filter(
    (summit) => !kinds.some(({ id, from, to }) => id === summit.id && from < summit.to && summit.from < to),
  );
  if (summits.length === 0) return [...kinds];
  const kept = kinds.filter(
    ({ id, from, to }) => id !== 'talks' || !summits.some((summit) => from < summit.to && summit.from < to),
  );
  return [...kept, ...summits];
}

const summitsOf = oncePerReading((reading): readonly Named[] =>
  leadersIn(reading).flatMap((leaders) => {
    const meets = meetingBeside(reading, leaders);
    return meets === null
      ? []
      : [{ id: 'summit', from: Math.min(leaders.from, meets), to: Math.max(leaders.to, meets + 1) }];
  }),
);

/** Where two leaders are named together, or spoken of in the plural. */
function leadersIn(reading: Reading): Stretch[] {
  const named = reading.story.filter(({ payload }) => payload.some((term) => term.type === 'person' && term.leads));
  const pairs = named.flatMap((one, index) => {
    const other = named[index + 1];
    const isPair = other !== undefined && other.from - one.to <= BESIDE && areOthers(one.payload, other.payload);
    return isPair ? [{ from: one.from, to: other.to }] : [];
  });
  return [...pairs, ...hosts(reading, named), ...calledLeaders(reading)].filter(
    (leaders) => !haveSent(reading, leaders),
  );
}

/** "Reyes's and Lund's delegations", "envoys of the two presidents": those who meet are not the leaders themselves. */
function haveSent(reading: Reading, { from, to }: Stretch): boolean {
  if (/^(?:'s|')$/.test(norm(reading, to)) && [1, 2].some((step) => SENT.test(norm(reading, to + step)))) return true;
  const of = [1, 2, 3].find((step) => norm(reading, from - step) === 'of');
  return of !== undefined && SENT.test(norm(reading, from - of - 1)) && !isParted(reading, from - of, from);
}

/** "Reyes said of his meeting with Lund", "when Reyes met Lund": the other one stands right behind the word for it. */
const hosts = (reading: Reading, named: readonly Stretch[]): Stretch[] =>
  named.slice(1).filter(({ from }) => {
    const at = norm(reading, from - 1) === 'with' ? from - 2 : from - 1;
    // "Sat down with Lund".
    return MEETS.test(norm(reading, norm(reading, at) === 'down' ? at - 1 : at));
  });

const areOthers = (one: readonly unknown[], other: readonly unknown[]): boolean => one[0] !== other[0];

/** Whether a word calls those who head states. */
export const isLeader = ({ tokens }: Reading, at: number): boolean => ((tokens[at]?.marks ?? 0) & LEADERS) !== 0;

const calledLeaders = (reading: Reading): Stretch[] =>
  placesMarked(reading.tokens, LEADERS).flatMap((at) => {
    const of = norm(reading, at + 1) === 'of' ? norm(reading, at + 2) : '';
    if (norm(reading, at) === 'heads') return OF_STATE.test(of) ? [{ from: at, to: at + 3 }] : [];
    const others = [of, norm(reading, at - 1), norm(reading, at + 3)].some((word) => OF_OTHERS.test(word));
    return others ? [] : [{ from: at, to: at + 1 }];
  });

/** The word for their meeting nearest to leaders, with no other mark than a hyphen or an apostrophe between; null where none is near. */
function meetingBeside(reading: Reading, { from, to }: Stretch): number | null {
  for (let step = 1; step <= REACH; step++) {
    for (const at of [from - step, to - 1 + step]) {
      const [low, high] = at < from ? [at + 1, from] : [to, at];
      if (MEETS.test(norm(reading, at)) && !isParted(reading, low, high)) return at;
    }
  }
  return null;
}

const isParted = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind, norm: word }) => kind === 'mark' && !/^[-']$/.test(word));
