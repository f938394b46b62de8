export { type Catalogue, catalogues, type LanguageCode } from './catalogue';
export { countryText } from './countries';
export {
  clockText,
  dayRangeText,
  dayText,
  instantDayText,
  languageName,
  momentText,
  publishedText,
  recentText,
  relativeText,
  shortDayText,
} from './dates';
export { bytesText, joinPlainly, joinWithAnd, numberFormat } from './figures';
export { isolated } from './isolate';
export { chooseLocale, createLanguage, type Language, languageFor, titleIn, withNames } from './language';
export { type Elsewhere, elsewhere, reasonSentence, speakerText, type Telling } from './reasons';
export { type LanguageSetting, languageSettings, ownName, parseLanguageSetting, translations } from './setting';
export { isVague, valueText } from './values';
