import type { Token } from '../text';
import { withBounds } from './bounds-of-numbers';
import { type Covered, isCovered } from './covered';
import { plainAt } from './numbers-at';
import type { Plain } from './plain-number';
import { withRange } from './ranges-of-numbers';
import { norm } from './tokens-at';

/** A figure as news writes it, in tokens `from` to `to`, `to` exclusive, modifiers included. */
export interface NumberMention extends Plain {
  /** Token of the bare figure, for the noun search after it. */
  core: number;
}

/** All figures of a sentence, left to right. `taken` marks tokens that belong to dates or clock times already. */
export function readNumbers(tokens: readonly Token[], taken: Covered): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const plain = isCovered(taken, at) ? null : plainAt(tokens, at, taken);
    if (plain === null) {
      at++;
      continue;
    }
    const mention = mentionOf(tokens, withRange(tokens, plain, taken), taken);
    if (!isYear(tokens, mention)) mentions.push(mention);
    at = Math.max(mention.to, at + 1);
  }
  return mentions;
}

function mentionOf(tokens: readonly Token[], plain: Plain, taken: Covered): NumberMention {
  const { mutual, share, manner } = plain;
  const { from, to, interval, approximate } = withBounds(tokens, plain, taken);
  return { from, to, interval, approximate, mutual, share, core: plain.from, manner };
}

const MIN_YEAR = 1900;
const MAX_YEAR = 2100;

/** "in 1999", "early 2024": a year and no count. */
function isYear(tokens: readonly Token[], mention: NumberMention): boolean {
  const { low, high } = mention.interval;
  const text = norm(tokens, mention.core);
  if (low === null || low !== high || !/^\d{4}$/.test(text) || low < MIN_YEAR || low > MAX_YEAR) return false;
  return /^(?:in|since|until|of|by|early|late|from|during|,|spring|summer|autumn|winter|mid)$/.test(
    norm(tokens, mention.from - 1),
  );
}
