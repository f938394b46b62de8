import { type Claim, kinship, rarity, unitAt, type Value } from '../claims';
import { type Token, tokenize } from '../text';
import { deedAfter, isNoNarrower, mayBeOneDeed, ONE_DEED, type Telling } from './deeds-of-groups';
import { isDeniedBefore } from './denied-before';
import { lastMet, sentenceText } from './last-met';

/** How many of a group are meant: every one, some and not the others, not one. */
type Extent = 'all' | 'some' | 'none';

interface Group extends Telling {
  extent: Extent;
  /** Content words of the group in dictionary form: "wounded", "prisoner". */
  words: readonly string[];
  /** As the sentence puts it. */
  text: string;
}

/** Openings of a group by how many of it they mean. Longer ones first; "several" and "many" are no part of a whole told. */
const OPENINGS: readonly (readonly [Extent, RegExp])[] = [
  [
    'some',
    /^(?:not (?:all|every)|only (?:some|part|a few|the|those|certain)|merely (?:some|the|those)|some of|part of|parts of)(?: of)?\b/,
  ],
  [
    'some',
    /^(?:\d[\d,.]*|t(?:wo|hree|en|welve|hirteen|wenty)|f(?:our|ive|ourteen|ifteen|orty|ifty)|s(?:ix|even|ixteen|eventeen|ixty|eventy)|eight(?:een|y)?|nine(?:teen|ty)?|eleven|thirty|half|most|many|several|few|two thirds|a third|a quarter) of (?:the|its|their|his|her|those|these)\b/,
  ],
  ['none', /^(?:none|not one|not a single one|not any) of\b/],
  ['all', /^(?:all|every one|every single|every|each and every|the whole|the entire|the full)(?: of)?\b/],
];

/** "At all", "above all", "first of all", "all in all", "all over", "all night": no group. */
const NO_GROUP_BEFORE = /(?:^| )(?:at|above|in|after|for|(?:first|best|worst|most|last) of)$/;
const NO_GROUP_AFTER =
  /^(?:over|along|night|day|week|month|year|time|round|told|sorts?|kinds?|but|too|in|out|about|day|one|sides?|part(?:y|ies)|delegations?|countr(?:y|ies)|evidence|means|costs|cases?)$/;
const ARTICLE = /^(?:the|its|their|his|her|those|these|our|other|of)$/;
const ENDS =
  /^(?:who|whom|which|that|whose|in|on|at|to|from|by|with|for|under|over|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|do|did|does|said|says|as|than|if|while|because|after|before|until|since|when)$/;
const LONGEST = 5;
const LONGEST_OPENING = 4;

const KEPT = 1000;

/** Groups of which a sentence says how many are meant. Kept for the sentences met last. */
const groupsOf = lastMet(KEPT, sentenceText, ({ sentence: { text } }: Claim): readonly Group[] =>
  groupsIn(text, tokenize(text)),
);

function groupsIn(text: string, tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opening = openingAt(tokens, at);
    if (opening === null) continue;
    const group = groupAfter(text, tokens, at, opening);
    if (group !== null) groups.push(group);
    at += opening.length - 1;
  }
  return groups;
}

interface Opening {
  extent: Extent;
  length: number;
  /** "Of the 45": what is told of them stands behind the comma. */
  partitive: boolean;
}

function openingAt(tokens: readonly Token[], at: number): Opening | null {
  if (isPartitive(tokens, at)) return { extent: extentOfPartitive(tokens, at), length: 2, partitive: true };
  const words = tokens
    .slice(at, at + LONGEST_OPENING)
    .map(({ norm }) => norm)
    .join(' ');
  for (const [extent, pattern] of OPENINGS) {
    const found = pattern.exec(words);
    if (found !== null && !(extent === 'all' && NO_GROUP_BEFORE.test(before(tokens, at))))
      return { extent, length: found[0].split(' ').length, partitive: false };
  }
  return null;
}

const before = (tokens: readonly Token[], at: number): string =>
  `${tokens[at - 2]?.norm ?? ''} ${tokens[at - 1]?.norm ?? ''}`;

/** "Of the 45, all met", "of the 45, none survived": what is told of them after the comma. */
function extentOfPartitive(tokens: readonly Token[], at: number): Extent {
  const comma = tokens.findIndex(({ norm }, on) => on > at && norm === ',');
  const told = comma === -1 ? '' : (tokens[comma + 1]?.norm ?? '');
  if (/^(?:all|each|both|every)$/.test(told)) return 'all';
  return /^(?:none|no|not|nobody)$/.test(told) ? 'none' : 'some';
}

