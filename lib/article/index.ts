export { ArticleError } from './article-error';
export { cleanParagraphs } from './clean-paragraphs';
export { EXTRACTOR_VERSION, extractArticle, extractionSteps } from './extract';
export { looksLikeArticle } from './looks-like-article';
export { findSentence, indexingSteps, indexPage, type PageIndex } from './page-index';
export { pageText } from './page-text';
export { LARGEST_PAGE, readSavedPage, type SavedPage } from './saved-page';
export { giveWay, runInSlices, runNow, type Steps } from './steps';
export * from './types';
