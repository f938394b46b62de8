import type { Claim } from '../claims';
import type { Story } from '../story';
import { judge } from './judge';

/**
 * Whether an article gives one side's word only on what a claim tells: none of its claims is another side's value of the
 * same slot, or differs from it. False for a claim that is no side's word.
 */
export const isOneSided = (claim: Claim, claims: readonly Claim[], story: Story | null): boolean =>
  claim.source.side !== null &&
  !claims.some((other) => isOtherSides(claim, other) && isOfOneThing(claim, other, story));

const isOtherSides = ({ source: a }: Claim, { source: b }: Claim): boolean => b.side !== null && b.side !== a.side;

const isOfOneThing = (a: Claim, b: Claim, story: Story | null): boolean =>
  (a.slot !== null && a.slot === b.slot) || judge(a, b, story).some(({ kind }) => kind === 'differs');
