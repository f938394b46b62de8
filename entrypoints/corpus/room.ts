import { browser } from 'wxt/browser';
import type { LibraryOutside } from '../../components/corpus/library';

/** What the browser says of the storage of Crossread's own pages. */
export const room: LibraryOutside['room'] = {
  read: async () => {
    const [{ usage, quota }, lasting] = await Promise.all([navigator.storage.estimate(), readLasting()]);
    const left = quota === undefined || usage === undefined ? null : Math.max(quota - usage, 0);
    return { used: usage ?? null, left, lasting };
  },
  keep: async () => ((await navigator.storage.persist()) ? 'kept' : 'notKept'),
};

/** In Chromium the permission alone keeps the corpus; Firefox has to agree for itself. */
async function readLasting() {
  const permitted = await browser.permissions.contains({ permissions: ['unlimitedStorage'] });
  if (permitted && !import.meta.env.FIREFOX) return 'unlimited';
  return (await navigator.storage.persisted()) ? 'persistent' : 'temporary';
}
