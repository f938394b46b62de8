import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { ClaimSentence } from './ClaimSentence';
import type { Showing } from './claim-props';
import { EvidenceList } from './EvidenceList';
import { aspectText, findingReason } from './telling';
import { VerdictLabel } from './VerdictLabel';

export interface ContestedClaimProps {
  finding: Finding;
  /** Id of the heading that names the card; undefined for the claims after the first. */
  headingId: string | undefined;
  /** Where its sentence stands; said once a card, so 'text' for the claims after the first. */
  place: 'title' | 'text';
  showing: Showing;
}

/** A claim that others contradict or have moved past: verdict, reason, the words it stands in, the evidence. */
export function ContestedClaim({ finding, headingId, place, showing }: ContestedClaimProps) {
  const language = useLanguage();
  const { t } = language;
  const why = findingReason(language, finding);
  return (
    <section class={`contested verdict-${finding.verdict}`}>
      <div class="card-head">
        <h3 id={headingId}>
          <VerdictLabel finding={finding} />
        </h3>
        <small>
          {[place === 'title' ? t('claims.title') : '', aspectText(language, finding)].filter(Boolean).join(' · ')}
        </small>
      </div>
      {why ? <p class="why">{why}</p> : null}
      {finding.oneSideOnly ? <p class="one-side">{t('reason.oneSideOnly')}</p> : null}
      {showing === 'nothing' ? null : <ClaimSentence finding={finding} showing={showing} />}
      <div class="above">
        <EvidenceList finding={finding} />
      </div>
    </section>
  );
}
