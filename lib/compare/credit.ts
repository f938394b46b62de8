import { type Claim, daysBetween } from '../claims';
import { tokenize } from '../text';
import type { Relation } from './types';

/** Words in a row from which two sentences give one statement: fewer where one quotes it. */
const RUN = { quoted: 6, told: 9 };
/** Days within which a statement is news. */
const SAME_TIME = 7;
const CREDITED = 0.68;

/** One statement in the same words, credited to one person here and to another there. */
export function creditOf(here: Claim, there: Claim): Relation[] {
  if (here.features.position > 0 || there.features.position > 0) return [];
  if (here.day !== null && there.day !== null && Math.abs(daysBetween(here.day, there.day)) > SAME_TIME) return [];
  const [a, b] = [speakersOf(here), speakersOf(there)];
  if (a.length === 0 || b.length === 0 || a.some((id) => b.includes(id)) || names(there, a) || names(here, b))
    return [];
  const shared = longestRun(wordsOf(here), wordsOf(there));
  if (shared < (here.source.quoted || there.source.quoted ? RUN.quoted : RUN.told)) return [];
  const source = (claim: Claim, [speaker = '']: readonly string[]) =>
    claim.source.speaker === null ? { ...claim.source, speaker, speakerName: titled(speaker) } : claim.source;
  const reason: Relation['reason'] = { code: 'speaker', here: source(here, a), there: source(there, b) };
  return [{ kind: 'differs', aspect: 'attribution', strength: 'soft', reason, confidence: CREDITED }];
}

const titled = (id: string): string =>
  id
    .replace(/^~/, '')
    .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Who says it; where no verb of saying tells, whoever is named by given name and surname. */
function speakersOf({ source, features }: Claim): string[] {
  if (source.speaker !== null) return [source.speaker];
  return features.entities.filter((id) => id.startsWith('~') && id.includes(' ') && features.actors.includes(id));
}

const names = ({ features }: Claim, ids: readonly string[]): boolean =>
  ids.some((id) => features.entities.some((entity) => partsOf(entity).some((part) => partsOf(id).includes(part))));

const partsOf = (id: string): string[] => id.replace(/^~/, '').split(' ');

const KEPT = 2000;
const kept = new Map<string, readonly string[]>();

function wordsOf({ sentence: { text } }: Claim): readonly string[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const words = tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);
  kept.set(text, words);
  return words;
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (const [at, other] of b.entries()) {
      if (word !== other) continue;
      const run = (above[at] ?? 0) + 1;
      row[at + 1] = run;
      longest = Math.max(longest, run);
    }
    above = row;
  }
  return longest;
}
