import type { Claim } from '../claims';
import { tokenize } from '../text';
import { daysApart } from './days-apart';
import { lastMet, sentenceText } from './last-met';
import { titled } from './titled';
import type { Relation } from './types';
import { partsOfName } from './words-of-names';

/** Words in a row from which two sentences give one statement: fewer where one quotes it. */
const RUN = { quoted: 6, told: 9 };
/** Days within which a statement is news. */
const SAME_TIME = 7;
const CREDITED = 0.68;

/** One statement in the same words, credited to one person here and to another there. */
export function creditOf(here: Claim, there: Claim): Relation[] {
  if (here.features.position > 0 || there.features.position > 0) return [];
  if ((daysApart(here, there) ?? 0) > SAME_TIME) return [];
  const [a, b] = [speakersOf(here), speakersOf(there)];
  if (a.length === 0 || b.length === 0 || a.some((id) => b.includes(id)) || names(there, a) || names(here, b))
    return [];
  if (!isLikely(here, there) || !isOneStatement(wordsOf(here), wordsOf(there))) return [];
  const source = (claim: Claim, [speaker = '']: readonly string[]) =>
    claim.source.speaker === null ? { ...claim.source, speaker, speakerName: titled(speaker) } : claim.source;
  const reason: Relation['reason'] = { code: 'speaker', here: source(here, a), there: source(there, b) };
  return [{ kind: 'differs', aspect: 'attribution', strength: 'soft', reason, confidence: CREDITED }];
}

/** Content words that two sentences with one statement have in common at least. */
const IN_COMMON = 2;

/** Looked at first: the run itself takes a comparison of every word with every other. */
const isLikely = ({ features: { stems } }: Claim, { features }: Claim): boolean =>
  stems.reduce((shared, stem) => (features.stems.includes(stem) ? shared + 1 : shared), 0) >= IN_COMMON;

/** Who says it; where no verb of saying tells, whoever is named by given name and surname. */
function speakersOf({ source, features }: Claim): string[] {
  if (source.speaker !== null) return [source.speaker];
  return features.entities.filter((id) => id.startsWith('~') && id.includes(' ') && features.actors.includes(id));
}

const names = ({ features }: Claim, ids: readonly string[]): boolean =>
  ids.some((id) =>
    features.entities.some((entity) => partsOfName(entity).some((part) => partsOfName(id).includes(part))),
  );

interface Spoken {
  norm: string;
  quoted: boolean;
}

const KEPT = 2000;

/** Words with whether they are quoted. Kept for the sentences met last. */
const wordsOf = lastMet(KEPT, sentenceText, ({ sentence: { text } }: Claim): readonly Spoken[] => {
  let quoted = false;
  const words: Spoken[] = [];
  for (const { kind, norm, start, end } of tokenize(text)) {
    if (norm === '"' || (norm === "'" && isQuote(text, start, end, quoted))) quoted = !quoted;
    if (kind !== 'mark') words.push({ norm, quoted });
  }
  return words;
});

/** A single mark opens a quotation before a word that follows a gap, and closes it after one; else it is an apostrophe. */
const isQuote = (text: string, start: number, end: number, quoted: boolean): boolean =>
  quoted
    ? /^(?:\s|[.,;:!?)]|$)/.test(text.slice(end, end + 1))
    : /^(?:\s|[([]|)$/.test(text.slice(Math.max(0, start - 1), start));

/** Whether two sentences share a run of words that is somebody's: long, or for the most part quoted in one of them. */
function isOneStatement(a: readonly Spoken[], b: readonly Spoken[]): boolean {
  let above: Run[] = [];
  for (const here of a) {
    const row: Run[] = [];
    for (const [at, there] of b.entries()) {
      if (here.norm !== there.norm) continue;
      const before = above[at - 1];
      const run = {
        length: (before?.length ?? 0) + 1,
        quoted: (before?.quoted ?? 0) + (here.quoted || there.quoted ? 1 : 0),
      };
      if (run.length >= RUN.told || (run.length >= RUN.quoted && run.quoted > run.length / 2)) return true;
      row[at] = run;
    }
    above = row;
  }
  return false;
}

interface Run {
  length: number;
  quoted: number;
}
