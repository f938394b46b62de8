import { useLanguage } from '../shared/language';
import { compareAddress } from './address';
import type { Library } from './library';

/** What can be done with the chosen articles; nothing where none is chosen. */
export function SelectionBar({ library }: { library: Library }) {
  const { t } = useLanguage();
  const chosen = library.chosen.value;
  const shown = library.rows.value.length;
  const busy = library.job.value !== null;
  const [first, second] = inOrder(library);
  const act = (action: () => void) => () => busy || action();
  if (chosen.size === 0) return null;
  return (
    <div class="selection" role="toolbar" aria-label={t('selection.label')}>
      <p role="status">{t('selection.count', { count: chosen.size })}</p>
      {chosen.size < shown ? (
        <button type="button" class="quiet" onClick={library.chooseAll}>
          {t('selection.all', { count: shown })}
        </button>
      ) : null}
      <button type="button" class="quiet" onClick={library.chooseNone}>
        {t('selection.none')}
      </button>
      <span class="rest" />
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
    </div>
  );
}

/** Ids of the chosen articles, in the order of the list. */
const inOrder = ({ rows, chosen }: Library): string[] =>
  rows.value.map(({ article }) => article.id).filter((id) => chosen.value.has(id));
