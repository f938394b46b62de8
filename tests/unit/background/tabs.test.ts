import { describe, expect, it, vi } from 'vitest';
import { browser, type FakeTab, granted, inject, menuItems, registered, tabs } from './browser-double';
import { anArticle } from './fake-engine';
import { world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

/** Documents remember that they were met, as the isolated world of a real one does. */
function documentsThatRemember() {
  const met = new Set<number>();
  const answer = inject.getMockImplementation() as typeof inject;
  inject.mockImplementation(async (injection) => {
    if (injection.files) return answer(injection);
    const before = met.has(injection.target.tabId);
    met.add(injection.target.tabId);
    return before;
  });
  return {
    load: (tab: number, url: string) => {
      met.delete(tab);
      move(tab, url);
    },
    push: (tab: number, url: string) => move(tab, url),
    /** The browser tells of no new address then. */
    reload: (tab: FakeTab) => {
      met.delete(tab.id);
      browser.tabs.onUpdated.emit(tab.id, { status: 'loading' }, tab);
    },
  };
}

function move(id: number, url: string) {
  const tab = tabs.find((one) => one.id === id);
  if (!tab) throw new Error(`no tab ${id}`);
  tab.url = url;
  browser.tabs.onUpdated.emit(id, { status: 'loading', url }, tab);
}

const settled = () => new Promise((done) => setTimeout(done, 10));

describe('moving from page to page', () => {
  it('drops what stood on the page left', async () => {
    const w = world();
    const documents = documentsThatRemember();
    await w.reading(1);
    documents.load(1, 'https://harbour.example/other');
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
    expect(browser.storage.session.store.has('article:1')).toBe(false);
    expect(w.badge(1)).toBe('');
  });

  it('leaves the first address of a document to the registered detector', async () => {
    const w = world();
    const documents = documentsThatRemember();
    w.open({ id: 1, url: 'https://harbour.example/' });
    documents.load(1, 'https://harbour.example/one');
    await settled();
    expect(w.injections('detector.js')).toBe(0);
  });

  it('has a page looked at that came without a new document', async () => {
    const w = world();
    const documents = documentsThatRemember();
    w.open({ id: 1, url: 'https://harbour.example/' });
    documents.load(1, 'https://harbour.example/one');
    await settled();
    documents.push(1, 'https://harbour.example/two');
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(1));
  });

  it('does not lose a saving asked for in the moment in which a new document is met', async () => {
    const w = world();
    const answer = inject.getMockImplementation() as typeof inject;
    // The reader script answers some time after it was put into the page.
    inject.mockImplementation(async (injection) => void setTimeout(() => answer(injection), 20));
    const documents = documentsThatRemember();
    const article = anArticle({ title: 'The bridge opens' });
    const tab = w.open({ id: 1, url: article.url }, article);
    const get = browser.tabs.get;
    // The second look at the tab is the one a reading begins with; the new document is met while it is under way.
    const slow = vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
      if (slow.mock.calls.length === 2) {
        documents.reload(tab);
        await settled();
      }
      return get(id);
    });
    const outcome = await w.ask({ type: 'saveTab', data: { tab: 1 } });
    slow.mockRestore();
    expect(outcome).toEqual({ answer: { outcome: 'saved' } });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ saved: 'saved' }));
  });

  it('drops what stood on a page that was loaded again, and keeps what was checked there', async () => {
    const w = world();
    const documents = documentsThatRemember();
    const tab = await w.reading(1);
    browser.storage.session.store.set('check:1', { kind: 'checking' });
    documents.reload(tab);
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
    expect(w.badge(1)).toBe('');
    expect(w.checkOf(1)).toBeDefined();
  });

  it('keeps what the detector has found in a page loaded again by the time it is asked after', async () => {
    const w = world();
    const tab = await w.reading(1);
    const answer = inject.getMockImplementation() as typeof inject;
    inject.mockImplementation(async (injection) => {
      if (injection.files) return answer(injection);
      w.fromPage(1, { type: 'articleDetected', url: tab.url });
      await settled();
      return false;
    });
    browser.tabs.onUpdated.emit(1, { status: 'loading' }, tab);
    await settled();
    await settled();
    expect(w.state(1)?.kind).toBe('compared');
  });

  it('keeps what is read of a new page while its coming is still taken up', async () => {
    const w = world();
    const documents = documentsThatRemember();
    const url = 'https://harbour.example/one';
    w.open({ id: 1, url: 'https://harbour.example/' }, anArticle({ url }));
    // The settings come late, and the page's text later still.
    const slow = vi.spyOn(browser.storage.local, 'get').mockImplementation(() => settled().then(() => ({})));
    const answer = inject.getMockImplementation() as typeof inject;
    inject.mockImplementation(async (injection) => {
      if (injection.files?.some((file) => file.endsWith('reader.js'))) await settled().then(settled);
      return answer(injection);
    });
    // The reader saves in the moment in which the page stands there.
    documents.load(1, url);
    const saved = w.ask({ type: 'saveTab', data: { tab: 1 } });
    expect(await saved).toMatchObject({ answer: { outcome: 'saved' } });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ saved: 'saved' }));
    slow.mockRestore();
  });

  it('does not look again when only the fragment changes', async () => {
    const w = world();
    const documents = documentsThatRemember();
    w.open({ id: 1, url: 'https://harbour.example/one' }, anArticle({ url: 'https://harbour.example/one' }));
    documents.load(1, 'https://harbour.example/one');
    await settled();
    w.fromPage(1, { type: 'articleDetected', url: 'https://harbour.example/one' });
    await vi.waitUntil(() => w.state(1)?.kind === 'compared');
    documents.push(1, 'https://harbour.example/one#comments');
    await settled();
    expect(w.injections('detector.js')).toBe(0);
    expect(w.state(1)?.kind).toBe('compared');
  });

  it('drops what stood on a page of a site switched off since, once it is loaded again', async () => {
    const w = world();
    const documents = documentsThatRemember();
    const tab = await w.reading(1);
    browser.storage.local.store.set('excludedSites', ['harbour.example']);
    await settled();
    expect(w.state(1)?.kind).toBe('compared');
    documents.reload(tab);
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
    expect(w.badge(1)).toBe('');
  });

  it('keeps what the reader asked for on such a site until then, and puts no script into its other pages', async () => {
    const w = world();
    const documents = documentsThatRemember();
    browser.storage.local.store.set('excludedSites', ['harbour.example']);
    const url = 'https://harbour.example/one';
    const tab = w.open({ id: 1, url }, anArticle({ url }));
    documents.load(1, url);
    documents.reload(tab);
    await settled();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    await vi.waitFor(() => expect(w.state(1)?.kind).toBe('compared'));
    documents.push(1, `${url}#comments`);
    await settled();
    expect(w.state(1)?.kind).toBe('compared');
    documents.reload(tab);
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
  });

  it('says that a page did not load, quietly, until it is loaded', async () => {
    const w = world();
    const tab = w.open({ id: 1, url: 'https://harbour.example/one' });
    inject.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    browser.tabs.onUpdated.emit(1, { status: 'loading', url: tab.url as string }, tab);
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ kind: 'failed', failure: { code: 'page-not-loaded' } }));
    expect(w.badge(1)).toBe('');
    documentsThatRemember().reload(tab);
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
  });

  it('drops it too where the browser hides the address of the next page', async () => {
    const w = world();
    const tab = await w.reading(1);
    tab.url = undefined;
    browser.tabs.onUpdated.emit(1, { status: 'loading' }, tab);
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
    expect(browser.storage.session.store.has('article:1')).toBe(false);
  });

  it('forgets a closed tab', async () => {
    const w = world();
    await w.reading(1);
    tabs.splice(0);
    browser.tabs.onRemoved.emit(1);
    await vi.waitFor(() => expect([...browser.storage.session.store.keys()]).toEqual([]));
  });
});

