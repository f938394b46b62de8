import { browser } from 'wxt/browser';
import { webOrigins } from '../../lib/web-access';

/** Asks the browser for access to web pages. Must be called inside a click. */
export const requestWebAccess = (): Promise<boolean> => browser.permissions.request({ origins: webOrigins });
