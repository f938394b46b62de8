import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import type { OriginRow } from '../../../lib/corpus/database';
import { tiesFrom } from '../../../lib/corpus/origin-members';
import { article, day } from './article-maker';
import { open } from './open';
import { around, independent, rewritten, wire } from './reports';

const agencyText = article(wire, { outlet: 'Bosphorus Wire', publishedAt: day('2031-03-01') });
const reprint = article(wire, { outlet: 'Levant Post', publishedAt: day('2031-03-02') });
const edited = article(`${rewritten}\n(AFP)`, { outlet: 'Harbour Courier', publishedAt: day('2031-03-03') });
const other = article(independent, { outlet: 'Vistula Herald', publishedAt: day('2031-03-01') });

async function saved(...articles: readonly Article[]) {
  const corpus = await open();
  const ids: string[] = [];
  for (const one of articles) ids.push((await corpus.save(one, { sample: 'own' })).articleId);
  return { corpus, ids };
}

describe('the articles of one origin', () => {
  it('are the copies of a text, the one published first at their head, each with why', async () => {
    const { corpus, ids } = await saved(edited, other, reprint, agencyText);
    const members = await corpus.origin(ids[3] ?? '');
    expect(members.map(({ saved }) => saved.outlet)).toEqual(['Bosphorus Wire', 'Levant Post', 'Harbour Courier']);
    expect(members[0]?.ties).toEqual([]);
    expect(members[1]?.ties).toEqual([{ kind: 'same-text' }]);
    const [tie] = members[2]?.ties ?? [];
    expect(tie?.kind).toBe('near-copy');
    expect(tie?.kind === 'near-copy' && tie.share > 0.4 && tie.share < 1).toBe(true);
  });

  it('is the article alone where nobody printed its text', async () => {
    const { corpus, ids } = await saved(other, agencyText, reprint);
    const members = await corpus.origin(ids[0] ?? '');
    expect(members.map(({ saved, ties }) => [saved.outlet, ties])).toEqual([['Vistula Herald', []]]);
  });

  it('are none where nothing is saved under the id, and lose what is deleted', async () => {
    const { corpus, ids } = await saved(agencyText, reprint);
    expect(await corpus.origin('nothing')).toEqual([]);
    await corpus.remove(ids[1] ?? '');
    expect(await corpus.origin(ids[0] ?? '')).toHaveLength(1);
    expect(await corpus.origin(ids[1] ?? '')).toEqual([]);
  });

  it('name the agency that both credit', async () => {
    const credited = article(`${wire}\n(AFP)`, { outlet: 'Meridian Post' });
    const { corpus, ids } = await saved(credited, edited);
    const members = await corpus.origin(ids[0] ?? '');
    expect(members[1]?.ties.slice(1)).toEqual([{ kind: 'agency', agency: 'AFP' }]);
  });

  it('name the outlet that one gives as its source', async () => {
    const taken = article(`${rewritten}\nSource: Bosphorus Wire`, { outlet: 'Levant Post' });
    const { corpus, ids } = await saved(agencyText, taken);
    const members = await corpus.origin(ids[0] ?? '');
    expect(members[1]?.ties.slice(1)).toEqual([{ kind: 'credit', name: 'Bosphorus Wire' }]);
  });

  it('name a source nobody saved about as it writes itself', async () => {
    const both = ['Levant Post', 'Gulf Ledger'].map((outlet) => article(`${wire}\nSource: RT`, { outlet }));
    const { corpus, ids } = await saved(...both);
    const other = (await corpus.origin(ids[0] ?? '')).find(({ saved }) => saved.articleId === ids[1]);
    expect(other?.ties.slice(1)).toEqual([{ kind: 'credit', name: 'RT' }]);
  });

  it('name the site that a page says its own address is on', async () => {
    const canonicalUrl = agencyText.url;
    const { corpus, ids } = await saved(agencyText, { ...reprint, canonicalUrl });
    const members = await corpus.origin(ids[0] ?? '');
    expect(members[1]?.ties).toEqual([{ kind: 'same-text' }, { kind: 'canonical', site: 'bosphorus-wire.example' }]);
  });

  it('name the article by way of which two are joined', async () => {
    // Each holds another part of the text, and only the whole joins them.
    const paragraphs = wire.split('\n');
    const start = article(around(paragraphs.slice(0, 3).join('\n')), { outlet: 'Delta Post' });
    const end = article(paragraphs.slice(3).join('\n'), { outlet: 'Gulf Ledger' });
    const { corpus, ids } = await saved(start, end, agencyText);
    const members = await corpus.origin(ids[0] ?? '');
    const gulf = members.find(({ saved }) => saved.outlet === 'Gulf Ledger');
    expect(gulf?.ties).toEqual([{ kind: 'through', outlet: 'Bosphorus Wire' }]);
  });

  it('are named at once in the largest group, each by way of the one before it on a shortest way', () => {
    const size = 256;
    const reach = 12;
    const id = (at: number) => `a${String(at).padStart(3, '0')}`;
    const rows = Array.from({ length: size }, (_, at): OriginRow => {
      const source = { articleId: id(at), versionId: 'v', title: 't', outlet: `Outlet ${at}`, sample: false };
      const place = { url: `https://o${at}.example/`, publishedAt: null, modifiedAt: null };
      const about = { originId: 'o', storyId: null, eventId: null, outletKey: `o${at}`, credits: [], day: null };
      return { articleId: id(at), source: { ...source, ...place }, ...about, copyKey: `k${at}`, stamp: '' };
    });
    const pairs = rows.flatMap((_, at) =>
      Array.from({ length: Math.min(reach, size - 1 - at) }, (__, more) => ({
        ...{ articleA: id(at), articleB: id(at + more + 1), containment: 0.8, ofLonger: 0.8, stamp: '' },
      })),
    );
    const [own] = rows as [OriginRow];
    const begun = performance.now();
    const ties = tiesFrom(own, rows, pairs);
    // Looking through all pairs for each two of the group took minutes.
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(ties.size).toBe(size - 1);
    for (const [at, row] of rows.entries()) {
      const tie = ties.get(row);
      if (at > 0 && at <= reach) expect(tie).toEqual({ kind: 'near-copy', share: 0.8 });
      if (at <= reach) continue;
      const through = tie?.kind === 'through' ? Number(tie.outlet.slice('Outlet '.length)) : Number.NaN;
      // One step nearer, and within reach.
      expect([Math.ceil(through / reach), at - through <= reach]).toEqual([Math.ceil(at / reach) - 1, true]);
    }
  });
});
