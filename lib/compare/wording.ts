import { type Claim, isOpposite, kinship, rarity, type Span, unitAt } from '../claims';
import { tokenize } from '../text';
import { lastMet } from './last-met';
import { wordsOfName } from './words-of-names';

/** A content word or phrase of a sentence, in dictionary form. */
export interface Word {
  unit: string;
  /** Place of its first token, and its first character in the sentence. */
  from: number;
  start: number;
  /** Offsets of the clause it stands in. */
  clause: Span;
  /** Whether a denial reaches over it. */
  denied: boolean;
}

const KEPT = 2000;

/** Which words are names the story says, so that one sentence may read otherwise in two. */
const keyOf = ({ sentence, features }: Claim): string => `${sentence.text}|${features.entities.join('|')}`;

/** Content words of a claim's sentence, names, figures and words of grammar left out. Kept for the sentences met last. */
export const wordsOf = lastMet(KEPT, keyOf, ({ sentence, features }: Claim): readonly Word[] =>
  wordsIn(sentence.text, features.entities),
);

const DENIAL =
  /^(?:not|never|no|nobody|none|nothing|nowhere|neither|nor|without|cannot|deny|refuse|fail|lack|hardly|barely)$/;
const CONTRACTED = /n't$/;
/** Bounds and emphasis, no denial: "no fewer than", "not only". */
const BOUND = /^(?:fewer|less|more|only|later|just|merely|longer|sooner|one|doubt|matter)$/;
const JOINT = /^(?:but|while|whereas|although|though|who|which|whose|because|when|if|as|that|where|after|before)$/;
/** What follows a name at the head of a sentence, where any word is capitalised. */
const ACTS = /^(?:and|has|have|had|is|was|will|would|'s|said|says|,)$/;
/** Words a denial reaches over. */
const REACH = 7;

function wordsIn(text: string, entities: readonly string[]): Word[] {
  const tokens = tokenize(text);
  const names = new Set(entities.flatMap(wordsOfName));
  const words: Word[] = [];
  let clause: Span = { start: 0, end: text.length };
  let denial = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' ? /^[;:]$|^--$/.test(token.norm) : JOINT.test(token.norm)) {
      clause.end = token.start;
      clause = { start: token.start, end: text.length };
      denial = Number.NEGATIVE_INFINITY;
    }
    if ((DENIAL.test(token.lemma) || CONTRACTED.test(token.norm)) && !BOUND.test(tokens[at + 1]?.norm ?? ''))
      denial = at;
    const { unit, length } = unitAt(tokens, at);
    const isName =
      names.has(token.norm) || (/^\p{Lu}/u.test(token.text) && (at > 0 || ACTS.test(tokens[1]?.norm ?? '')));
    if (token.kind === 'word' && !isName && !DENIAL.test(token.lemma) && rarity(unit) > 0 && unit.length > 2)
      words.push({ unit, from: at, start: token.start, clause, denied: at - denial <= REACH });
    at += Math.max(1, length);
  }
  return words;
}

/** Two words, one of each sentence, that mean the same or exclude each other. */
export interface Match {
  here: Word;
  there: Word;
  /** 0–1: how near in meaning, times how seldom met. */
  weight: number;
  /** Whether one denies what the other says. */
  opposed: boolean;
}

const KIN = 0.6;
/** Words of every report on a meeting of two sides. */
const GENERIC =
  /^(?:talks|talk|negotiation|negotiate|negotiator|delegation|delegate|meeting|meet|round|session|agreement|deal|accord|side|party|country|government|official|minister|president|spokesman|group)$/;
const GENERIC_WEIGHT = 0.15;

/** How much a word tells of what a sentence is about, 0–1. */
export const tellingOf = (unit: string): number => (GENERIC.test(unit) ? GENERIC_WEIGHT : rarity(unit));

/** Pairs of words that two sentences tell alike or opposed, each word in its best pair. */
export function matchesOf(a: Claim, b: Claim): Match[] {
  const there = wordsOf(b);
  return wordsOf(a).flatMap((here) => {
    let best: Match | null = null;
    for (const other of there) {
      const kin = kinship(here.unit, other.unit);
      const opposite = kin < KIN && isOpposite(here.unit, other.unit);
      // A denied opposite ("not released", "abducted") is neither the same nor another thing.
      if (opposite ? here.denied !== other.denied : kin < KIN) continue;
      const weight = (opposite ? 0.9 : kin) * Math.min(tellingOf(here.unit), tellingOf(other.unit));
      const opposed = opposite || here.denied !== other.denied;
      if (best === null || weight > best.weight) best = { here, there: other, weight, opposed };
    }
    return best === null ? [] : [best];
  });
}

/** Characters around a word within which another is told of the same thing: some eight words. */
const NEAR = 48;

/** Weight of the words that two sentences share around the one value here and the other there, the values apart. */
export function sharedAround(matches: readonly Match[], here: Span, there: Span): number {
  return matches.reduce(
    (sum, { here: one, there: other, opposed, weight }) =>
      !opposed && isAround(one, here) && isAround(other, there) ? sum + weight : sum,
    0,
  );
}

const isAround = ({ start: at, clause }: Word, { start, end }: Span): boolean =>
  (at < start || at >= end) && at >= start - NEAR && at <= end + NEAR && start >= clause.start && start < clause.end;
