import type { Engine } from '../../../background/engine';
import type { Article } from '../../../lib/article';
import type { Comparison, Finding, Verdict } from '../../../lib/compare';
import type { UnlikePair } from '../../../lib/corpus';

/** An article of an invented outlet; give what matters to the test. */
export function anArticle(given: Partial<Article> = {}): Article {
  return {
    url: 'https://harbour.example/one',
    canonicalUrl: null,
    outlet: 'Harbour Courier',
    title: 'A bridge opens',
    byline: null,
    publishedAt: { at: '2025-06-07', grain: 'day', known: 'metadata' },
    modifiedAt: null,
    lang: 'en',
    paragraphs: ['The bridge has 12 spans.'],
    extractorVersion: 1,
    ...given,
  };
}

const finding = (verdict: Verdict, index: number): Finding => ({
  claimId: `claim-${index}`,
  sentence: { index, paragraph: 0, start: 0, end: 1, text: '-' },
  marks: [],
  source: { speaker: null, speakerName: null, side: null, quoted: false },
  value: null,
  slot: null,
  verdict,
  counted: true,
  aspect: null,
  strength: 'hard',
  reason: null,
  oneSideOnly: false,
  evidence: [],
});

/** A comparison with one finding per verdict given. */
export function aComparison(found: readonly Verdict[] = [], story: string | null = 'bridge'): Comparison {
  return {
    about:
      story === null
        ? null
        : {
            story,
            storyTitle: story,
            names: {},
            event: null,
            eventTitle: null,
            titles: { story: { en: story }, event: null },
            eventDay: null,
          },
    findings: found.map(finding),
    omissions: [],
    sources: [],
    coverage: {
      claims: found.length,
      compared: found.filter((verdict) => verdict !== 'not-compared').length,
      articles: 1,
      origins: 1,
    },
  };
}

/** An engine whose corpus is a map; articles with "bridge" in the title are about the followed story. */
export function fakeEngine(): Engine & { saved: Map<string, Article>; failWith: (error: Error | null) => void } {
  const saved = new Map<string, Article>();
  const deleted = new Set<string>();
  let pairs: UnlikePair[] = [];
  let failure: Error | null = null;
  const guard = () => {
    if (failure) throw failure;
  };
  const beside = (article: Article) => [...saved.keys()].filter((url) => url !== article.url).length;
  return {
    followed: async () => [],
    storiesRevision: async () => 0,
    saved,
    failWith: (error) => {
      failure = error;
    },
    compare: async (article) => {
      guard();
      const verdict = beside(article) > 0 ? 'differs' : 'not-compared';
      return aComparison([verdict], /bridge/.test(article.title) ? 'bridge' : null);
    },
    decideUnlike: async () => guard(),
    unlikePairs: async () => {
      guard();
      return pairs;
    },
    decidePairs: async (decided, decision) => {
      guard();
      pairs = pairs.filter(({ here }) => !decided.some((one) => one.here === here));
      if (decision === 'unlike') pairs = [...decided, ...pairs];
    },
    facts: async () => {
      guard();
      return [];
    },
    checkText: async (text, article) => {
      guard();
      return { passage: text, comparison: aComparison(article ? ['agrees'] : ['only-here']) };
    },
    save: async (article) => {
      guard();
      const before = saved.get(article.url);
      saved.set(article.url, article);
      if (!before) return 'saved';
      return before.paragraphs.join() === article.paragraphs.join() ? 'unchanged' : 'new-version';
    },
    saveNew: async (article) => {
      guard();
      if (saved.has(article.url) || deleted.has(article.url)) return 'known';
      saved.set(article.url, article);
      return 'saved';
    },
    remove: async ({ url }) => {
      guard();
      if (saved.delete(url)) deleted.add(url);
    },
    savedState: async (article) => {
      const before = saved.get(article.url);
      if (!before) return 'unsaved';
      return before.paragraphs.join() === article.paragraphs.join() ? 'saved' : 'changed';
    },
    savedBeside: async (article) => beside(article),
    counts: async () => ({ articles: saved.size, samples: 0 }),
    loadSamples: async () => {
      guard();
      return 9;
    },
    refresh: async () => 0,
    removeSamples: async () => ['sample-1', 'sample-2'],
    restore: async (articleIds) => articleIds.length,
  };
}
