import { useLanguage } from '../shared/language';
import { NoticeBar } from '../shared/NoticeBar';
import { canUndo, isSpokenOnly, placeAfter, type SettingsNotice, settingsNoticeText } from './notices';

export interface SettingsNoticeBarProps {
  notice: SettingsNotice | null;
  onUndo: (notice: SettingsNotice) => void;
  onDismiss: () => void;
}

/** What became of the reader's last change. What needs the reader stays until it is closed or the next change is made. */
export function SettingsNoticeBar({ notice, onUndo, onDismiss }: SettingsNoticeBarProps) {
  const language = useLanguage();
  const told = notice && {
    notice,
    text: settingsNoticeText(language, notice),
    seen: isSpokenOnly(notice) ? ('spoken' as const) : ('shown' as const),
    lasts: null,
    onUndo: canUndo(notice) ? () => onUndo(notice) : null,
  };
  return <NoticeBar told={told} onDismiss={onDismiss} then={notice ? [`#${placeAfter(notice)}`] : []} />;
}
