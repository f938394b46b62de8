import type { Finding, Verdict } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { originCount, splitEvidence } from './summary';

/** The verdict in a word with its sign: "≠ Differs", or how many origins agree: "= 5 agree". */
export function VerdictLabel({ finding }: { finding: Finding }) {
  const { t } = useLanguage();
  const agreeing = finding.verdict === 'agrees' ? originCount(splitEvidence(finding).main) : 0;
  const text = agreeing > 0 ? t('claims.agree', { count: agreeing }) : t(`verdict.${finding.verdict}`);
  return <VerdictWord verdict={finding.verdict} text={text} />;
}

/** A verdict's sign with a text beside it, in the verdict's colour. */
export function VerdictWord({ verdict, text }: { verdict: Verdict; text: string }) {
  return (
    <span class={`verdict verdict-${verdict}`}>
      <Icon name={verdict} />
      <span>{text}</span>
    </span>
  );
}
