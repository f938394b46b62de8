import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Panel } from '../../components/sidebar/panel';
import { watchBackupPlan } from '../../lib/backup-storage';
import { corpusChangeKey } from '../../lib/messages';

/**
 * Asks how much is saved at the beginning and whenever the corpus or the plan for backups changed, not at every state of
 * a tab. A question that failed is asked again at the tab's next state.
 */
export function followCounts({ page, counts, refreshCounts }: Pick<Panel, 'page' | 'counts' | 'refreshCounts'>): void {
  const ask = () => void refreshCounts();
  effect(() => {
    void page.value;
    if (counts.peek() === null) ask();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (corpusChangeKey in changes) ask();
  });
  watchBackupPlan(ask);
}
