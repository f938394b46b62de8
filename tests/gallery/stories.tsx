import { render } from 'preact';
import { StoriesSection } from '../../components/settings/stories/StoriesSection';
import { LanguageContext } from '../../components/shared/language';
import { createLanguage } from '../../i18n';
import { locale } from './asked';
import { showOrList } from './show';
import { storiesShowing, storyStates } from './story-states';

showOrList(storyStates, (shown, root) =>
  render(
    <LanguageContext.Provider value={createLanguage(locale)}>
      <main class="settings">
        <h1>Settings</h1>
        <StoriesSection stories={storiesShowing(shown())} />
      </main>
    </LanguageContext.Provider>,
    root,
  ),
);
