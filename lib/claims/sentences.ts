import type { Article } from '../article';
import { splitSentences } from '../text';
import type { SentenceRef } from './types';

/** Longer ones are tables or broken markup, and no sentence a reader could check. */
const LONGEST = 1500;

/** The sentences of an article in reading order, the title being sentence 0. A repeated sentence comes once. */
export function articleSentences(article: Pick<Article, 'title' | 'paragraphs'>): SentenceRef[] {
  const seen = new Set<string>();
  const refs: SentenceRef[] = [];
  const add = (paragraph: number, text: string) => {
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end);
      const key = sentence.toLowerCase();
      if (sentence.length > LONGEST || seen.has(key)) continue;
      seen.add(key);
      refs.push({ index: refs.length, paragraph, start, end, text: sentence });
    }
  };
  if (article.title !== '') {
    refs.push({ index: 0, paragraph: -1, start: 0, end: article.title.length, text: article.title });
    seen.add(article.title.toLowerCase());
  }
  for (const [paragraph, text] of article.paragraphs.entries()) add(paragraph, text);
  return refs;
}
