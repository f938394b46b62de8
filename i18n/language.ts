import { createInstance, type TFunction } from 'i18next';
import type { PackTitles } from '../lib/compare';
import type { NamesByLanguage } from '../lib/story';
import { catalogues, type LanguageCode } from './catalogue';
import { countryText } from './countries';
import { isolated } from './isolate';
import type { LanguageSetting } from './setting';

/** A language to speak to the reader in: its words, and the locale that its figures and dates are written in. */
export interface Language {
  code: LanguageCode;
  /** BCP 47 tag for Intl, with the reader's region where one is known. */
  locale: string;
  /** Which way its lines run. */
  dir: 'ltr' | 'rtl';
  t: TFunction;
  /** A party's or person's name from a pack, which is English, in this language where it has one there; else as it is. */
  named(name: string): string;
  /** A place by its id in a pack, in this language where it has a name there; else its name as it is written, or its country's. */
  placed(id: string, written: string): string;
}

/** `en` alone would write American dates; where no region is known, days come first as in most of the world. */
const withoutRegion: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', uk: 'uk-UA', tr: 'tr-TR' };

/** Firefox has no Intl.Locale.getTextInfo, so this is told here. */
const directions: Readonly<Record<LanguageCode, Language['dir']>> = { en: 'ltr', uk: 'ltr', tr: 'ltr' };

const isSpoken = (code: string): code is LanguageCode => Object.hasOwn(catalogues, code);

/** Wishes for a language as BCP 47 tags, the strongest first. Malformed tags and nulls are passed over. */
export type Wishes = readonly (string | null | undefined)[];

/**
 * The language of the first of the wanted tags that Crossread speaks, else English, in the region of the first tag of
 * that language that has one: who sets "English" in an American browser goes on reading American dates.
 */
export function chooseLocale(wanted: Wishes): { code: LanguageCode; locale: string } {
  const tags = wanted.map(parseTag).filter((tag) => tag !== null);
  const code = tags.map(({ language }) => language).find(isSpoken) ?? 'en';
  const withRegion = tags.find(({ language, region }) => language === code && region !== undefined);
  return { code, locale: withRegion?.toString() ?? withoutRegion[code] };
}

function parseTag(tag: string | null | undefined): Intl.Locale | null {
  if (!tag) return null;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null; // A tag Intl cannot read names no language we speak; the next wish is asked.
  }
}

/** Makes a language ready to use, at once. Runs in Node and in every page of the extension. */
export function createLanguage(...wanted: Wishes): Language {
  const { code, locale } = chooseLocale(wanted);
  const i18n = createInstance();
  i18n.init({
    lng: locale,
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(catalogues).map(([lng, translation]) => [lng, { translation }])),
    // Preact escapes what it shows; escaping here would show &amp; to the reader. What is put in is set apart instead.
    interpolation: { escapeValue: true, escape: (text: string) => isolated(text, directions[code]) },
    initAsync: false,
  });
  const named = (name: string) => countryText(locale, name);
  return { code, locale, dir: directions[code], t: i18n.t, named, placed: (_, written) => named(written) };
}

/** The language with what the followed stories call parties, people and places in it. Countries it names by itself. */
export function withNames(language: Language, names: NamesByLanguage | null | undefined): Language {
  if (!names || language.code === 'en') return language;
  const known = (key: string): string | undefined => names[key]?.[language.code];
  return {
    ...language,
    named: (name) => known(name) ?? language.named(name),
    placed: (id, written) => known(id) ?? language.placed(id, written),
  };
}

/** The language by the reader's setting, else by what the browser is set to, the strongest wish first. */
export const languageFor = (setting: LanguageSetting, browserTags: Wishes): Language =>
  setting === 'automatic' ? createLanguage(...browserTags) : createLanguage(setting, ...browserTags);

/** A title of a story pack in the reader's language where the pack has one, else in English. */
export const titleIn = ({ code }: Pick<Language, 'code'>, titles: PackTitles): string => titles[code] ?? titles.en;
