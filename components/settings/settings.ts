import { type Signal, signal } from '@preact/signals';
import { createLanguage, type Language, type LanguageSetting } from '../../i18n';
import type { Failure } from '../../lib/messages';
import { failureOf } from '../shared/notice';

/** What became of the reader's last change. Kept as plain facts: the words are made when it is shown. */
export type SettingsNotice = { kind: 'kept' } | { kind: 'failed'; failure: Failure };

/** What the page needs from outside: where settings are kept. */
export interface SettingsOutside {
  writeLanguage(setting: LanguageSetting): Promise<void>;
}

/** The page's state, one signal a leaf. Whoever follows the stored settings writes it; components only read. */
export interface SettingsState {
  language: Signal<Language>;
  languageSetting: Signal<LanguageSetting>;
  notice: Signal<SettingsNotice | null>;
}

export interface Settings extends SettingsState {
  chooseLanguage(setting: LanguageSetting): Promise<void>;
  dismissNotice(): void;
}

export const emptySettings = (language: Language = createLanguage()): SettingsState => ({
  language: signal(language),
  languageSetting: signal<LanguageSetting>('automatic'),
  notice: signal<SettingsNotice | null>(null),
});

/** The settings: their state, and how the reader changes them. Each change is kept at once; a failure becomes a notice. */
export function createSettings(outside: SettingsOutside, state: SettingsState = emptySettings()): Settings {
  const attempt = attemptIn(state);
  return {
    ...state,
    chooseLanguage: (setting) =>
      attempt(async () => {
        await outside.writeLanguage(setting);
        return { kind: 'kept' };
      }),
    dismissNotice: () => {
      state.notice.value = null;
    },
  };
}

/** Runs a change and says what became of it. */
const attemptIn =
  ({ notice }: SettingsState) =>
  async (change: () => Promise<SettingsNotice>): Promise<void> => {
    notice.value = null;
    try {
      notice.value = await change();
    } catch (error) {
      notice.value = { kind: 'failed', failure: failureOf(error) };
    }
  };
