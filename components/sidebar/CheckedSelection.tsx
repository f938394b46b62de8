import { useEffect, useRef } from 'preact/hooks';
import type { Comparison, Finding } from '../../lib/compare';
import type { CheckState } from '../../lib/messages';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { FailureText } from '../shared/PageMessage';
import { SentenceCard } from './SentenceCard';
import { bySentence, markedWords, sentenceFindings } from './sentences';
import { inReadingOrder } from './summary';

/** What the corpus says to a sentence the reader selected: on top of whatever the tab shows. */
export function CheckedSelection({ check, onDismiss }: { check: CheckState; onDismiss: () => void }) {
  const { t } = useLanguage();
  const heading = useBroughtUp(check);
  return (
    <section class="check" aria-labelledby="check-heading">
      <div class="story">
        <h2 id="check-heading" ref={heading} tabIndex={-1}>
          {t('check.heading')}
        </h2>
        <button type="button" class="icon-button" onClick={onDismiss}>
          <Icon name="close" />
          <span class="visually-hidden">{t('check.dismiss')}</span>
        </button>
      </div>
      {check.text.trim() === '' ? null : (
        <blockquote class="selection" dir="auto">
          <Selection check={check} />
        </blockquote>
      )}
      <Widened check={check} />
      <CheckResult check={check} />
    </section>
  );
}

/**
 * The answer comes to a reader who may be far down the list: it is brought up, and Tab goes on from its heading. When it
 * is closed, the keyboard is back where it was.
 */
function useBroughtUp({ kind, text }: CheckState) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  // Each check and each answer, not each reading of the same.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [kind, text]);
  return heading;
}

/** The reader's selection; where it is one sentence, with the words that were compared marked. */
function Selection({ check }: { check: CheckState }) {
  const only = check.kind === 'checked' ? soleSentence(check) : null;
  if (only) return <MarkedText text={only.sentence.text} marks={only.marks} />;
  return <span>{shortened(check.kind === 'checked' ? check.passage : check.text, LONGEST_SHOWN)}</span>;
}

/** Which part of what is answered the reader chose; nothing where it is all of it. */
function Widened({ check }: { check: CheckState }) {
  const { t } = useLanguage();
  if (check.kind !== 'checked' || check.text.length >= check.passage.trim().length - 1) return null;
  const quote = t('value.quoted', { text: shortened(check.text, LONGEST_PART) });
  return <p class="soft">{t('check.widened', { quote })}</p>;
}

/** A reader can select a whole page: enough of it to know it again, in UTF-16 code units. */
const LONGEST_SHOWN = 400;
/** The same for the part of it that was chosen, which stands there whole. */
const LONGEST_PART = 120;

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`;
}

function soleSentence({ passage, comparison }: Extract<CheckState, { kind: 'checked' }>) {
  const [first, ...rest] = comparison.findings;
  if (!first || first.sentence.text.trim() !== passage.trim()) return null;
  return { sentence: first.sentence, marks: [first, ...rest].filter(spokenTo).flatMap((finding) => finding.marks) };
}

function CheckResult({ check }: { check: CheckState }) {
  const { t } = useLanguage();
  switch (check.kind) {
    case 'working':
      return <p class="working-line">{t('check.working')}</p>;
    case 'failed':
      return <FailureText failure={check.failure} />;
    case 'checked':
      return <Checked check={check} />;
    default:
      return check satisfies never;
  }
}

const spokenTo = ({ verdict }: Finding) => verdict !== 'not-compared' && verdict !== 'only-here';

/** It stands for a sentence in which nothing was read that could be compared: that no article tells it, nobody knows. */
const isUnread = ({ value, marks, verdict }: Finding) =>
  verdict === 'not-compared' && value === null && marks.length === 0;

function Checked({ check }: { check: Extract<CheckState, { kind: 'checked' }> }) {
  const { t } = useLanguage();
  const { comparison } = check;
  const showing = soleSentence(check) ? 'nothing' : 'sentence';
  const findings = inReadingOrder(comparison.findings);
  const answered = findings.filter(spokenTo);
  if (findings.every(isUnread)) return <Nothing what={t('check.noClaim')} why={t('check.noClaimWhy')} />;
  if (answered.length === 0) return <Nothing what={t('check.nothing')} why={t('check.nothingWhy')} />;
  return (
    <>
      <p class="coverage">{checkedWith(t, comparison)}</p>
      <ul class="cards">
        {bySentence(answered).map((claims) => {
          const said = sentenceFindings(claims);
          return said ? (
            <li key={said.strongest.claimId}>
              <SentenceCard said={said} onReveal={null} showing={showing} />
            </li>
          ) : null;
        })}
      </ul>
      <Unanswered findings={findings.filter((finding) => !spokenTo(finding))} />
    </>
  );
}

function checkedWith(t: ReturnType<typeof useLanguage>['t'], { coverage }: Comparison): string {
  return t('check.coverage', {
    articles: t('summary.articles', { count: coverage.articles }),
    origins: t('summary.origins', { count: coverage.origins }),
  });
}

function Nothing({ what, why }: { what: string; why: string }) {
  return (
    <div class="nothing">
      <p>{what}</p>
      <p class="soft">{why}</p>
    </div>
  );
}

/** The parts of the selection that nothing saved speaks to, each by its own words. */
function Unanswered({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul class="unanswered">
      {findings.map((finding) => (
        <li key={finding.claimId}>
          {t(finding.verdict === 'only-here' ? 'check.onlyHere' : 'check.notCompared', {
            quote: t('value.quoted', {
              text: markedWords(finding.sentence.text, finding.marks) ?? finding.sentence.text,
            }),
          })}
        </li>
      ))}
    </ul>
  );
}
