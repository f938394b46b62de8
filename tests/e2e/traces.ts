import type { CDPSession, Page } from '@playwright/test';

/** What an extension has left in a page, as the page's scripts or its user could notice. */
export interface Traces {
  /** Worlds of the extension in the page: one for the detector having looked. */
  worlds: number;
  listeners: string[];
  observers: string[];
  messages: string[];
  changes: string[];
}

interface World {
  contextId: number;
}

/** Watches a page from its next navigation on. */
export async function tracesIn(page: Page): Promise<{ found(): Promise<Traces> }> {
  const session = await page.context().newCDPSession(page);
  const worlds = await followWorlds(session);
  await page.addInitScript(watchFromThePage);
  return {
    async found() {
      const listeners = await Promise.all(worlds().map((world) => listenersOf(session, world)));
      const seen = await page.evaluate(
        () => (globalThis as unknown as { seen: Omit<Traces, 'worlds' | 'listeners'> }).seen,
      );
      return { worlds: worlds().length, listeners: listeners.flat(), ...seen };
    },
  };
}

/** The extension's isolated worlds in the page as it stands. */
async function followWorlds(session: CDPSession): Promise<() => World[]> {
  const worlds = new Map<number, World>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.set(context.id, { contextId: context.id });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return () => [...worlds.values()];
}

/** Kinds of the listeners that a world holds on the window, the document and its root, and of ports it waits for. */
async function listenersOf(session: CDPSession, { contextId }: World): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    includeCommandLineAPI: true,
    returnByValue: true,
    expression: `[
      ...[window, document, document.documentElement, document.body].flatMap((target) => Object.keys(getEventListeners(target))),
      ...(chrome.runtime.onConnect.hasListeners() ? ['runtime.onConnect'] : []),
      ...(chrome.runtime.onMessage.hasListeners() ? ['runtime.onMessage'] : []),
      ...(chrome.storage?.onChanged.hasListeners() ? ['storage.onChanged'] : []),
    ]`,
  });
  return result.value as string[];
}

/** Runs in the page before its own scripts: whatever touches the page afterwards is seen. */
function watchFromThePage(): void {
  const seen = { observers: [] as string[], messages: [] as string[], changes: [] as string[] };
  Object.assign(globalThis, { seen });
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)));
  addEventListener('load', () => {
    new MutationObserver((changes) => seen.changes.push(...changes.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
