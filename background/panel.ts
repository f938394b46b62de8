import { type Browser, browser } from 'wxt/browser';

/** Firefox's own sidebar, which the type package for Chrome does not know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (): SidebarAction => (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;

/**
 * Opens the browser's own side panel in the window of a tab. Both browsers want the reader's gesture, which is lost
 * after the first await: call it first in a handler. Where the browser refuses, what the handler leaves in
 * storage.session is found by the panel when the reader opens it.
 */
export function openPanel(tab: Browser.tabs.Tab): void {
  const opening = import.meta.env.FIREFOX ? sidebar().open() : browser.sidePanel.open({ windowId: tab.windowId });
  opening.catch((error: Error) => console.warn(`The side panel stays closed: ${error.message}`));
}

/** Makes a click on the icon open and close the side panel. Chrome does it by itself once told, without the worker. */
export function toggleFromIcon(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => {
      sidebar()
        .toggle()
        .catch((error: Error) => console.warn(`The sidebar did not toggle: ${error.message}`));
    });
  } else {
    browser.sidePanel
      .setPanelBehavior({ openPanelOnActionClick: true })
      .catch((error: Error) => console.warn(`The icon does not open the side panel: ${error.message}`));
  }
}
