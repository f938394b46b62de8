import { effect } from '@preact/signals';
import { render } from 'preact';
import { browserLanguage, followLanguage } from '../../components/page-language';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { createSettings, emptySettings } from '../../components/settings/settings';
import { languageSetting } from '../../i18n/reader-language';
import { readersStories } from './stories';

const state = emptySettings(browserLanguage());
const settings = createSettings({ writeLanguage: languageSetting.write }, state);

effect(() => {
  document.title = state.language.value.t('settings.title');
});

const root = document.getElementById('root');
if (root) render(<SettingsPage settings={settings} stories={readersStories()} />, root);

// Without the stored settings the page still stands, in the browser's language and with a notice.
followLanguage(state.language, state.languageSetting).catch((error: unknown) => {
  state.notice.value = { kind: 'failed', failure: { code: 'unexpected', detail: String(error) } };
});
