import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedArticle } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';

export interface DeletionsProps {
  deletions: readonly SavedArticle[];
  onUndo: (article: SavedArticle) => void;
  onSettle: (article: SavedArticle) => void;
}

/** The latest deletions, each to be taken back. They stay until the reader closes them: nobody has to hurry. */
const SHOWN = 3;

/** "Deleted … Undo" for the latest deletions. The keyboard goes to the newest one's Undo, where its row was lost. */
export function Deletions({ deletions, onUndo, onSettle }: DeletionsProps) {
  const { t } = useLanguage();
  const newest = useRef<HTMLButtonElement>(null);
  const newestId = deletions.at(-1)?.id;
  useLayoutEffect(() => {
    if (newestId) newest.current?.focus();
  }, [newestId]);
  return (
    <div class="toast-list" role="status">
      {deletions.slice(-SHOWN).map((article) => (
        <div class="toast" key={article.id}>
          <p>{t('corpus.deleted', { title: article.title })}</p>
          <button
            type="button"
            ref={article.id === newestId ? newest : undefined}
            aria-label={t('corpus.undoNamed', { title: article.title })}
            onClick={() => onUndo(article)}
          >
            {t('corpus.undo')}
          </button>
          <button type="button" class="icon-button" onClick={() => onSettle(article)}>
            <Icon name="close" />
            <span class="visually-hidden">{t('notice.dismiss')}</span>
          </button>
        </div>
      ))}
    </div>
  );
}
