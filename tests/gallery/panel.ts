import type { BackgroundCalls } from '../../components/background';
import { createPanel, emptyState, type Panel, type PanelOutside } from '../../components/sidebar/panel';
import { createLanguage } from '../../i18n';
import { AskError } from '../../lib/ask-background';
import { facts } from './examples';
import type { Shown } from './states';

/** A background that answers every call with success and does nothing. */
export const quietBackground: BackgroundCalls = {
  readTab: async () => {},
  saveTab: async () => ({ outcome: 'saved' }),
  saveAllTabs: async () => ({ saved: 3, unchanged: 0, failed: 1 }),
  undoSave: async () => {},
  loadSamples: async () => ({ saved: 9 }),
  removeSamples: async () => ({ removed: ['sample-1', 'sample-2'] }),
  restoreSamples: async ({ removed }) => ({ restored: removed.length }),
  corpusCounts: async () => ({ articles: 9, samples: 9 }),
  factsOf: async () => ({ facts }),
  decideUnlike: async () => {},
  unlikePairs: async () => ({ pairs: [] }),
  decidePairs: async () => {},
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
      background: { ...quietBackground, ...answering(shown) },
      reveal: () => {},
      point: () => {},
      copy: async () => {},
      download: () => {},
      requestAccess: async () => true,
      keepWhere: async () => {},
      ...outside,
    },
    state,
  );
}

/** The ledger that a state is shown with is what the background answers, or does not answer yet. */
function answering({ facts }: Shown): Partial<BackgroundCalls> {
  switch (facts?.kind) {
    case undefined:
      return {};
    case 'loading':
      return { factsOf: () => new Promise(() => {}) };
    case 'read':
      return { factsOf: async () => ({ facts: facts.facts }) };
    case 'failed':
      return { factsOf: () => Promise.reject(new AskError(facts.failure)) };
    default:
      return facts satisfies never;
  }
}
