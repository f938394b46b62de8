import { Icon } from './icons';
import { focusThen } from './kept-focus';
import { useLanguage } from './language';
import { type Notice, noticeText } from './notice';

/** What the save button shows by itself is spoken to screen readers and not shown a second time. */
const shownElsewhere = (notice: Notice) => notice.kind === 'saved' && notice.outcome !== 'unchanged';

export interface NoticeBarProps {
  notice: Notice | null;
  onDismiss: () => void;
  /** Takes back what the notice tells of, where that can be taken back here. */
  onUndo?: (notice: Extract<Notice, { kind: 'unlike' }>) => void;
}

/**
 * A polite live region that is always in the page: what it comes to hold is read out. Notices stay until the reader
 * closes them or goes elsewhere, or the next one comes.
 */
export function NoticeBar({ notice, onDismiss, onUndo }: NoticeBarProps) {
  const language = useLanguage();
  const hidden = notice === null || shownElsewhere(notice);
  return (
    <div
      class={hidden ? 'visually-hidden' : `notice notice-${notice.kind}`}
      {...focusThen('.notice button', '.shelf [data-row-focus]', 'main h1', 'main')}
    >
      <p role="status">{notice ? noticeText(language, notice) : ''}</p>
      {notice?.kind === 'unlike' && onUndo ? (
        <button type="button" onClick={() => onUndo(notice)}>
          {language.t('notice.undo')}
        </button>
      ) : null}
      {hidden ? null : (
        <button type="button" class="icon-button" onClick={onDismiss}>
          <Icon name="close" />
          <span class="visually-hidden">{language.t('notice.dismiss')}</span>
        </button>
      )}
    </div>
  );
}
