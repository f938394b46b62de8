import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import { KeyList } from './KeyList';

/** The panel's keys, in a dialog of the browser's own: Escape closes it and the focus returns. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="key-help" ref={dialog} aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{t('keys.heading')}</h2>
      <KeyList />
      <p class="soft">{t('keys.browser')}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('keys.close')}
      </button>
    </dialog>
  );
}
