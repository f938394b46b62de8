import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { claimReader, factGroupOf, factsFor, type LedgerLine, ledgerLines } from '../../../lib/compare';
import { openCorpus } from '../../../lib/corpus';
import type { Story } from '../../../lib/story';
import { talks, told } from '../claims/news';

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';

async function shelf(...texts: readonly (string | readonly string[])[]) {
  const corpus = await openCorpus(claimReader([talks]), { name: crypto.randomUUID() });
  for (const [at, text] of texts.entries()) {
    const outlet = `Outlet ${at}`;
    await corpus.save({ ...told(text, { title: TITLE, day: '2025-06-02', outlet }) }, { sample: 'own' });
  }
  return corpus;
}

async function linesOf(stories: readonly Story[], ...texts: readonly (string | readonly string[])[]) {
  const lines: LedgerLine[] = [];
  const corpus = await shelf(...texts);
  const take = (entries: Parameters<typeof ledgerLines>[0]) => lines.push(...ledgerLines(entries, stories));
  await corpus.ledger({ articles: 'all', together: factGroupOf, take });
  return lines;
}

const plain = ({ traits }: Pick<LedgerLine, 'traits'>) =>
  traits.map((one) => ('party' in one ? `${one.trait} ${one.party}` : one.trait)).join();

const OFFERED = 'At the talks in Istanbul Russia offered a truce of two to three days on parts of the front.';
const DEMANDED = 'At the talks in Istanbul Ukraine demanded an unconditional truce of at least 30 days.';

describe('the lines of the ledger', () => {
  it('part a slot into the facts that the sidebar shows', async () => {
    const texts = [OFFERED, DEMANDED];
    const lines = (await linesOf([talks], ...texts)).filter(({ fact }) => fact.slot.endsWith('|duration|truce'));
    expect(lines.map((line) => `${plain(line)}: ${line.saved.outlet}`).sort()).toEqual([
      'demanded Ukraine: Outlet 1',
      'offered Russia: Outlet 0',
    ]);
    const open = told('The second round of talks was held in Istanbul.', { title: TITLE, day: '2025-06-03' });
    const facts = await factsFor(open, [talks], await shelf(...texts));
    const shown = facts.filter(({ slot }) => slot.endsWith('|duration|truce')).map(plain);
    expect(lines.map(plain).sort()).toEqual(shown.sort());
  });

  it('say whose each value is, where one fact holds those of several', async () => {
    const lines = await linesOf([talks], OFFERED, DEMANDED);
    const stances = lines.filter(({ fact }) => fact.slot.endsWith('|modality|truce'));
    expect(stances.map(plain).sort()).toEqual(['by Russia', 'by Ukraine']);
    expect(stances.every(({ fact }) => fact.traits.length === 0)).toBe(true);
  });

  it('give a value once, however often a source gives it in one speaker’s word', async () => {
    const lines = await linesOf(
      [talks],
      ['Umerov said that 6,000 bodies would be exchanged for 6,000 under the deal of Istanbul.', 'Umerov said so.'],
    );
    expect(lines.filter(({ fact }) => fact.slot.endsWith('|quantity|body'))).toHaveLength(1);
  });

  it('keep apart what two speakers say in one article', async () => {
    const lines = await linesOf(
      [talks],
      [
        'Umerov said 6,000 bodies of soldiers would be handed over under the deal of Istanbul.',
        'Medinsky said 6,000 bodies of soldiers would be handed over under the deal of Istanbul.',
      ],
    );
    const bodies = lines.filter(({ fact }) => fact.slot.endsWith('|quantity|body'));
    expect(bodies.map(({ source }) => source.speaker)).toEqual(['umerov', 'medinsky']);
  });

  it('name those who print one sentence in one line', async () => {
    const text = [OFFERED, 'Nobody at the palace expected more of a meeting that had begun so late in the day.'];
    const lines = (await linesOf([talks], text, text)).filter(({ fact }) => fact.slot.endsWith('|duration|truce'));
    expect(lines.map(({ saved, alsoIn }) => [saved.outlet, ...alsoIn].sort())).toEqual([['Outlet 0', 'Outlet 1']]);
  });

  it('name no outlet as another one for its own articles with the sentence', async () => {
    const text = [OFFERED, 'Nobody at the palace expected more of a meeting that had begun so late in the day.'];
    const corpus = await openCorpus(claimReader([talks]), { name: crypto.randomUUID() });
    for (const [at, outlet] of ['Daily', 'Daily', 'Weekly'].entries()) {
      const url = `https://${outlet.toLowerCase()}.example/${at}`;
      const article = { ...told(text, { title: TITLE, day: '2025-06-02', outlet }), url, canonicalUrl: url };
      await corpus.save(article, { sample: 'own' });
    }
    const lines: LedgerLine[] = [];
    const take = (entries: Parameters<typeof ledgerLines>[0]) => lines.push(...ledgerLines(entries, [talks]));
    await corpus.ledger({ articles: 'all', together: factGroupOf, take });
    const [line, ...others] = lines.filter(({ fact }) => fact.slot.endsWith('|duration|truce'));
    expect(others).toEqual([]);
    expect([line?.saved.outlet, ...(line?.alsoIn ?? [])].sort()).toEqual(['Daily', 'Weekly']);
  });

  it('leave out lengths of time that say nothing by themselves, as the sidebar does', async () => {
    const lines = await linesOf([talks], 'The negotiators met in Istanbul on June 2. They were done in an hour.');
    expect(lines.map(({ fact }) => fact.slot)).not.toContain('round-2|duration|talks:within');
    expect(lines.map(({ fact }) => fact.slot)).toContain('round-2|date|talks');
  });

  it('stay as they were read where the story is followed no more', async () => {
    const lines = await linesOf([], OFFERED);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ storyId, traits }) => storyId === talks.id && traits.length === 0)).toBe(true);
  });
});
