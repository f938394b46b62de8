import type { Claim } from '../claims';
import { daysApart } from './days-apart';
import { judgedThings, shareThing } from './judged-things';
import type { Relation } from './types';
import { judgingOf } from './valence';
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
  const turned = matches.filter((match) => match.opposed && isTurning(match, here, there));
  const alike = matches.filter(({ opposed }) => !opposed);
  const isTurned = turned.length > 0 && alike.length >= IN_COMMON;
  if (!isTurned && !areJudgements(here, there)) return [];
  const words = (claim: Claim) => ({ type: 'text' as const, text: claim.sentence.text, words: quoted(claim) });
  const reason: Relation['reason'] = { code: 'values', aspect: 'quote', here: words(here), there: words(there) };
  return [{ kind: 'differs', aspect: 'quote', strength: 'soft', reason, confidence: SURE }];
}

/** "A fair deal", "this deal is a farce": one speaker's judgements of one thing, both quoted, that go two ways. */
function areJudgements(here: Claim, there: Claim): boolean {
  const [a, b] = [quotesIn(here), quotesIn(there)];
  const [one, other] = [judgingOf(a), judgingOf(b)];
  if (one === null || other === null || one.valence === other.valence) return false;
  return shareThing(judgedThings(here.sentence.text, a, one.at), judgedThings(there.sentence.text, b, other.at));
}

/** Both name who speaks, and it is one. */
function isOneSpeaker(here: Claim, there: Claim): boolean {
  const [a, b] = [speakerOf(here), speakerOf(there)];
  if (a === null || b === null) return false;
  const names = partsOfName(b);
  return a === b || partsOfName(a).some((part) => names.includes(part));
}

const SAYS = 'sa(?:id|ys)|called|calls|told|tells|wrote|writes|describe[ds]|added|adds|spoke|declared|stated|posted';

/** Who is told to speak; where the reading found nobody, the one full name beside a verb of saying: "the envoy Ann Lowe called". */
function speakerOf({ source, features, sentence: { text } }: Claim): string | null {
  if (source.speaker !== null) return source.speaker;
  const told = features.entities.filter((id) => id.startsWith('~') && id.includes(' ') && isBesideSaying(text, id));
  return told.length === 1 ? (told[0] ?? null) : null;
}

function isBesideSaying(text: string, id: string): boolean {
  const name = partsOfName(id)
    .join(' ')
    .replace(/[^\p{L}\p{N} '-]/gu, '.');
  return new RegExp(`${name},? (?:has )?(?:${SAYS})\\b|\\b(?:${SAYS})\\b[^,."”]{0,40}\\b${name}`, 'iu').test(text);
}

/** Whether an opposed pair of words tells something, and stands in what one of the two quotes. */
const isTurning = (match: Match, here: Claim, there: Claim): boolean =>
  match.weight >= TURNING && isOfQuotation(match, here, there);

const isOfQuotation = ({ here: a, there: b }: Match, here: Claim, there: Claim): boolean =>
  isWithinQuote(here, a.start) || isWithinQuote(there, b.start);

const QUOTE = /["“«„]([^"”»]+)["”»]/g;

const isWithinQuote = ({ sentence: { text } }: Claim, at: number): boolean =>
  [...text.matchAll(QUOTE)].some(({ index, 0: quote }) => at > index && at < index + quote.length);

/** All that a sentence quotes; empty where it quotes nothing. */
const quotesIn = ({ sentence: { text } }: Claim): string =>
  [...text.matchAll(QUOTE)].map(([, words]) => words).join(' … ');

/** What a sentence quotes, else all of it. */
const quoted = ({ sentence: { text } }: Claim): string => [...text.matchAll(QUOTE)][0]?.[1] ?? text;
