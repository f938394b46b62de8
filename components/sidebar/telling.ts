import { elsewhere, joinPlainly, type Language, reasonSentence, valueText } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Aspect, Evidence, Finding } from '../../lib/compare';
import { markedWords, wordsOf } from './sentences';
import { eventText, slotText } from './slot-text';
import { originCount, splitEvidence } from './summary';

/**
 * The reason of the strongest evidence in a sentence, with how many origins it speaks of, then what else is told
 * otherwise than here; null where there is none.
 */
export function findingReason(language: Language, finding: Finding): string | null {
  if (!finding.reason) return null;
  const { main } = splitEvidence(finding);
  const [strongest] = main;
  const relation = strongest?.relation ?? 'differs';
  const told = reasonSentence(language, finding.reason, {
    relation,
    where: elsewhere(relation, strongest?.age ?? 'unknown'),
    words: strongest ? wordsOfBoth(finding, strongest) : undefined,
    others: originCount(main.filter((item) => tellsSame(finding, item))),
  });
  return [told, ...outliers(language, finding, main)].join(' ');
}

/** "1 other: at least 1,200 on each side.": values that differ from this article's and from what most others tell. */
function outliers(language: Language, finding: Finding, main: readonly Evidence[]): string[] {
  const leadText = otherValue(language, finding.reason);
  if (leadText === null) return [];
  const others = new Map<string, Evidence[]>();
  for (const item of main) {
    const text = item.relation === 'differs' ? otherValue(language, item.reason) : null;
    if (text !== null && text !== leadText) others.set(text, [...(others.get(text) ?? []), item]);
  }
  return [...others].map(([there, items]) => language.t('reason.outlier', { there, count: originCount(items) }));
}

/** What the other source gives, where it is a value that can be told by itself. */
const otherValue = (language: Language, reason: Finding['reason']): string | null =>
  reason?.code === 'scope' || (reason?.code === 'values' && reason.aspect !== 'attribution')
    ? valueText(language, reason.there)
    : null;

/** What is told beside a source's name and day: whether it is invented, older or newer than this article, whom it credits. */
export function besideSource({ t, named }: Language, { saved, age, source }: Evidence): string[] {
  const name = source.speakerName ?? source.speaker;
  return [
    saved.sample ? t('evidence.sample') : null,
    age === 'older' || age === 'newer' ? t(`copy.${age}`) : null,
    name ? t(source.quoted ? 'evidence.quoting' : 'evidence.citing', { name: named(name) }) : null,
  ].filter((told) => told !== null);
}

/** The reason of one piece of evidence; null where the claim's own reason has said it already. */
export function evidenceReason(language: Language, finding: Finding, item: Evidence): string | null {
  const decisive = splitEvidence(finding).main[0];
  if (decisive?.relation === item.relation && tellsSame(finding, item)) return null;
  return reasonSentence(language, item.reason, {
    relation: item.relation,
    where: elsewhere(item.relation, item.age),
    words: wordsOfBoth(finding, item),
  });
}

const tellsSame = ({ reason }: Finding, item: Evidence) => JSON.stringify(item.reason) === JSON.stringify(reason);

const wordsOfBoth = (finding: Finding, item: Evidence) => ({
  here: markedWords(finding.sentence.text, finding.marks),
  there: markedWords(item.sentence.text, item.marks),
});

/** The claim's words that a piece of evidence is to be told apart from; null where the two agree. */
export const unlikeWords = (finding: Finding, item: Evidence): string | null =>
  item.relation === 'agrees' ? null : markedWords(finding.sentence.text, finding.marks);

/** "First" is no number to a reader, and "wounded" no count. */
function aspectOf(aspect: Aspect | null, value: Value | null): Aspect | 'detail' | 'order' | null {
  if (aspect === 'scope' && value?.type === 'text') return 'detail';
  return aspect === 'number' && value?.type === 'quantity' && value.unit === 'ordinal' ? 'order' : aspect;
}

/** Aspects that say nothing without the thing: "yes or no" to what? Their slots are named after it. */
const OF_A_THING: ReadonlySet<string | null> = new Set<Aspect>(['polarity', 'modality']);

/** What a claim is about: "date", "who is counted · less certain", "Ceasefire: did it come about? · second round". */
export function aspectText(
  language: Language,
  { aspect, strength, verdict, value, name }: Pick<Finding, 'aspect' | 'strength' | 'verdict' | 'value' | 'name'>,
): string {
  const { t } = language;
  const about = aspectOf(aspect, value);
  const isNamed = name !== undefined && OF_A_THING.has(about);
  const parts = [
    isNamed ? slotText(language, name) : about ? t(`aspect.${about}`) : null,
    name && !isNamed ? eventText(language, name) : null,
    verdict === 'differs' && strength === 'soft' ? t('claims.soft') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** 'Only here: “Istanbul”': what no other article speaks of; null where there is no such claim. */
export function onlyHereText(language: Language, findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null;
  const words = quotedWords(language, wordsOf(findings));
  return words === '' ? language.t('verdict.only-here') : language.t('claims.onlyHere', { words });
}

/** “deal” and “June”. */
export const quotedWords = ({ t, locale }: Language, words: readonly string[]): string =>
  joinPlainly(
    locale,
    words.map((text) => t('value.quoted', { text })),
  );
