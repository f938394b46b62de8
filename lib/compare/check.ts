import type { Article } from '../article';
import { articleSentences, type Claim, ENGINE_VERSION, readClaims } from '../claims';
import type { ClaimReader, Corpus } from '../corpus';
import { namesByLanguage, type Recognised, recognise, rootEvent, type Story } from '../story';
import { withoutCopies } from './copies';
import { factsOf, slotsOf } from './facts';
import { coverageOf, findingsOf } from './findings';
import { named } from './named';
import { omissionsOf, withoutCompared } from './omissions';
import { passageOf } from './passage';
import type { Scope } from './second-look';
import { slotNameOf } from './slot-names';
import { sourcesOf } from './sources';
import type { About, Comparison, Fact } from './types';

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
  const comparison = await compareClaims(article, claims, recognised, corpus, 'articles');
  if (recognised?.event == null) return comparison;
  const { story } = recognised;
  const reported = await Promise.all(linkedEvents(recognised).map((event) => corpus.reportedSlots(event, article)));
  const omissions = withoutCompared(omissionsOf(article, claims, reported.flat()), comparison.findings);
  return { ...comparison, omissions: omissions.map((one) => ({ ...one, name: slotNameOf(one.slot, story) })) };
}

/** The event an article is about and all that it decided or carried out. */
function linkedEvents({ story, event }: Recognised): string[] {
  const about = event === null ? undefined : story.events.get(event);
  if (about === undefined) return [];
  const root = rootEvent(story, about).id;
  return [...story.events.values()].filter((one) => rootEvent(story, one).id === root).map(({ id }) => id);
}

/** The ledger of what an open article is about: its own slots and those of its event. Fails as `checkArticle` does. */
export async function factsFor(article: Article, stories: readonly Story[], corpus: Corpus): Promise<Fact[]> {
  const recognised = recognise(article, stories);
  if (recognised === null) return [];
  const claims = readClaims(article, recognised.story);
  const reported = await corpus.slotReports({ slots: slotsOf(claims), events: linkedEvents(recognised) }, article);
  return factsOf(article, claims, reported, recognised.story);
}

/** What the corpus says to a highlighted passage, and the whole sentences that it was answered with. */
export interface CheckedPassage {
  passage: string;
  comparison: Comparison;
}

/** Checks a highlighted passage; `article` is the page it stands on, where that could be read. */
export async function checkSelection(
  selection: { text: string; article: Article | null },
  stories: readonly Story[],
  corpus: Corpus,
): Promise<CheckedPassage> {
  const { article } = selection;
  const passage = passageOf(selection.text, article);
  const read = asArticle(passage, article);
  const recognised =
    (article === null ? null : recognise(article, stories)) ?? recognise(read, stories) ?? likeliest(stories);
  // Without the page's address: the words of a link say what the page is about, not what this sentence is.
  const claims = readClaims({ ...read, url: '' }, recognised?.story ?? null);
  return { passage, comparison: await compareClaims(read, claims, recognised, corpus, 'passages') };
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
  scope: Scope,
): Promise<Comparison> {
  const story = recognised?.story ?? null;
  const found = await corpus.candidates(claims, open);
  const all = claims.map((claim, index) => ({ claim, candidates: found[index] ?? [] }));
  // A highlighted passage may well stand in a saved article; a whole article that does is that article again.
  const compared = scope === 'articles' ? withoutCopies(all) : all;
  const findings = named(findingsOf(open, compared, story, scope), story);
  return {
    about: aboutOf(recognised),
    findings,
    omissions: [],
    coverage: coverageOf(findings, compared),
    sources: sourcesOf(compared),
  };
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
    names: namesByLanguage(story.pack),
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
