import type { Claim } from '../claims';

/** What a percentage is: a part of some whole, or how far something rose or fell. */
type Share = 'part' | 'change';

const ABOUT =
  '(?:(?:about|around|some|nearly|almost|roughly|over|more than|less than|up to|at least|another|a further) )?';
const MOVES =
  '(?:r(?:is|os)e|risen|fall|fell|fallen|grow|grew|grown|drop|decline|increase|decrease|jump|surge|soar|slump|plunge|plummet|tumble|shrink|shrank|climb|slip|gain|los[et])\\w*';
const BEFORE = new RegExp(`\\b(?:by|up|down|${MOVES}) ${ABOUT}$`, 'i');
const UNIT = '^[\\s-]*(?:%|per ?cent|percent)?[\\s-]*';
const MOVED = new RegExp(
  `${UNIT}(?:(?:pay|price|wage|tax|annual|yearly|monthly|sharp) )?(?:rise|increase|hike|raise|jump|fall|drop|decline|cut|reduction|growth|gain|higher|lower|more|less|fewer)\\b`,
  'i',
);
const PART = new RegExp(`${UNIT}of\\b`, 'i');

/** What the percentage of a claim is by the words right around it; null where they do not say, or it is none. */
function shareOf({ value, sentence: { text }, valueSpans }: Claim): Share | null {
  const [span] = valueSpans;
  if (value?.type !== 'quantity' || value.unit !== 'percent' || span === undefined) return null;
  if (BEFORE.test(text.slice(0, span.start)) || MOVED.test(text.slice(span.end))) return 'change';
  return PART.test(text.slice(span.end)) ? 'part' : null;
}

/** "64 per cent of the members were against", "output fell by 64 per cent": a part of one thing, the change of another. */
export function isOfOtherShare(here: Claim, there: Claim): boolean {
  const [a, b] = [shareOf(here), shareOf(there)];
  return a !== null && b !== null && a !== b;
}
