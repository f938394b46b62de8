import type { SavedArticle } from '../../lib/corpus';

/** Which articles are old. */
export interface Age {
  /** By the day first saved, or by the day of publication. */
  by: 'saved' | 'published';
  /** `YYYY-MM-DD`: older is what was saved or published before this day began. */
  before: string;
  /** Whether articles with a tag or a note stay. */
  spare: 'marked' | 'none';
}

/** The articles an age means, and how many of that age are spared. Those without a date of publication have no age. */
export function agedOf(
  articles: readonly SavedArticle[],
  { by, before, spare }: Age,
  noted: ReadonlySet<string>,
): { aged: readonly SavedArticle[]; spared: number } {
  if (!/^\d{4}-\d\d-\d\d$/.test(before)) return { aged: [], spared: 0 };
  const dawn = new Date(`${before}T00:00:00`).getTime();
  const isOld = ({ savedAt, publishedAt, modifiedAt }: SavedArticle): boolean => {
    if (by === 'saved') return savedAt < dawn;
    const day = (publishedAt ?? modifiedAt)?.at.slice(0, 10);
    return day !== undefined && day < before;
  };
  const old = articles.filter(isOld);
  const isMarked = ({ id, tags }: SavedArticle): boolean => tags.length > 0 || noted.has(id);
  const aged = spare === 'marked' ? old.filter((article) => !isMarked(article)) : old;
  return { aged, spared: old.length - aged.length };
}

/** The reader's day so many months before a moment, as `YYYY-MM-DD`; the last of a shorter month where it has no such day. */
export function monthsBefore(now: number, months: number): string {
  const today = new Date(now);
  const first = new Date(today.getFullYear(), today.getMonth() - months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const pad = (part: number, width = 2) => String(part).padStart(width, '0');
  return `${pad(first.getFullYear(), 4)}-${pad(first.getMonth() + 1)}-${pad(Math.min(today.getDate(), last))}`;
}
