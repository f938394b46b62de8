import type { Signal } from '@preact/signals';
import type { Language } from '../i18n';
import { languageBy, languageSetting } from '../i18n/reader-language';

/** The reader's language by the browser alone, known at once. */
export const browserLanguage = (): Language => languageBy('automatic');

/** Keeps a page in the reader's language: the setting's where there is one, else the browser's. */
export async function followLanguage(language: Signal<Language>): Promise<void> {
  const show = (next: Language) => {
    language.value = next;
    document.documentElement.lang = next.locale;
    document.documentElement.dir = next.dir;
  };
  languageSetting.watch((setting) => show(languageBy(setting)));
  show(languageBy(await languageSetting.read()));
}
