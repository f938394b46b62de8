import type { Token } from '../text';
import { lem, norm } from './tokens-at';

/** Verbs and nouns of a value that becomes another: what stands after "from" is what it was. */
const CHANGES: ReadonlySet<string> = new Set(
  `rise raise increase climb grow jump leap surge soar swell expand enlarge widen lengthen lift hike push up
fall drop cut lower reduce decline decrease slip slide sink shrink slump plunge tumble dip narrow shorten trim slash ease down
scale revise upgrade downgrade double treble triple halve improve worsen growth reduction`.split(/\s+/),
);

/** Verbs that do so with what is changed right before: "taking it from 4 per cent". */
const MOVES = /^(?:take|bring|put|move|shift)$/;

/** Tokens between a verb of change and its "from": "raised its main lending rate from". */
const REACH = 8;

/** Whether the "from" at a token opens what a value was before it changed: "rose from 3", "cut the rate from 4 per cent". */
export function isFormerAt(tokens: readonly Token[], at: number): boolean {
  if (norm(tokens, at) !== 'from') return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    // "Doubled, from 45 to 100".
    if (tokens[back]?.kind === 'mark' && back < at - 1) return false;
    if (CHANGES.has(lem(tokens, back)) || (back === at - 1 && norm(tokens, back) === 'went')) return true;
    if (back === at - 2 && /^(?:it|them|this|that)$/.test(norm(tokens, at - 1)) && MOVES.test(lem(tokens, back)))
      return true;
  }
  return false;
}
