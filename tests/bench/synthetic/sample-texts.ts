import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../../lib/article';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/samples');

interface Sample {
  url: string;
  outlet: string;
  date: string;
  title: string;
  paragraphs: string[];
}

function articleOf({ url, outlet, date, title, paragraphs }: Sample): Article {
  return {
    url,
    canonicalUrl: null,
    outlet,
    title,
    byline: null,
    publishedAt: { at: date, grain: 'day', known: 'metadata' },
    modifiedAt: null,
    lang: 'en',
    paragraphs,
    extractorVersion: 1,
  };
}

/** The sample articles that come with Crossread. */
export function sampleArticles(): Article[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => articleOf(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Sample));
}

/** Words of title and text, by white space. */
export const wordsOf = ({ title, paragraphs }: Article): number =>
  [title, ...paragraphs].reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** Paragraphs of a mixed article: about as long as those of a newspaper, some 40 claims. */
const PARAGRAPHS = 14;

/**
 * An article of paragraphs drawn from all samples, another one for every number, so that no two that are read in a row
 * are alike.
 */
export function mixedArticle(samples: readonly Article[], number: number): Article {
  const pool = samples.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, index) => pool[(number * 37 + index * (1 + 2 * (number % 17))) % pool.length] ?? '',
  );
  const sample = samples[number % samples.length] as Article;
  return {
    ...sample,
    url: `https://mixed.example/${number}`,
    title: sample.title,
    paragraphs: [...new Set(paragraphs)],
  };
}
