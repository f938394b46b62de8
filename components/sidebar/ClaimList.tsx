import type { Finding, Verdict } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import type { Reveal } from './claim-props';
import { Disclosure } from './EvidenceList';
import { type InStep, itemId, useInStep } from './in-step';
import { asItem } from './keys';
import { markId } from './marks';
import { OnlyContext, useStanding } from './opening';
import { RevealIcon } from './RevealIcon';
import { SentenceCard } from './SentenceCard';
import { type Block, blocks, bySentence, type SentenceFindings } from './sentences';
import { VerdictWord } from './VerdictLabel';

export interface ClaimListProps {
  findings: readonly Finding[];
  /** Show only sentences that hold a claim of this verdict; null shows all. */
  only: Verdict | null;
  onReveal: Reveal;
  inStep: InStep;
}

/** The article's sentences in reading order: cards where there is something to see, single lines where there is not. */
export function ClaimList({ findings, only, onReveal, inStep }: ClaimListProps) {
  const { t } = useLanguage();
  const list = useInStep(inStep, findings);
  const inView = new Set(inStep.inView.value);
  return (
    <section class="claims">
      <h2 class="visually-hidden">{t('claims.heading')}</h2>
      <OnlyContext.Provider value={only}>
        <ol ref={list}>
          {inOrder(holding(findings, only), only).map((block) =>
            block.kind === 'quiet' ? (
              <li key={`quiet ${block.findings[0]?.claimId}`}>
                <QuietClaims findings={block.findings} onReveal={onReveal} />
              </li>
            ) : (
              <SentenceItem key={block.said.strongest.claimId} said={block.said} inView={inView} onReveal={onReveal} />
            ),
          )}
        </ol>
      </OnlyContext.Provider>
    </section>
  );
}

interface SentenceItemProps {
  said: SentenceFindings;
  inView: ReadonlySet<string>;
  onReveal: Reveal;
}

/** One sentence's card in the list; said to stand in the page's window while it does. */
function SentenceItem({ said, inView, onReveal }: SentenceItemProps) {
  const { t } = useLanguage();
  const mark = markId(said);
  const seen = inView.has(mark);
  return (
    <li id={itemId(mark)} class={seen ? 'in-view' : undefined} {...asItem}>
      {seen ? <span class="visually-hidden">{t('claims.inView')}</span> : null}
      <SentenceCard said={said} onReveal={onReveal} showing="sentence" />
    </li>
  );
}

/** In reading order; of one verdict alone, those of less certain claims last. */
function inOrder(findings: readonly Finding[], only: Verdict | null): Block[] {
  const all = blocks(findings);
  if (only === null) return all;
  const isSure = (block: Block) =>
    block.kind === 'sentence' &&
    block.said.contested.some(({ verdict, strength }) => verdict === only && strength === 'hard');
  return [...all.filter(isSure), ...all.filter((block) => !isSure(block))];
}

/** Every claim of the sentences that hold one of this verdict, of those that are counted: as many as the filter says. */
export function holding(findings: readonly Finding[], only: Verdict | null): readonly Finding[] {
  if (only === null) return findings;
  return bySentence(findings)
    .filter((claims) => claims.some(({ verdict, counted }) => counted && verdict === only))
    .flat();
}

/** Neighbouring claims that were not compared, folded to one line. */
export function QuietClaims({ findings, onReveal }: { findings: readonly Finding[]; onReveal: Reveal }) {
  const { t } = useLanguage();
  const label = <VerdictWord verdict="not-compared" text={t('claims.quiet', { count: findings.length })} />;
  return (
    <div class="quiet-claims">
      <Disclosure label={label} standing={useStanding('not-compared')}>
        <p class="soft">{t('claims.quietWhy')}</p>
        <ul>
          {bySentence(findings).map((claims) => (
            <QuietSentence key={claims[0]?.claimId} claims={claims} onReveal={onReveal} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function QuietSentence({ claims, onReveal }: { claims: readonly Finding[]; onReveal: Reveal }) {
  const [first] = claims;
  if (!first) return null;
  return (
    <li>
      <span dir="auto">
        <MarkedText text={first.sentence.text} marks={claims.flatMap(({ marks }) => marks)} />
      </span>
      <RevealIcon onReveal={() => onReveal(first)} />
    </li>
  );
}
