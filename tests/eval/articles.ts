import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Article, cleanParagraphs, EXTRACTOR_VERSION } from '../../lib/article';
import { type Comparison, checkArticle, claimReader, type Evidence, type Reason } from '../../lib/compare';
import { openCorpus } from '../../lib/corpus';
import type { Story } from '../../lib/story';
import { why, words } from './wording';

const ArticleFile = v.object({
  /** The file's name where it has none. */
  id: v.optional(v.string()),
  title: v.string(),
  outlet: v.string(),
  date: v.nullable(v.string()),
  paragraphs: v.array(v.string()),
});

/** An article under its file's id. */
export interface Given {
  id: string;
  article: Article;
}

/** All article files of a folder, by name; throws naming the file that is broken. */
export function readArticles(folder: string): Given[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = v.safeParse(ArticleFile, JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${path.join(folder, name)}: ${parsed.issues[0].message}`);
      const id = parsed.output.id ?? path.basename(name, '.json');
      return { id, article: asArticle({ ...parsed.output, id }) };
    });
}

function asArticle({
  id,
  title,
  outlet,
  date,
  paragraphs,
}: v.InferOutput<typeof ArticleFile> & { id: string }): Article {
  return {
    url: `https://news.example/${encodeURIComponent(id)}`,
    canonicalUrl: null,
    outlet,
    title,
    byline: null,
    publishedAt: date === null ? null : { at: date, grain: 'day', known: 'metadata' },
    modifiedAt: null,
    lang: 'en',
    paragraphs: cleanParagraphs(paragraphs),
    extractorVersion: EXTRACTOR_VERSION,
  };
}

/** One line of `npm run eval -- articles`. */
export interface Report {
  id: string;
  about: boolean;
  story: string | null;
  event: string | null;
  coverage: Comparison['coverage'];
  findings: ReturnType<typeof findingLine>[];
  omissions: { slot: string; value: string; origins: number; articles: string[] }[];
}

/** Saves all articles and checks each against the others, by the code that the extension runs. */
export async function checkAll(given: readonly Given[], stories: readonly Story[]): Promise<Report[]> {
  const corpus = await openCorpus(claimReader(stories), { name: `eval-${Date.now()}` });
  const ids = new Map<string, string>();
  for (const { id, article } of given) ids.set((await corpus.save(article, { sample: 'own' })).articleId, id);
  const reports: Report[] = [];
  for (const { id, article } of given) reports.push(report(id, await checkArticle(article, stories, corpus), ids));
  corpus.close();
  return reports;
}

function report(
  id: string,
  { about, coverage, findings, omissions }: Comparison,
  ids: ReadonlyMap<string, string>,
): Report {
  return {
    id,
    about: about !== null,
    story: about?.story ?? null,
    event: about?.event ?? null,
    coverage,
    findings: findings.map((finding) => findingLine(finding, ids)),
    omissions: omissions.map(({ slot, value, origins, evidence }) => ({
      slot,
      value: words(value),
      origins,
      articles: [...new Set(evidence.map(({ saved }) => ids.get(saved.articleId) ?? saved.articleId))],
    })),
  };
}

function findingLine(
  { sentence, verdict, aspect, strength, reason, evidence }: Comparison['findings'][number],
  ids: ReadonlyMap<string, string>,
) {
  const relation = verdict === 'sides-disagree' ? 'differs' : verdict;
  const lead = evidence.find((item) => item.relation === relation && item.reason === reason);
  return {
    sentence: sentence.text,
    verdict,
    aspect,
    strength,
    why: why(reason, lead?.relation ?? 'agrees', lead?.age),
    evidence: evidence.map((item) => evidenceLine(item, ids)),
  };
}

function evidenceLine(item: Evidence, ids: ReadonlyMap<string, string>) {
  return {
    article: ids.get(item.saved.articleId) ?? item.saved.articleId,
    sentence: item.sentence.text,
    relation: item.relation,
    aspect: item.aspect,
    strength: item.strength,
    ...bothSides(item.reason),
  };
}

function bothSides(reason: Reason): { here: string; there: string } {
  switch (reason.code) {
    case 'wording':
      return { here: '', there: '' };
    case 'speaker':
      return { here: reason.here.speakerName ?? '', there: reason.there.speakerName ?? '' };
    default:
      return { here: words(reason.here), there: words(reason.there) };
  }
}
