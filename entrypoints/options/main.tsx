import { effect } from '@preact/signals';
import { render } from 'preact';
import { callsThrough } from '../../components/background';
import { browserLanguage, followLanguage } from '../../components/page-language';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { createSettings, emptySettings } from '../../components/settings/settings';
import { languageSetting } from '../../i18n/reader-language';
import { askBackground } from '../../lib/ask-background';
import { followSettings, writeSettings } from '../../lib/settings';
import { browserShortcuts } from './shortcuts';
import { readersStories } from './stories';

const state = emptySettings(browserLanguage());
const settings = createSettings(
  {
    writeLanguage: languageSetting.write,
    write: writeSettings,
    background: callsThrough(askBackground),
    shortcuts: browserShortcuts,
  },
  state,
);

effect(() => {
  document.title = state.language.value.t('settings.title');
});

const root = document.getElementById('root');
if (root) render(<SettingsPage settings={settings} stories={readersStories()} />, root);

// The browser looked for the section of the address before there was one.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

// Decisions are made beside pages, and keys changed in the browser's own settings, while this page stands behind.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void settings.refresh();
});
void settings.refresh();

const follow = [
  followLanguage(state.language, state.languageSetting),
  followSettings((stored) => {
    state.stored.value = stored;
  }),
];
// Without what is stored the page still stands, in the browser's language and with a notice.
Promise.all(follow).catch((error: unknown) => {
  state.notice.value = { kind: 'failed', failure: { code: 'unexpected', detail: String(error) } };
});
