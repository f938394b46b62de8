import type { Claim, Span, Value } from '../claims';
import type { Story } from '../story';
import { daysApart } from './days-apart';
import { otherExtent } from './extents';
import { oneThing, tieOf } from './one-thing';
import { isOfOtherName, isOfOtherPlace } from './other-things';
import type { Relation } from './types';
import { matchesOf, tellingOf, type Word, wordsOf } from './wording';

/** How far a sentence says that something reaches: everywhere and to all, or not. */
interface Reach {
  wide: boolean;
  /** The words that say it, with what they are said of, in offsets of the sentence. */
  at: Span;
}

/** "Throughout the valley", "in every district", "the whole of the coast", "covers all models". */
const WIDE =
  /\b(?:throughout|all over|all across|across(?= (?:the|all|its|both))|everywhere(?: in| on)?|(?:in|to|for|on|at|affects?|covers?|includes?|hits?|holds for|applies to) (?:all|every|each)(?: of)?|all parts of|every (?:part|corner) of|the (?:whole|entire)(?: of)?|(?:whole|entire)|nation-?wide|country-?wide|city-?wide|state-?wide|island-?wide|worldwide|without exceptions?|no exceptions?)\b(?! (?:day|night|week|month|year|time|life|point|lot|story|thing)\b)/gi;
/** "Only the north of it", "confined to", "in the south alone", "spares the villages", "all but the smallest". */
const NARROW =
  /\b(?:(?:confin|limit|restrict)ed to|(?:only|merely|solely|exclusively|just|nowhere but|nothing but|no further than) (?:(?:in|to|for|on|at|the|those|some|parts|part|certain|its|residents|people|those)\b|(?=\p{Lu}))|(?:all|everything|everyone) (?:but|except|apart from)|except(?: for)?|with the exception of|exempt(?:s|ed)?(?: from)?|(?:was|were|is|are|be|been|being) (?:excluded|spared|omitted|left out|not covered|not affected|unaffected)|not (?:covered|included)|excludes?|excluding|leav(?:es|ing) out|spar(?:es|ing)|(?:does|do|did|will|would) not (?:apply|extend|cover|include|affect|reach)|outside the scope of|parts? of|some of)\b|\b(?:in|on|to|at) (?:the )?[\p{L}' -]{2,30} (?:alone|only)\b/giu;

/** Characters after such words within which stands what they are said of. */
const SAID_OF = 34;

function reachesIn(text: string): readonly Reach[] {
  const spans = (pattern: RegExp, wide: boolean) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: cue }): Reach => ({ wide, at: { start: index, end: index + cue.length } }),
    );
  const narrow = spans(NARROW, false);
  // "Except for the whole of the coast" is one phrase, and narrow.
  const wide = spans(WIDE, true).filter(({ at }) => !narrow.some((other) => overlap(other.at, at)));
  return [...narrow, ...wide];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const KEPT = 2000;
const kept = new Map<string, readonly Reach[]>();

function reachesOf({ sentence: { text } }: Claim): readonly Reach[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const reaches = reachesIn(text);
  kept.set(text, reaches);
  return reaches;
}

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
  for (const one of a)
    for (const other of b)
      if (one.wide !== other.wide && isOneSubject(here, there, one, other, story))
        return [told(here, there, one, other)];
  return [];
}

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
  const shared = matches.reduce((sum, { weight }) => sum + weight, 0);
  const beside = BESIDE.weight * Math.min(BESIDE.most, names + figures);
  const [a, b] = [new Set(matches.map((match) => match.here)), new Set(matches.map((match) => match.there))];
  const whole = shared + (strange(here, one, a) + strange(there, other, b)) / 2 + beside;
  return shared >= ONE.shared && (shared + beside) / whole >= ONE.part;
}

/** Weight of the words that the other sentence lacks, those beside the reach left out, which tell how far it goes. */
function strange(claim: Claim, { at }: Reach, known: ReadonlySet<Word>): number {
  const before = SUFFERED.test(claim.sentence.text.slice(at.start, at.end)) ? SAID_OF : 0;
  return wordsOf(claim).reduce(
    (sum, word) =>
      known.has(word) || (word.start >= at.start - before && word.start < at.end + SAID_OF)
        ? sum
        : sum + tellingOf(word.unit),
    0,
  );
}

/** "Are left out", "exempt from": who stands outside is named before. */
const SUFFERED = /^(?:was|were|is|are|be|been|being)\b|^exempt/i;
