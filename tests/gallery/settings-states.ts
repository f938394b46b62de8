import {
  createSettings,
  emptySettings,
  type Settings,
  type SettingsOutside,
  type SettingsState,
} from '../../components/settings/settings';
import type { Stories } from '../../components/settings/stories/stories';
import { createLanguage } from '../../i18n';
import { defaultSettings } from '../../lib/settings';

/** What gallery settings hold instead of what holds while nothing is set. */
export type ShownSettings = { [K in Exclude<keyof SettingsState, 'language'>]?: SettingsState[K]['value'] };

export const stories: Stories = {
  followed: [
    {
      id: 'bridge',
      titles: { en: 'The bridge at Narrow Ford', uk: 'Міст біля Вузького Броду', tr: 'Dar Geçit köprüsü' },
    },
  ],
};

const many = ['harbour-courier.example', 'levant.example', `${'very-long-label.'.repeat(6)}example`];

/** Every state the settings can be in, by name. */
export const settingsStates: Readonly<Record<string, ShownSettings>> = {
  untouched: {},
  listed: {
    stored: { ...defaultSettings, detection: 'listed', listedSites: many, excludedSites: ['sport.levant.example'] },
  },
  asked: { stored: { ...defaultSettings, detection: 'asked' } },
  excluded: {
    stored: { ...defaultSettings, excludedSites: many },
    notice: { kind: 'site-removed', site: 'meridian.example', list: 'excludedSites' },
  },
  failed: { notice: { kind: 'failed', failure: { code: 'unexpected', detail: 'Error: storage is gone' } } },
};

/** An outside that takes every change and keeps nothing. */
export const quietOutside: SettingsOutside = { writeLanguage: async () => {}, write: async () => {} };

/** Settings that show a given state, with the outside world replaced. */
export function settingsShowing(shown: ShownSettings, outside: Partial<SettingsOutside> = {}, locale = 'en'): Settings {
  const state = emptySettings(createLanguage(locale));
  for (const [leaf, value] of Object.entries(shown)) {
    // Each leaf of `ShownSettings` has the type of the signal of the same name.
    (state[leaf as keyof ShownSettings] as { value: unknown }).value = value;
  }
  return createSettings({ ...quietOutside, ...outside }, state);
}
