import type { Article, KnownDate } from '../article';
import { BY_WORDING, type Claim } from '../claims';
import type { Candidate } from '../corpus';
import { rootEvent, type Story } from '../story';
import { marksOf } from './marks';
import { isOneSided } from './one-sided';
import type { Scope } from './second-look';
import { relationsOf, type Told } from './told';
import {
  type Compared,
  type Coverage,
  type Evidence,
  type Finding,
  type Relation,
  type Verdict,
  verdicts,
} from './types';
import { compareValues } from './values';

type Open = Pick<Article, 'publishedAt' | 'modifiedAt'>;

/** That a word like "rose" stands here, a minister is named, some places are listed. */
const ONLY_WITH_EVIDENCE = new Set([...BY_WORDING, 'named', 'places', 'announce']);

/** A value of something that no rule knows. */
const isOpen = ({ value, object }: Claim): boolean => value !== null && object === null;

/** Worth a reader's eye only beside another's: without evidence no finding, and nothing that was left uncompared. */
const isInPassing = (claim: Claim): boolean => ONLY_WITH_EVIDENCE.has(claim.predicate ?? '') || isOpen(claim);

/** A claim with what was found on it. */
interface Found {
  claim: Claim;
  finding: Finding;
}

/** One finding per claim, in reading order; of a sentence that makes claims in passing alone, one at least. */
export function findingsOf(
  open: Open,
  compared: readonly Compared[],
  story: Story | null,
  scope: Scope = 'articles',
): Finding[] {
  const events = new Set(compared.flatMap(({ candidates }) => candidates.map(({ claim }) => rootId(claim, story))));
  const told = relationsOf(compared, story, scope);
  const claims = compared.map(({ claim }) => claim);
  const found = compared.map((one): Found => {
    const finding = findingOf(open, one, told.get(one.claim.id) ?? [], story, events);
    const oneSideOnly = finding.verdict === 'sides-disagree' && isOneSided(one.claim, claims, story);
    return { claim: one.claim, finding: { ...finding, oneSideOnly } };
  });
  const shown = new Map([...bySentence(found)].flatMap(shownOf));
  return found.flatMap(({ finding }) => shown.get(finding) ?? []);
}

function bySentence(found: readonly Found[]): Iterable<readonly Found[]> {
  const sentences = new Map<number, Found[]>();
  for (const one of found) {
    const known = sentences.get(one.claim.sentence.index);
    if (known) known.push(one);
    else sentences.set(one.claim.sentence.index, [one]);
  }
  return sentences.values();
}

/**
 * The findings of a sentence that are shown, as they are shown. It counts for as many claims as it makes whatever is saved:
 * one told in passing that met another's takes the place of the weakest of them.
 */
function shownOf(ofSentence: readonly Found[]): [Finding, Finding][] {
  const own = ofSentence.filter(({ claim }) => !isInPassing(claim));
  const telling = ofSentence.filter((one) => one.finding.evidence.length > 0 || own.includes(one));
  const shown = telling.length > 0 ? telling : [ofSentence.find(({ claim }) => isOpen(claim)) ?? ofSentence[0]];
  const kept = shown.filter((one) => one !== undefined);
  const counted = new Set([...kept].sort(strongestFirst).slice(0, Math.max(1, own.length)));
  return kept.map((one) => [one.finding, { ...one.finding, counted: counted.has(one) }]);
}

const strongestFirst = (a: Found, b: Found): number =>
  rankOf(a) - rankOf(b) || Number(isInPassing(a.claim)) - Number(isInPassing(b.claim));
const rankOf = ({ finding: { verdict, strength } }: Found): number =>
  verdicts.indexOf(verdict) * 2 + Number(strength === 'soft');

const rootId = (claim: Claim, story: Story | null): string | null => {
  const event = claim.event === null ? undefined : story?.events.get(claim.event);
  return event === undefined || story === null ? claim.event : rootEvent(story, event).id;
};

function findingOf(
  open: Open,
  { claim, candidates }: Compared,
  told: readonly Told[],
  story: Story | null,
  events: ReadonlySet<string | null>,
): Omit<Finding, 'oneSideOnly'> {
  const evidence = evidenceFor(open, claim, told);
  const verdict = verdictOf(claim, evidence, rootId(claim, story), events, isSaidElsewhere(claim, candidates));
  const lead = leading(evidence, verdict);
  return {
    claimId: claim.id,
    sentence: claim.sentence,
    marks: marksOf(claim),
    source: claim.source,
    value: claim.value,
    slot: claim.slot,
    verdict,
    aspect: lead?.aspect ?? null,
    strength: lead?.strength ?? 'soft',
    reason: lead?.reason ?? null,
    counted: true,
    evidence,
  };
}

/** Evidence of one claim: per saved article and relation its best sentence, newest first. */
function evidenceFor(open: Open, claim: Claim, told: readonly Told[]): Evidence[] {
  const best = new Map<string, Judged>();
  for (const { candidate, relation } of told) {
    if (relation.reason === null || relation.kind === 'unrelated') continue;
    const age = ageOf(open, candidate.saved);
    if (isUndoneAfterDone(relation, age)) continue;
    const key = `${candidate.saved.articleId}|${relation.kind}`;
    const known = best.get(key);
    if (known !== undefined && !isStronger(relation, known)) continue;
    const { kind, aspect, strength, reason } = relation;
    best.set(key, {
      confidence: relation.confidence,
      source: claim.source,
      evidence: {
        saved: candidate.saved,
        sentence: candidate.claim.sentence,
        marks: marksOf(candidate.claim),
        before: candidate.before,
        after: candidate.after,
        source: candidate.claim.source,
        age,
        relation: kind,
        aspect,
        strength,
        reason,
      },
    });
  }
  return settled([...best.values()]).sort(newestFirst);
}

