import type { AgeMention } from './ages';
import type { NumberMention } from './numbers';
import type { Reading } from './reading';

const YOUNGEST = /^(?:youngest|junior)$/;
const OLDEST = /^(?:oldest|eldest|senior)$/;
/** Words between "the youngest" and an age. */
const REACH = 8;

/** "The youngest is 27 and the oldest 66": the two ages told, or among more each with the figure that follows it. */
export function bandOf(reading: Reading, figures: readonly NumberMention[]): AgeMention | null {
  const youngest = reading.tokens.findIndex(({ norm }) => YOUNGEST.test(norm));
  const oldest = reading.tokens.findIndex(({ norm }) => OLDEST.test(norm));
  if (youngest < 0 || oldest < 0) return null;
  const exact = figures.filter(({ interval }) => interval.low !== null && interval.low === interval.high);
  const ends = exact.length === 2 ? exact : [youngest, oldest].flatMap((word) => extreme(exact, word) ?? []);
  const [young, old] = [...ends].sort((a, b) => (a.interval.low ?? 0) - (b.interval.low ?? 0));
  if (young === undefined || old === undefined || young.core === old.core) return null;
  const cores = [young.core, old.core];
  return {
    from: Math.min(...cores),
    to: Math.max(...cores) + 1,
    interval: { low: young.interval.low, high: old.interval.low },
    cores,
  };
}

function extreme(figures: readonly NumberMention[], word: number): NumberMention | null {
  const after = figures.find(({ core }) => core > word && core - word <= REACH);
  return after ?? figures.findLast(({ core }) => core < word && word - core <= REACH) ?? null;
}