describe('set-up', () => {
  it('registers the detector, makes the menus and looks at tabs already open', async () => {
    const w = world();
    w.open({ id: 1, url: 'https://harbour.example/one' });
    w.open({ id: 2, url: 'chrome://settings/' });
    w.open({ id: 3, url: 'https://asleep.example/', discarded: true });
    browser.runtime.onInstalled.emit({});
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(1));
    expect(registered).toMatchObject([{ id: 'detector', matches: ['http://*/*', 'https://*/*'] }]);
    expect(menuItems.map(({ title }) => title)).toEqual([
      'Save this page to Crossread',
      'Check this claim in Crossread',
      'Pause Crossread',
    ]);
    expect(browser.storage.local.store.has('matcher')).toBe(true);
  });

  it('goes on where a tab refuses scripts', async () => {
    const w = world();
    w.open({ id: 1, url: 'https://refuses.example/' });
    w.open({ id: 2, url: 'https://harbour.example/one' });
    inject.mockImplementation(async ({ target }) => {
      if (target.tabId === 1) throw new Error('Cannot access contents of the page.');
    });
    browser.runtime.onInstalled.emit({});
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(1));
  });

  it('renames the menu items when the reader chooses another language', async () => {
    world();
    await browser.storage.local.set({ locale: 'en' });
    await vi.waitFor(() => expect(menuItems).toHaveLength(3));
  });
});

