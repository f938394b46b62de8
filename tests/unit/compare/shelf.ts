import type { Article } from '../../../lib/article';
import { readClaims } from '../../../lib/claims';
import type { Candidate, Corpus, ReportedSlot } from '../../../lib/corpus';
import type { Story } from '../../../lib/story';

/** A saved article; those of one origin share its name. Without a name an article is its own origin. */
export interface Saved {
  article: Article;
  origin?: string;
}

/** A corpus that hands over every claim of its articles for every claim: what is tested is what compare makes of them. */
export function shelfOf(saved: readonly Saved[], story: Story | null): Corpus {
  const candidates = saved.flatMap((one, index) => candidatesOf(one, `article-${index}`, story));
  const corpus: Pick<Corpus, 'candidates' | 'reportedSlots'> = {
    candidates: async (claims) => claims.map(() => candidates),
    reportedSlots: async (event) => reported(candidates.filter(({ claim }) => claim.event === event)),
  };
  return corpus as Corpus;
}

function candidatesOf({ article, origin }: Saved, articleId: string, story: Story | null): Candidate[] {
  const { title, outlet, url, publishedAt, modifiedAt } = article;
  const source = { articleId, versionId: `${articleId}-1`, title, outlet, url, publishedAt, modifiedAt, sample: false };
  return readClaims(article, story).map((claim) => ({
    claim,
    saved: { ...source, originId: origin ?? articleId },
    before: '',
    after: '',
  }));
}

function reported(candidates: readonly Candidate[]): ReportedSlot[] {
  const slots = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.claim.slot === null) continue;
    slots.set(candidate.claim.slot, [...(slots.get(candidate.claim.slot) ?? []), candidate]);
  }
  return [...slots].map(([slot, found]) => ({ slot, candidates: found }));
}
