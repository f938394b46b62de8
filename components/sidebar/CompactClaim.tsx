import { useId, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { findingReason } from './ClaimCard';
import { ClaimSentence } from './ClaimSentence';
import type { ClaimProps } from './claim-props';
import { EvidenceList } from './EvidenceList';
import { VerdictLabel } from './VerdictLabel';

/** A claim that others confirm, or that nobody else makes: one line, with its evidence on demand. */
export function CompactClaim({ finding, onReveal, showing }: ClaimProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const ids = { verdict: useId(), evidence: useId() };
  const hasEvidence = finding.evidence.length > 0;
  const why = findingReason(language, finding);
  return (
    <article class={`card compact verdict-${finding.verdict}`} aria-labelledby={ids.verdict}>
      <div class="one">
        <h3 id={ids.verdict}>
          {hasEvidence ? (
            <button
              type="button"
              class="disclose above"
              aria-expanded={open}
              aria-controls={ids.evidence}
              onClick={() => setOpen(!open)}
            >
              <VerdictLabel finding={finding} /> <Icon name="chevron" />
            </button>
          ) : (
            <VerdictLabel finding={finding} />
          )}
        </h3>
        {onReveal ? <RevealIcon onReveal={() => onReveal(finding)} /> : null}
      </div>
      <ClaimSentence finding={finding} showing={showing === 'sentence' ? 'sentence' : 'excerpt'} />
      <div class="above" id={ids.evidence} hidden={!open}>
        {open && why ? <p class="why">{why}</p> : null}
        {open ? <EvidenceList finding={finding} headline={why} /> : null}
      </div>
    </article>
  );
}

/** "Go to sentence" where there is no room for the words. */
export function RevealIcon({ onReveal }: { onReveal: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="icon-button reveal" title={t('claims.goTo')} onClick={onReveal}>
      <Icon name="target" />
      <span class="visually-hidden">{t('claims.goTo')}</span>
    </button>
  );
}
