import { browser } from 'wxt/browser';
import type { Library } from '../../components/corpus/library';
import { corpusChangeKey } from '../../lib/messages';

/**
 * Has the list read again whenever the corpus changed, in the sidebar beside the page too: else rows stay, and stay
 * chosen, of articles that are gone. A hidden page waits until it is seen. One reading at a time, and one more for all
 * changes that came meanwhile.
 */
export function followChanges({ refresh, keepPlan }: Pick<Library, 'refresh' | 'keepPlan'>): void {
  let reading: 'no' | 'yes' | 'again' = 'no';
  const follow = async (): Promise<void> => {
    if (document.hidden) return;
    if (reading !== 'no') {
      reading = 'again';
      return;
    }
    do {
      reading = 'yes';
      await refresh();
    } while (wasAskedAgain());
    reading = 'no';
  };
  // Asked of a function, since the compiler takes the state for what it was set to before the reading.
  const wasAskedAgain = () => reading === 'again';
  browser.storage.session.onChanged.addListener((changes) => {
    if (corpusChangeKey in changes) void follow();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void follow().then(keepPlan);
  });
}
