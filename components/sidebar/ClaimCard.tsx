import { useId } from 'preact/hooks';
import { elsewhere, type Language, reasonSentence } from '../../i18n';
import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { ClaimSentence } from './ClaimSentence';
import type { ClaimProps } from './claim-props';
import { EvidenceList } from './EvidenceList';
import { splitEvidence } from './summary';
import { VerdictLabel } from './VerdictLabel';

/**
 * A claim that others contradict or have moved past: verdict, reason, the sentence, the evidence. The way to the
 * sentence in the page is left out where `onReveal` is null.
 */
export function ClaimCard({ finding, onReveal, showing }: ClaimProps) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const why = findingReason(language, finding);
  return (
    <article class={`card verdict-${finding.verdict} is-${finding.strength}`} aria-labelledby={id}>
      <div class="card-head">
        <h3 id={id}>
          <VerdictLabel finding={finding} />
        </h3>
        <small>{aspectText(language, finding)}</small>
      </div>
      {why ? <p class="why">{why}</p> : null}
      {finding.oneSideOnly ? <p class="one-side">{t('reason.oneSideOnly')}</p> : null}
      {showing === 'nothing' ? null : <ClaimSentence finding={finding} showing="sentence" />}
      <div class="above">
        <EvidenceList finding={finding} headline={why} />
      </div>
      {onReveal ? (
        <div class="acts">
          <button type="button" class="quiet reveal" onClick={() => onReveal(finding)}>
            {t('claims.goTo')}
          </button>
        </div>
      ) : null}
    </article>
  );
}

/** The reason of the strongest evidence in a sentence; a later report also says which of the two is newer. */
export function findingReason(language: Language, finding: Finding): string | null {
  if (!finding.reason) return null;
  const strongest = splitEvidence(finding).main[0];
  const relation = strongest?.relation ?? 'differs';
  const where = elsewhere(relation, strongest?.age ?? 'unknown');
  return reasonSentence(language, finding.reason, { relation, where });
}

function aspectText({ t }: Language, { aspect, strength, sentence, verdict }: Finding): string {
  const parts = [
    sentence.paragraph < 0 ? t('claims.title') : null,
    aspect ? t(`aspect.${aspect}`) : null,
    verdict === 'differs' && strength === 'soft' ? t('claims.soft') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
