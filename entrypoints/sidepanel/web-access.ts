import { browser } from 'wxt/browser';

/** The pages Crossread may be allowed to read: those of the manifest's host permissions. */
export const webOrigins = ['http://*/*', 'https://*/*'] as const;

/** Asks the browser for access to web pages. Must be called inside a click. */
export const requestWebAccess = (): Promise<boolean> => browser.permissions.request({ origins: [...webOrigins] });
