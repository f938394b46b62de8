import { type Browser, browser } from 'wxt/browser';
import { readerLanguage } from '../i18n/reader-language';
import { readSettings } from '../lib/settings';
import { webOrigins } from '../lib/web-access';

/** Ids of the menu items; onClicked tells them apart by these. */
export const menuIds = { save: 'save-page', check: 'check-selection', pause: 'pause' } as const;

type Item = Browser.contextMenus.CreateProperties;

async function items(): Promise<Item[]> {
  const { t } = await readerLanguage();
  const { paused } = await readSettings();
  return [
    { id: menuIds.save, title: t('menu.save'), contexts: ['page'], documentUrlPatterns: webOrigins },
    { id: menuIds.check, title: t('menu.check'), contexts: ['selection'] },
    { id: menuIds.pause, title: t('menu.pause'), contexts: ['action'], type: 'checkbox', checked: paused },
  ];
}

let making: Promise<void> = Promise.resolve();

/** Makes the menu items anew, in the reader's language. Calls wait for one another, or ids would collide. */
export function makeMenus(): Promise<void> {
  making = making.catch(() => {}).then(make);
  return making;
}

async function make(): Promise<void> {
  const wanted = await items();
  await browser.contextMenus.removeAll();
  // Two items of one context would be put under a submenu of the extension's name; each context here has one.
  for (const item of wanted) browser.contextMenus.create(item);
}

/** Sets the tick of "Pause Crossread" after the setting was changed elsewhere. */
export async function tickPause(paused: boolean): Promise<void> {
  await browser.contextMenus.update(menuIds.pause, { checked: paused });
}
