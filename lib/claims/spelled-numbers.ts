import type { Token } from '../text';
import { type Covered, isCovered } from './covered';
import { andPart } from './parts-of-time';
import { exact, type Plain } from './plain-number';
import { lem, norm } from './tokens-at';
import { MULTIPLES, TENS, UNITS } from './words-of-number';

/** "two hundred and three", "twenty-five", "a thousand": a number in words. A bare "one" is a pronoun or an article more often. */
export function spelledAt(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  const spelled = sumOfWords(tokens, at, taken);
  if (spelled === null || isPartOfName(tokens, at) || isBareOne(tokens, at, spelled.to)) return null;
  return exact(at, spelled.to, spelled.value);
}

/** Thousands and more are summed apart from the group below a thousand that the words are at. */
function sumOfWords(tokens: readonly Token[], at: number, taken: Covered): { to: number; value: number } | null {
  let total = 0;
  let group = 0;
  let to = at;
  let seen = false;
  for (let index = at; index < tokens.length && !isCovered(taken, index); index++) {
    const word = norm(tokens, index);
    const small = Object.hasOwn(UNITS, word) ? UNITS[word] : TENS[word];
    const multiple = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
    if (small !== undefined) {
      // "two three" are two figures; "twenty three" is one, and so is "hundred three".
      if (seen && !(group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10))) break;
      group += small;
    } else if (multiple !== undefined && (seen || isArticle(tokens, index - 1))) {
      if (multiple >= 1000) {
        total += (group || 1) * multiple;
        group = 0;
      } else group = (group || 1) * multiple;
    } else if (seen && (word === '-' || word === 'and') && continuesNumber(tokens, index + 1, group, total, word)) {
      continue;
    } else if (!seen && index === at && /^an?$/.test(word) && MULTIPLES[norm(tokens, index + 1)] !== undefined) {
      continue;
    } else break;
    seen = true;
    to = index + 1;
  }
  return seen ? { to, value: total + group } : null;
}

/** "the Tallinn Six" is a name. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');

/** What "one" counts before: "one hour", "one million". */
const UNIT_OF_ONE = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|million)$/;

const isBareOne = (tokens: readonly Token[], at: number, to: number): boolean =>
  to === at + 1 &&
  norm(tokens, at) === 'one' &&
  !UNIT_OF_ONE.test(lem(tokens, norm(tokens, to) === '-' ? to + 1 : to)) &&
  andPart(tokens, to) === null;

/** "A thousand", "another thousand", "the thousand men", "thousand-for-thousand". */
const isArticle = (tokens: readonly Token[], index: number): boolean =>
  /^(?:an?|another|the|that|this|those|further|additional|extra|every|last|first|full)$/.test(norm(tokens, index)) ||
  (norm(tokens, index + 2) === '-' && norm(tokens, index + 3) === 'for') ||
  norm(tokens, index) === 'for' ||
  (norm(tokens, index) === '-' && norm(tokens, index - 1) === 'for');

function continuesNumber(tokens: readonly Token[], index: number, group: number, total: number, join: string): boolean {
  const word = norm(tokens, index);
  if (join === '-')
    return (Object.hasOwn(UNITS, word) && group % 10 === 0 && group > 0) || Object.hasOwn(MULTIPLES, word);
  const whole = group > 0 ? group % 100 === 0 : total > 0;
  return whole && (Object.hasOwn(UNITS, word) || Object.hasOwn(TENS, word));
}
