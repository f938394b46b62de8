import { catalogues, type LanguageCode } from './catalogue';

/** The language the reader chose for Crossread; 'automatic' follows the browser. */
export type LanguageSetting = 'automatic' | LanguageCode;

const codes = Object.keys(catalogues) as LanguageCode[];

/** What a settings page offers, in this order. */
export const languageSettings: readonly LanguageSetting[] = ['automatic', ...codes];

/** Every language but the first, in which names and titles of stories may be given beside the English ones. */
export const translations: readonly LanguageCode[] = codes.filter((code) => code !== 'en');

/** Reads a stored setting; whatever is none counts as 'automatic'. */
export const parseLanguageSetting = (stored: unknown): LanguageSetting =>
  languageSettings.find((setting) => setting === stored) ?? 'automatic';

/** A language's name in that language itself, as readers look for it in a list: "Українська". */
export function ownName(code: LanguageCode): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
