import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';

/** Asks before unsaved changes are thrown away, in a dialog of the browser's own: Escape keeps editing. */
export function LeaveDialog({ stories }: { stories: Stories }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="leave-dialog" ref={dialog} aria-labelledby="leave-heading" onClose={stories.stay}>
      <h3 id="leave-heading">{t('stories.leaveHeading')}</h3>
      <p>{t('stories.leaveWhy')}</p>
      <div class="tools">
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {t('stories.keepEditing')}
        </button>
        <button type="button" onClick={stories.discard}>
          {t('stories.discard')}
        </button>
      </div>
    </dialog>
  );
}
