import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import type { Candidate, Corpus } from '../../../lib/corpus';
import { limits } from '../../../lib/corpus/limits';
import { article, claimsOf, day } from './article-maker';
import { open } from './open';

const saveAll = async (corpus: Corpus, ...articles: Article[]) => {
  for (const one of articles) await corpus.save(one, { sample: 'own' });
};
const found = async (corpus: Corpus, one: Article): Promise<Candidate[][]> =>
  corpus.candidates(claimsOf(one).claims, one);
const texts = (candidates: readonly Candidate[] | undefined) => candidates?.map(({ claim }) => claim.sentence.text);
const dayAt = (n: number) => day(new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10));

describe('candidates of a claim', () => {
  it('are the values other articles give for its slot, and no other slot’s', async () => {
    const corpus = await open();
    await saveAll(
      corpus,
      article('They freed spring/prisoners=1000. Bodies: spring/bodies=6000.'),
      article('They freed autumn/prisoners=1000.', { outlet: 'Levant Post' }),
    );
    const here = article('They freed spring/prisoners=900.', { outlet: 'Vistula Herald' });
    expect((await found(corpus, here)).map(texts)).toEqual([['They freed spring/prisoners=1000.']]);
  });

  it('stand in the order of the claims, with nothing for a claim that has neither slot nor keys', async () => {
    const corpus = await open();
    await saveAll(corpus, article('A #truce came. They freed spring/prisoners=1000.'));
    const here = article('They freed spring/prisoners=900. The #truce held.', { outlet: 'Vistula Herald' });
    const { claims } = claimsOf(here);
    const [first] = claims;
    const bare = first ? { ...first, slot: null, valueKey: null, keys: [] } : null;
    const candidates = await corpus.candidates([...claims, ...(bare ? [bare] : [])], here);
    expect(candidates.map(texts)).toEqual([['They freed spring/prisoners=1000.'], ['A #truce came.'], []]);
  });

  it('are found once, whether by slot or by keys', async () => {
    const corpus = await open();
    await saveAll(corpus, article('They freed spring/prisoners=1000 #truce #freed.'));
    const here = article('Gone: spring/prisoners=900 #truce #freed.', { outlet: 'Vistula Herald' });
    expect((await found(corpus, here))[0]).toHaveLength(1);
  });

  it('carry their article, their origin and the sentences around them', async () => {
    const corpus = await open();
    const saved = article('It rained. They freed spring/prisoners=1000. All went home.\nThe end.', {
      modifiedAt: day('2031-03-04'),
    });
    const { articleId, versionId } = await corpus.save(saved, { sample: 'sample' });
    const here = article('spring/prisoners=900', { outlet: 'Vistula Herald' });
    const [[candidate] = []] = await found(corpus, here);
    expect(candidate).toMatchObject({ before: 'It rained.', after: 'All went home.' });
    expect(candidate?.saved).toEqual({
      articleId,
      versionId,
      title: saved.title,
      outlet: saved.outlet,
      url: saved.url,
      publishedAt: saved.publishedAt,
      modifiedAt: saved.modifiedAt,
      originId: 'meridian post',
      sample: true,
    });
  });

  it('never come from the open article itself, in any version and at any of its addresses', async () => {
    const corpus = await open();
    const one = article('They freed spring/prisoners=1000 #truce.');
    await saveAll(corpus, one);
    for (const changes of [
      {},
      { url: `${one.url}?utm_source=x#part` },
      { url: 'https://m.meridian-post.example/other', canonicalUrl: one.url },
      { paragraphs: ['They freed spring/prisoners=1200 #truce.'] },
    ]) {
      expect((await found(corpus, { ...one, ...changes })).flat()).toEqual([]);
    }
  });

  it('prefer the rarest shared keys, then the likest words', async () => {
    const corpus = await open();
    const common = Array.from({ length: limits.rowsPerKey + 30 }, (_, i) => article(`Filler ${i} about #war.`));
    await saveAll(corpus, ...common, article('The envoy signed the #palace #war paper.', { outlet: 'Levant Post' }));
    const here = article('An envoy signed a #palace #war paper.', { outlet: 'Vistula Herald' });
    const [candidates = []] = await found(corpus, here);
    expect(candidates[0]?.saved.outlet).toBe('Levant Post');
    expect(candidates.length).toBeLessThanOrEqual(limits.rankedPerClaim);
  });

  it('are bounded per value, newest publication first, and no value is crowded out', async () => {
    const corpus = await open();
    const hot = Array.from({ length: 40 }, (_, i) =>
      article(`Report ${i}: spring/prisoners=1000.`, { publishedAt: i === 7 ? null : dayAt(i) }),
    );
    await saveAll(corpus, ...hot, article('Once: spring/prisoners=500.', { publishedAt: dayAt(0) }));
    const here = article('spring/prisoners=900', { outlet: 'Vistula Herald' });
    const [candidates = []] = await found(corpus, here);
    const thousand = candidates.filter(({ claim }) => claim.valueKey === '1000');
    expect(thousand.map(({ saved }) => saved.publishedAt?.at)).toEqual(
      Array.from({ length: limits.evidencePerValue }, (_, i) => dayAt(39 - i).at),
    );
    expect(candidates.filter(({ claim }) => claim.valueKey === '500')).toHaveLength(1);
  });

  it('still reach the full bound where the open article is among the newest', async () => {
    const corpus = await open();
    const hot = Array.from({ length: 12 }, (_, i) =>
      article(`Report ${i}: spring/prisoners=1000.`, { publishedAt: dayAt(i) }),
    );
    await saveAll(corpus, ...hot);
    const [newest] = hot.slice(-1);
    const [candidates] = newest ? await found(corpus, newest) : [];
    expect(candidates).toHaveLength(limits.evidencePerValue);
  });

  it('are not crowded out by the open article where it shares every key with itself', async () => {
    const corpus = await open();
    const own = article('The envoy of #palace came #truce #dawn. '.repeat(limits.loadedPerClaim * 2).trim());
    await saveAll(corpus, own, article('Some #palace had a #truce.', { outlet: 'Levant Post' }));
    const [candidates] = await found(corpus, own);
    expect(candidates?.map(({ saved }) => saved.outlet)).toEqual(['Levant Post']);
  });

  it('hold every speaker an article gives a value by', async () => {
    const corpus = await open();
    await saveAll(corpus, article('Kyiv says spring/prisoners=1000. Moscow says spring/prisoners=1000 as well.'));
    const here = article('spring/prisoners=900', { outlet: 'Vistula Herald' });
    expect((await found(corpus, here))[0]).toHaveLength(2);
  });
});

