import * as v from 'valibot';
import type { Article } from '../lib/article';

const sampleSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  title: v.string(),
  outlet: v.string(),
  byline: v.nullable(v.string()),
  date: v.pipe(v.string(), v.isoDate()),
  paragraphs: v.array(v.string()),
  /** The one that the tour opens as a page, to compare it with the others: it is not loaded. */
  open: v.optional(v.boolean(), false),
});

const files = import.meta.glob('../assets/samples/*.json', { eager: true, import: 'default' });

/** Samples were written as they are, by no extractor. */
const extractorVersion = 0;

/** The invented articles that a new reader can try Crossread with. */
export function sampleArticles(): Article[] {
  return Object.values(files)
    .map((file) => v.parse(sampleSchema, file))
    .filter(({ open }) => !open)
    .map(({ open: _, date, ...sample }) => ({
      ...sample,
      canonicalUrl: null,
      publishedAt: { at: date, grain: 'day', known: 'metadata' },
      modifiedAt: null,
      lang: 'en',
      extractorVersion,
    }));
}
