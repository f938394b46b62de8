import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import type { Names } from './CompareView';
import type { ComparedArticles } from './calls';
import { PairCard } from './PairCard';
import type { Pair } from './pairs';

interface PairListProps {
  compared: ComparedArticles;
  pairs: readonly Pair[];
  names: Names;
}

/** Every pair of sentences that meet, side by side. The j and k keys go from pair to pair, within the list arrows too. */
export function PairList({ compared, pairs, names }: PairListProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => list.current && step(list.current, event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const langs = { here: compared.first.latest.article.lang, there: compared.second.latest.article.lang };
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{t('compare.pairs')}</h2>
      <p class="soft">{t(pairs.length > 0 ? 'compare.pairsHint' : 'compare.noPairs')}</p>
      <ol class="pairs" ref={list}>
        {pairs.map((pair) => (
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
