import type { BackgroundCalls } from '../../components/background';
import { createPanel, emptyState, type Panel, type PanelOutside } from '../../components/sidebar/panel';
import { createLanguage } from '../../i18n';
import { facts } from './examples';
import type { Shown } from './states';

/** A background that answers every call with success and does nothing. */
export const quietBackground: BackgroundCalls = {
  readTab: async () => {},
  saveTab: async () => ({ outcome: 'saved' }),
  saveAllTabs: async () => ({ saved: 3, unchanged: 0, failed: 1 }),
  loadSamples: async () => ({ saved: 9 }),
  removeSamples: async () => ({ removed: 9 }),
  corpusCounts: async () => ({ articles: 9, samples: 9 }),
  factsOf: async () => ({ facts }),
  decideUnlike: async () => {},
  dismissCheck: async () => {},
  setPaused: async () => {},
  corpusChanged: async () => {},
  storiesChanged: async () => {},
};

/** A panel that shows a given state, with the outside world replaced. */
export function panelShowing(shown: Shown, outside: Partial<PanelOutside> = {}, locale = 'en'): Panel {
  const state = emptyState(createLanguage(locale));
  state.place.value = { tab: 7, window: 1 };
  for (const [leaf, value] of Object.entries(shown)) {
    // Each leaf of `Shown` has the type of the signal of the same name.
    (state[leaf as keyof Shown] as { value: unknown }).value = value;
  }
  return createPanel(
    {
      background: quietBackground,
      reveal: () => {},
      point: () => {},
      copy: async () => {},
      download: () => {},
      requestAccess: async () => true,
      ...outside,
    },
    state,
  );
}
