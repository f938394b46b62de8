import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { settingsShowing, settingsStates, stories } from './settings-states';
import { showOrList } from './show';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? '';

showOrList(settingsStates, (shown, root) =>
  render(
    <SettingsPage settings={settingsShowing(shown, {}, asked.get('locale') ?? undefined)} stories={stories} />,
    root,
  ),
);
