import { createInstance, type TFunction } from 'i18next';
import { catalogues, type LanguageCode } from './catalogue';

/** A language to speak to the reader in: its words, and the locale that its figures and dates are written in. */
export interface Language {
  code: LanguageCode;
  /** BCP 47 tag for Intl, with the reader's region where one is known. */
  locale: string;
  t: TFunction;
}

/** `en` alone would write American dates; where no region is known, days come first as in most of the world. */
const withoutRegion: Readonly<Record<LanguageCode, string>> = { en: 'en-GB' };

const isSpoken = (code: string): code is LanguageCode => Object.hasOwn(catalogues, code);

/**
 * The first of the wanted BCP 47 tags that Crossread speaks, else English. Takes the reader's setting first, then the
 * browser's language; malformed tags and nulls are passed over.
 */
export function chooseLocale(wanted: readonly (string | null | undefined)[]): { code: LanguageCode; locale: string } {
  for (const tag of wanted) {
    const parsed = parseTag(tag);
    if (parsed && isSpoken(parsed.language)) {
      const locale = parsed.region ? parsed.toString() : withoutRegion[parsed.language];
      return { code: parsed.language, locale };
    }
  }
  return { code: 'en', locale: withoutRegion.en };
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
export function createLanguage(...wanted: readonly (string | null | undefined)[]): Language {
  const { code, locale } = chooseLocale(wanted);
  const i18n = createInstance();
  i18n.init({
    lng: locale,
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(catalogues).map(([lng, translation]) => [lng, { translation }])),
    // Preact escapes what it shows; escaping here would show &amp; to the reader.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { code, locale, t: i18n.t };
}
