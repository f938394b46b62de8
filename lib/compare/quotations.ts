import type { Claim } from '../claims';
import { daysApart } from './days-apart';
import type { Relation } from './types';
import { type Match, matchesOf } from './wording';
import { partsOfName } from './words-of-names';

/** Days within which two reports of one man's words are reports of one statement. */
const SAME_TIME = 2;
/** Words that two tellings of one statement have in common at least, the opposed ones apart. */
const IN_COMMON = 2;
/** Weight of an opposed word from which it turns a statement: "not likely" does, "not say" does not. */
const TURNING = 0.25;
const SURE = 0.62;

/**
 * One statement of one speaker, quoted in at least one of two reports, that the one denies and the other does not: "cuts are
 * likely", "cuts are not likely". Words of one meaning ("ready", "prepared") are translations and no difference.
 */
export function quotationOf(here: Claim, there: Claim): Relation[] {
  if (here.features.position > 0 || there.features.position > 0) return [];
  if (!(here.source.quoted || there.source.quoted) || !isOneSpeaker(here, there)) return [];
  if ((daysApart(here, there) ?? Number.POSITIVE_INFINITY) > SAME_TIME) return [];
  const matches = matchesOf(here, there);
  const turned = matches.filter((match) => match.opposed && isOfQuotation(match, here, there));
  const alike = matches.filter(({ opposed }) => !opposed);
  if (turned.length === 0 || alike.length < IN_COMMON) return [];
  const words = (claim: Claim) => ({ type: 'text' as const, text: claim.sentence.text, words: quoted(claim) });
  const reason: Relation['reason'] = { code: 'values', aspect: 'quote', here: words(here), there: words(there) };
  return [{ kind: 'differs', aspect: 'quote', strength: 'soft', reason, confidence: SURE }];
}

/** Both name who speaks, and it is one. */
function isOneSpeaker({ source: a }: Claim, { source: b }: Claim): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  const names = partsOfName(b.speaker);
  return a.speaker === b.speaker || partsOfName(a.speaker).some((part) => names.includes(part));
}

/** Whether an opposed pair of words tells something, and stands in what one of the two quotes. */
const isOfQuotation = ({ here: a, there: b, weight }: Match, here: Claim, there: Claim): boolean =>
  weight >= TURNING && (isWithinQuote(here, a.start) || isWithinQuote(there, b.start));

const QUOTE = /["“«„]([^"”»]+)["”»]/g;

const isWithinQuote = ({ sentence: { text } }: Claim, at: number): boolean =>
  [...text.matchAll(QUOTE)].some(({ index, 0: quote }) => at > index && at < index + quote.length);

/** What a sentence quotes, else all of it. */
const quoted = ({ sentence: { text } }: Claim): string => [...text.matchAll(QUOTE)][0]?.[1] ?? text;
