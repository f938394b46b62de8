import type { Article } from '../article';
import type { Claim, SentenceRef, Span } from '../claims';
import type { ReportedSlot } from '../corpus';
import { nearlySaidIn } from './nearly-said';
import { isToldOfItself, slotOfFact } from './slot-names';
import type { Finding, Omission } from './types';

/** Independent origins that must report a slot before its absence says anything. */
export const ORIGINS = 3;
/** Articles shorter than this are briefs, stubs before a paywall, or captions. */
const COMPLETE_WORDS = 180;

/**
 * Slots that at least three independent origins report on the event, no later than the day of the open article, and
 * that the article, being complete, does not, in other words neither.
 */
export function omissionsOf(open: Article, claims: readonly Claim[], reported: readonly ReportedSlot[]): Omission[] {
  const day = open.publishedAt?.at.slice(0, 10);
  if (day === undefined || !isComplete(open)) return [];
  // A round and what it decided are not always told apart: a count given for one is not missing for the other.
  const own = new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [told(slot)])));
  const isNearlySaid = nearlySaidIn(claims);
  return reported.flatMap(({ slot, candidates }) => {
    if (own.has(told(slot)) || isToldOfItself(kindOf(slot))) return [];
    const before = candidates.filter(
      ({ saved, claim }) =>
        saved.publishedAt !== null && saved.publishedAt.at.slice(0, 10) <= day && !isNearlySaid(claim),
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

/** Omissions whose value was compared with some claim of the open article, under whatever slot, are none. */
export function withoutCompared(omissions: readonly Omission[], findings: readonly Finding[]): Omission[] {
  const compared = new Set(
    findings.flatMap(({ evidence }) =>
      evidence.flatMap(({ saved, sentence, marks }) => places(saved, sentence, marks)),
    ),
  );
  return omissions.filter(
    ({ evidence }) =>
      !evidence.some(({ saved, sentence, marks }) => places(saved, sentence, marks).some((at) => compared.has(at))),
  );
}

const places = (
  { articleId }: Omission['evidence'][number]['saved'],
  { index }: SentenceRef,
  marks: readonly Span[],
): string[] => marks.map(({ start }) => `${articleId}:${index}:${start}`);

/** A slot's key without its event, one for all whom an exchange covers: who names some of them has told the slot. */
const told = (slot: string): string => slotOfFact(slot).slice(slot.indexOf('|'));

const kindOf = (slot: string): string => slot.split('|')[1] ?? '';

function isComplete(open: Article): boolean {
  const words = open.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
  return words >= COMPLETE_WORDS && !/\blive\b|\bliveblog\b/i.test(open.title);
}