/** A step is not yet taken and then taken: a report that tells it the other way round is no later one. */
function isUndoneAfterDone({ kind, reason }: Relation, age: Evidence['age']): boolean {
  if (kind !== 'later' || reason?.code !== 'polarity' || reason.here.type !== 'polarity') return false;
  return age === (reason.here.holds ? 'newer' : 'older');
}

/** A hard relation before a soft one: chances of an open meeting are told on another scale than scores of a slot. */
const isStronger = (relation: Relation, { evidence, confidence }: Judged): boolean =>
  relation.strength === evidence.strength ? relation.confidence > confidence : relation.strength === 'hard';

interface Judged {
  evidence: Evidence;
  confidence: number;
  /** The here-claim's source, to tell whose word stands against whose. */
  source: Claim['source'];
}

/**
 * An article may give several values of a slot. Where another of its sentences fits as surely, a conflict is no red flag:
 * it is shown softly where it is another side's word, and not at all where the article merely tells of more things.
 */
function settled(found: readonly Judged[]): Evidence[] {
  return found.flatMap(({ evidence, confidence, source }) => {
    const fits = found.some(
      (other) =>
        other.evidence.relation === 'agrees' &&
        other.evidence.saved.articleId === evidence.saved.articleId &&
        other.evidence.sentence.text !== evidence.sentence.text &&
        other.confidence >= confidence - 0.1,
    );
    if (evidence.relation !== 'differs' || !fits) return [evidence];
    const otherSide = evidence.source.side !== null && evidence.source.side !== source.side;
    return otherSide || evidence.aspect === 'scope' || evidence.aspect === 'attribution'
      ? [{ ...evidence, strength: 'soft' }]
      : [];
  });
}

const timeOf = (date: KnownDate | null): string => date?.at ?? '';

const newestFirst = (a: Evidence, b: Evidence): number =>
  timeOf(b.saved.publishedAt).localeCompare(timeOf(a.saved.publishedAt)) ||
  a.saved.outlet.localeCompare(b.saved.outlet);

/**
 * Whether the saved article is older or newer than the open one, by modification where known: to the minute where both
 * have one, else by the day.
 */
export function ageOf(open: Open, saved: Pick<Candidate['saved'], 'publishedAt' | 'modifiedAt'>): Evidence['age'] {
  const here = open.modifiedAt ?? open.publishedAt;
  const there = saved.modifiedAt ?? saved.publishedAt;
  if (here === null || there === null) return 'unknown';
  const byMinute = here.grain === 'minute' && there.grain === 'minute';
  const [a, b] = [here, there].map(({ at }) => Date.parse(byMinute ? at : at.slice(0, 10))) as [number, number];
  return b < a ? 'older' : b > a ? 'newer' : 'same-day';
}

/** The first verdict of the list in types.ts that holds. */
function verdictOf(
  claim: Claim,
  evidence: readonly Evidence[],
  event: string | null,
  events: ReadonlySet<string | null>,
  isSaid: boolean,
): Verdict {
  const differing = evidence.filter(({ relation }) => relation === 'differs');
  if (differing.some(({ strength }) => strength === 'hard')) return 'differs';
  if (differing.some((item) => disagreeing(claim, item))) return 'sides-disagree';
  if (differing.length > 0) return 'differs';
  if (evidence.some(({ relation }) => relation === 'later')) return 'later';
  if (evidence.some(({ relation }) => relation === 'agrees')) return 'agrees';
  return claim.slot !== null && event !== null && events.has(event) && !isSaid ? 'only-here' : 'not-compared';
}

/** Whether a saved sentence gives this value of this sort of thing, though it was not held to be told of the same. */
const isSaidElsewhere = (claim: Claim, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ claim: other }) => compareValues(claim, other).some(({ outcome }) => outcome === 'fits'));

/** Each value given as a side's own word. */
const disagreeing = ({ source }: Claim, evidence: Evidence): boolean =>
  source.side !== null &&
  evidence.source.side !== null &&
  source.side !== evidence.source.side &&
  evidence.aspect !== 'attribution';

/**
 * The evidence a verdict is told by: hard before soft, then what most origins tell, so that the newest outlier does not
 * stand for all; a later report is told by the newest.
 */
function leading(evidence: readonly Evidence[], verdict: Verdict): Evidence | null {
  const relation = verdict === 'sides-disagree' ? 'differs' : verdict;
  const fitting = evidence.filter((item) => item.relation === relation);
  const hard = fitting.filter(({ strength }) => strength === 'hard');
  const surest = hard.length > 0 ? hard : fitting;
  const [newest = null] = surest;
  if (relation === 'later') return newest;
  const tellers = (one: Evidence) => {
    const told = JSON.stringify(one.reason);
    return new Set(fitting.filter(({ reason }) => JSON.stringify(reason) === told).map(({ saved }) => saved.originId))
      .size;
  };
  return surest.reduce((best, one) => (best === null || tellers(one) > tellers(best) ? one : best), newest);
}

/** How much of the article was compared, and with what. */
export function coverageOf(findings: readonly Finding[], compared: readonly Compared[]): Coverage {
  const saved = compared.flatMap(({ candidates }) => candidates.map((candidate) => candidate.saved));
  return {
    claims: findings.filter(({ counted }) => counted).length,
    compared: findings.filter(({ counted, verdict }) => counted && verdict !== 'not-compared').length,
    articles: new Set(saved.map(({ articleId }) => articleId)).size,
    origins: new Set(saved.map(({ originId }) => originId)).size,
  };
}
