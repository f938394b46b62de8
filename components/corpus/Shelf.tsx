import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import { quotedWords } from '../sidebar/telling';
import { ArticleRow, type Row } from './ArticleRow';
import { FilterBar } from './FilterBar';
import { everything, narrowedBy } from './filtering';
import type { Library } from './library';
import { notUnderstood } from './not-understood';
import { SearchBox } from './SearchBox';
import { SelectionBar } from './SelectionBar';
import { VirtualList } from './VirtualList';

const keyOf = ({ article }: Row): string => article.id;

/** Search, filters, and below them what they leave of the shelf. The / key goes to the search. */
export function Shelf({ library }: { library: Library }) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.('input:not([type=checkbox]), select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  // Rows that are no more in sight need no counts; a passive effect would end only after the next paint.
  const { look } = library;
  useLayoutEffect(() => () => look([]), [look]);
  const search = library.search.value;
  const filter = library.filter.value;
  const chosen = library.chosen.value;
  const narrowed = narrowedBy(filter) > 0;
  return (
    <>
      <div ref={box}>
        <SearchBox
          query={search?.query ?? ''}
          label={t('corpus.search')}
          describedBy="search-hint"
          onFind={library.find}
        />
      </div>
      <FilterBar articles={library.articles.value ?? []} filter={filter} onFilter={library.narrow} />
      <p role="status" class={search || narrowed ? 'by' : 'visually-hidden'}>
        <Outcome library={library} />
        <NotUnderstood query={search?.hits ? search.query : ''} />
      </p>
      {narrowed && library.rows.value.length === 0 && search?.hits !== null ? (
        <button type="button" class="way-out" onClick={() => library.narrow({ ...everything, sort: filter.sort })}>
          {t('filter.clear')}
        </button>
      ) : null}
      <SelectionBar library={library} />
      <VirtualList
        label={t('corpus.list')}
        rows={library.rows.value}
        keyOf={keyOf}
        onShown={(shown) => library.look(shown.map(({ article }) => article))}
        render={(row) => (
          <ArticleRow
            row={row}
            chosen={chosen.has(row.article.id) ? 'chosen' : 'not-chosen'}
            differences={library.differencesOf(row.article)}
            onChoose={library.choose}
            onDelete={library.remove}
          />
        )}
      />
    </>
  );
}

function NotUnderstood({ query }: { query: string }) {
  const language = useLanguage();
  const asked = notUnderstood(query, language);
  return asked.length === 0 ? null : (
    <span class="not-understood"> {language.t('corpus.notUnderstood', { asked: quotedWords(language, asked) })}</span>
  );
}

function Outcome({ library }: { library: Library }) {
  const { t } = useLanguage();
  const search = library.search.value;
  const found = library.rows.value.length;
  if (search?.hits === null) return <span>{t('corpus.searching')}</span>;
  if (search && found === 0) return <span>{t('corpus.foundNone', { query: search.query })}</span>;
  if (search) return <span>{t('corpus.found', { count: found })}</span>;
  if (narrowedBy(library.filter.value) === 0) return null;
  if (found === 0) return <span>{t('filter.leavesNone')}</span>;
  return <span>{t('filter.leaves', { count: found, all: library.articles.value?.length ?? 0 })}</span>;
}
