import {
  createSettings,
  emptySettings,
  type Settings,
  type SettingsOutside,
  type SettingsState,
} from '../../components/settings/settings';
import type { CommandKeys } from '../../components/settings/shortcuts';
import { createLanguage } from '../../i18n';
import type { UnlikePair } from '../../lib/corpus';
import { defaultSettings } from '../../lib/settings';
import { quietBackground } from './panel';

/** What gallery settings hold instead of what holds while nothing is set. */
export type ShownSettings = { [K in Exclude<keyof SettingsState, 'language'>]?: SettingsState[K]['value'] };

const many = ['harbour-courier.example', 'levant.example', `${'very-long-label.'.repeat(6)}example`];

const told: readonly UnlikePair[] = Array.from({ length: 25 }, (_, number) => ({
  here: `The ferry carried ${number + 100} people across the strait on its first day, the harbour office said.`,
  there: `${number + 200} people were on board, of whom most had come for the day and not for the crossing itself.`,
  decidedAt: Date.UTC(2025, 5, 30 - number, 12),
}));

const commands: readonly CommandKeys[] = [
  { name: 'open-sidebar', keys: 'Alt+Shift+O' },
  { name: 'save-page', keys: 'Alt+Shift+S' },
  { name: 'check-selection', keys: '' },
];

/** Every state the settings can be in, by name. */
export const settingsStates: Readonly<Record<string, ShownSettings>> = {
  untouched: {},
  listed: {
    stored: { ...defaultSettings, detection: 'listed', listedSites: many, excludedSites: ['sport.levant.example'] },
  },
  'listed-none': { stored: { ...defaultSettings, detection: 'listed' } },
  asked: { stored: { ...defaultSettings, detection: 'asked', markLook: 'none' } },
  'saving-asked': { stored: { ...defaultSettings, detection: 'asked', autoSave: true, markLook: 'frame' } },
  excluded: {
    stored: { ...defaultSettings, excludedSites: many },
    notice: { kind: 'site-removed', site: 'meridian.example', list: 'excludedSites' },
  },
  'decisions-loading': { decisions: { kind: 'loading' } },
  decisions: { decisions: { kind: 'read', pairs: told.slice(0, 3) } },
  'many-decisions': {
    decisions: { kind: 'read', pairs: told },
    notice: { kind: 'compared-again', pairs: told.slice(0, 2) },
  },
  'decisions-failed': {
    decisions: { kind: 'failed', failure: { code: 'database-broken', detail: 'UnknownError' } },
    commands: null,
  },
  failed: { notice: { kind: 'failed', failure: { code: 'unexpected', detail: 'Error: storage is gone' } } },
};

/** An outside that takes every change and keeps nothing. */
export const quietOutside: SettingsOutside = {
  writeLanguage: async () => {},
  write: async () => {},
  background: quietBackground,
  shortcuts: { commands: async () => commands, change: async () => {} },
};

/** Settings that show a given state, with the outside world replaced. */
export function settingsShowing(shown: ShownSettings, outside: Partial<SettingsOutside> = {}, locale = 'en'): Settings {
  const state = emptySettings(createLanguage(locale));
  state.commands.value = commands;
  state.decisions.value = { kind: 'read', pairs: [] };
  for (const [leaf, value] of Object.entries(shown)) {
    // Each leaf of `ShownSettings` has the type of the signal of the same name.
    (state[leaf as keyof ShownSettings] as { value: unknown }).value = value;
  }
  return createSettings({ ...quietOutside, ...outside }, state);
}
