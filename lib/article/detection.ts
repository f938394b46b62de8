/** The room's second door, for the detector: what it needs of a page, without the weight of extraction. */
export { kindOfPage, type PageKind } from './looks-like-article';
export { readMetadata } from './page-metadata';
export { pageText } from './page-text';
export type { PageText } from './types';
