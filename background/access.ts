import { type Browser, browser } from 'wxt/browser';

export const webOrigins = ['http://*/*', 'https://*/*'];

export type Access = 'readable' | 'unreadable' | 'no-access';

/**
 * Whether Crossread may read the page in a tab. A browser hides the address of a page from an extension that has no
 * access to it, so without an address the question is whether access was withdrawn altogether.
 */
export async function accessTo(tab: Browser.tabs.Tab): Promise<Access> {
  if (tab.url === undefined) {
    return (await browser.permissions.contains({ origins: webOrigins })) ? 'unreadable' : 'no-access';
  }
  if (!/^https?:/.test(tab.url)) return 'unreadable';
  const origin = `${new URL(tab.url).origin.replace(/:\d+$/, '')}/*`;
  return (await browser.permissions.contains({ origins: [origin] })) ? 'readable' : 'no-access';
}
