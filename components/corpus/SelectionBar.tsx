import { useLanguage } from '../shared/language';
import { compareAddress } from './address';
import type { Library } from './library';

/** What can be done with the chosen articles; where none is chosen, that two can be compared. */
export function SelectionBar({ library }: { library: Library }) {
  const { t } = useLanguage();
  const chosen = library.chosen.value;
  const shown = library.rows.value.length;
  const busy = library.job.value !== null;
  const [first, second] = inOrder(library);
  const act = (action: () => void) => () => busy || action();
  if (chosen.size === 0) return shown > 1 ? <p class="by">{t('selection.hint')}</p> : null;
  return (
    <div class="selection" role="toolbar" aria-label={t('selection.label')}>
      <p role="status">{t('selection.count', { count: chosen.size })}</p>
      {chosen.size < shown ? (
        <button type="button" onClick={library.chooseAll}>
          {t('selection.all', { count: shown })}
        </button>
      ) : null}
      {first && second && chosen.size === 2 ? (
        <a class="button" href={compareAddress(first, second)}>
          {t('compare.two')}
        </a>
      ) : null}
      <button type="button" aria-disabled={busy} onClick={act(() => library.exportArticles([...chosen]))}>
        {t('selection.export')}
      </button>
      <button type="button" aria-disabled={busy} onClick={act(() => library.exportTable([...chosen]))}>
        {t('selection.table')}
      </button>
      <button type="button" aria-disabled={busy} onClick={act(library.removeChosen)}>
        {t('selection.delete')}
      </button>
      <button type="button" onClick={library.chooseNone}>
        {t('selection.none')}
      </button>
    </div>
  );
}

/** Ids of the chosen articles, in the order of the list. */
const inOrder = ({ rows, chosen }: Library): string[] =>
  rows.value.map(({ article }) => article.id).filter((id) => chosen.value.has(id));
