import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons';
import { focusThen } from './kept-focus';
import { useLanguage } from './language';

/** What the reader is told of an action, as a bar shows it. */
export interface Told {
  /** The notice itself: another one begins its time anew. */
  notice: { kind: string };
  text: ComponentChildren;
  /** What its own control shows is spoken to screen readers, and not shown a second time. */
  seen: 'shown' | 'spoken';
  /** How long it is shown, in milliseconds; null until it is closed. */
  lasts: number | null;
  /** Takes back what it tells of; null where that cannot be taken back here. */
  onUndo: (() => void) | null;
}

export interface NoticeBarProps {
  told: Told | null;
  onDismiss: () => void;
  /** Where the keyboard goes when it was on the bar and the bar goes: CSS selectors, the first that finds something. */
  then: readonly string[];
}

/** Takes a notice away after its time, which stands still while the pointer or the keyboard is on it. */
function useLeaving(told: Told | null, onDismiss: () => void) {
  const [held, setHeld] = useState(false);
  const leave = useRef(onDismiss);
  leave.current = onDismiss;
  const notice = told?.notice ?? null;
  const lasts = told?.lasts ?? null;
  // A bar that went from under the pointer tells of no leaving.
  useEffect(() => setHeld(false), [notice]);
  useEffect(() => {
    if (held || notice === null || lasts === null) return;
    const timer = setTimeout(() => leave.current(), lasts);
    return () => clearTimeout(timer);
  }, [notice, lasts, held]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: letGo, onFocusIn: hold, onFocusOut: letGo };
}

/**
 * A polite live region that is always in the page: what it comes to hold is read out. A notice goes after its time, or
 * when the reader closes it or takes back what it tells of, or the next one comes.
 */
export function NoticeBar({ told, onDismiss, then }: NoticeBarProps) {
  const { t } = useLanguage();
  const shown = told?.seen === 'shown';
  const holding = useLeaving(told, onDismiss);
  return (
    <div
      class={shown ? `notice notice-${told.notice.kind}` : 'visually-hidden'}
      {...focusThen('.notice button', ...then)}
      {...holding}
    >
      <div role="status">{told?.text}</div>
      <div class="buttons">
        {told?.onUndo ? (
          <button type="button" onClick={told.onUndo}>
            {t('notice.undo')}
          </button>
        ) : null}
        {shown ? (
          <button type="button" class="icon-button" onClick={onDismiss}>
            <Icon name="close" />
            <span class="visually-hidden">{t('notice.dismiss')}</span>
          </button>
        ) : null}
      </div>
    </div>
  );
}
