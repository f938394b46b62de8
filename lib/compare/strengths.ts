import measured from './strengths.json';
import type { Aspect, Relation } from './types';

/** How an aspect's differences may be shown, by how many of them were judged and found wrong. */
export interface Measured {
  /** Flags that were read and judged. */
  judged: number;
  wrong: number;
  shown: 'hard' | 'soft' | 'silent';
}

/** Flags to be judged, and wrong ones allowed among them, before an aspect is shown in red. */
export const RED = { judged: 20, wrong: 1 };
/** Share of wrong flags from which an aspect is not shown at all, once so many were judged. */
export const SILENT = { judged: 8, wrong: 0.4 };

/** One table for all aspects, made by `npm run eval -- calibrate`; docs/quality.md shows it. */
const STRENGTHS: Readonly<Partial<Record<Aspect, Measured>>> = measured as Partial<Record<Aspect, Measured>>;

/**
 * A relation as it may be shown: a difference of an aspect that has not proved itself is soft, one that has failed is
 * told by nobody. Null where nothing is shown.
 */
export function proven(relation: Relation): Relation | null {
  if (relation.kind !== 'differs' || relation.aspect === null) return relation;
  const shown = STRENGTHS[relation.aspect]?.shown ?? 'soft';
  if (shown === 'silent') return null;
  return shown === 'soft' && relation.strength === 'hard' ? { ...relation, strength: 'soft' } : relation;
}

/** What the figures of an aspect allow. `judged` and `wrong` are of flags that would be red, `all` of any strength. */
export function shownFor(red: { judged: number; wrong: number }, all: { judged: number; wrong: number }): Measured {
  const failed = all.judged >= SILENT.judged && all.wrong / all.judged > SILENT.wrong;
  const trusted = red.judged >= RED.judged && red.wrong <= RED.wrong;
  return { ...(trusted ? red : all), shown: failed ? 'silent' : trusted ? 'hard' : 'soft' };
}
