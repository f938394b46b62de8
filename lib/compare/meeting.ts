import type { Claim } from '../claims';
import type { Story } from '../story';
import type { Gate } from './gate';
import type { Comparison } from './values';

/** Two claims that both give a value, and what speaks for their being of one slot. */
export interface Pair {
  here: Claim;
  there: Claim;
  gate: Gate;
  story: Story | null;
}

/** The same, their values compared in one respect. */
export interface Meeting extends Pair {
  comparison: Comparison;
}
