import type { Compared, SavedSource } from './types';

const dayOf = ({ publishedAt, modifiedAt }: SavedSource): string => (publishedAt ?? modifiedAt)?.at ?? '';

/** Every saved article that claims were compared with, each once, newest first. */
export function sourcesOf(compared: readonly Compared[]): SavedSource[] {
  const saved = compared.flatMap(({ candidates }) => candidates.map((candidate) => candidate.saved));
  const byId = new Map(saved.map((one) => [one.articleId, one]));
  return [...byId.values()].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.outlet.localeCompare(b.outlet));
}
