import type { Signal } from '@preact/signals';
import type { Language, LanguageSetting } from '../i18n';
import { languageBy, languageSetting } from '../i18n/reader-language';

/** The reader's language by the browser alone, known at once. */
export const browserLanguage = (): Language => languageBy('automatic');

/**
 * Keeps a page in the reader's language: the setting's where there is one, else the browser's. `chosen` is kept at the
 * setting, for a page where it can be changed.
 */
export async function followLanguage(language: Signal<Language>, chosen?: Signal<LanguageSetting>): Promise<void> {
  const show = (setting: LanguageSetting) => {
    const next = languageBy(setting);
    language.value = next;
    if (chosen) chosen.value = setting;
    document.documentElement.lang = next.locale;
    document.documentElement.dir = next.dir;
  };
  languageSetting.watch(show);
  show(await languageSetting.read());
}