describe('slots reported on an event', () => {
  const may = article('spring/prisoners=1000 #a. spring/truce=3.', { publishedAt: dayAt(3) });
  const june = article('spring/prisoners=1200.', { outlet: 'Levant Post', publishedAt: dayAt(9) });
  const other = article('autumn/prisoners=300.', { outlet: 'Outlook Weekly', publishedAt: dayAt(2) });
  const undated = article('spring/venue=palace.', { outlet: 'Northern Ledger', publishedAt: null });

  it('are those of that event, from articles no later than the open one', async () => {
    const corpus = await open();
    await saveAll(corpus, may, june, other, undated);
    const reported = await corpus.reportedSlots('spring', article('Here.', { publishedAt: dayAt(5) }));
    expect(reported.map(({ slot, candidates }) => [slot, texts(candidates)])).toEqual([
      ['spring/prisoners', ['spring/prisoners=1000 #a.']],
      ['spring/truce', ['spring/truce=3.']],
    ]);
    const sameDay = await corpus.reportedSlots('spring', article('Here.', { publishedAt: dayAt(9) }));
    expect(sameDay[0]?.candidates.map(({ saved }) => saved.outlet)).toEqual(['Levant Post', 'Meridian Post']);
  });

  it('are all of them where the open article has no date', async () => {
    const corpus = await open();
    await saveAll(corpus, may, june, undated);
    const reported = await corpus.reportedSlots('spring', article('Here.', { publishedAt: null }));
    expect(reported.map(({ slot }) => slot)).toEqual(['spring/prisoners', 'spring/truce', 'spring/venue']);
  });

  it('leave out the open article, and are bounded per slot', async () => {
    const corpus = await open();
    const hot = Array.from({ length: 60 }, (_, i) => article(`Report ${i}: spring/prisoners=${i}.`));
    await saveAll(corpus, ...hot);
    const [open1] = hot;
    const reported = open1 ? await corpus.reportedSlots('spring', open1) : [];
    expect(reported[0]?.candidates).toHaveLength(limits.evidencePerSlot);
    expect(await corpus.reportedSlots('winter', may)).toEqual([]);

    const alone = await open();
    await saveAll(alone, may);
    expect(await alone.reportedSlots('spring', may)).toEqual([]);
  });
});
