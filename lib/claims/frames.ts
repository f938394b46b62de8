import { STANCES } from './frames-of-parties';
import { STATES } from './frames-of-things';

/** The words that tell one thing and its opposite: phrases in dictionary form, parted by commas; the longest found wins. */
export interface Phrases {
  id: string;
  yes: string;
  no: string;
  /** Neither settled nor refused: offered, considered, waiting for an answer. */
  open?: string;
}

/** What news tells of a thing in words that exclude each other: each frame has two poles, a deal a third. */
export interface Frame extends Phrases {
  of: 'stance' | 'state';
}

export const FRAMES: readonly Frame[] = [
  ...STANCES.map((frame): Frame => ({ ...frame, of: 'stance' })),
  ...STATES.map((frame): Frame => ({ ...frame, of: 'state' })),
];
