import type { SavedArticle } from '../../lib/corpus';

/** What of the shelf is shown, and in which order. Empty strings leave a field open. */
export interface Filter {
  outlet: string;
  /** `story` or `story/event`, by their ids. */
  about: string;
  tag: string;
  /** First and last day of publication, `YYYY-MM-DD`. */
  from: string;
  to: string;
  differing: 'any' | 'only';
  sort: Sort;
}

export const sorts = ['saved', 'newest', 'oldest', 'outlet', 'title'] as const;
export type Sort = (typeof sorts)[number];

export const everything: Filter = { outlet: '', about: '', tag: '', from: '', to: '', differing: 'any', sort: 'saved' };

/** How many fields leave something out. */
export function narrowedBy(filter: Filter): number {
  const { outlet, about, tag, from, to, differing } = filter;
  return [outlet, about, tag, from, to, differing === 'only'].filter(Boolean).length;
}

/** Day of an article, `YYYY-MM-DD`; empty where none is known. */
export const dayOf = ({ publishedAt, modifiedAt }: SavedArticle): string =>
  (publishedAt ?? modifiedAt)?.at.slice(0, 10) ?? '';

/** True where an article passes every field; without a date it passes no bound on dates. */
export function passes(
  article: SavedArticle,
  { outlet, about, tag, from, to, differing }: Filter,
  differences: ReadonlyMap<string, number>,
): boolean {
  const day = dayOf(article);
  const [story, event] = about.split('/');
  return (
    (outlet === '' || article.outlet === outlet) &&
    (about === '' || (article.storyId === story && (event === undefined || article.eventId === event))) &&
    (tag === '' || article.tags.includes(tag)) &&
    (from === '' || (day !== '' && day >= from)) &&
    (to === '' || (day !== '' && day <= to)) &&
    (differing === 'any' || (differences.get(article.id) ?? 0) > 0)
  );
}

/** The articles in the order asked for; those without a date come last. They come in sorted by when they were saved. */
export function sorted(articles: readonly SavedArticle[], sort: Sort, locale: string): readonly SavedArticle[] {
  if (sort === 'saved') return articles;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const days = new Map(articles.map((article) => [article.id, dayOf(article)]));
  const byDay = (direction: 1 | -1) => (a: SavedArticle, b: SavedArticle) => {
    const [one, other] = [days.get(a.id) ?? '', days.get(b.id) ?? ''];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return one === other ? 0 : direction * (one < other ? -1 : 1);
  };
  const orders: Record<Exclude<Sort, 'saved'>, (a: SavedArticle, b: SavedArticle) => number> = {
    newest: byDay(-1),
    oldest: byDay(1),
    outlet: (a, b) => compare(a.outlet, b.outlet) || byDay(-1)(a, b),
    title: (a, b) => compare(a.title, b.title),
  };
  return [...articles].sort(orders[sort]);
}

/** Each value with how many articles have it, most first. */
export function tally(values: readonly (string | null)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