describe('where the detector looks', () => {
  it.each([
    [{ detection: 'listed', listedSites: ['harbour.example'] }, ['*://harbour.example/*', '*://*.harbour.example/*']],
    [{ detection: 'listed', listedSites: ['127.0.0.1'] }, ['*://127.0.0.1/*']],
    [{ detection: 'listed', listedSites: ['not a site', 7] }, null],
    [{ detection: 'listed' }, null],
    [{ detection: 'asked', listedSites: ['harbour.example'] }, null],
    [{ detection: { nonsense: true } }, ['http://*/*', 'https://*/*']],
  ])('follows the settings %j', async (settings, matches) => {
    world();
    await browser.storage.local.set(settings);
    await settled();
    expect(registered[0]?.matches ?? null).toEqual(matches);
  });

  it('is nowhere else, not even after a move without a new document', async () => {
    const w = world();
    const documents = documentsThatRemember();
    await browser.storage.local.set({ detection: 'listed', listedSites: ['levant.example'] });
    w.open({ id: 1, url: 'https://harbour.example/' });
    documents.load(1, 'https://harbour.example/one');
    await settled();
    documents.push(1, 'https://harbour.example/two');
    await settled();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a site that the reader switched off', () => {
  const off = () => browser.storage.local.set({ excludedSites: ['harbour.example'] });

  it('is left out of the registration, and comes back into it', async () => {
    world();
    await off();
    const excludeMatches = ['*://harbour.example/*', '*://*.harbour.example/*'];
    await vi.waitFor(() =>
      expect(registered).toMatchObject([{ matches: ['http://*/*', 'https://*/*'], excludeMatches }]),
    );
    await browser.storage.local.set({ excludedSites: [] });
    await vi.waitFor(() => expect(registered).toMatchObject([{ excludeMatches: [] }]));
  });

  it('is not read though a detector still in its page speaks', async () => {
    const w = world();
    await off();
    const article = anArticle({ url: 'https://sport.harbour.example/one' });
    w.open({ id: 1, url: article.url }, article);
    w.fromPage(1, { type: 'articleDetected', url: article.url });
    await settled();
    expect(w.injections('reader.js')).toBe(0);
  });

  it('is read when the reader asks', async () => {
    const w = world();
    await off();
    const article = anArticle({ title: 'The bridge opens' });
    w.open({ id: 1, url: article.url }, article);
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ kind: 'compared' }));
  });

  it('keeps what is read already; switched on again, its other open pages are looked at', async () => {
    const w = world();
    await w.reading(1);
    w.open({ id: 2, url: 'https://harbour.example/two' });
    w.open({ id: 3, url: 'https://levant.example/three' });
    await off();
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(1));
    expect(w.state(1)).toMatchObject({ kind: 'compared' });
    await browser.storage.local.set({ excludedSites: [] });
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(3));
    const looked = browser.scripting.executeScript.mock.calls.filter(([{ files }]) => files?.includes('/detector.js'));
    expect(looked.map(([{ target }]) => target.tabId)).toEqual([3, 2, 3]);
  });
});

