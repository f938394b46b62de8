import type { Language } from '../../i18n';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import type { SettingsNotice } from './settings';

export interface SettingsNoticeBarProps {
  notice: SettingsNotice | null;
  onDismiss: () => void;
}

/**
 * A polite live region that is always in the page. A change that its own control shows is only spoken; what needs the
 * reader stays to be seen until it is closed or the next change is made.
 */
export function SettingsNoticeBar({ notice, onDismiss }: SettingsNoticeBarProps) {
  const language = useLanguage();
  const spokenOnly = notice === null || notice.kind === 'kept';
  return (
    <div class={spokenOnly ? 'visually-hidden' : `notice notice-${notice.kind}`}>
      <p role="status">{notice ? settingsNoticeText(language, notice) : ''}</p>
      {spokenOnly ? null : (
        <button type="button" class="icon-button" onClick={onDismiss}>
          <Icon name="close" />
          <span class="visually-hidden">{language.t('notice.dismiss')}</span>
        </button>
      )}
    </div>
  );
}

/** A notice in one or two sentences. */
export function settingsNoticeText({ t }: Language, notice: SettingsNotice): string {
  switch (notice.kind) {
    case 'kept':
      return t('settings.kept');
    case 'failed':
      return t('notice.failed', {
        what: t(`failure.${notice.failure.code}.what`),
        todo: t(`failure.${notice.failure.code}.todo`),
      });
    default:
      return notice satisfies never;
  }
}
