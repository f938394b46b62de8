import { titleIn } from '../../../i18n';
import { useLanguage } from '../../shared/language';
import { Section } from '../Section';
import type { Stories } from './stories';

/** The stories Crossread recognises articles about. */
export function StoriesSection({ stories }: { stories: Stories }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <Section id="stories" heading={t('settings.stories.heading')} lead={t('settings.stories.lead')}>
      <ul class="settings-list">
        {stories.followed.map(({ id, titles }) => (
          <li key={id}>{titleIn(language, titles)}</li>
        ))}
      </ul>
    </Section>
  );
}
