import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { canUndo, isSpokenOnly, placeAfter, type SettingsNotice, settingsNoticeText } from './notices';

export interface SettingsNoticeBarProps {
  notice: SettingsNotice | null;
  onUndo: (notice: SettingsNotice) => void;
  onDismiss: () => void;
}

/**
 * A polite live region that is always in the page. A change that its own control shows is only spoken; what needs the
 * reader stays to be seen until it is closed or the next change is made.
 */
export function SettingsNoticeBar({ notice, onUndo, onDismiss }: SettingsNoticeBarProps) {
  const language = useLanguage();
  const hidden = notice === null || isSpokenOnly(notice);
  const leave = (act: () => void) => {
    // Before the button goes: the keyboard would start again at the top of the page.
    if (notice) document.getElementById(placeAfter(notice))?.focus();
    act();
  };
  return (
    <div class={hidden ? 'visually-hidden' : `notice notice-${notice.kind}`}>
      <p role="status">{notice ? settingsNoticeText(language, notice) : ''}</p>
      {notice && canUndo(notice) ? (
        <button type="button" onClick={() => leave(() => onUndo(notice))}>
          {language.t('notice.undo')}
        </button>
      ) : null}
      {hidden ? null : (
        <button type="button" class="icon-button" onClick={() => leave(onDismiss)}>
          <Icon name="close" />
          <span class="visually-hidden">{language.t('notice.dismiss')}</span>
        </button>
      )}
    </div>
  );
}
