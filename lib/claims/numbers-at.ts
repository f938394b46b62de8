import { markWords, type Token } from '../text';
import type { Covered } from './covered';
import { figureAt } from './figures-at';
import { andPart } from './parts-of-time';
import { exact, isExact, type Plain, vague } from './plain-number';
import { everyNth, type Fraction, fractionAt, ratioAt } from './shares';
import { spelledAt } from './spelled-numbers';
import { norm } from './tokens-at';
import { digitsAt, groupAt, noneAt, oneAt, someAt, vagueAt } from './uncounted-numbers';
import { GROUPS, MULTIPLES, TENS, UNITS, VAGUE } from './words-of-number';

/** Words that a number can begin with: all others need no closer look. */
const OPENS = markWords([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(VAGUE),
  ...Object.keys(MULTIPLES),
  ...Object.keys(GROUPS),
  ...'a an half every all no none neither nobody without several handful the single only'.split(' '),
]);

/** The number that begins at a token, however it is told; null where none does. `taken` marks tokens that belong to a date or clock time. */
export function plainAt(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figure') {
    const ratio = ratioAt(tokens, at);
    return ratio === null ? withHalf(tokens, figureAt(tokens, at, token)) : part(at, ratio);
  }
  if ((token.marks & OPENS) === 0) return null;
  const whole = ofWhole(tokens, at, taken);
  if (whole !== null) return whole;
  const fraction = fractionAt(tokens, at) ?? ratioAt(tokens, at) ?? everyNth(tokens, at);
  if (fraction !== null) return part(at, fraction);
  const vague = VAGUE[token.norm];
  if (vague !== undefined) return vagueAt(tokens, at, vague);
  return (
    someAt(tokens, at) ??
    groupAt(tokens, at) ??
    digitsAt(tokens, at) ??
    withHalf(tokens, spelledAt(tokens, at, taken)) ??
    noneAt(tokens, at) ??
    oneAt(tokens, at)
  );
}

const part = (from: number, { to, value, share }: Fraction): Plain => ({
  from,
  to,
  interval: { low: value, high: value },
  approximate: share,
  mutual: false,
  share,
  manner: 'figure',
});

/** "all but two of 28", "half of the 28": a number told by its whole. */
function ofWhole(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  const word = norm(tokens, at);
  const but = word === 'all' && norm(tokens, at + 1) === 'but';
  const none = word === 'neither' || word === 'none';
  if (!but && !none && word !== 'half') return null;
  const counted = tokens[at + 2]?.kind === 'figure' || UNITS[norm(tokens, at + 2)] !== undefined;
  const fewer = but && counted ? plainAt(tokens, at + 2, taken) : null;
  const of = but ? (fewer?.to ?? at) : at + 1;
  if (norm(tokens, of) !== 'of') return null;
  const start = /^(?:the|its|their|all)$/.test(norm(tokens, of + 1)) ? of + 2 : of + 1;
  const whole = tokens[start]?.kind === 'figure' || UNITS[norm(tokens, start)] !== undefined;
  const all = whole ? plainAt(tokens, start, taken) : null;
  if (all?.interval.low == null || !isExact(all) || all.share) return null;
  if (none) return exact(at, all.to, 0, 'none');
  const half = all.interval.low / 2;
  if (!but) return vague(at, all.to, { low: half, high: half });
  return fewer?.interval.low == null ? null : exact(at, all.to, all.interval.low - fewer.interval.low);
}

/** "two and a half million", "a million and a half", "one-and-a-half hours". */
function withHalf(tokens: readonly Token[], plain: Plain | null): Plain | null {
  if (plain === null || !isExact(plain)) return plain;
  const rest = andPart(tokens, plain.to);
  if (rest === null || norm(tokens, rest.to) === 'of') return plain;
  const within = MULTIPLES[norm(tokens, plain.to - 1)] ?? 1;
  const after = MULTIPLES[norm(tokens, rest.to)];
  const value = ((plain.interval.low ?? 0) + rest.value * within) * (after ?? 1);
  return exact(plain.from, after === undefined ? rest.to : rest.to + 1, value);
}
