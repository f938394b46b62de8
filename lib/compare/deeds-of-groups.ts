import { kinship, rarity, unitAt } from '../claims';
import type { Token } from '../text';

/** What a clause tells of a group that is its subject: "were rescued by boat". */
export interface Deed {
  /** Dictionary form of the verb. */
  verb: string;
  /** Words of content right behind it, which narrow what is told: "by boat", "in the morning". */
  narrowed: readonly string[];
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)$/;
/** Where another clause begins. */
const JOINT =
  /^(?:but|while|whereas|although|though|because|when|if|as|where|after|before|until|since|and|or|who|whom|which|that|whose|said|says)$/;
/** Tokens from a group to its auxiliary, and of the complement behind a verb. */
const REACH = 9;
const COMPLEMENT = 4;

/** The deed of a group that ends before a token; null where no auxiliary tells it. */
export function deedAfter(tokens: readonly Token[], to: number): Deed | null {
  let at = to;
  while (at < to + REACH && !isEnd(tokens[at]) && !AUXILIARY.test(tokens[at]?.norm ?? '')) at++;
  if (!AUXILIARY.test(tokens[at]?.norm ?? '')) return null;
  while (AUXILIARY.test(tokens[at]?.norm ?? '') || isBeside(tokens[at])) at++;
  if (isEnd(tokens[at])) return null;
  const { unit, length } = unitAt(tokens, at);
  const narrowed: string[] = [];
  const from = at + Math.max(1, length);
  for (let next = from; next < from + COMPLEMENT && !isEnd(tokens[next]); next++) {
    const token = tokens[next];
    const own = unitAt(tokens, next).unit;
    if (token?.kind === 'word' && token.text === token.norm && rarity(own) > 0) narrowed.push(own);
  }
  return { verb: unit, narrowed };
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && token.norm !== '-') || JOINT.test(token.norm);

const isBeside = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:not|never|also|now|then|still|to|all|both)$|ly$/.test(token.norm);

/** Kinship from which two words tell one deed. */
export const ONE_DEED = 0.6;
/** The same where a number of a group is told of behind a comma: "found dead" beside "were killed". */
const NEAR_DEED = 0.45;
/** Who raises pays what goes up: the one tells the cause of the other, and no dictionary has them as one. */
const MOVED = [
  /^(?:rise|raise|go up|increase|lift|climb|grow)$/,
  /^(?:fall|cut|lower|reduce|go down|decrease|drop|shrink)$/,
];

const isAmong = (word: string, words: readonly string[], least = ONE_DEED): boolean =>
  words.some((other) => kinship(word, other) >= least || MOVED.some((move) => move.test(word) && move.test(other)));

/** Whether two sentences may tell one deed, as far as their auxiliaries say; the words around a group serve where it has none. */
export function mayBeOneDeed(here: Telling, there: Telling): boolean {
  const [a, b] = [here.deed, there.deed];
  if (a !== null && b !== null) return isAmong(a.verb, [b.verb]);
  if (a === null && b === null) return true;
  return a !== null ? isToldOf(a, there) : b !== null && isToldOf(b, here);
}

const isToldOf = ({ verb }: Deed, { around, behind }: Telling): boolean =>
  behind.length > 0 ? isAmong(verb, behind, NEAR_DEED) : isAmong(verb, around);

/** What a sentence tells of a group. */
export interface Telling {
  /** What is told of it as a subject; null where it is none, or a number of it is told of behind a comma. */
  deed: Deed | null;
  /** Content words around it, which tell what is done to it. */
  around: readonly string[];
  /** Content words behind the comma of "of the 45, all met"; none where it is told of in one go. */
  behind: readonly string[];
}

/** Whether what is told of the lesser part is told of the whole too: ten were rescued "by boat" beside all who were rescued. */
export const isNoNarrower = (lesser: Telling, greater: Telling): boolean =>
  lesser.deed === null || lesser.deed.narrowed.every((word) => isAmong(word, greater.deed?.narrowed ?? greater.around));