/** "Of the 90 guests, seventy got out": at the head of a clause a number of whom some are told of. */
const isPartitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'of' &&
  tokens[at + 1]?.norm === 'the' &&
  tokens[at + 2]?.kind === 'figure' &&
  (at === 0 || tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.norm === 'that');

function groupAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  { extent, length, partitive }: Opening,
): Group | null {
  let from = at + length;
  while (ARTICLE.test(tokens[from]?.norm ?? '')) from++;
  if (NO_GROUP_AFTER.test(tokens[from]?.norm ?? '')) return null;
  const words: string[] = [];
  let end = from;
  for (; end < Math.min(tokens.length, from + LONGEST); end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'mark' || ENDS.test(token.norm)) break;
    const { unit } = unitAt(tokens, end);
    if (token.kind === 'word' && rarity(unit) > 0) words.push(unit);
  }
  const [first, last] = [tokens[at], tokens[end - 1]];
  return words.length === 0 || first === undefined || last === undefined || isDeniedBefore(text, first.start)
    ? null
    : {
        extent,
        words,
        text: text.slice(first.start, last.end),
        around: wordsAround(tokens, at, end),
        deed: partitive ? null : deedAfter(tokens, end),
        behind: partitive ? wordsBehind(tokens, end) : [],
      };
}

/** Tokens before and after a group within which its verb stands. */
const AROUND = 7;

/** Words of content before a group and after it, up to the next mark; names tell no deed. */
function wordsAround(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  const add = (at: number) => {
    const token = tokens[at];
    const isName = at > 0 && token?.text !== token?.norm;
    const { unit } = unitAt(tokens, at);
    if (!isName && rarity(unit) > 0 && !ANYBODY.test(unit)) words.push(unit);
  };
  for (let at = from - 1; at >= Math.max(0, from - AROUND) && tokens[at]?.kind !== 'mark'; at--) add(at);
  for (let at = to; at < Math.min(tokens.length, to + AROUND) && tokens[at]?.kind !== 'mark'; at++) add(at);
  return words;
}

/** Words of content behind a group, to the end of the sentence. */
const wordsBehind = (tokens: readonly Token[], from: number): string[] =>
  tokens.slice(from).flatMap(({ kind }, at) => {
    const { unit } = unitAt(tokens, from + at);
    return kind === 'word' && rarity(unit) > 0 ? [unit] : [];
  });

/** Greater first. */
const BY_SIZE: readonly Extent[] = ['all', 'some', 'none'];

/** One deed is told of both, and of the lesser part no more than of the greater. */
function isOneDeed(a: Group, b: Group): boolean {
  if (!mayBeOneDeed(a, b)) return false;
  const [greater, lesser] = BY_SIZE.indexOf(a.extent) <= BY_SIZE.indexOf(b.extent) ? [a, b] : [b, a];
  return isNoNarrower(lesser, greater) && (tellsDeedOf(a, b) || tellsDeedOf(b, a));
}

/** A word around the one group, or one of it, that tells what is done to the other. */
const tellsDeedOf = (a: Group, b: Group): boolean =>
  [...a.around, ...a.words].some((one) =>
    b.around.some((other) => !ANYBODY.test(one) && kinship(one, other) >= ONE_DEED && !b.words.includes(one)),
  );

/** Kinship from which two words name one group. */
const ONE_GROUP = 0.7;
/** Words that every report of people uses tell no group. */
const ANYBODY = /^(?:person|people|man|woman|side|thing|day|member|part|official|country|party)$/;

const isOneGroup = (a: Group, b: Group): boolean =>
  a.words.some((one) => !ANYBODY.test(one) && b.words.some((other) => kinship(one, other) >= ONE_GROUP));

/** One group, meant as a whole in one sentence and in part, or not at all, in the other; null where none is. */
export function otherExtent(here: Claim, there: Claim): { here: Value; there: Value } | null {
  const others = groupsOf(there);
  if (others.length === 0) return null;
  for (const one of groupsOf(here)) {
    const other = others.find((group) => isOneGroup(one, group));
    if (other === undefined || other.extent === one.extent || !isOneDeed(one, other)) continue;
    // Who writes both of them speaks of two things.
    if (others.some((group) => group.extent === one.extent && isOneGroup(one, group))) continue;
    return { here: told(one), there: told(other) };
  }
  return null;
}

const told = ({ extent, text }: Group): Value => ({ type: 'text', text: extent, words: text });
