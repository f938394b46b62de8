import type { Article } from '../lib/article';
import type { CheckedPassage, Comparison, Fact } from '../lib/compare';
import type { UnlikePair } from '../lib/corpus';
import type { CorpusCounts, SavedState, SaveOutcome, UnlikeDecision } from '../lib/messages';
import type { StoryPack } from '../lib/story';

/** What the background asks of the rooms below it. Every call may reject: see `failureOf`. */
export interface Engine {
  /** The stories the reader follows now, in the order in which an article is held against them. */
  followed(): Promise<readonly StoryPack[]>;
  /** Grows with every change of the stories, whichever page made it; 0 before the first. */
  storiesRevision(): Promise<number>;
  /** Checks an open article against everything saved but itself. */
  compare(article: Article): Promise<Comparison>;
  /** The ledger of what an article is about. */
  facts(article: Article): Promise<Fact[]>;
  /** Checks a stretch of text, with the sentences of `article` it stands in: the page, kept out of the evidence. */
  checkText(text: string, article: Article | null): Promise<CheckedPassage>;
  decideUnlike(decision: Omit<UnlikeDecision, 'tab'>): Promise<void>;
  /** Every pair told apart, newest decision first. */
  unlikePairs(): Promise<UnlikePair[]>;
  /** Decides several pairs alike; each keeps the day it was decided on. */
  decidePairs(pairs: readonly UnlikePair[], decision: UnlikeDecision['decision']): Promise<void>;
  save(article: Article): Promise<SaveOutcome>;
  /** Saves an article only if it was never saved before; one that was deleted stays deleted. */
  saveNew(article: Article): Promise<'saved' | 'known'>;
  /** Takes an article out of the corpus; nothing happens where it is not in it. */
  remove(article: Article): Promise<void>;
  savedState(article: Article): Promise<SavedState>;
  /** How many articles are saved beside this one. */
  savedBeside(article: Article): Promise<number>;
  counts(): Promise<CorpusCounts>;
  /** Saves the bundled samples, marked as samples; returns how many now stand in the corpus. */
  loadSamples(): Promise<number>;
  /** Reads again what another version of the engine or a pack had read; returns how many articles that were. */
  refresh(): Promise<number>;
  /** Returns the ids of those removed. */
  removeSamples(): Promise<readonly string[]>;
  /** Brings deleted articles back; returns how many it could. */
  restore(articleIds: readonly string[]): Promise<number>;
}
