import type { Token } from '../text';
import { isMoneyCode, isMoneyName, isMoneySign } from './currencies';
import { exact, type Plain } from './plain-number';
import { lem, norm, tokenAt } from './tokens-at';
import { MULTIPLES, parseFigure } from './words-of-number';

/** "6,000", "2.5 million", "€3m": a number in digits, with the word that multiplies it. */
export function figureAt(tokens: readonly Token[], at: number, token: Token): Plain | null {
  const value = parseFigure(token.text);
  if (value === null || isGlued(tokens, at, token)) return null;
  const dash = norm(tokens, at + 1) === '-' ? 2 : 1;
  const multiple = MULTIPLES[norm(tokens, at + dash)];
  if (multiple !== undefined) return exact(at, at + dash + 1, value * multiple);
  if (isMillions(tokens, at)) return exact(at, at + 2, value * 1e6);
  // "1st", "2nd" are read as ordinals elsewhere; "7-year-old" is an age.
  if (/^(?:st|nd|rd|th)$/.test(norm(tokens, at + 1)) && tokens[at + 1]?.start === token.end) return null;
  return exact(at, at + 1, value);
}

/** "€2.5m", "25m euros", "$2-3m": beside money an m is a million. */
function isMillions(tokens: readonly Token[], at: number): boolean {
  const m = tokens[at + 1];
  if (m === undefined || m.norm !== 'm') return false;
  const first = /^(?:-|to|and)$/.test(norm(tokens, at - 1)) && tokenAt(tokens, at - 2)?.kind === 'figure' ? at - 2 : at;
  return (
    isMoneySign(norm(tokens, at - 1)) ||
    isMoneyCode(tokenAt(tokens, at - 1)) ||
    isMoneySign(norm(tokens, first - 1)) ||
    isMoneyName(lem(tokens, at + 2))
  );
}

const GLUED_UNIT =
  /^(?:st|nd|rd|th|km|m|cm|mm|ft|bn|bln|mn|mln|tn|trn|k|am|pm|a\.m\.|p\.m\.|kg|ha|mph|kph|kmh|mw|gw|x|s|h|hr|hrs|min|mins|sec|secs)$/;

/** Part of a code, an address or a name ("ptoCec4bXh", "C-130J", "F16"). Suffixes of ordinals and units are none. */
function isGlued(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && before.end === token.start && before.kind === 'word') return true;
  const after = tokens[at + 1];
  if (after === undefined || after.start !== token.end || after.kind !== 'word') return false;
  return !GLUED_UNIT.test(after.norm);
}