describe('pausing', () => {
  const pause = (checked: boolean) => browser.contextMenus.onClicked.emit({ menuItemId: 'pause', checked }, undefined);

  it('stops the detector, says so in every tab and clears the icon', async () => {
    const w = world();
    browser.runtime.onInstalled.emit({});
    await w.reading(1);
    pause(true);
    await vi.waitFor(() => expect(w.state(1)).toEqual({ kind: 'paused' }));
    expect(registered).toEqual([]);
    expect(w.badge(1)).toBe('');
    expect(browser.contextMenus.update).toHaveBeenCalledWith('pause', { checked: true });
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    expect(w.injections('reader.js')).toBe(1);
  });

  it('ends from the sidebar too, and the open tabs are looked at again', async () => {
    const w = world();
    await w.reading(1);
    pause(true);
    await vi.waitFor(() => expect(w.state(1)?.kind).toBe('paused'));
    await w.ask({ type: 'setPaused', data: { paused: false } });
    expect(w.state(1)).toBeUndefined();
    expect(w.injections('detector.js')).toBe(1);
    expect(registered).toHaveLength(1);
  });
});

describe('access withdrawn', () => {
  it('is told on the tabs read, and forgotten when it comes back', async () => {
    const w = world();
    const tab = await w.reading(1);
    granted.origins = false;
    delete tab.url;
    browser.permissions.onRemoved.emit({});
    await vi.waitFor(() => expect(w.state(1)).toEqual({ kind: 'no-access', url: 'https://harbour.example/one' }));
    granted.origins = true;
    tab.url = 'https://harbour.example/one';
    browser.permissions.onAdded.emit({});
    await vi.waitFor(() => expect(w.state(1)).toBeUndefined());
    await vi.waitFor(() => expect(w.injections('detector.js')).toBe(1));
  });
});

describe('checking a selection', () => {
  const menu = { menuItemId: 'check-selection', selectionText: ' The bridge \n has 12 spans. ' };

  it('opens the side panel before anything else and leaves the answer for it', async () => {
    const w = world();
    const tab = await w.reading(1);
    browser.contextMenus.onClicked.emit(menu, tab);
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 1 });
    await vi.waitFor(() => expect(w.checkOf(1)?.kind).toBe('checked'));
    expect(w.checkOf(1)).toMatchObject({ text: 'The bridge has 12 spans.', comparison: { coverage: { compared: 1 } } });
  });

  it('works on a page without an article', async () => {
    const w = world();
    const tab = w.open({ id: 1, url: 'https://notes.example/' });
    browser.contextMenus.onClicked.emit(menu, tab);
    await vi.waitFor(() => expect(w.checkOf(1)?.kind).toBe('checked'));
  });

  it('leaves its answer also where the panel could not be opened', async () => {
    const w = world();
    const tab = await w.reading(1);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    browser.sidePanel.open.mockRejectedValueOnce(new Error('needs a user gesture'));
    browser.contextMenus.onClicked.emit(menu, tab);
    await vi.waitFor(() => expect(w.checkOf(1)?.kind).toBe('checked'));
  });

  it('takes the selection out of the page for the keyboard command', async () => {
    const w = world();
    const tab = await w.reading(1);
    inject.mockResolvedValue('It has 12 spans.');
    browser.commands.onCommand.emit('check-selection', tab);
    expect(browser.sidePanel.open).toHaveBeenCalled();
    await vi.waitFor(() => expect(w.checkOf(1)).toMatchObject({ kind: 'checked', text: 'It has 12 spans.' }));
  });

  it('says so when nothing is selected', async () => {
    const w = world();
    const tab = await w.reading(1);
    inject.mockResolvedValue('');
    browser.commands.onCommand.emit('check-selection', tab);
    await vi.waitFor(() => expect(w.checkOf(1)).toMatchObject({ failure: { code: 'nothing-selected' } }));
  });

  it('is a typed failure when the engine breaks, and can be dismissed', async () => {
    const w = world();
    const tab = await w.reading(1);
    w.engine.failWith(new Error('boom'));
    browser.contextMenus.onClicked.emit(menu, tab);
    await vi.waitFor(() => expect(w.checkOf(1)).toMatchObject({ kind: 'failed', failure: { code: 'unexpected' } }));
    await w.ask({ type: 'dismissCheck', data: { tab: 1 } });
    expect(w.checkOf(1)).toBeUndefined();
  });
});

describe('a page that sends what is not its own to send', () => {
  it('gets no answer and changes nothing', async () => {
    const w = world();
    const tab = await w.reading(1, anArticle({ title: 'The bridge opens' }));
    const sender = { id: 'crossread', frameId: 0, url: tab.url, tab };
    expect(await w.ask({ type: 'saveTab', data: { tab: 1 } }, sender)).toBe('refused');
    expect(w.engine.saved.size).toBe(0);
  });
});
