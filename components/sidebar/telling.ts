import { elsewhere, joinPlainly, type Language, reasonSentence } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Aspect, Evidence, Finding } from '../../lib/compare';
import { markedWords, wordsOf } from './sentences';
import { isOneReason, outliers, tellsLead, toldAsOne } from './several';
import { eventText, slotText } from './slot-text';
import { splitEvidence } from './summary';

/**
 * The reason of the strongest evidence in a sentence, with how many origins it speaks of, then what else is told
 * otherwise than here; null where there is none.
 */
export function findingReason(language: Language, finding: Finding): string | null {
  if (!finding.reason) return null;
  const { main } = splitEvidence(finding);
  const [strongest] = main;
  const relation = strongest?.relation ?? 'differs';
  const where = elsewhere(relation, strongest?.age ?? 'unknown');
  const tellers = main.filter((item) => tellsLead(language, finding, item));
  // Where no number of sources is told, the strongest speaks for itself.
  const counted = relation !== 'agrees' && where === 'elsewhere' ? tellers : tellers.slice(0, 1);
  const { reason, words, origins } = toldAsOne(finding.reason, counted);
  const told = reasonSentence(language, reason, {
    relation,
    where,
    words: { here: markedWords(finding.sentence.text, finding.marks), there: words },
    others: origins,
  });
  return [told, ...outliers(language, finding, main)].join(' ');
}

/**
 * What is told beside a source's name and day: whether it is invented, older or newer than this article, told above in
 * another sentence, whom it credits.
 */
export function besideSource({ t, named }: Language, finding: Finding, item: Evidence): string[] {
  const { saved, age, source } = item;
  const name = source.speakerName ?? source.speaker;
  return [
    saved.sample ? t('evidence.sample') : null,
    age === 'older' || age === 'newer' ? t(`copy.${age}`) : null,
    isToldTwice(finding, item) ? t('evidence.otherSentence') : null,
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

/** Whether its article is told of already, for another sentence that stands otherwise to the claim. */
export const isToldTwice = (finding: Finding, { saved, relation }: Evidence): boolean =>
  splitEvidence(finding).main.some((item) => item.relation !== relation && item.saved.articleId === saved.articleId);

const tellsSame = ({ reason }: Finding, item: Evidence) => isOneReason(item.reason, reason);

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
