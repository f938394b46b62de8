export { type Catalogue, catalogues, type LanguageCode } from './catalogue';
export { clockText, dayRangeText, dayText, instantDayText, languageName, publishedText } from './dates';
export { joinWithAnd, numberFormat } from './figures';
export { chooseLocale, createLanguage, type Language } from './language';
export { type Elsewhere, elsewhere, reasonSentence, speakerText, type Telling } from './reasons';
export { valueText } from './values';
