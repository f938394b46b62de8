import { useId } from 'preact/hooks';
import type { Finding } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Aside } from './Aside';
import { CopyActions } from './CopyActions';
import type { SentenceCardProps } from './claim-props';
import { Disclosure, EvidenceList } from './EvidenceList';
import { useOpen, useStanding } from './opening';
import { RevealIcon } from './RevealIcon';
import { wordsOf } from './sentences';
import { originCount, splitEvidence } from './summary';
import { aspectText, findingReason, quotedWords } from './telling';
import { VerdictWord } from './VerdictLabel';

const agreeingOrigins = (finding: Finding) => originCount(splitEvidence(finding).main);

/** A sentence that others confirm, with each claim's evidence on demand. */
export function AgreeingSentence({ said, onReveal, showing }: SentenceCardProps) {
  const { open, toggle } = useOpen(useStanding('agrees'));
  const ids = { verdict: useId(), evidence: useId() };
  const { agreeing, sentence } = said;
  return (
    <article class="card compact verdict-agrees" aria-labelledby={ids.verdict}>
      <div class="headed">
        <div class="said">
          <h3 id={ids.verdict}>
            <button
              type="button"
              class="disclose above"
              aria-expanded={open}
              aria-controls={ids.evidence}
              onClick={toggle}
            >
              <HowManyAgree findings={agreeing} /> <Icon name="chevron" />
            </button>
          </h3>
          {showing === 'nothing' ? null : (
            <blockquote dir="auto">
              <MarkedText text={sentence.text} marks={agreeing.flatMap(({ marks }) => marks)} />
            </blockquote>
          )}
        </div>
        {onReveal ? <RevealIcon onReveal={() => onReveal(said.strongest)} /> : null}
      </div>
      <div class="above" id={ids.evidence} hidden={!open}>
        {open ? (
          <>
            <AgreeingClaims findings={agreeing} />
            <div class="acts">
              <CopyActions said={said} />
            </div>
          </>
        ) : null}
      </div>
      <Aside said={said} />
    </article>
  );
}

/** "= 5 sources agree"; where some claims of the sentence have more behind them, "= 3 claims agree, 2 to 4 sources each". */
function HowManyAgree({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  const counts = findings.map(agreeingOrigins);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const text =
    low === high ? t('claims.agree', { count: low }) : t('claims.agreeEach', { count: counts.length, low, high });
  return <VerdictWord verdict="agrees" text={text} />;
}

/** Beside what is contested in a sentence: what others confirm of it, in one line. */
export function AgreesOn({ findings }: { findings: readonly Finding[] }) {
  const language = useLanguage();
  const { t } = language;
  const standing = useStanding('agrees');
  if (findings.length === 0) return null;
  const words = quotedWords(language, wordsOf(findings));
  const label = <VerdictWord verdict="agrees" text={words ? t('claims.alsoAgrees', { words }) : t('verdict.agrees')} />;
  return (
    <div class="above agrees-on">
      <Disclosure label={label} standing={standing}>
        <AgreeingClaims findings={findings} />
      </Disclosure>
    </div>
  );
}

/** One claim with its evidence, or several, each with its own on demand. */
function AgreeingClaims({ findings }: { findings: readonly Finding[] }) {
  const [only, ...more] = findings;
  if (only && more.length === 0) return <AgreeingClaim finding={only} />;
  return (
    <ul class="agreeing">
      {findings.map((finding) => (
        <li key={finding.claimId}>
          <Disclosure label={<ClaimLine finding={finding} />}>
            <AgreeingClaim finding={finding} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** “over 6,000” · number · 3 agree */
function ClaimLine({ finding }: { finding: Finding }) {
  const language = useLanguage();
  const { t } = language;
  const [text] = wordsOf([finding]);
  const rest = [aspectText(language, finding), t('claims.agree', { count: agreeingOrigins(finding) })];
  return (
    <span>
      {text ? <q>{text}</q> : null}
      {text ? ' · ' : null}
      {rest.filter(Boolean).join(' · ')}
    </span>
  );
}

function AgreeingClaim({ finding }: { finding: Finding }) {
  const why = findingReason(useLanguage(), finding);
  return (
    <>
      {why ? <p class="why">{why}</p> : null}
      <EvidenceList finding={finding} />
    </>
  );
}
