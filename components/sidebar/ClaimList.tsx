import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { ClaimCard } from './ClaimCard';
import { CompactClaim, RevealIcon } from './CompactClaim';
import type { ClaimProps, Reveal } from './claim-props';
import { Disclosure } from './EvidenceList';
import { type Block, blocks } from './summary';
import { VerdictWord } from './VerdictLabel';

/** The article's claims in reading order: cards where there is something to see, single lines where there is not. */
export function ClaimList({ findings, onReveal }: { findings: readonly Finding[]; onReveal: Reveal }) {
  const { t } = useLanguage();
  return (
    <section class="claims">
      <h2 class="visually-hidden">{t('claims.heading')}</h2>
      <ol>
        {blocks(findings).map((block, index, all) =>
          block.kind === 'quiet' ? (
            <li key={`quiet ${block.findings[0]?.claimId}`}>
              <QuietClaims findings={block.findings} onReveal={onReveal} />
            </li>
          ) : (
            <li key={block.finding.claimId}>
              <Claim
                finding={block.finding}
                onReveal={onReveal}
                showing={showingAfter(all[index - 1], block.finding)}
              />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

/** One sentence can hold several claims: after the first, only the words that matter are repeated. */
const showingAfter = (before: Block | undefined, { sentence }: Finding): ClaimProps['showing'] =>
  before?.kind === 'claim' && before.finding.sentence.index === sentence.index ? 'excerpt' : 'sentence';

/** A claim in the form its verdict deserves. */
export function Claim({ finding, onReveal, showing }: ClaimProps) {
  switch (finding.verdict) {
    case 'differs':
    case 'sides-disagree':
    case 'later':
      return <ClaimCard finding={finding} onReveal={onReveal} showing={showing} />;
    case 'agrees':
    case 'only-here':
    case 'not-compared':
      return <CompactClaim finding={finding} onReveal={onReveal} showing={showing} />;
    default:
      return finding.verdict satisfies never;
  }
}

/** Neighbouring claims that were not compared, folded to one line. */
export function QuietClaims({ findings, onReveal }: { findings: readonly Finding[]; onReveal: Reveal }) {
  const { t } = useLanguage();
  const label = <VerdictWord verdict="not-compared" text={t('claims.quiet', { count: findings.length })} />;
  return (
    <div class="quiet-claims">
      <Disclosure label={label}>
        <p class="soft">{t('claims.quietWhy')}</p>
        <ul>
          {findings.map((finding) => (
            <li key={finding.claimId}>
              <span dir="auto">{finding.sentence.text}</span>
              <RevealIcon onReveal={() => onReveal(finding)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
