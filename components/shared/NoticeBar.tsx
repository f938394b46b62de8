import { useEffect, useRef, useState } from 'preact/hooks';
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

/** How long a notice that asks nothing of the reader is shown, in milliseconds. */
const SHOWN_FOR = 6000;
/** The same where it offers to take something back. */
const OFFERED_FOR = 30_000;

/** Null for what the reader has to do something about: that stays. */
function staysFor({ kind }: Notice): number | null {
  if (kind === 'failed' || kind === 'not-granted' || kind === 'notKept') return null;
  return kind === 'unlike' ? OFFERED_FOR : SHOWN_FOR;
}

/** Takes a notice away after its time, which stands still while the pointer or the keyboard is on it. */
function useLeaving(notice: Notice | null, onDismiss: () => void) {
  const [held, setHeld] = useState(false);
  const leave = useRef(onDismiss);
  leave.current = onDismiss;
  // A bar that went from under the pointer tells of no leaving.
  useEffect(() => setHeld(false), [notice]);
  useEffect(() => {
    const time = notice && staysFor(notice);
    if (held || time === null) return;
    const timer = setTimeout(() => leave.current(), time);
    return () => clearTimeout(timer);
  }, [notice, held]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: letGo, onFocusIn: hold, onFocusOut: letGo };
}

/**
 * A polite live region that is always in the page: what it comes to hold is read out. A notice goes after a while, or
 * when the reader closes it or goes elsewhere, or the next one comes.
 */
export function NoticeBar({ notice, onDismiss, onUndo }: NoticeBarProps) {
  const language = useLanguage();
  const hidden = notice === null || shownElsewhere(notice);
  const holding = useLeaving(notice, onDismiss);
  return (
    <div
      class={hidden ? 'visually-hidden' : `notice notice-${notice.kind}`}
      {...focusThen('.notice button', '.shelf [data-row-focus]', 'main h1', 'main')}
      {...holding}
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
