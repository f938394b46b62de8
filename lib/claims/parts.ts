import { wholeBefore } from './counted-nouns';
import { currencyOf } from './currencies';
import { foundAs } from './found-words';
import type { NumberMention } from './numbers';
import { clauseAt, oncePerReading, type Reading } from './reading';
import { lem, norm } from './words-at';

/** "1,000 each and another 200" adds to a figure; "another 1,000" alone is a new one. */
const continues = (reading: Reading, number: NumberMention): boolean =>
  reading.numbers.some(({ core }) => core < number.core);

const PART_BEFORE = /^(?:first|another|further|other|additional|remaining)$/;

/** "… bodies, the first of 3,000", "640 to be traded in the first stage": a share of a whole named elsewhere. */
const isFirstShare = (reading: Reading, number: NumberMention): boolean => {
  const words = reading.tokens.slice(number.to, number.to + 16).map(({ norm: word }) => word);
  if (!words.includes('first') && !words.includes('initial')) return false;
  return /\b(?:the first of|first (?:stage|phase|part|batch|group|convoy|contingent|portion)|initial (?:stage|phase|batch))\b/.test(
    words.join(' '),
  );
};

/** "A last group of 303", "the final batch, 300": one of several. */
const LAST_SHARE =
  /^(?:last|final|second|third|fourth|latest|closing) (?:group|batch|contingent|convoy|part|party|leg|lot) of$/;

const isLastShare = (reading: Reading, { from }: NumberMention): boolean =>
  LAST_SHARE.test([3, 2, 1].map((step) => norm(reading, from - step)).join(' '));

/** Tokens after a figure within which it may be said to be a part. */
const PART_REACH = 14;
/** "Part of the deal" tells what it belongs to: a part is one of those counted where it is called small or the first. */
const TOLD_AS_PART =
  /\b(?:is|are|was|were|be|represents?) (?:(?:only |just |merely |but |no more than )(?:an? |the )?(?:first |small |tiny |mere |initial |minor )*|(?:an? |the )?(?:first |small |tiny |mere |initial |minor )+|(?:an? )(?=fraction|handful|minority))(?:fraction|part|portion|handful|minority|instalment|installment|batch|tranche|beginning|start|share)\b(?! in)/;

/** "The 200 names were only a fraction of those missing", "are just a first batch". */
function isToldAsPart(reading: Reading, number: NumberMention): boolean {
  const to = Math.min(reading.tokens.length, number.to + PART_REACH);
  if (reading.numbers.some(({ core }) => core >= number.to && core < to && isBefore(reading, core, to))) return false;
  return TOLD_AS_PART.test(
    reading.tokens
      .slice(number.to, to)
      .map(({ norm: word }) => word)
      .join(' '),
  );
}

/** Whether the words that would say it stand behind another figure, whose they are then. */
const isBefore = (reading: Reading, core: number, to: number): boolean =>
  TOLD_AS_PART.test(
    reading.tokens
      .slice(core, to)
      .map(({ norm: word }) => word)
      .join(' '),
  );

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

/** "hand each other 3,000", "one another". */
const isMutual = (before: string | undefined): boolean => before === 'each' || before === 'one';

/** "Another 1,000", "a further 200" come on top of what was told before them; with nothing before, of an earlier day. */
const isShareBy = (reading: Reading, number: NumberMention, word: string): boolean =>
  (word !== 'another' && word !== 'further') ||
  continues(reading, number) ||
  (word === 'further' && isMoney(reading, number));

/** A further sum comes on top of what was given before, whether or not that is told. */
const isMoney = ({ tokens, numbers }: Reading, { core, to, interval }: NumberMention): boolean =>
  numbers.length > 1 && currencyOf(tokens, core, to, interval.high ?? interval.low ?? 0) !== null;

/** Part of a larger figure: "a further 200", "the first 1,347", "of whom 120 are civilians". */
export function isPart(reading: Reading, number: NumberMention): boolean {
  if (wholeBefore(reading, number) !== null) return true;
  const before = [1, 2, 3].map((step) => norm(reading, number.from - step));
  if (
    before
      .slice(0, 2)
      .some((word, at) => PART_BEFORE.test(word) && !isMutual(before[at + 1]) && isShareBy(reading, number, word)) ||
    (/^(?:more|other|others|further|additional|extra)$/.test(norm(reading, number.to)) &&
      (norm(reading, number.to) !== 'more' || reading.numbers.length > 1))
  )
    return true;
  if (
    isFirstShare(reading, number) ||
    isLastShare(reading, number) ||
    isIncrease(reading, number) ||
    isToldAsPart(reading, number) ||
    isAlone(reading, number)
  )
    return true;
  return partsOf(reading).some(({ from, to }) =>
    from < number.to ? number.from - to <= 3 : isSetOff(reading, number, from),
  );
}

/** "120 of whom", "two children among them": in "275 million, of which a tenth" the figure before the comma is the whole. */
function isSetOff(reading: Reading, number: NumberMention, from: number): boolean {
  if (from - number.to > 3) return false;
  return !reading.tokens.slice(number.to, from).some(({ kind }) => kind === 'mark');
}

/** "Nordland alone will pay": who does it and nobody else, no part of what is counted. */
const isDoer = (reading: Reading, at: number): boolean =>
  norm(reading, at) === 'alone' && reading.entities.some(({ to, side }) => to === at && side !== null);

/** Words that set a part off from a whole. */
const partsOf = oncePerReading((reading) =>
  foundAs(reading, 'part').filter(
    ({ from, to }) =>
      !isDoer(reading, from) &&
      /whom|which|among|alone|first|batch|contingent|convoy/.test(
        reading.tokens
          .slice(from, to)
          .map(({ norm: word }) => word)
          .join(' '),
      ),
  ),
);
