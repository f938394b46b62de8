import type { Story } from '../story';
import { markWords } from '../text';
import type { ReadContext } from './drafts';
import { placesMarked } from './marked';
import { kindsIn, predicatesIn } from './named-classes';
import { nounClass } from './nouns';
import { type Clause, oncePerClause, type Reading } from './reading';
import type { Modality } from './types';
import { norm } from './words-at';

/** Words that make a meeting another one than the last: "the next round", "meet again". */
const NEXT = markWords([
  ...['next', 'another', 'further', 'new', 'fresh', 'subsequent', 'upcoming', 'forthcoming', 'follow', 'following'],
  ...['again', 'anew', 'resume'],
]);
/** Tokens between such a word and the meeting. */
const REACH = 5;

/** Deeds of a meeting, which can be done again. */
const MEETING: ReadonlySet<string> = new Set(['meet', 'talk']);

const AHEAD: ReadonlySet<Modality> = new Set(['planned', 'proposed', 'demanded']);

/**
 * Which of a story's rounds a clause means that tells of one to come: the one after the last that has begun by the day of
 * the report. Null where it tells of none, or where the pack counts no rounds.
 */
export function ordinalToCome(
  reading: Reading,
  clause: Clause,
  modality: Modality,
  { story, day }: ReadContext,
): number | null {
  if (story === null || day === null || !AHEAD.has(modality)) return null;
  const { kind, days } = meetingToCome(reading, clause);
  // Told in the morning of its own day a new round is that day's.
  if (kind === null || days.some(({ first, last }) => first <= day && day <= last)) return null;
  const last = lastOrdinal(story, kind, day);
  return last === null ? null : last + 1;
}

const meetingToCome = oncePerClause((reading, clause) => ({
  kind: kindToCome(reading, clause),
  days: reading.dates.filter(({ from, to }) => from >= clause.from && to <= clause.to),
}));

function kindToCome(reading: Reading, clause: Clause): string | null {
  for (const at of placesMarked(reading.tokens, NEXT)) {
    if (at < clause.from || at >= clause.to) continue;
    if (norm(reading, at) === 'follow' && norm(reading, at + 1) !== '-') continue;
    const named = kindsIn(reading, at, Math.min(clause.to, at + REACH + 1))[0];
    if (named !== undefined && isOfIt(reading, at, named.from)) return named.id;
    const again = /^(?:again|anew|resume)$/.test(norm(reading, at));
    const deeds = predicatesIn(reading, Math.max(clause.from, at - REACH), Math.min(clause.to, at + 1));
    if (again && deeds.some(({ id }) => MEETING.has(id))) return 'talks';
  }
  return null;
}

/** "A new round", "the next direct talks", but not "a new proposal at the talks": adjectives alone stand between. */
const isOfIt = ({ tokens }: Reading, at: number, kind: number): boolean =>
  !tokens
    .slice(at + 1, kind)
    .some(
      ({ kind: sort, norm: word, lemma }) =>
        (sort !== 'word' && word !== '-') ||
        /^(?:of|at|in|on|to|for|from|with|by|the|a|an|and|or|but|that)$/.test(word) ||
        nounClass(lemma) !== null,
    );

/** The highest number of a round of this kind that had begun by a day; null where the pack counts none. */
function lastOrdinal(story: Story, kind: string, day: string): number | null {
  const begun = (story.rounds.get(kind) ?? []).filter(({ from }) => from <= day);
  return begun.length === 0 ? null : Math.max(...begun.map(({ ordinal }) => ordinal));
}
