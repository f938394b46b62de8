import { browser } from 'wxt/browser';
import { localeKey } from '../lib/messages';
import { type Language, languageFor } from './language';
import { type LanguageSetting, parseLanguageSetting } from './setting';

/**
 * The reader's choice of language, kept in storage.local. Needs the extension's API: import this file by its path, the
 * room's index stays free of it.
 */
export const languageSetting = {
  read: async (): Promise<LanguageSetting> =>
    parseLanguageSetting((await browser.storage.local.get(localeKey))[localeKey]),
  write: (setting: LanguageSetting): Promise<void> => browser.storage.local.set({ [localeKey]: setting }),
  /** Tells each later choice, made in whichever page. Listens for as long as the page lives. */
  watch: (tell: (setting: LanguageSetting) => void): void =>
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[localeKey];
      if (change) tell(parseLanguageSetting(change.newValue));
    }),
};

/** The language of a setting: for 'automatic' that of the browser's own menus, else the first the reader reads pages in. */
export const languageBy = (setting: LanguageSetting): Language =>
  languageFor(setting, [browser.i18n.getUILanguage(), ...(globalThis.navigator?.languages ?? [])]);

/** The language to speak to the reader in, by the setting as it is stored. */
export const readerLanguage = async (): Promise<Language> => languageBy(await languageSetting.read());
