import type { Browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import { isEnglish } from '../lib/claims';
import { articleIdOf } from '../lib/corpus';
import type { ArticleHead, SavedByItself, SavedState, TabState } from '../lib/messages';
import { readSettings } from '../lib/settings';
import { accessTo } from '../lib/web-access';
import type { Engine } from './engine';
import { withoutFragment } from './incoming';

function headOf(article: Article): ArticleHead {
  const { url, title, outlet, byline, publishedAt, modifiedAt, lang } = article;
  return { id: articleIdOf(article), url, title, outlet, byline, publishedAt, modifiedAt, lang };
}

/** What the panel shows of an article: its comparison, or that it is about no followed story. */
export async function stateOf(engine: Engine, article: Article): Promise<TabState> {
  const [comparison, saved, corpusSize] = await Promise.all([
    engine.compare(article),
    engine.savedState(article),
    engine.savedBeside(article),
  ]);
  const head = headOf(article);
  if (!comparison.about) return { kind: 'no-story', head, saved };
  return { kind: 'compared', head, saved, comparison, claimsRead: isEnglish(article.lang), corpusSize };
}

/** The state of a tab whose page is not to be read, or null when it may be. */
export async function stateWithoutReading(page: Browser.tabs.Tab): Promise<TabState | null> {
  if ((await readSettings()).paused) return { kind: 'paused' };
  const access = await accessTo(page.url);
  if (access === 'unreadable') return { kind: 'unreadable' };
  return access === 'no-access' ? { kind: 'no-access', url: page.url ?? '' } : null;
}

/** The address a state speaks of, without its fragment; null where it speaks of none. */
export function addressOf(state: TabState): string | null {
  if ('url' in state) return withoutFragment(state.url);
  return 'head' in state ? withoutFragment(state.head.url) : null;
}

/** A state that says how its article is saved now; what was told of saving by itself before holds no longer. */
export function savedAs(
  state: Extract<TabState, { saved: SavedState }>,
  saved: SavedState,
  byItself?: SavedByItself,
): TabState {
  if (state.kind === 'no-story') return { ...state, saved };
  const { byItself: _, ...rest } = state;
  return { ...rest, saved, ...(byItself ? { byItself } : {}) };
}
