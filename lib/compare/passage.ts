import type { Article } from '../article';
import { articleSentences } from '../claims';

/** The same length for the same words, however a page or a browser spells its quotation marks and spaces. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');

/**
 * The whole sentences of an article that a selection touches, one after the other: half a sentence says something else
 * than all of it. The selection itself where it is not found in the article, or found at more than one place.
 */
export function passageOf(selected: string, article: Pick<Article, 'title' | 'paragraphs'> | null): string {
  const wanted = plain(selected);
  if (article === null || wanted === '') return selected;
  const sentences = articleSentences(article).map(({ text }) => text);
  const plains = sentences.map(plain);
  const whole = plains.join(' ');
  const at = whole.indexOf(wanted);
  if (at === -1 || whole.indexOf(wanted, at + 1) !== -1) return selected;
  const ends = at + wanted.length;
  let from = 0;
  const touched = sentences.filter((_, index) => {
    const to = from + (plains[index]?.length ?? 0);
    const touches = from < ends && at < to;
    from = to + 1;
    return touches;
  });
  return touched.join(' ');
}
