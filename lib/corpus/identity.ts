import type { Article } from '../article';
import { collapseWhitespace, fold, hash, identityUrl, siteOfUrl } from '../text';

/** Id of an article: equal for every address and every version of it. */
export function articleIdOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return hash(identityUrl(article.url, article.canonicalUrl));
}

/** Title and paragraphs as they count for "the same text": white space and Unicode composition do not. */
function normalisedText(article: Article): string {
  const lines = [article.title, ...article.paragraphs].map((line) => collapseWhitespace(line.normalize('NFC')));
  return lines.filter((line) => line !== '').join('\n');
}

/** Id of a version: equal for the same text at the same article, whoever saved it on whatever machine. */
export function versionIdOf(articleId: string, article: Article): string {
  return hash(`${articleId}\n${normalisedText(article)}`);
}

/** Equal for texts that are exact copies but for punctuation, quotation marks, case and headline; null without text. */
export function copyKeyOf(article: Article): string | undefined {
  const letters = fold(article.paragraphs.join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? undefined : hash(letters);
}

/** Equal for spellings of one outlet's name; the site where no name is known. */
export function outletKeyOf(article: Pick<Article, 'outlet' | 'url'>): string {
  const name = fold(article.outlet)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return name === '' ? siteOfUrl(article.url) : name;
}

/** Day of publication, `YYYY-MM-DD`; an instant's day is the one its outlet wrote, so nothing is shifted. */
export function publicationDay(article: Pick<Article, 'publishedAt'>): string | null {
  return article.publishedAt?.at.slice(0, 10) ?? null;
}

const DAY_MS = 86_400_000;

/** Sort key of articles without a known day: behind every dated one. */
export const UNDATED = 10_000_000;

/** Days before 1970 as a number that falls with time: ascending order, the only one IndexedDB reads fast, is newest first. */
export function newestFirst(day: string | null): number {
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? UNDATED : -Math.round(time / DAY_MS);
}
