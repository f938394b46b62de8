import { markWords, type Token, wordTable } from '../text';
import { kindsIn, predicatesIn } from './named-classes';
import { oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

export interface OrdinalMention {
  from: number;
  to: number;
  value: number;
  /** Kind of event it counts. */
  kind: string;
}

const WORDS = wordTable<number>(
  Object.fromEntries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
);
/** Words between an ordinal and its noun: "second direct meeting", "third round of peace talks". */
const REACH = 5;

/** "met for the third time": the meeting is told by the verb. */
const metBefore = (reading: Reading, at: number): { id: string } | undefined =>
  predicatesIn(reading, Math.max(0, at - 8), at).some(({ id }) => id === 'meet' || id === 'talk')
    ? { id: 'talks' }
    : undefined;

const CARDINALS = wordTable<number>(
  Object.fromEntries('one two three four five six seven eight nine'.split(' ').map((word, index) => [word, index + 1])),
);

/** "phase one of the talks", "round 2": counted by a number behind the noun; which kind of event, the words after tell. */
function countedBehind(
  reading: Reading,
  at: number,
  kinds: readonly { id: string; from: number }[],
): OrdinalMention | null {
  if (!/^(?:phase|round|stage)$/.test(reading.tokens[at]?.norm ?? '')) return null;
  const next = reading.tokens[at + 1];
  const value = next?.kind === 'figure' && /^\d$/.test(next.norm) ? Number(next.norm) : CARDINALS[next?.norm ?? ''];
  if (value === undefined) return null;
  const noun = kinds.find(({ from }) => from > at + 1 && from - at <= REACH);
  return { from: at, to: at + 2, value, kind: noun?.id ?? 'talks' };
}

const COUNTS = markWords([...Object.keys(WORDS), 'phase', 'round', 'stage']);

/** Which round, meeting or exchange: an ordinal with a kind of event after it. */
export const ordinalsOf = oncePerReading((reading): readonly OrdinalMention[] => {
  const kinds = kindsIn(reading, 0, reading.tokens.length);
  const mentions: OrdinalMention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at] as Token;
    if (token.kind !== 'figure' && (token.marks & COUNTS) === 0) continue;
    const behind = countedBehind(reading, at, kinds);
    if (behind !== null) {
      mentions.push(behind);
      continue;
    }
    const glued = reading.tokens[at + 1];
    const numeric =
      token.kind === 'figure' &&
      /^\d{1,3}$/.test(token.norm) &&
      glued !== undefined &&
      glued.start === token.end &&
      /^(?:st|nd|rd|th)$/.test(glued.norm);
    const value = numeric ? Number(token.norm) : (WORDS[token.norm] ?? null);
    if (value === null || reading.dates.some(({ from, to }) => at >= from && at < to)) continue;
    const time =
      reading.tokens[at + 1]?.norm === 'time' && norm(reading, at - 1) === 'the' && value > 1
        ? (metBefore(reading, at) ?? kinds.find(({ from }) => from > at && from - at <= 14))
        : undefined;
    if (time !== undefined) {
      mentions.push({ from: at, to: at + 2, value, kind: time.id });
      continue;
    }
    const noun = kinds.find(({ from }) => from > at && from - at <= REACH);
    // "for the first time", "the first exchange of the talks": the noun must follow at once, adjectives apart.
    if (
      noun === undefined ||
      reading.tokens
        .slice(at + 1, noun.from)
        .some(({ norm }) => /^(?:time|of|the|part|day|group|since|in|at|to|from|after|and|,|was|is)$/.test(norm))
    )
      continue;
    mentions.push({ from: at, to: numeric ? at + 2 : at + 1, value, kind: noun.id });
  }
  return mentions;
});
