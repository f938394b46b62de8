import { listAddress } from '../corpus/address';
import { useKeptFocus } from '../shared/kept-focus';
import { LanguageContext } from '../shared/language';
import { DecisionsSection } from './DecisionsSection';
import { DetectionSection } from './DetectionSection';
import { LanguageChoice } from './LanguageChoice';
import { MarksSection } from './MarksSection';
import { SavingSection } from './SavingSection';
import { Section } from './Section';
import { SettingsNoticeBar } from './SettingsNoticeBar';
import { ShortcutsSection } from './ShortcutsSection';
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
  useKeptFocus();
  return (
    <LanguageContext.Provider value={settings.language.value}>
      <main class="settings">
        <header>
          <h1 id="settings-heading" tabIndex={-1}>
            {t('settings.heading')}
          </h1>
          <p class="by">{t('settings.lead')}</p>
          <a class="quiet" href={`corpus.html${listAddress}`}>
            {t('footer.corpus')}
          </a>
        </header>
        <StoriesSection stories={stories} />
        <DetectionSection settings={settings} />
        <SavingSection settings={settings} />
        <MarksSection settings={settings} />
        <DecisionsSection settings={settings} />
        <ShortcutsSection settings={settings} />
        <LanguageSection settings={settings} />
      </main>
      <div class="toasts">
        <SettingsNoticeBar notice={settings.notice.value} onUndo={settings.undo} onDismiss={settings.dismissNotice} />
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
