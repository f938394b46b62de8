import learned from './learned.json';
import type { Signals } from './signals';
import { chanceBy, type Trees } from './trees';

export type Outcome = 'fits' | 'conflicts';

const LEARNED = learned as unknown as Readonly<Record<Outcome, Trees>>;

/**
 * How likely two values that fit, or conflict, are told of one thing, 0–1. Learned from labelled pairs and from all
 * sentences of articles against all others by `npm run eval -- learn`.
 */
export const chanceOf = (outcome: Outcome, signals: Signals): number => chanceBy(LEARNED[outcome], signals);
