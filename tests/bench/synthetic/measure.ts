import { type Corpus, openCorpus } from '../../../lib/corpus';
import { claimsPerArticle, syntheticArticle, syntheticReader } from './corpus';

/** Milliseconds, 95th percentile of the rounds. */
export interface RetrievalTimes {
  claims: number;
  save: number;
  check: number;
  omissions: number;
  search: number;
}

const ROUNDS = 20;
/** Articles that are never saved stand far behind those that are. */
const UNSAVED = 1_000_000;

/** Grows one corpus to each of the sizes (in claims, ascending) and measures it there. The database must not exist yet. */
export async function measureRetrieval(name: string, sizes: readonly number[]): Promise<RetrievalTimes[]> {
  const corpus = await openCorpus(syntheticReader, { name });
  const times: RetrievalTimes[] = [];
  let saved = 0;
  for (const claims of sizes) {
    const saves: number[] = [];
    while (saved * claimsPerArticle < claims) saves.push(await saveTime(corpus, saved++));
    times.push({ claims, save: p95(saves.slice(-ROUNDS)), ...(await readTimes(corpus)) });
  }
  corpus.close();
  return times;
}

async function saveTime(corpus: Corpus, number: number): Promise<number> {
  const article = syntheticArticle(number);
  return timed(() => corpus.save(article, { sample: 'own' }));
}

async function readTimes(corpus: Corpus): Promise<Omit<RetrievalTimes, 'claims' | 'save'>> {
  const check: number[] = [];
  const omissions: number[] = [];
  const search: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    const open = syntheticArticle(UNSAVED + round);
    const { claims } = syntheticReader.read(open);
    check.push(await timed(() => corpus.candidates(claims, open)));
    omissions.push(await timed(() => corpus.reportedSlots(claims[0]?.event ?? '', open)));
    search.push(await timed(() => corpus.search(`word3 word${round + 20} word${round * 90 + 900}`, { limit: 20 })));
  }
  // The first two warm up.
  return { check: p95(check.slice(2)), omissions: p95(omissions.slice(2)), search: p95(search.slice(2)) };
}

async function timed(operation: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await operation();
  return performance.now() - start;
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}
