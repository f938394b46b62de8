/** What recognition reads of a page. */
export type { PageText } from '../article';
