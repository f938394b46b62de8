import type { Claim } from '../claims';

/** What a percentage is: a part of some whole, or how far something rose or fell. */
type Share = 'part' | 'change';

const ABOUT =
  '(?:(?:about|around|some|nearly|almost|roughly|over|more than|less than|up to|at least|another|a further) )?';
const MOVES =
  '(?:r(?:is|os)e|rising|risen|fall|fell|fallen|grow|grew|grown|drop|declin|increas|decreas|jump|surg(?:e|ing)|soar|slump|plung|plummet|tumbl|shrink|shrank|climb|slip|gain|los[et]|cut|rais|reduc|lower|expand|widen|swell|swollen|trim|slash|advanc|strengthen|weaken|appreciat|depreciat)\\w*';
/** "Fell 38", "lost about 38"; "gained 38 per cent of the vote" won a part. */
const MOVED_BY = new RegExp(`\\b${MOVES} ${ABOUT}$`, 'i');
const BY = new RegExp(`\\b([^,;:.]{0,60}?)\\b(?:by|up|down) ${ABOUT}$`, 'i');
const MOVING = new RegExp(`\\b${MOVES}\\b`, 'i');
/** "Sales were up 5", "shares, up another 5"; "made up 5 per cent of" is a part. */
const IS_UP = new RegExp(
  `(?:\\b(?:is|are|was|were|be|been|being|went|goes?|gone|going|come|came|comes)|['’]s|,)(?: \\w+ly)? (?:up|down)(?: by)? ${ABOUT}$`,
  'i',
);
/** "The rise was backed by", "owned by": done by somebody, and no measure of a change. */
const DONE_BY = /\b(?:\w+ed|\w+en|\w+own|seen|held|made|led|paid|bought|sought|taught|heard|won|read|felt|felled)$/i;
const UNIT = '^[\\s-]*(?:%|per ?cent|percent)?[\\s-]*';
const MOVED = new RegExp(
  `${UNIT}(?:(?:pay|price|wage|tax|annual|yearly|monthly|sharp) )?(?:rise|increase|hike|raise|jump|fall|drop|decline|cut|reduction|growth|gain|higher|lower|more|less|fewer)\\b`,
  'i',
);
/** "Gained 38 per cent of the vote". */
const WON = new RegExp(`${UNIT}of (?:the |all )?(?:votes?|voters|ballots?|seats?)\\b`, 'i');
const PART = new RegExp(`${UNIT}of\\b`, 'i');

/** What the percentage of a claim is by the words right around it; null where they do not say, or it is none. */
function shareOf({ value, sentence: { text }, valueSpans }: Claim): Share | null {
  const [span] = valueSpans;
  if (value?.type !== 'quantity' || value.unit !== 'percent' || span === undefined) return null;
  const after = text.slice(span.end);
  if (WON.test(after)) return 'part';
  if (isMoved(text.slice(0, span.start)) || MOVED.test(after)) return 'change';
  return PART.test(after) ? 'part' : null;
}

/** Whether what stands before a percentage makes it the measure of a move: "fell 38", "were up 38", "raised it by 38". */
function isMoved(before: string): boolean {
  if (MOVED_BY.test(before) || IS_UP.test(before)) return true;
  const told = BY.exec(before)?.[1]?.trimEnd();
  if (told === undefined) return false;
  const doer = DONE_BY.exec(told)?.[0];
  return MOVING.test(doer ?? told);
}

/** "64 per cent of the members were against", "output fell by 64 per cent": a part of one thing, the change of another. */
export function isOfOtherShare(here: Claim, there: Claim): boolean {
  const [a, b] = [shareOf(here), shareOf(there)];
  return a !== null && b !== null && a !== b;
}
