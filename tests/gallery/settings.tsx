import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { settingsShowing, settingsStates } from './settings-states';
import { showOrList } from './show';
import { storiesShowing } from './story-states';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? '';

showOrList(settingsStates, (shown, root) =>
  render(
    <SettingsPage
      settings={settingsShowing(shown, {}, asked.get('locale') ?? undefined)}
      stories={storiesShowing({})}
    />,
    root,
  ),
);
