import type { Claim, Value } from '../claims';
import type { Story } from '../story';
import { daysApart } from './days-apart';
import { otherExtent } from './extents';
import { lastMet, sentenceText } from './last-met';
import { oneThing, tieOf } from './one-thing';
import { isOfOtherName, isOfOtherPlace } from './other-things';
import { isSuffered, type Reach, reachesIn } from './reach-cues';
import type { Relation } from './types';
import { type Match, matchesOf, tellingOf, type Word, wordsOf } from './wording';

/** Characters after such words within which stands what they are said of. */
const SAID_OF = 34;

const KEPT = 2000;

/** Kept for the sentences met last. */
const reachesOf = lastMet(KEPT, sentenceText, ({ sentence: { text } }: Claim) => reachesIn(text));

/** Days between two reports of one thing's reach. */
const SAME_TIME = 3;
const SURE = 0.62;

/** What is told of all of a thing here and of a part of it there: "throughout the valley", "confined to two villages". */
export function reachOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  if (here.features.position > 0 || there.features.position > 0) return [];
  if ((daysApart(here, there) ?? Number.POSITIVE_INFINITY) > SAME_TIME) return [];
  if (isOfOtherName(here, there) || isOfOtherPlace(here, there, story)) return [];
  const group = otherExtent(here, there);
  if (group !== null && isOneGroup(here, there, story)) return [differing(group)];
  const [a, b] = [reachesOf(here), reachesOf(there)];
  if (!isWhole(a, b) && !isWhole(b, a)) return [];
  for (const one of a)
    for (const other of b)
      if (areOfOneSort(one, other) && isOneSubject(here, there, one, other, story))
        return [told(here, there, one, other)];
  return [];
}

/** All of it in the one and a part in the other: who tells both ("all but meat", "everywhere, and in parts") may say the same. */
const isWhole = (wide: readonly Reach[], narrow: readonly Reach[]): boolean =>
  wide.length > 0 && narrow.length > 0 && wide.every((one) => one.wide) && !narrow.some((one) => one.wide);

/** "All models" may be recalled where the recall is "limited to" one country. "Without exception" is said of anything. */
const areOfOneSort = (one: Reach, other: Reach): boolean => {
  const [wide, narrow] = one.wide ? [one, other] : [other, one];
  return narrow.sort !== null && (wide.sort === null || wide.sort === narrow.sort);
};

function told(here: Claim, there: Claim, one: Reach, other: Reach): Relation {
  const words = ({ sentence: { text } }: Claim, { at }: Reach) => ({
    type: 'text' as const,
    text: text.slice(at.start, at.end),
    words: text.slice(at.start, Math.min(text.length, at.end + SAID_OF)).replace(/[,;.].*$/s, ''),
  });
  return differing({ here: words(here, one), there: words(there, other) });
}

const differing = (values: { here: Value; there: Value }): Relation => ({
  kind: 'differs',
  aspect: 'scope',
  strength: 'soft',
  reason: { code: 'values', aspect: 'scope', ...values },
  confidence: SURE,
});

/** What two sentences on a group must share, names and figures among it, for the group to be one. */
const ONE_GROUP = 1.8;

function isOneGroup(here: Claim, there: Claim, story: Story | null): boolean {
  const shared = oneThing(here, there, story);
  const { day, event, names, figures, words } = shared;
  return day !== null && event !== false && names + figures > 0 && words >= ONE.shared && tieOf(shared) >= ONE_GROUP;
}

/** Weight of what two sentences share, and its part of either on average, from which they are of one thing. */
const ONE = { shared: 0.9, part: 0.66 };
/** What a name or a figure in common counts beside words, and how many of them do. */
const BESIDE = { weight: 0.6, most: 2 };

/** Whether the two say it of one thing: they share a name or a figure, and most of their words but those of the reach. */
function isOneSubject(here: Claim, there: Claim, one: Reach, other: Reach, story: Story | null): boolean {
  const { day, event, names, figures } = oneThing(here, there, story);
  if (day === null || event === false || (names === 0 && figures === 0)) return false;
  const matches = matchesOf(here, there).filter(({ opposed }) => !opposed);
  if (!isOneClause(matches, one, other)) return false;
  const shared = matches.reduce((sum, { weight }) => sum + weight, 0);
  const beside = BESIDE.weight * Math.min(BESIDE.most, names + figures);
  const [a, b] = [new Set(matches.map((match) => match.here)), new Set(matches.map((match) => match.there))];
  const whole = shared + (strange(here, one, a) + strange(there, other, b)) / 2 + beside;
  return shared >= ONE.shared && (shared + beside) / whole >= ONE.part;
}

/** What the two clauses that tell the reach share at least: "schools closed, as a storm tore roofs off parts of it" tells two things. */
const ONE_CLAUSE = 0.3;

function isOneClause(matches: readonly Match[], one: Reach, other: Reach): boolean {
  const stands = ({ clause }: Word, { at }: Reach) => at.start >= clause.start && at.start < clause.end;
  const shared = matches.filter((match) => stands(match.here, one) && stands(match.there, other));
  return shared.reduce((sum, { weight }) => sum + weight, 0) >= ONE_CLAUSE;
}

/** Weight of the words that the other sentence lacks, those beside the reach left out, which tell how far it goes. */
function strange(claim: Claim, { at }: Reach, known: ReadonlySet<Word>): number {
  const before = isSuffered(claim.sentence.text.slice(at.start, at.end)) ? SAID_OF : 0;
  return wordsOf(claim).reduce(
    (sum, word) =>
      known.has(word) || (word.start >= at.start - before && word.start < at.end + SAID_OF)
        ? sum
        : sum + tellingOf(word.unit),
    0,
  );
}
