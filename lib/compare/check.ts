import type { Article } from '../article';
import { articleSentences, type Claim, ENGINE_VERSION, readClaims } from '../claims';
import type { ClaimReader, Corpus } from '../corpus';
import { type Recognised, recognise, type Story } from '../story';
import { withoutCopies } from './copies';
import { coverageOf, findingsOf } from './findings';
import { omissionsOf } from './omissions';
import type { About, Comparison } from './types';

/** Reads articles for the corpus with the followed stories. Its version changes with the engine and any pack. */
export function claimReader(stories: readonly Story[]): ClaimReader {
  return {
    version: [ENGINE_VERSION, ...stories.map(({ id, packVersion }) => `${id}@${packVersion}`)].join(' '),
    read(article) {
      const recognised = recognise(article, stories);
      return {
        story: recognised?.story.id ?? null,
        event: recognised?.event ?? null,
        claims: readClaims(article, recognised?.story ?? null),
        sentences: articleSentences(article),
      };
    },
  };
}

/** Compares an open article with the corpus. Reads only; whatever fails in the corpus is thrown as CorpusError. */
export async function checkArticle(article: Article, stories: readonly Story[], corpus: Corpus): Promise<Comparison> {
  const recognised = recognise(article, stories);
  const claims = readClaims(article, recognised?.story ?? null);
  const comparison = await compareClaims(article, claims, recognised, corpus, 'article');
  if (recognised?.event == null) return comparison;
  const reported = await corpus.reportedSlots(recognised.event, article);
  return { ...comparison, omissions: omissionsOf(article, claims, reported) };
}

/** What the corpus says to a highlighted passage; `article` is the page it stands on, where that could be read. */
export async function checkSelection(
  selection: { text: string; article: Article | null },
  stories: readonly Story[],
  corpus: Corpus,
): Promise<Comparison> {
  const { text, article } = selection;
  const passage = asArticle(text, article);
  const recognised =
    (article === null ? null : recognise(article, stories)) ?? recognise(passage, stories) ?? likeliest(stories);
  // Without the page's address: the words of a link say what the page is about, not what this sentence is.
  const claims = readClaims({ ...passage, url: '' }, recognised?.story ?? null);
  return compareClaims(passage, claims, recognised, corpus, 'passage');
}

/** A highlighted sentence rarely names its story; with one story followed there is little doubt which is meant. */
const likeliest = (stories: readonly Story[]): Recognised | null => {
  const [only] = stories;
  return only === undefined || stories.length > 1 ? null : { story: only, event: null };
};

async function compareClaims(
  open: Article,
  claims: readonly Claim[],
  recognised: Recognised | null,
  corpus: Corpus,
  scope: 'article' | 'passage',
): Promise<Comparison> {
  const story = recognised?.story ?? null;
  const found = await corpus.candidates(claims, open);
  const all = claims.map((claim, index) => ({ claim, candidates: found[index] ?? [] }));
  // A highlighted passage may well stand in a saved article; a whole article that does is that article again.
  const compared = scope === 'article' ? withoutCopies(all) : all;
  const findings = findingsOf(open, compared, story);
  return { about: aboutOf(recognised), findings, omissions: [], coverage: coverageOf(findings, compared) };
}

function aboutOf(recognised: Recognised | null): About | null {
  if (recognised === null) return null;
  const { story } = recognised;
  const event = recognised.event === null ? undefined : story.events.get(recognised.event);
  return {
    story: story.id,
    storyTitle: story.pack.title.en,
    event: event?.id ?? null,
    eventTitle: event?.title.en ?? null,
    titles: { story: story.pack.title, event: event?.title ?? null },
    eventDay: event?.from ?? null,
  };
}

function asArticle(text: string, page: Article | null): Article {
  const known = {
    url: page?.url ?? '',
    canonicalUrl: page?.canonicalUrl ?? null,
    outlet: page?.outlet ?? '',
    byline: null,
  };
  const dates = { publishedAt: page?.publishedAt ?? null, modifiedAt: page?.modifiedAt ?? null };
  return {
    ...known,
    ...dates,
    title: '',
    lang: 'en',
    paragraphs: [text],
    extractorVersion: page?.extractorVersion ?? 0,
  };
}
