import { joinPlainly, type Language } from '../../i18n';
import type { Comparison, Coverage, Evidence, Finding, Omission, Verdict } from '../../lib/compare';
import { type Together, togetherOf } from './origin-words';
import { strongestFirst } from './verdicts';

export interface Tally {
  verdict: Verdict;
  count: number;
}

/** The claims that the article makes, as they are counted: as many whatever is saved. */
export const countedClaims = (findings: readonly Finding[]): Finding[] => findings.filter(({ counted }) => counted);

/** How many claims have each verdict, strongest verdict first, without those that none has. */
export function tally(findings: readonly Finding[]): Tally[] {
  const claims = countedClaims(findings);
  return strongestFirst
    .map((verdict) => ({ verdict, count: claims.filter((finding) => finding.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** "14 of 23 claims compared with 9 saved articles from 6 separate sources". */
export function coverageText({ t }: Language, coverage: Coverage): string {
  if (coverage.compared === 0) return t('summary.noneCompared');
  return t('summary.coverage', {
    claims: t('summary.claims', { count: coverage.claims, compared: coverage.compared }),
    articles: t('summary.articles', { count: coverage.articles }),
    origins: t('summary.origins', { count: coverage.origins }),
  });
}

/** The same, with how many of the articles are invented samples: they must not pass for reports. */
export function coverageTold(
  language: Language,
  { coverage, sources }: Pick<Comparison, 'coverage' | 'sources'>,
): string {
  const told = coverageText(language, coverage);
  const samples = coverage.compared === 0 ? 0 : sources.filter(({ sample }) => sample).length;
  if (samples === 0) return told;
  const which = samples === sources.length ? 'summary.samplesOnly' : 'summary.samples';
  return `${told}. ${language.t(which, { count: samples })}`;
}

/** By sentence, then by where in the sentence the value stands. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => finding.marks[0]?.start ?? 0;
  return [...findings].sort((a, b) => a.sentence.index - b.sentence.index || place(a) - place(b));
}

/** A sentence of a saved article that tells something, in a relation to the open one's where it was compared. */
type Told = Pick<Evidence, 'saved' | 'sentence'> & Partial<Pick<Evidence, 'relation'>>;

/** One sentence as evidence, with the outlets that carry the very same text. */
export interface Witness<T extends Told = Evidence> {
  evidence: T;
  /** Outlets of the same origin with the same sentence: shown by name, counted once. */
  copies: readonly string[];
}

/** Evidence with copies folded together: one origin telling one sentence is one witness. */
export function witnesses<T extends Told>(evidence: readonly T[]): Witness<T>[] {
  const known = new Map<string, { evidence: T; copies: Set<string> }>();
  for (const item of evidence) {
    const key = JSON.stringify([item.saved.originId, item.relation, item.sentence.text]);
    const first = known.get(key);
    if (!first) known.set(key, { evidence: item, copies: new Set() });
    else if (item.saved.outlet !== first.evidence.saved.outlet) first.copies.add(item.saved.outlet);
  }
  return [...known.values()].map((one) => ({ ...one, copies: [...one.copies] }));
}

/** What one origin tells: its sentences, and every outlet that carries them. */
export interface OriginTold<T extends Told = Evidence> extends Together {
  originId: string;
  told: readonly Witness<T>[];
}

/** Evidence by origin, newest first: the origins by the newest that each tells, and what each tells. */
export function byOrigin<T extends Told>(evidence: readonly T[]): OriginTold<T>[] {
  const origins = new Map<string, T[]>();
  for (const item of newestFirst(evidence)) {
    const known = origins.get(item.saved.originId);
    if (known) known.push(item);
    else origins.set(item.saved.originId, [item]);
  }
  return [...origins].map(([originId, items]) => ({
    originId,
    ...togetherOf(items.map(({ saved }) => saved)),
    told: witnesses(items),
  }));
}

/** The outlets by which several origins are named, one of each. */
export const outletsNamed = (locale: string, origins: readonly Together[]): string =>
  joinPlainly(locale, [...new Set(origins.map(({ outlets }) => outlets[0] ?? ''))]);

/** Who reports what is not told here, one outlet of each origin. */
export const reportedBy = ({ t, locale }: Language, { evidence, origins }: Omission): string =>
  t('omitted.reportedBy', { count: origins, outlets: outletsNamed(locale, byOrigin(evidence)) });

/** How many independent origins stand behind some evidence. */
export const originCount = (evidence: readonly Evidence[]): number =>
  new Set(evidence.map((item) => item.saved.originId)).size;

const relationOf = {
  differs: 'differs',
  'sides-disagree': 'differs',
  later: 'later',
  agrees: 'agrees',
} as const satisfies Partial<Record<Verdict, Evidence['relation']>>;

const dayOf = ({ saved }: Told): string => (saved.publishedAt ?? saved.modifiedAt)?.at ?? '';

const newestFirst = <T extends Told>(evidence: readonly T[]): T[] =>
  [...evidence].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** What the claim's reason speaks of comes first, then hard before soft; the newest first among equals. */
function tellingFirst(evidence: readonly Evidence[], reason: Finding['reason']): Evidence[] {
  const told = JSON.stringify(reason);
  const rank = (item: Evidence) => (JSON.stringify(item.reason) === told ? 0 : item.strength === 'hard' ? 1 : 2);
  return newestFirst(evidence).sort((a, b) => rank(a) - rank(b));
}

/** The evidence that made the verdict, and the rest by its relation: fit and conflict are shown as both. */
export function splitEvidence(finding: Finding): {
  main: readonly Evidence[];
  others: readonly { relation: Evidence['relation']; evidence: readonly Evidence[] }[];
} {
  const decisive = finding.verdict in relationOf ? relationOf[finding.verdict as keyof typeof relationOf] : null;
  const main = finding.evidence.filter((item) => item.relation === decisive);
  // A sentence that differs in whom it counts has the number in common: it says nothing "the same as here" besides.
  const isToldAbove = ({ saved, sentence }: Evidence) =>
    main.some((item) => item.saved.articleId === saved.articleId && item.sentence.text === sentence.text);
  const others = (['differs', 'later', 'agrees'] as const)
    .filter((relation) => relation !== decisive)
    .map((relation) => ({
      relation,
      evidence: finding.evidence.filter((item) => item.relation === relation && !isToldAbove(item)),
    }))
    .filter(({ evidence }) => evidence.length > 0);
  return { main: tellingFirst(main, finding.reason), others };
}
