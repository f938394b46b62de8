import type { SavedArticle } from '../../../../lib/corpus';
import { type StoryPack, storyOfArticle } from '../../../../lib/story';
import type { StoryCalls } from '../stories';

/** What a story would recognise of the saved articles, against what it recognises now. */
export interface Preview {
  /** All saved articles. */
  saved: number;
  /** Those about the story under the edited pack, latest saved first. */
  about: readonly SavedArticle[];
  /** Of these, the ones that are not about it now. */
  added: readonly SavedArticle[];
  /** Of the added, by article, the story each is about now and would be no more. */
  taken: ReadonlyMap<string, string>;
  /** Those about it now and no longer then. */
  gone: readonly SavedArticle[];
}

export interface PreviewWork {
  corpus: Pick<StoryCalls, 'list' | 'texts'>;
  /** Packs in the order in which an article is held against them, as followed and with the edit. */
  followed: readonly StoryPack[];
  edited: readonly StoryPack[];
  storyId: string;
  onProgress(done: number, total: number): void;
  /** True once another edit made this preview void. */
  stale(): boolean;
}

/** Articles fetched at a time. */
const BATCH = 25;
/** Milliseconds of work after which the page may paint and answer keys. */
const SLICE = 12;

/** Goes through the saved articles in slices; null when it became stale meanwhile. */
export async function previewOf({
  corpus,
  followed,
  edited,
  storyId,
  onProgress,
  stale,
}: PreviewWork): Promise<Preview | null> {
  const articles = await corpus.list({ limit: Number.POSITIVE_INFINITY });
  const found = emptyPreview(articles.length);
  let since = performance.now();
  for (let at = 0; at < articles.length; at += BATCH) {
    onProgress(at, articles.length);
    const batch = articles.slice(at, at + BATCH);
    const texts = new Map((await corpus.texts(batch.map(({ id }) => id))).map(({ id, article }) => [id, article]));
    for (const head of batch) {
      if (stale()) return null;
      const article = texts.get(head.id);
      if (!article) continue;
      note(found, head, storyId, [storyOfArticle(article, followed), storyOfArticle(article, edited)]);
      if (performance.now() - since < SLICE) continue;
      await new Promise((next) => setTimeout(next));
      since = performance.now();
    }
  }
  return stale() ? null : found;
}

type Growing = Preview & {
  about: SavedArticle[];
  added: SavedArticle[];
  gone: SavedArticle[];
  taken: Map<string, string>;
};

const emptyPreview = (saved: number): Growing => ({ saved, about: [], added: [], gone: [], taken: new Map() });

/** Enters an article that is about one story now and about another, or none, with the edit. */
function note(
  found: Growing,
  head: SavedArticle,
  storyId: string,
  [before, after]: readonly [string | null, string | null],
): void {
  if (after === storyId) found.about.push(head);
  if (after === storyId && before !== storyId) found.added.push(head);
  if (after === storyId && before !== storyId && before !== null) found.taken.set(head.id, before);
  if (before === storyId && after !== storyId) found.gone.push(head);
}

/** The followed packs with the edited one in its place: where its story stands, or behind the reader's others. */
export function withEdited(
  stories: readonly { pack: StoryPack; origin: 'bundled' | 'changed' | 'own'; following: 'on' | 'off' }[],
  edited: StoryPack,
): StoryPack[] {
  const known = stories.some(({ pack }) => pack.id === edited.id);
  const kept = stories
    .filter(({ pack, following }) => following === 'on' || pack.id === edited.id)
    .map(({ pack, origin }) => ({ pack: pack.id === edited.id ? edited : pack, own: origin === 'own' }));
  if (known) return kept.map(({ pack }) => pack);
  const own = kept.filter((story) => story.own).map(({ pack }) => pack);
  const others = kept.filter((story) => !story.own).map(({ pack }) => pack);
  return [...own, edited, ...others];
}
