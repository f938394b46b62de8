import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import type { Names } from './CompareView';
import type { ComparedArticles } from './calls';
import { PairCard } from './PairCard';
import type { Pair } from './pairs';

interface PairListProps {
  compared: ComparedArticles;
  pairs: readonly Pair[];
  names: Names;
  /** The verdict whose pairs alone are listed; null where all are. */
  only: Verdict | null;
  onOnly: (verdict: Verdict | null) => void;
}

/** Every pair of sentences that meet, side by side. The j and k keys go from pair to pair, within the list arrows too. */
export function PairList({ compared, pairs, names, only, onOnly }: PairListProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => list.current && step(list.current, event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const langs = { here: compared.first.latest.article.lang, there: compared.second.latest.article.lang };
  const shown = only === null ? pairs : pairs.filter(({ verdict }) => verdict === only);
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{t('compare.pairs')}</h2>
      <p class="soft">{t(pairs.length > 0 ? 'compare.pairsHint' : 'compare.noPairs')}</p>
      <Filtered only={only} count={shown.length} onAll={() => onOnly(null)} />
      <ol class="pairs" ref={list}>
        {shown.map((pair) => (
          <li
            key={pair.number}
            class={`card verdict-${pair.verdict} is-${pair.told[0]?.strength}`}
            data-pairs={pair.number}
          >
            <PairCard pair={pair} names={names} langs={langs} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** While a filter is on: that it is, and the way out of it. */
function Filtered({ only, count, onAll }: { only: Verdict | null; count: number; onAll: () => void }) {
  const { t } = useLanguage();
  return (
    <p class={only ? 'filtered' : 'visually-hidden'}>
      <span role="status">{only ? t('compare.filtered', { count, verdict: t(`verdict.${only}`) }) : ''}</span>{' '}
      {only ? (
        <button type="button" class="quiet" onClick={onAll}>
          {t('summary.all')}
        </button>
      ) : null}
    </p>
  );
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function step(list: HTMLOListElement, event: KeyboardEvent): void {
  const by = steps[event.key];
  const target = event.target as Element;
  // Elsewhere arrows scroll.
  const meant = list.contains(target) || !event.key.startsWith('Arrow');
  if (by === undefined || !meant || event.altKey || event.ctrlKey || event.metaKey) return;
  if (target.closest('input, select, textarea')) return;
  const stops = [...list.querySelectorAll<HTMLElement>('[data-row-focus]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at < 0 && by < 0 ? stops.length - 1 : at + by];
  event.preventDefault();
  next?.focus({ preventScroll: true });
  next?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
