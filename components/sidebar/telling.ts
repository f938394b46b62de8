import { elsewhere, type Language, reasonSentence } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Aspect, Evidence, Finding } from '../../lib/compare';
import { markedWords } from './sentences';
import { originCount, splitEvidence } from './summary';

/** The reason of the strongest evidence in a sentence, with how many origins it speaks of; null where there is none. */
export function findingReason(language: Language, finding: Finding): string | null {
  if (!finding.reason) return null;
  const { main } = splitEvidence(finding);
  const [strongest] = main;
  const relation = strongest?.relation ?? 'differs';
  return reasonSentence(language, finding.reason, {
    relation,
    where: elsewhere(relation, strongest?.age ?? 'unknown'),
    words: strongest ? wordsOfBoth(finding, strongest) : undefined,
    others: originCount(main.filter((item) => tellsSame(finding, item))),
  });
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

/** What a claim is about: "date", "who is counted · less certain". */
export function aspectText(
  { t }: Language,
  { aspect, strength, verdict, value }: Pick<Finding, 'aspect' | 'strength' | 'verdict' | 'value'>,
): string {
  const about = aspectOf(aspect, value);
  const parts = [
    about ? t(`aspect.${about}`) : null,
    verdict === 'differs' && strength === 'soft' ? t('claims.soft') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
