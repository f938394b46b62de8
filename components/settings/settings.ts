import { type Signal, signal } from '@preact/signals';
import { createLanguage, type Language, type LanguageSetting } from '../../i18n';
import type { UnlikePair } from '../../lib/corpus';
import { defaultSettings, type StoredSettings } from '../../lib/settings';
import type { BackgroundCalls } from '../background';
import { failureOf } from '../shared/notice';
import { type DecisionsState, decide, loadDecisions } from './decisions';
import type { SettingsNotice } from './notices';
import type { CommandKeys, ShortcutCalls } from './shortcuts';
import { addSite, removeSite, type SiteListKey, type SiteRefusal } from './site-lists';

/** What the page needs from outside: where settings and decisions are kept, and the browser's keys. */
export interface SettingsOutside {
  writeLanguage(setting: LanguageSetting): Promise<void>;
  /** Those not given stay as they are. */
  write(change: Partial<StoredSettings>): Promise<void>;
  background: Pick<BackgroundCalls, 'unlikePairs' | 'decidePairs'>;
  shortcuts: ShortcutCalls;
}

/** The page's state, one signal a leaf. Whoever follows the stored settings writes it; components only read. */
export interface SettingsState {
  language: Signal<Language>;
  languageSetting: Signal<LanguageSetting>;
  stored: Signal<StoredSettings>;
  decisions: Signal<DecisionsState>;
  /** The browser's keys for Crossread's commands; null until they are known. */
  commands: Signal<readonly CommandKeys[] | null>;
  notice: Signal<SettingsNotice | null>;
}

export interface Settings extends SettingsState {
  chooseLanguage(setting: LanguageSetting): Promise<void>;
  choose(change: Partial<StoredSettings>): Promise<void>;
  /** Resolves to why the typed text was not taken, null where it was. */
  addSite(list: SiteListKey, typed: string): Promise<SiteRefusal | null>;
  removeSite(list: SiteListKey, site: string): Promise<void>;
  /** These sentences are compared again. */
  compareAgain(pairs: readonly UnlikePair[]): Promise<void>;
  changeShortcuts(): Promise<void>;
  /** Reads what may have changed elsewhere: the decisions and the browser's keys. */
  refresh(): Promise<void>;
  /** Takes back what the notice tells of. */
  undo(notice: SettingsNotice): Promise<void>;
  dismissNotice(): void;
}

export const emptySettings = (language: Language = createLanguage()): SettingsState => ({
  language: signal(language),
  languageSetting: signal<LanguageSetting>('automatic'),
  stored: signal(defaultSettings),
  decisions: signal<DecisionsState>({ kind: 'loading' }),
  commands: signal<readonly CommandKeys[] | null>(null),
  notice: signal<SettingsNotice | null>(null),
});

/** The settings: their state, and how the reader changes them. Each change is kept at once; a failure becomes a notice. */
export function createSettings(outside: SettingsOutside, state: SettingsState = emptySettings()): Settings {
  const { notice, stored } = state;
  const attempt = attemptIn(state);
  const keep = keepIn(outside, state);
  const sites = { stored, keep };

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
    addSite: (list, typed) => addSite(sites, list, typed, attempt),
    removeSite: (list, site) => attempt(() => removeSite(sites, list, site)),
    compareAgain: (pairs) =>
      attempt(async () => {
        await decide(outside, state, pairs, 'undecided');
        return { kind: 'compared-again', pairs };
      }),
    changeShortcuts: () =>
      attempt(async () => {
        await outside.shortcuts.change();
        return null;
      }),
    refresh: async () => {
      await Promise.all([loadDecisions(outside, state), loadCommands(outside, state)]);
    },
    undo: (undone) =>
      attempt(async () => {
        if (undone.kind === 'site-removed') {
          const refused = await addSite(sites, undone.list, undone.site, (act) => act());
          if (refused === 'too-many')
            return { kind: 'failed', failure: { code: 'too-many-sites', detail: undone.list } };
        }
        if (undone.kind === 'compared-again') await decide(outside, state, undone.pairs, 'unlike');
        return { kind: 'undone' };
      }),
    dismissNotice: () => {
      notice.value = null;
    },
  };
}

/** Keeps a change. Shown at once: a control must not jump back until the browser has stored what it shows. */
const keepIn =
  (outside: SettingsOutside, { stored }: SettingsState) =>
  async (change: Partial<StoredSettings>): Promise<void> => {
    const before = stored.value;
    stored.value = { ...before, ...change };
    await outside.write(change).catch((error: unknown) => {
      stored.value = before;
      throw error;
    });
  };

/** A browser that does not tell its keys leaves the list out. */
async function loadCommands({ shortcuts }: SettingsOutside, { commands }: SettingsState): Promise<void> {
  commands.value = await shortcuts.commands().catch(() => null);
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
