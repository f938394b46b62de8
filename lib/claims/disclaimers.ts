import { markWords } from '../text';
import { placesMarked } from './marked';
import { oncePerReading, type Reading } from './reading';

/** A verb by which somebody says that a thing told is not so, and the tokens that it reaches over. */
export interface Disclaimer {
  at: number;
  /** End of what is denied, exclusive. */
  to: number;
}

const DENIES = markWords([], ['deny', 'dispute', 'refute', 'reject', 'dismiss', 'contest']);
/** What is denied as a thing: "any role", "the claim", "a report on pay". */
const THING = /^(?:any|claim|report|story|account|allegation|charge|accusation|suggestion)$/;
/** What opens a clause after "that", where it does not point at a thing ("that offer"). */
const SUBJECT = /^(?:it|he|she|they|we|i|the|an?|its|their|his|her|there|any|no|both|all)$/;
/** Words that may stand between: "denied throughout that", "rejected the report". */
const BETWEEN = 3;
/** Tokens of a clause that a denial reaches over. */
const CLAUSE = 14;
/** Where a denied thing ends. */
const ENDS_THING = /^(?:and|but|or|,|;|:|--|who|which|while)$/;

/** "Denied that it had put it off", "denies having called it off", "dismissed the claim". */
export const disclaimersIn = oncePerReading((reading): readonly Disclaimer[] =>
  placesMarked(reading.tokens, DENIES).flatMap((at) => {
    const to = endOfDenied(reading, at);
    return to === null ? [] : [{ at, to }];
  }),
);

function endOfDenied({ tokens }: Reading, at: number): number | null {
  for (let next = at + 1; next <= at + BETWEEN; next++) {
    const token = tokens[next];
    if (token === undefined || token.norm === ',') return null;
    const opens = token.norm === 'having' || (token.norm === 'that' && opensClause(tokens[next + 1]));
    if (opens) return Math.min(tokens.length, next + CLAUSE);
    if (!THING.test(token.lemma)) continue;
    const end = tokens.findIndex(({ norm }, on) => on > next && ENDS_THING.test(norm));
    return end === -1 ? tokens.length : end;
  }
  return null;
}

const opensClause = (token: Reading['tokens'][number] | undefined): boolean =>
  token !== undefined && (SUBJECT.test(token.norm) || /^\p{Lu}/u.test(token.text));
