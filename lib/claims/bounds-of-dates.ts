import type { Token } from '../text';
import type { DateMention, RawDate } from './dates';
import { lem, norm } from './tokens-at';

/** "ends on April 22", "up to April 22": until when, where "ended on March 9" is when something was. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [norm(tokens, at - 1), norm(tokens, at)];
  if (/^(?:ends|expires|expired|lapses|lapsed)$/.test(word)) return true;
  return (
    (word === 'to' && before === 'up') || (/^(?:end|expire|lapse)$/.test(word) && /^(?:will|to|would)$/.test(before))
  );
}

/** "As of Friday". */
const isAsOf = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at) === 'as' && norm(tokens, at + 1) === 'of';

export function withBound(tokens: readonly Token[], raw: RawDate): DateMention {
  let back = raw.from - 1;
  while (/^(?:the|end|of|evening|night|morning|afternoon|close|on)$/.test(norm(tokens, back))) back--;
  const word = norm(tokens, back);
  // "extended to the end of May"
  const prolonged =
    word === 'to' &&
    [1, 2, 3, 4, 5, 6, 7, 8].some((step) =>
      /^(?:extend|extension|prolong|prolongation|last|run|continue|renew|renewal|remain)$/.test(
        lem(tokens, back - step),
      ),
    );
  // "before the summer is over" tells the days within which, not the last of them.
  const within = word === 'before' && /^(?:is|ends?)$/.test(norm(tokens, raw.to));
  const bound = within
    ? null
    : prolonged || /^(?:until|till|by|before|through)$/.test(word) || isEnd(tokens, back)
      ? 'until'
      : word === 'after' && /^(?:hours|minutes|moments|immediately)$/.test(norm(tokens, back - 1))
        ? null
        : (/^(?:since|after|from|beginning|starting|commencing)$/.test(word) || isAsOf(tokens, back)) &&
            raw.grain !== 'span'
          ? 'since'
          : null;
  const listed =
    raw.grain === 'span' &&
    norm(tokens, raw.from - 1) !== 'between' &&
    tokens.slice(raw.from, raw.to).some(({ norm: word }) => word === 'and' || word === 'or');
  const { from, to, first, last, grain, explicit, year } = raw;
  // Field by field: a spread with fields added to it makes an object of a kind of its own, which all readers are slow at.
  return { from, to, first, last, grain, explicit, bound, year, listed };
}
