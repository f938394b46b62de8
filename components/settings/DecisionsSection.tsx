import { useId, useRef, useState } from 'preact/hooks';
import { instantDayText } from '../../i18n';
import type { UnlikePair } from '../../lib/corpus';
import { useLanguage } from '../shared/language';
import { FailureText } from '../shared/PageMessage';
import type { DecisionsState } from './decisions';
import { Section } from './Section';
import type { Settings } from './settings';

/** Decisions shown before the reader asks for all. */
const SHOWN = 20;

/** The sentences the reader told apart, with the way back for one and for all. */
export function DecisionsSection({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  return (
    <Section id="decisions" heading={t('settings.decisions.heading')} lead={t('settings.decisions.lead')}>
      <Decisions settings={settings} decisions={settings.decisions.value} />
    </Section>
  );
}

function Decisions({ settings, decisions }: { settings: Settings; decisions: DecisionsState }) {
  const { t } = useLanguage();
  if (decisions.kind === 'loading') return <p class="soft">{t('settings.decisions.loading')}</p>;
  if (decisions.kind === 'failed') {
    return (
      <div>
        <FailureText failure={decisions.failure} />
        <button type="button" onClick={settings.refresh}>
          {t('states.tryAgain')}
        </button>
      </div>
    );
  }
  if (decisions.pairs.length === 0) return <p class="soft">{t('settings.decisions.none')}</p>;
  return <Pairs pairs={decisions.pairs} onCompareAgain={settings.compareAgain} />;
}

interface PairsProps {
  pairs: readonly UnlikePair[];
  onCompareAgain: (pairs: readonly UnlikePair[]) => Promise<void>;
}

function Pairs({ pairs, onCompareAgain }: PairsProps) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  // The item goes with its button: the keyboard stays in the list, or above it once the list is empty.
  const compareAgain = async (taken: readonly UnlikePair[], at: number) => {
    const section = box.current?.closest<HTMLElement>('section');
    await onCompareAgain(taken);
    const left = [...(section?.querySelectorAll<HTMLElement>('.pairs button') ?? [])];
    (left[Math.min(at, left.length - 1)] ?? section?.querySelector<HTMLElement>('h2'))?.focus();
  };
  return (
    <div ref={box}>
      <ul class="pairs">
        {shown.map((pair, at) => (
          <Pair key={`${pair.here}\n${pair.there}`} pair={pair} onCompareAgain={() => compareAgain([pair], at)} />
        ))}
      </ul>
      <p class="pair-foot">
        {shown.length < pairs.length ? (
          <button type="button" onClick={() => setAll(true)}>
            {t('settings.decisions.showAll', { count: pairs.length })}
          </button>
        ) : null}
        {pairs.length > 1 ? (
          <button type="button" onClick={() => compareAgain(pairs, 0)}>
            {t('settings.decisions.takeAllBack', { count: pairs.length })}
          </button>
        ) : null}
      </p>
    </div>
  );
}

function Pair({ pair, onCompareAgain }: { pair: UnlikePair; onCompareAgain: () => void }) {
  const { t, locale } = useLanguage();
  const id = useId();
  return (
    <li>
      <div id={id}>
        <blockquote dir="auto">{pair.here}</blockquote>
        <blockquote dir="auto">{pair.there}</blockquote>
      </div>
      <div class="pair-foot">
        <span class="soft">{t('settings.decisions.decidedOn', { date: instantDayText(locale, pair.decidedAt) })}</span>
        <button type="button" aria-describedby={id} onClick={onCompareAgain}>
          {t('settings.decisions.compareAgain')}
        </button>
      </div>
    </li>
  );
}
