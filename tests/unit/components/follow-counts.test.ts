import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../../components/sidebar/panel';
import { followCounts } from '../../../entrypoints/sidepanel/follow-counts';
import { writeLastBackup } from '../../../lib/backup-storage';
import { corpusChangeKey, type TabState } from '../../../lib/messages';
import { browser, resetBrowser } from '../background/browser-double';

vi.mock('wxt/browser', () => import('../background/browser-double'));

beforeEach(resetBrowser);

function following(answer: PanelState['counts']['value']) {
  const page = signal<TabState | null>(null);
  const counts: PanelState['counts'] = signal(null);
  const refreshCounts = vi.fn(async () => {
    counts.value = answer;
  });
  followCounts({ page, counts, refreshCounts });
  return { refreshCounts, turn: (url: string) => (page.value = { kind: 'no-access', url }) };
}

describe('the sidebar asks how much is saved', () => {
  it('once for all states of its tabs', async () => {
    const { refreshCounts, turn } = following({ articles: 1, samples: 0 });
    await vi.waitFor(() => expect(refreshCounts).toHaveBeenCalledTimes(1));
    for (const url of ['https://a.example/', 'https://b.example/', 'https://c.example/']) turn(url);
    expect(refreshCounts).toHaveBeenCalledTimes(1);
  });

  it('again when the corpus changed, or a backup was made', async () => {
    const { refreshCounts } = following({ articles: 1, samples: 0 });
    await browser.storage.session.set({ [corpusChangeKey]: 'another' });
    expect(refreshCounts).toHaveBeenCalledTimes(2);
    await browser.storage.session.set({ 'tab:1': 'something else' });
    expect(refreshCounts).toHaveBeenCalledTimes(2);
    await writeLastBackup(1000);
    expect(refreshCounts).toHaveBeenCalledTimes(3);
  });

  it('again at the next state of its tab where there was no answer', async () => {
    const { refreshCounts, turn } = following(null);
    turn('https://a.example/');
    turn('https://b.example/');
    expect(refreshCounts).toHaveBeenCalledTimes(3);
  });
});
