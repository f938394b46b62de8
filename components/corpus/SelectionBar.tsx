import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { compareAddress } from './address';
import type { Library } from './library';

/** What can be done with the chosen articles; where none is chosen, that two can be compared. */
export function SelectionBar({ library }: { library: Library }) {
  const { t } = useLanguage();
  const chosen = library.chosen.value;
  const rows = library.rows.value.length;
  const shown = library.chosenShown.value;
  const hidden = library.search.value?.hits === null ? 0 : chosen.size - shown.length;
  const busy = library.job.value !== null;
  const [first, second] = shown;
  const act = (action: () => void) => () => busy || action();
  if (chosen.size === 0) return rows > 1 ? <p class="by">{t('selection.hint')}</p> : null;
  return (
    <div class="selection" role="toolbar" aria-label={t('selection.label')} {...focusThen('.shelf [data-row-focus]')}>
      <p role="status">
        {t('selection.count', { count: chosen.size })}
        {hidden > 0 ? <span class="soft"> {t('selection.hidden', { count: hidden })}</span> : null}
      </p>
      {shown.length < rows ? (
        <button type="button" class="quiet" onClick={library.chooseAll}>
          {t('selection.all', { count: rows })}
        </button>
      ) : null}
      <button type="button" class="quiet" onClick={library.chooseNone}>
        {t('selection.none')}
      </button>
      <span class="rest" />
      {first && second && chosen.size === 2 ? (
        <a class="button" href={compareAddress(first.id, second.id)}>
          {t('compare.two')}
        </a>
      ) : null}
      <button type="button" aria-disabled={busy} onClick={act(() => library.exportArticles([...chosen]))}>
        {t('selection.export')}
      </button>
      <button type="button" aria-disabled={busy} onClick={act(() => library.exportTable([...chosen]))}>
        {t('selection.table')}
      </button>
      {shown.length > 0 ? (
        <button type="button" aria-disabled={busy} onClick={act(library.removeChosen)}>
          {hidden > 0 ? t('selection.deleteShown', { count: shown.length }) : t('selection.delete')}
        </button>
      ) : null}
    </div>
  );
}
