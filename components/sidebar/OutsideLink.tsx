import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';

/** A link that leaves the panel. */
export function OutsideLink({ href, text }: { href: string; text: string }) {
  const { t } = useLanguage();
  return (
    <a class="quiet" href={href} target="_blank" rel="noopener noreferrer">
      {text} <Icon name="outside" />
      <span class="visually-hidden">{t('evidence.opensTab')}</span>
    </a>
  );
}
