import type { SentenceRef } from '../../lib/claims';

/** A place in the corpus page, as its address says it. */
export type Address =
  | { view: 'list' }
  | {
      view: 'article';
      articleId: string;
      versionId: string | null;
      at: Place | null;
      /** Version whose differences from the shown one are told; null to show the text alone. */
      since: string | null;
    }
  /** Two articles side by side; the second is still to be chosen where it is null. */
  | { view: 'compare'; firstId: string; secondId: string | null }
  | { view: 'keeping' };

/** A stretch of a saved article; paragraph −1 is the title, `end` exclusive. */
export type Place = Pick<SentenceRef, 'paragraph' | 'start' | 'end'>;

export const listAddress = '#/';

/** Room used and left, deleting by age, backups. */
export const keepingAddress = '#/keeping';

/** `#/article/<id>`, with `v` a version, `p` a paragraph, `s` and `e` the offsets of a sentence in it, `since` an earlier version. */
export function articleAddress(articleId: string): string {
  return `#/article/${encodeURIComponent(articleId)}`;
}

/** An article in one of its versions, with what changed since another one. */
export function versionAddress(articleId: string, versionId: string, since?: string): string {
  return `${articleAddress(articleId)}?${new URLSearchParams({ v: versionId, ...(since ? { since } : {}) })}`;
}

/** An article in the very version that holds the sentence, scrolled to it. */
export function sentenceAddress(saved: { articleId: string; versionId: string }, place: Place): string {
  const query = new URLSearchParams({
    v: saved.versionId,
    p: String(place.paragraph),
    s: String(place.start),
    e: String(place.end),
  });
  return `${articleAddress(saved.articleId)}?${query}`;
}

/** `#/compare/<id>/<id>`; with one id, the second article is to be chosen there. */
export function compareAddress(firstId: string, secondId?: string): string {
  const ids = secondId === undefined ? [firstId] : [firstId, secondId];
  return `#/compare/${ids.map(encodeURIComponent).join('/')}`;
}

/** Reads an address; whatever names no article is the list. */
export function parseAddress(hash: string): Address {
  if (hash === keepingAddress) return { view: 'keeping' };
  const [, first, second] = /^#\/compare\/([^/?]+)(?:\/([^/?]+))?$/.exec(hash) ?? [];
  if (first) return { view: 'compare', firstId: decode(first), secondId: second ? decode(second) : null };
  const [, id, query = ''] = /^#\/article\/([^?]+)(?:\?(.*))?$/.exec(hash) ?? [];
  if (!id) return { view: 'list' };
  const asked = new URLSearchParams(query);
  return {
    view: 'article',
    articleId: decode(id),
    versionId: asked.get('v'),
    at: parsePlace(asked),
    since: asked.get('since'),
  };
}

function parsePlace(asked: URLSearchParams): Place | null {
  const [paragraph, start, end] = ['p', 's', 'e'].map((name) => Number.parseInt(asked.get(name) ?? '', 10));
  if (paragraph === undefined || start === undefined || end === undefined) return null;
  return [paragraph, start, end].every(Number.isFinite) && end > start ? { paragraph, start, end } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray % in a hand-written address: no such article, which the page says.
  }
}
