import { vi } from 'vitest';

/** A stand-in for the browser's extension API: stores really store, tabs are a list, calls are spies. */
function event<A extends unknown[]>() {
  const listeners: ((...args: A) => unknown)[] = [];
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.push(listener),
    emit: (...args: A): unknown[] => listeners.map((listener) => listener(...args)),
    clear: () => listeners.splice(0),
    get count() {
      return listeners.length;
    },
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

function area() {
  const store = new Map<string, unknown>();
  const onChanged = event<[Changes]>();
  const pick = (keys: null | string | string[]) => {
    const wanted = keys === null ? [...store.keys()] : [keys].flat().filter((key) => store.has(key));
    return Object.fromEntries(wanted.map((key) => [key, structuredClone(store.get(key))]));
  };
  return {
    store,
    onChanged,
    get: async (keys: null | string | string[]) => pick(keys),
    set: vi.fn(async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
      onChanged.emit(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    }),
    remove: async (keys: string | string[]) => [keys].flat().forEach((key) => void store.delete(key)),
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  windowId: number;
  incognito: boolean;
  discarded?: boolean;
}

export const tabs: FakeTab[] = [];
export const granted = { origins: true };
export const registered: { id: string; matches: string[] }[] = [];
export const menuItems: { id: string; title: string }[] = [];

/** What a script injected into a tab answers; tests replace it. */
export const inject = vi.fn(async (_injection: Injection): Promise<unknown> => undefined);

export interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: () => unknown;
}

const found = (id: number): FakeTab => {
  const tab = tabs.find((one) => one.id === id);
  if (!tab) throw new Error(`No tab with id: ${id}.`);
  return tab;
};

export const browser = {
  runtime: {
    id: 'crossread',
    getURL: (path: string) => `chrome-extension://crossread${path}`,
    onMessage: event<[unknown, object, (reply: unknown) => void]>(),
    onInstalled: event<[object]>(),
    onStartup: event<[]>(),
  },
  storage: { local: area(), session: area() },
  tabs: {
    get: async (id: number) => ({ ...found(id) }),
    query: async ({ windowId, url }: { windowId?: number; url?: string[] }) =>
      tabs
        .filter((tab) => windowId === undefined || tab.windowId === windowId)
        .filter((tab) => url === undefined || /^https?:/.test(tab.url ?? '')),
    onUpdated: event<[number, { url?: string; status?: string }, FakeTab]>(),
    onRemoved: event<[number]>(),
    onActivated: event<[{ tabId: number }]>(),
  },
  windows: {
    getLastFocused: vi.fn(async () => ({ incognito: false })),
    get: vi.fn(async (_window: number) => ({ incognito: false })),
  },
  scripting: {
    executeScript: vi.fn(async (injection: Injection) => [{ result: await inject(injection) }]),
    insertCSS: vi.fn(async () => {}),
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error("Duplicate script ID 'detector'");
      registered.push(...scripts);
    },
    updateContentScripts: async (scripts: typeof registered) => void registered.splice(0, 1, ...scripts),
    unregisterContentScripts: async () => void registered.splice(0),
  },
  action: {
    setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
    setTitle: vi.fn(async (_: { tabId: number; title: string }) => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    onClicked: event<[FakeTab]>(),
  },
  permissions: {
    contains: async () => granted.origins,
    onAdded: event<[object]>(),
    onRemoved: event<[object]>(),
  },
  contextMenus: {
    removeAll: async () => void menuItems.splice(0),
    create: (item: (typeof menuItems)[number]) => void menuItems.push(item),
    update: vi.fn(async (_id: string, _change: { checked: boolean }) => {}),
    onClicked: event<[object, FakeTab | undefined]>(),
  },
  commands: { onCommand: event<[string, FakeTab | undefined]>() },
  sidePanel: { open: vi.fn(async (_: { windowId: number }) => {}), setPanelBehavior: vi.fn(async () => {}) },
  i18n: { getUILanguage: () => 'en' },
};

const events = [
  ...Object.values(browser.runtime),
  ...Object.values(browser.tabs),
  ...Object.values(browser.permissions),
  browser.contextMenus.onClicked,
  browser.commands.onCommand,
  browser.action.onClicked,
  browser.storage.local.onChanged,
  browser.storage.session.onChanged,
];

/** A browser just started, with nothing open. */
export function resetBrowser(): void {
  vi.clearAllMocks();
  inject.mockImplementation(async () => undefined);
  tabs.splice(0);
  registered.splice(0);
  menuItems.splice(0);
  granted.origins = true;
  browser.storage.local.store.clear();
  browser.storage.session.store.clear();
  for (const one of events) if (typeof one === 'object' && 'clear' in one) one.clear();
}
