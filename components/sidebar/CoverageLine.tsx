import { useId, useState } from 'preact/hooks';
import type { Comparison, Finding } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import type { Reveal } from './claim-props';
import { bySentence } from './sentences';
import { countedClaims, coverageTold } from './summary';

export interface CoverageLineProps {
  comparison: Comparison;
  onReveal: Reveal;
  /** Shows the keys. */
  onHelp: () => void;
}

/** How far the comparison reaches, in one line; what was compared and what was not, and the keys, one click away. */
export function CoverageLine({ comparison, onReveal, onHelp }: CoverageLineProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="coverage">
      <p>{coverageTold(language, comparison)}</p>
      <button type="button" class="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {language.t('coverage.open')} <Icon name="chevron" />
      </button>
      <button type="button" class="icon-button help" title={language.t('keys.heading')} onClick={onHelp}>
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">{language.t('keys.heading')}</span>
      </button>
      <div id={id} class="coverage-details" hidden={!open}>
        {open ? <Details comparison={comparison} onReveal={onReveal} /> : null}
      </div>
    </div>
  );
}

function Details({ comparison: { findings }, onReveal }: Omit<CoverageLineProps, 'onHelp'>) {
  const { t } = useLanguage();
  const left = countedClaims(findings).filter(({ verdict }) => verdict === 'not-compared');
  const unmet = left.filter(({ value }) => value !== null);
  const unread = left.filter(({ value }) => value === null);
  return (
    <>
      <p>{t('coverage.compared')}</p>
      <NotCompared heading={t('coverage.unmet', { count: unmet.length })} findings={unmet} onReveal={onReveal} />
      <NotCompared heading={t('coverage.unread', { count: unread.length })} findings={unread} onReveal={onReveal} />
      <p>{t('coverage.never')}</p>
    </>
  );
}

interface NotComparedProps {
  heading: string;
  findings: readonly Finding[];
  onReveal: Reveal;
}

/** Why these claims were not compared, and their sentences; each leads to its place in the page. */
function NotCompared({ heading, findings, onReveal }: NotComparedProps) {
  const { t } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {bySentence(findings).map((claims) => {
          const [first] = claims;
          return first ? (
            <li key={first.claimId}>
              <button
                type="button"
                class="sentence-link"
                dir="auto"
                title={t('claims.goTo')}
                onClick={() => onReveal(first)}
              >
                <MarkedText text={first.sentence.text} marks={claims.flatMap(({ marks }) => marks)} />
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}
