import type { Article } from '../article';
import type { Claim } from '../claims';
import type { ReportedSlot } from '../corpus';
import type { Omission } from './types';

/** Independent origins that must report a slot before its absence says anything. */
const ORIGINS = 3;
/** Articles shorter than this are briefs, stubs before a paywall, or captions. */
const COMPLETE_WORDS = 180;

/**
 * Slots that at least three independent origins report on the event, no later than the day of the open article, and
 * that the article, being complete, does not.
 */
export function omissionsOf(open: Article, claims: readonly Claim[], reported: readonly ReportedSlot[]): Omission[] {
  const day = open.publishedAt?.at.slice(0, 10);
  if (day === undefined || !isComplete(open)) return [];
  const own = new Set(claims.map(({ slot }) => slot));
  return reported.flatMap(({ slot, candidates }) => {
    if (own.has(slot)) return [];
    const before = candidates.filter(
      ({ saved }) => saved.publishedAt !== null && saved.publishedAt.at.slice(0, 10) <= day,
    );
    const origins = new Set(before.map(({ saved }) => saved.originId)).size;
    if (origins < ORIGINS) return [];
    const value = before[0]?.claim.value ?? null;
    return [
      {
        slot,
        value,
        evidence: before.map(({ saved, claim }) => ({ saved, sentence: claim.sentence, marks: claim.valueSpans })),
        origins,
      },
    ];
  });
}

function isComplete(open: Article): boolean {
  const words = open.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
  return words >= COMPLETE_WORDS && !/\blive\b|\bliveblog\b/i.test(open.title);
}
