import type { Token } from '../text';
import { ordinalBefore } from './ordinal-words';
import { lem, norm } from './tokens-at';
import { MINUTES } from './units-of-time';

const WHOSE = /^(?:its|their|his|her)$/;
const REACHES = /^(?:in|on|into|enter|enters|entered|entering|reach|reaches|reached|until|to|through)$/;
const RUNNING = /^(?:straight|consecutive|successive)$/;

/**
 * "On its 53rd day", "entered its third week", "for a third day running": what has come to its third day has lasted more
 * than two. In minutes, with the tokens that tell it; `unit` is the token of the unit. Null where it tells no length.
 */
export function nthOf(
  tokens: readonly Token[],
  unit: number,
): { from: number; to: number; low: number; high: number } | null {
  const minutes = MINUTES[lem(tokens, unit)];
  if (minutes === undefined || norm(tokens, unit) !== tokens[unit]?.lemma) return null;
  const straight = RUNNING.test(norm(tokens, unit - 1));
  const ordinal = ordinalBefore(tokens, straight ? unit - 1 : unit);
  if (ordinal === null || ordinal.value < 2) return null;
  const whose = norm(tokens, ordinal.from - 1);
  const before = norm(tokens, ordinal.from - 2);
  const running = straight || /^(?:running|straight|in)$/.test(norm(tokens, unit + 1));
  const tells = WHOSE.test(whose)
    ? REACHES.test(before)
    : before === 'for' && (whose === 'a' || (whose === 'the' && running));
  if (!tells) return null;
  return { from: ordinal.from, to: unit + 1, low: (ordinal.value - 1) * minutes, high: ordinal.value * minutes };
}
