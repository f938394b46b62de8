import type { Verdict } from '../../lib/compare';

/**
 * Every verdict, strongest first: lib/compare decides by this order, and a test holds the two together. Repeated here
 * because importing the value would load the whole engine into the panel.
 */
const rank: Readonly<Record<Verdict, number>> = {
  differs: 0,
  'sides-disagree': 1,
  later: 2,
  agrees: 3,
  'only-here': 4,
  'not-compared': 5,
};

export const strongestFirst: readonly Verdict[] = (Object.keys(rank) as Verdict[]).sort((a, b) => rank[a] - rank[b]);
