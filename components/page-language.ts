import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { createLanguage, type Language } from '../i18n';
import { localeKey } from '../lib/messages';

const inSetting = (setting: unknown): Language =>
  createLanguage(typeof setting === 'string' ? setting : null, browser.i18n.getUILanguage());

/** The reader's language by the browser alone, known at once. */
export const browserLanguage = (): Language => inSetting(null);

/** Keeps a page in the reader's language: the setting's where there is one, else the browser's. */
export async function followLanguage(language: Signal<Language>): Promise<void> {
  const show = (setting: unknown) => {
    language.value = inSetting(setting);
    document.documentElement.lang = language.value.code;
  };
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[localeKey];
    if (change) show(change.newValue);
  });
  const stored = await browser.storage.local.get(localeKey);
  show(stored[localeKey]);
}
