import { effect, signal, untracked } from '@preact/signals';
import type { SavedArticle } from '../../lib/corpus';
import { countedClaims } from '../sidebar/summary';
import type { Differences } from './ArticleFacts';
import { quietly, unasked } from './failing';
import type { Jobs } from './jobs';
import type { LibraryOutside, LibraryState } from './library';

/**
 * Counting how many claims of each article differ: of the rows in sight once the list rests, since ten thousand articles
 * take minutes to compare; of all while the reader wants to see the differing ones only.
 */
export interface Counting {
  /** Takes note of which articles are in sight; none once the list is left. */
  look(articles: readonly SavedArticle[]): void;
  /** How many claims of an article differ; null where it is about no followed story, so that none is compared. */
  of(article: SavedArticle): Differences;
  /** Counts every article of a followed story anew. */
  countAll(): void;
  /** Takes note of what a list read again has that the one before had not, and the other way round. */
  follow(before: readonly SavedArticle[], after: readonly SavedArticle[]): void;
}

/** Counts are shown as they come, but the list is not sorted and laid out again for each. */
const SHOWN_AT_ONCE = 20;

/** How long the list is to stand still before its rows are compared, in milliseconds: scrolling comes first. */
const REST = 300;

export function countingOf(
  { corpus }: LibraryOutside,
  state: LibraryState,
  jobs: Jobs,
  find: (query: string) => Promise<void>,
): Counting {
  /** Ids of articles whose count is missing or may have changed. */
  const waiting = new Set<string>();
  const additions = signal(0);
  const isAsked = () => state.filter.value.differing === 'only';
  const turnOff = () => {
    state.filter.value = { ...state.filter.value, differing: 'any' };
  };
  const recount = (articles: readonly SavedArticle[]) => {
    for (const { id, storyId } of articles) if (storyId !== null) waiting.add(id);
    additions.value += 1;
  };
  const countOf = async (id: string) => {
    try {
      const findings = await corpus.findings(id);
      state.uncounted.value = 'waiting';
      return countedClaims(findings).filter(({ verdict }) => verdict === 'differs').length;
    } catch (error) {
      state.uncounted.value = 'failed';
      throw error;
    }
  };
  const count = (show: Parameters<Parameters<Jobs['alone']>[1]>[0]) =>
    quietly(state)(async () => {
      const ids = [...waiting];
      const fresh = new Map<string, number>();
      try {
        for (const [done, id] of ids.entries()) {
          if (!isAsked()) return;
          show({ step: 'comparing', done, total: ids.length });
          waiting.delete(id);
          fresh.set(id, await countOf(id));
          if (done % SHOWN_AT_ONCE === SHOWN_AT_ONCE - 1) put(state, fresh);
        }
      } catch (error) {
        turnOff(); // A list that leaves out what was not counted would mislead.
        throw error;
      } finally {
        put(state, fresh);
      }
      if (state.search.value) await find(state.search.value.query);
    });

  // Begins when it is asked for, and again when another job has ended or more came to be counted.
  effect(() => {
    if (additions.value === 0 || waiting.size === 0 || !isAsked() || state.job.value) return;
    untracked(() => void jobs.alone({ step: 'comparing', done: 0, total: waiting.size }, count));
  });

  const inSight = signal<readonly SavedArticle[]>([]);
  /** Of the rows that are counted now: another begins when the list rests anew, and ends the one before. */
  let pass = 0;
  const countInSight = (articles: readonly SavedArticle[]) =>
    unasked('count what differs', async () => {
      const own = ++pass;
      const all = state.articles.value;
      for (const { id, storyId } of articles) {
        if (storyId === null || state.differences.value.has(id)) continue;
        const number = await countOf(id);
        // The list went on, was read again, or something else is being done: that comes first.
        if (own !== pass || inSight.value !== articles || state.articles.value !== all || state.job.value || isAsked())
          return;
        put(state, new Map([[id, number]]));
      }
    });

  effect(() => {
    const articles = inSight.value;
    if (articles.length === 0 || state.job.value || isAsked()) return;
    const timer = setTimeout(() => void countInSight(articles), REST);
    return () => clearTimeout(timer);
  });

  return {
    look: (articles) => {
      inSight.value = articles;
    },
    of: ({ id, storyId }) => (storyId === null ? null : (state.differences.value.get(id) ?? state.uncounted.value)),
    countAll: () => recount(state.articles.value ?? []),
    follow: (before, after) => {
      const touched = touchedBetween(before, after);
      const here = new Set(after.map(({ id }) => id));
      const stale = new Set(touched.map(({ id }) => id));
      const holds = (id: string) => here.has(id) && (isAsked() || !stale.has(id));
      const { value: known } = state.differences;
      if (![...known.keys()].every(holds)) {
        state.differences.value = new Map([...known].filter(([id]) => holds(id)));
      }
      if (isAsked()) recount(touched);
    },
  };
}

const put = (state: LibraryState, fresh: Map<string, number>) => {
  if (fresh.size === 0) return;
  state.differences.value = new Map([...state.differences.value, ...fresh]);
  fresh.clear();
};

/** The articles about an event of which an article came, went or changed: what differs among these may be another. */
function touchedBetween(before: readonly SavedArticle[], after: readonly SavedArticle[]): readonly SavedArticle[] {
  const was = new Set(before.map(stateOf));
  const is = new Set(after.map(stateOf));
  const events = new Set([
    ...before.filter((article) => !is.has(stateOf(article))).map(eventOf),
    ...after.filter((article) => !was.has(stateOf(article))).map(eventOf),
  ]);
  return after.filter((article) => events.has(eventOf(article)));
}

const eventOf = ({ storyId, eventId }: SavedArticle): string => `${storyId}/${eventId}`;

const stateOf = (article: SavedArticle): string =>
  `${article.id} ${article.versions} ${article.savedAt} ${eventOf(article)}`;
