import { LanguageContext } from '../shared/language';
import { LanguageChoice } from './LanguageChoice';
import { Section } from './Section';
import { SettingsNoticeBar } from './SettingsNoticeBar';
import type { Settings } from './settings';
import { StoriesSection } from './stories/StoriesSection';
import type { Stories } from './stories/stories';

export interface SettingsPageProps {
  settings: Settings;
  stories: Stories;
}

/** The settings page: one section a subject. Every change is kept at once, so there is no button that saves. */
export function SettingsPage({ settings, stories }: SettingsPageProps) {
  const { t } = settings.language.value;
  return (
    <LanguageContext.Provider value={settings.language.value}>
      <main class="settings">
        <header>
          <h1>{t('settings.heading')}</h1>
          <p class="by">{t('settings.lead')}</p>
        </header>
        <StoriesSection stories={stories} />
        <LanguageSection settings={settings} />
      </main>
      <div class="toasts">
        <SettingsNoticeBar notice={settings.notice.value} onDismiss={settings.dismissNotice} />
      </div>
    </LanguageContext.Provider>
  );
}

function LanguageSection({ settings }: { settings: Settings }) {
  const { t } = settings.language.value;
  return (
    <Section id="language" heading={t('settings.languageHeading')} lead={null}>
      <LanguageChoice
        language={settings.language}
        setting={settings.languageSetting}
        onChoose={settings.chooseLanguage}
      />
    </Section>
  );
}
