import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';

/** "Go to sentence" where there is no room for the words. */
export function RevealIcon({ onReveal }: { onReveal: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="icon-button reveal" title={t('claims.goTo')} onClick={onReveal}>
      <Icon name="target" />
      <span class="visually-hidden">{t('claims.goTo')}</span>
    </button>
  );
}
