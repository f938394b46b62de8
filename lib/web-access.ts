import { browser } from 'wxt/browser';

/** The pages Crossread may be allowed to read: those of the manifest's host permissions. */
export const webOrigins = ['http://*/*', 'https://*/*'];

export type Access = 'readable' | 'unreadable' | 'no-access';

/**
 * Whether Crossread may read the page at an address. A browser hides the address of a page from an extension that has no
 * access to it, so without an address the question is whether access was withdrawn altogether.
 */
export async function accessTo(url: string | undefined): Promise<Access> {
  if (!url) return (await browser.permissions.contains({ origins: webOrigins })) ? 'unreadable' : 'no-access';
  if (!/^https?:/.test(url)) return 'unreadable';
  const { protocol, hostname } = new URL(url);
  // A match pattern without a port matches every port, and some browsers take none.
  return (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })) ? 'readable' : 'no-access';
}
