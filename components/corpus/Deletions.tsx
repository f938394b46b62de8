import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import type { Deletion } from './deleting';

export interface DeletionsProps {
  deletions: readonly Deletion[];
  onUndo: (deletion: Deletion) => void;
  onSettle: (deletion: Deletion) => void;
}

/** The latest deletions, each to be taken back. They stay until the reader closes them: nobody has to hurry. */
const SHOWN = 3;

/** A row of the list, or what is the first to read in any other view. */
const home = ['.shelf [data-row-focus]', 'main h1'];

/** Where an article stands that was brought back. */
const rowOf = ([first]: Deletion['articles']): string => `[data-key="${first?.id}"] [data-row-focus]`;

/** "Deleted … Undo" for the latest deletions. The keyboard goes to the newest one's Undo, where its row was lost. */
export function Deletions({ deletions, onUndo, onSettle }: DeletionsProps) {
  const { t } = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  const newest = deletions.at(-1);
  const seen = useRef(new WeakSet<Deletion>());
  useLayoutEffect(() => {
    // An older one becomes the newest when that is closed: the keyboard was sent to it once, and not again.
    if (newest && !seen.current.has(newest)) undo.current?.focus();
    for (const deletion of deletions) seen.current.add(deletion);
  }, [newest]);
  return (
    <div class="toast-list" role="status">
      {deletions.slice(-SHOWN).map((deletion) => {
        const { articles } = deletion;
        const title = articles.length === 1 ? articles[0]?.title : undefined;
        const count = articles.length;
        return (
          <div class="toast" key={articles[0]?.id} {...focusThen(rowOf(articles), ...home)}>
            <p>{title === undefined ? t('corpus.deletedMany', { count }) : t('corpus.deleted', { title })}</p>
            <div class="buttons">
              <button
                type="button"
                ref={deletion === newest ? undo : undefined}
                aria-label={title === undefined ? t('corpus.undoMany', { count }) : t('corpus.undoNamed', { title })}
                onClick={() => onUndo(deletion)}
              >
                {t('corpus.undo')}
              </button>
              <button type="button" class="icon-button" onClick={() => onSettle(deletion)}>
                <Icon name="close" />
                <span class="visually-hidden">{t('notice.dismiss')}</span>
              </button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
