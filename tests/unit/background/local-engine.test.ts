import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { localEngine } from '../../../background/local-engine';
import { sampleArticles } from '../../../background/samples';
import { writeBackupMode, writeLastBackup } from '../../../lib/backup-storage';
import { anArticle } from './fake-engine';

vi.mock('wxt/browser', () => import('./browser-double'));

/** Names the samples' story without this test having to know it. */
const [sample] = sampleArticles();
if (!sample) throw new Error('no samples');

beforeEach(() => new Promise((deleted) => (indexedDB.deleteDatabase('crossread').onsuccess = deleted)));

it('loads the samples as samples, compares with them, removes them, and brings them back', async () => {
  const engine = localEngine();
  expect(await engine.loadSamples()).toBe(sampleArticles().length);
  expect(await engine.counts()).toMatchObject({ articles: sampleArticles().length, samples: sampleArticles().length });
  const again = await engine.compare({ ...sample, url: 'https://other.example/same-text', outlet: 'Other' });
  expect(again.about).not.toBeNull();
  expect(again.coverage.compared).toBeGreaterThan(0);
  expect(again.findings.flatMap(({ evidence }) => evidence).every(({ saved }) => saved.sample)).toBe(true);
  const removed = await engine.removeSamples();
  expect(await engine.counts()).toMatchObject({ articles: 0, samples: 0 });
  expect(await engine.restore([...removed, 'never-there'])).toBe(removed.length);
  expect(await engine.counts()).toMatchObject({ articles: removed.length, samples: removed.length });
});

it('counts among the samples brought back those that another page brought back before', async () => {
  const engine = localEngine();
  await engine.loadSamples();
  const removed = await engine.removeSamples();
  expect(await engine.restore(removed.slice(0, 2))).toBe(2);
  expect(await engine.restore(removed)).toBe(removed.length);
});

it('keeps a saved article out of its own evidence and out of what stands beside it', async () => {
  const engine = localEngine();
  expect(await engine.save(sample)).toBe('saved');
  expect(await engine.save(sample)).toBe('unchanged');
  expect(await engine.savedState(sample)).toBe('saved');
  expect(await engine.savedBeside(sample)).toBe(0);
  const { findings } = await engine.compare(sample);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.flatMap(({ evidence }) => evidence)).toEqual([]);
});

it('saves an article about no followed story, and says of it that it is about none', async () => {
  const engine = localEngine();
  const bridge = anArticle();
  expect(await engine.save(bridge)).toBe('saved');
  expect((await engine.compare(bridge)).about).toBeNull();
});

it('leaves out the sample that the tour opens as a page', () => {
  expect(sampleArticles()).toHaveLength(9);
});

it('checks a selection against the corpus, without the page it stands on', async () => {
  const engine = localEngine();
  await engine.loadSamples();
  const claim = sample.paragraphs.join(' ');
  const elsewhere = await engine.checkText(claim, null);
  const onItsPage = await engine.checkText(claim, sample);
  const outlets = (found: typeof elsewhere) =>
    found.comparison.findings.flatMap(({ evidence }) => evidence.map(({ saved }) => saved.url));
  expect(outlets(elsewhere)).toContain(sample.url);
  expect(outlets(onItsPage)).not.toContain(sample.url);
});

it('has nothing to read again when all is up to date', async () => {
  const engine = localEngine();
  await engine.loadSamples();
  expect(await engine.refresh()).toBe(0);
});

it('says that a backup is due only where the reader wants to know, and something of their own changed', async () => {
  const engine = localEngine();
  await engine.loadSamples();
  await writeBackupMode('remind');
  expect(await engine.counts()).not.toHaveProperty('backupDue');
  await engine.save(anArticle());
  expect(await engine.counts()).toHaveProperty('backupDue', true);
  await writeLastBackup(Date.now());
  expect(await engine.counts()).not.toHaveProperty('backupDue');
  await writeLastBackup(Date.now() - 8 * 86_400_000);
  expect(await engine.counts()).toHaveProperty('backupDue', true);
  await writeBackupMode('off');
  expect(await engine.counts()).not.toHaveProperty('backupDue');
});
