import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { locale } from './asked';
import { settingsScenes } from './scenes';
import { settingsShowing, settingsStates } from './settings-states';
import { showOrList } from './show';
import { storiesShowing } from './story-states';

showOrList(
  settingsStates,
  (shown, root) =>
    render(<SettingsPage settings={settingsShowing(shown, {}, locale)} stories={storiesShowing({})} />, root),
  settingsScenes,
);
