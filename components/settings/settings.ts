import { type Signal, signal } from '@preact/signals';
import { createLanguage, type Language, type LanguageSetting } from '../../i18n';
import { defaultSettings, type StoredSettings } from '../../lib/settings';
import { parseSite, type SiteFault, withoutSite, withSite } from '../../lib/sites';
import { failureOf } from '../shared/notice';
import type { SettingsNotice } from './notices';

/** What the page needs from outside: where settings are kept. */
export interface SettingsOutside {
  writeLanguage(setting: LanguageSetting): Promise<void>;
  /** Those not given stay as they are. */
  write(change: Partial<StoredSettings>): Promise<void>;
}

/** The page's state, one signal a leaf. Whoever follows the stored settings writes it; components only read. */
export interface SettingsState {
  language: Signal<Language>;
  languageSetting: Signal<LanguageSetting>;
  stored: Signal<StoredSettings>;
  notice: Signal<SettingsNotice | null>;
}

/** A list of sites among the settings. */
export type SiteListKey = 'listedSites' | 'excludedSites';

export interface Settings extends SettingsState {
  chooseLanguage(setting: LanguageSetting): Promise<void>;
  choose(change: Partial<StoredSettings>): Promise<void>;
  /** Resolves to why the typed text was not taken, null where it was. */
  addSite(list: SiteListKey, typed: string): Promise<SiteFault | 'known' | null>;
  removeSite(list: SiteListKey, site: string): Promise<void>;
  /** Takes back what the notice tells of. */
  undo(notice: SettingsNotice): Promise<void>;
  dismissNotice(): void;
}

export const emptySettings = (language: Language = createLanguage()): SettingsState => ({
  language: signal(language),
  languageSetting: signal<LanguageSetting>('automatic'),
  stored: signal(defaultSettings),
  notice: signal<SettingsNotice | null>(null),
});

/** The settings: their state, and how the reader changes them. Each change is kept at once; a failure becomes a notice. */
export function createSettings(outside: SettingsOutside, state: SettingsState = emptySettings()): Settings {
  const attempt = attemptIn(state);
  /** Shown at once: a control must not jump back until the browser has stored what it shows. */
  const keep = async (change: Partial<StoredSettings>): Promise<void> => {
    const before = state.stored.value;
    state.stored.value = { ...before, ...change };
    await outside.write(change).catch((error: unknown) => {
      state.stored.value = before;
      throw error;
    });
  };
  return {
    ...state,
    chooseLanguage: (setting) =>
      attempt(async () => {
        await outside.writeLanguage(setting);
        return { kind: 'kept' };
      }),
    choose: (change) =>
      attempt(async () => {
        await keep(change);
        return { kind: 'kept' };
      }),
    ...siteListsOf(state, keep, attempt),
    dismissNotice: () => {
      state.notice.value = null;
    },
  };
}

type Attempt = ReturnType<typeof attemptIn>;

function siteListsOf(
  { stored }: SettingsState,
  keep: (change: Partial<StoredSettings>) => Promise<void>,
  attempt: Attempt,
): Pick<Settings, 'addSite' | 'removeSite' | 'undo'> {
  return {
    addSite: async (list, typed) => {
      const read = parseSite(typed);
      if ('fault' in read) return read.fault;
      if (stored.value[list].includes(read.site)) return 'known';
      await attempt(async () => {
        await keep({ [list]: withSite(stored.value[list], read.site) });
        return { kind: 'site-added', site: read.site };
      });
      return null;
    },
    removeSite: (list, site) =>
      attempt(async () => {
        await keep({ [list]: withoutSite(stored.value[list], site) });
        return { kind: 'site-removed', site, list };
      }),
    undo: (notice) =>
      attempt(async () => {
        if (notice.kind !== 'site-removed') return null;
        await keep({ [notice.list]: withSite(stored.value[notice.list], notice.site) });
        return { kind: 'site-added', site: notice.site };
      }),
  };
}

/** Runs a change and says what became of it. */
const attemptIn =
  ({ notice }: SettingsState) =>
  async (change: () => Promise<SettingsNotice | null>): Promise<void> => {
    notice.value = null;
    try {
      notice.value = await change();
    } catch (error) {
      notice.value = { kind: 'failed', failure: failureOf(error) };
    }
  };
