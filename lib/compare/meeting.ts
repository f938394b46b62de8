import type { Claim } from '../claims';
import type { Story } from '../story';
import type { Gate } from './gate';
import type { Comparison } from './values';

/** Two claims whose values were compared in one respect, and what speaks for their being of one slot. */
export interface Meeting {
  here: Claim;
  there: Claim;
  comparison: Comparison;
  gate: Gate;
  story: Story | null;
}
