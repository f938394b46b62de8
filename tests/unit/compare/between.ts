import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import type { Story } from '../../../lib/story';
import { told } from '../claims/news';

/** Days of publication of two passages, `YYYY-MM-DD`. */
export type Days = readonly [here: string, there: string];

/** Kinds and aspects of all that two passages are to each other, "differs number", each once and in alphabetical order. */
export function relations(here: string, there: string, story: Story | null, days: Days): string[] {
  const [one, other] = [
    told(here, { outlet: 'Harbour Courier', day: days[0] }),
    told(there, { outlet: 'Delta Post', day: days[1] }),
  ];
  const related = relate(readClaims(one, story), readClaims(other, story), story);
  return [...new Set(related.map(({ relation: { kind, aspect } }) => `${kind} ${aspect}`))].sort();
}
