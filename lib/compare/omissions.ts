import type { Article } from '../article';
import type { Claim, SentenceRef, Span } from '../claims';
import type { Candidate, ReportedSlot } from '../corpus';
import { nearlySaidIn } from './nearly-said';
import { shownKey } from './shown-key';
import { isOneByOne, isToldOfItself, isWithoutPicture, slotOfFact } from './slot-names';
import type { Finding, Omission } from './types';
import { compareValues } from './values';

/** Independent origins that must report a slot before its absence says anything. */
export const ORIGINS = 3;
/** Articles shorter than this are briefs, stubs before a paywall, or captions. */
const COMPLETE_WORDS = 180;

/**
 * What at least three independent origins report alike on the event, no later than the day of the open article, and
 * that the article, being complete, does not, in other words neither.
 */
export function omissionsOf(open: Article, claims: readonly Claim[], reported: readonly ReportedSlot[]): Omission[] {
  const day = open.publishedAt?.at.slice(0, 10);
  if (day === undefined || !isComplete(open)) return [];
  // A round and what it decided are not always told apart: a count given for one is not missing for the other.
  const own = new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [told(slot)])));
  const isNamed = namedIn(claims);
  const isNearlySaid = nearlySaidIn(claims);
  return reported.flatMap(({ slot, candidates }) => {
    if (own.has(told(slot)) || isNoNews(slot) || isNamed(slot)) return [];
    const before = candidates.filter(
      ({ saved, claim }) =>
        saved.publishedAt !== null && saved.publishedAt.at.slice(0, 10) <= day && !isNearlySaid(claim),
    );
    const alike = mostTold(before);
    const origins = originsOf(alike);
    if (origins < ORIGINS) return [];
    return [
      {
        slot,
        value: alike[0]?.claim.value ?? null,
        evidence: alike.map(({ saved, claim }) => ({ saved, sentence: claim.sentence, marks: claim.valueSpans })),
        origins,
      },
    ];
  });
}

const originsOf = (told: readonly Candidate[]): number => new Set(told.map(({ saved }) => saved.originId)).size;

/** Reports that tell one thing alike, as most origins do: those that contradict one another report nothing together. */
function mostTold(reports: readonly Candidate[]): readonly Candidate[] {
  const leads = new Map(reports.map((report) => [tellingOf(report.claim), report]));
  return [...leads.values()]
    .map((lead) => reports.filter((other) => isAlike(lead.claim, other.claim)))
    .reduce((most, some) => (originsOf(some) > originsOf(most) ? some : most), []);
}

const tellingOf = ({ value, holder }: Claim): string => JSON.stringify([value && shownKey(value), holder]);

function isAlike(lead: Claim, other: Claim): boolean {
  if (tellingOf(lead) === tellingOf(other)) return true;
  if (lead.value?.type === 'modality' && lead.holder !== other.holder) return false;
  const compared = compareValues(lead, other);
  return compared.length > 0 && compared.every(({ outcome }) => outcome === 'fits');
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

/** Who announced a thing, and that it was the only one, is said of the telling: nobody misses it. */
function isNoNews(slot: string): boolean {
  const [, way = ''] = thingOf(slot);
  return isToldOfItself(kindOf(slot)) || isWithoutPicture(way) || (kindOf(slot) === 'person' && isOneByOne(way));
}

/** A thing, and what is told of it beyond its kind. */
const thingOf = (slot: string): string[] => (slot.split('|')[2] ?? '').split(':');

/** Whether a thing came about and how far it got: told of the thing as a whole. */
const OF_THE_WHOLE = new Set(['polarity', 'modality']);
/** Words that say what something is for. */
const WHAT_FOR =
  /\b(?:in order (?:to|that)|so (?:that|as to)|aim(?:ed|ing)? (?:at|to)|meant to|intended to|for the purpose)\b/i;

/** Whether the article names the thing of a slot, where to name it in whatever way is to tell of it. */
function namedIn(claims: readonly Claim[]): (slot: string) => boolean {
  const named = new Set(claims.flatMap(({ features }) => features.kinds));
  const purposes = new Set(
    claims.flatMap(({ sentence, features }) => (WHAT_FOR.test(sentence.text) ? features.kinds : [])),
  );
  return (slot) => {
    const [thing = '', way] = thingOf(slot);
    return OF_THE_WHOLE.has(kindOf(slot)) ? named.has(thing) : way === 'purpose' && purposes.has(thing);
  };
}

function isComplete(open: Article): boolean {
  const words = open.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
  return words >= COMPLETE_WORDS && !/\blive\b|\bliveblog\b/i.test(open.title);
}
