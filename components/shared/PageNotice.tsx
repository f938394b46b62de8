import { useLanguage } from './language';
import { NoticeBar } from './NoticeBar';
import { isUndoable, type Notice, noticeText, type Undoable } from './notice';

export interface PageNoticeProps {
  notice: Notice | null;
  onDismiss: () => void;
  /** Takes back what the notice tells of, where that can be taken back here. */
  onUndo?: (notice: Undoable) => void;
}

/** How long a notice that asks nothing of the reader is shown, in milliseconds. */
const SHOWN_FOR = 6000;
/** The same where it offers to take something back. */
const OFFERED_FOR = 30_000;

/** Null for what the reader has to do something about: that stays. */
function lastsFor(notice: Notice): number | null {
  const { kind } = notice;
  if (kind === 'failed' || kind === 'not-granted' || kind === 'notKept') return null;
  return isUndoable(notice) ? OFFERED_FOR : SHOWN_FOR;
}

/** What the save button shows by itself. */
const isSpokenOnly = (notice: Notice) => notice.kind === 'saved' && notice.outcome !== 'unchanged';

/** A row of the list, or what is the first to read. */
const then = ['.shelf [data-row-focus]', 'main h1', 'main'];

/** What became of the reader's last action, in the sidebar and on the corpus page. */
export function PageNotice({ notice, onDismiss, onUndo }: PageNoticeProps) {
  const language = useLanguage();
  const told = notice && {
    notice,
    text: noticeText(language, notice),
    seen: isSpokenOnly(notice) ? ('spoken' as const) : ('shown' as const),
    lasts: lastsFor(notice),
    onUndo: isUndoable(notice) && onUndo ? () => onUndo(notice) : null,
  };
  return <NoticeBar told={told} onDismiss={onDismiss} then={then} />;
}
