import type { Interval } from './types';

/**
 * How a number is told: as a figure, as none of something ("no one"), as one alone ("the only survivor"), or as some that
 * nobody counted ("several"). All but figures count only beside the thing they are told of.
 */
export type Manner = 'figure' | 'none' | 'one' | 'some';

/** A number before what opens, closes or blurs it is read, in tokens `from` to `to`, `to` exclusive. */
export interface Plain {
  from: number;
  to: number;
  interval: Interval;
  /** "about", "nearly", "some": the writer rounded. */
  approximate: boolean;
  /** "1,000-for-1,000", "a thousand for a thousand": the same number from each side. */
  mutual: boolean;
  /** "more than a quarter": told as a share; the interval is in per cent. */
  share: boolean;
  manner: Manner;
}

/** One number and no other, over the tokens from `from` to `to`, `to` exclusive. */
export const exact = (from: number, to: number, value: number, manner: Manner = 'figure'): Plain => ({
  from,
  to,
  interval: { low: value, high: value },
  approximate: false,
  mutual: false,
  share: false,
  manner,
});

/** A number that the writer rounded or left open, over the same tokens. */
export const vague = (from: number, to: number, interval: Interval, manner: Manner = 'figure'): Plain => ({
  from,
  to,
  interval,
  approximate: true,
  mutual: false,
  share: false,
  manner,
});

/** An interval in a smaller unit, of which `by` make one of its own. */
export function scaled({ low, high, above }: Interval, by: number): Interval {
  const ends = { low: low === null ? null : low * by, high: high === null ? null : high * by };
  return above === undefined ? ends : { above, low: ends.low, high: ends.high };
}

/** Whether a number is one and no other. */
export const isExact = ({ interval: { low, high } }: Plain): boolean => low === high;
