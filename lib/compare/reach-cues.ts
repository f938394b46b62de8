import type { Span } from '../claims';
import { isDeniedBefore } from './denied-before';
import { type Sort, sortAfter, sortBefore } from './sorts-of-things';

/** How far a sentence says that something reaches: everywhere and to all, or not. */
export interface Reach {
  wide: boolean;
  /** The words that say it, in offsets of the sentence. */
  at: Span;
  /** What the words are said of; null where they do not tell. */
  sort: Sort | null;
}

/** "Throughout the valley", "in every district", "the whole of the coast", "covers all models"; not "in all, 40 houses", "on the whole". */
const WIDE =
  /\b(?:throughout|all over|all across|across(?= (?:the|all|its|both)\b)(?! the (?:street|road|border|river|bridge|aisle)\b)|everywhere(?: in| on)?|(?:in|to|for|on|at|affects?|covers?|includes?|hits?|holds for|applies to) (?:all|every|each)(?= (?!likelihood|probability|honesty|that\b|this\b)\p{L})(?: of)?|all parts of|every (?:part|corner) of|(?<!\b(?:on the|a) )(?:the )?(?:whole|entire)(?= \p{L})(?: of)?|nation-?wide|country-?wide|city-?wide|state-?wide|island-?wide|worldwide|without exceptions?|no exceptions?)\b(?! (?:point|lot|story|thing)\b)/giu;
/** "Only the north of it", "confined to", "in the south alone", "spares the villages", "all but the smallest". */
const NARROW =
  /\b(?:(?:confin|limit|restrict)ed to|(?:only|merely|solely|exclusively|just|nowhere but|nothing but|no further than) (?:(?:in|to|for|on|at|the|those|some|parts|part|certain|its|residents|people|those)\b|(?=\p{Lu}))|(?:all|everything|everyone) (?:but|except|apart from)|except(?: for)?|with the exception of|exempt(?:s|ed)?(?: from)?|(?:was|were|is|are|be|been|being) (?:excluded|spared|omitted|left out|not covered|not affected|unaffected)|not (?:covered|included)|excludes?|excluding|leav(?:es|ing) out|spar(?:es|ing)|(?:does|do|did|will|would) not (?:apply|extend|cover|include|affect|reach)|outside the scope of|parts of|(?<!\b(?:is|are|was|were|be|been|as|forms?) )part of|some of)\b|\b(?:in|on|to|at) (?:the )?[\p{L}' -]{2,30} (?:alone|only)\b(?! (?:on|in|at|from|after|before|when|if|once|until|by|for|to)\b)/giu;

/** "Are left out", "exempt from": who stands outside is named before. */
const SUFFERED = /^(?:was|were|is|are|be|been|being)\b|^exempt|^not /i;
export const isSuffered = (cue: string): boolean => SUFFERED.test(cue);

/** All reaches a sentence tells, those of a stretch of time and those it denies left out. */
export function reachesIn(text: string): readonly Reach[] {
  const found = (pattern: RegExp, wide: boolean): Reach[] =>
    [...text.matchAll(pattern)].map(({ index, 0: cue }) => {
      const sort = isSuffered(cue) ? sortBefore(text.slice(0, index)) : sortAfter(text.slice(index), cue);
      return { wide, at: { start: index, end: index + cue.length }, sort };
    });
  const narrow = found(NARROW, false);
  // "Except for the whole of the coast" is one phrase, and narrow.
  const wide = found(WIDE, true).filter(({ at }) => !narrow.some((other) => overlap(other.at, at)));
  return [...narrow, ...wide].filter(({ at, sort }) => sort !== 'time' && !isDeniedBefore(text, at.start));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
