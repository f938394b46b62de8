import 'fake-indexeddb/auto';
import type { Article } from '../../lib/article';
import type { Story } from '../../lib/story';
import type { BenchRow } from './rows';
import { asShipped } from './synthetic/as-shipped';
import { hostileTexts } from './synthetic/hostile-texts';
import { mixedArticle, sampleArticles, wordsOf } from './synthetic/sample-texts';

const WORDS = 100_000;
/** Passes over all articles until the engine is compiled, and those whose median counts: other programs disturb some. */
const WARM_UP = 2;
const PASSES = 7;
const CHECKS = 30;
/** A reader waits this long, in ms, for an article of some 40 claims. */
const CHECK_BUDGET = 150;

const { bundledPacks, checkArticle, claimReader, compileStory, factsFor, judge, openCorpus, readClaims } =
  await asShipped();

/** The claims engine on one core: reading, judging, a whole check, and how its time grows with hostile input. */
export async function benchClaims(): Promise<BenchRow[]> {
  const stories = bundledPacks().map(compileStory);
  const samples = sampleArticles();
  const [story = null] = stories;
  return [
    readingRate('claims read, with the pack of the talks', samples, story, 100_000),
    readingRate('claims read, without a pack', samples, null, 100_000),
    judgingRate(samples, story),
    await checkTime(samples, stories),
    ...growths(story),
    await factsGrowth(stories, samples),
  ];
}

function readingRate(name: string, samples: readonly Article[], story: Story | null, budget: number): BenchRow {
  const articles: Article[] = [];
  for (let words = 0; words < WORDS; ) {
    const article = mixedArticle(samples, articles.length);
    words += wordsOf(article);
    articles.push(article);
  }
  const words = articles.reduce((sum, article) => sum + wordsOf(article), 0);
  const passes = Array.from({ length: WARM_UP + PASSES }, () => {
    const start = performance.now();
    for (const article of articles) readClaims(article, story);
    return words / ((performance.now() - start) / 1000);
  });
  const sorted = passes.slice(WARM_UP).sort((a, b) => a - b);
  return { name, value: Math.round(sorted[PASSES >> 1] ?? Number.NaN), unit: 'words/s', budget };
}

function judgingRate(samples: readonly Article[], story: Story | null): BenchRow {
  const claims = samples.flatMap((article) => readClaims(article, story));
  const judgeAll = () => {
    for (const here of claims) for (const there of claims) judge(here, there, story);
  };
  judgeAll();
  const start = performance.now();
  judgeAll();
  const rate = claims.length ** 2 / ((performance.now() - start) / 1000);
  return { name: 'pairs of claims judged', value: Math.round(rate), unit: 'pairs/s', budget: null };
}

async function checkTime(samples: readonly Article[], stories: readonly Story[]): Promise<BenchRow> {
  const corpus = await openCorpus(claimReader(stories), { name: 'bench-claims' });
  for (const article of samples) await corpus.save(article, { sample: 'sample' });
  const times: number[] = [];
  let claims = 0;
  for (let number = 0; number < CHECKS + 3; number++) {
    const start = performance.now();
    const { coverage } = await checkArticle(mixedArticle(samples, number), stories, corpus);
    times.push(performance.now() - start);
    claims = Math.max(claims, coverage.claims);
  }
  corpus.close();
  const sorted = times.slice(3).sort((a, b) => a - b);
  const name = `whole check of an article of up to ${claims} claims against ${samples.length} saved, p95 (in-memory database)`;
  return { name, value: sorted[Math.ceil(CHECKS * 0.95) - 1] ?? Number.NaN, unit: 'ms', budget: CHECK_BUDGET };
}

/** Four times the input may take this many times as long: linear, and some noise. */
const LINEAR = 6;
const ROUNDS = 5;

/** The time to set side by side the facts of four times as many sentences that give other values for one thing. */
async function factsGrowth(stories: readonly Story[], [sample, ...others]: readonly Article[]): Promise<BenchRow> {
  const corpus = await openCorpus(claimReader(stories), { name: 'bench-facts' });
  for (const article of others) await corpus.save(article, { sample: 'sample' });
  const read = async (sentences: number) => {
    const told = Array.from({ length: sentences }, (_, at) => `In Istanbul they offered a truce of ${at + 2} days.`);
    const article = { ...(sample as Article), paragraphs: [...(sample?.paragraphs ?? []), told.join(' ')] };
    const start = performance.now();
    await factsFor(article, stories, corpus);
    return performance.now() - start;
  };
  const least = async (sentences: number) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await read(sentences));
    return Math.min(...times);
  };
  const value = (await least(800)) / (await least(200));
  corpus.close();
  return { name: 'facts of 4 times as many sentences on one thing', value, unit: '×', budget: LINEAR };
}

/** For every kind of hostile text, the time for four times its length over the time for its length. */
function growths(story: Story | null): BenchRow[] {
  return Object.entries(hostileTexts).map(([name, make]) => {
    const read = (size: number) => {
      const article = { ...(sampleArticles()[0] as Article), title: '', paragraphs: [make(size)] };
      const start = performance.now();
      readClaims(article, story);
      return performance.now() - start;
    };
    const least = (size: number) => Math.min(...Array.from({ length: ROUNDS }, () => read(size)));
    const size = 10_000;
    least(size);
    const value = least(size * 4) / Math.max(least(size), 0.2);
    return { name: `reading 4 times as much of ${name}`, value, unit: '×', budget: LINEAR };
  });
}
