import { type Browser, browser } from 'wxt/browser';
import type { PanelMessage, PanelReply } from '../lib/ask-background';
import { localeKey } from '../lib/messages';
import { changesWhere, readSettings } from '../lib/settings';
import { accessGiven, accessWithdrawn } from './access-changes';
import { checkWith } from './checking';
import { looksAt, syncRegistration } from './detection';
import type { Engine } from './engine';
import { failureOf } from './failures';
import { type FromPage, pageMessage, panelMessage } from './incoming';
import { keepFrom } from './keeping';
import { storeMatcher } from './matcher-store';
import { makeMenus, menuIds } from './menus';
import { followNavigation } from './navigation';
import { articleAt, followPages, type Pages } from './pages';
import { openPanel, toggleFromIcon } from './panel';
import { lookAtOpenTabs, lookWhereNothingIsRead, setPaused } from './pausing';
import { refreshCorpus, resumeRefresh, takeUpCorpus, takeUpStories } from './refreshing';
import { run } from './report';
import { saveFrom } from './saving';

type Tab = Browser.tabs.Tab;

/** Half-done work of a killed worker is taken up this long after the next one starts, out of the way of its first task. */
const resumeAfter = 1000;

/**
 * Registers every listener of the background, synchronously: a worker that wakes for an event misses those added
 * later. All state is in storage.session and the database, so the worker may be killed at any point.
 */
export function startBackground(engine: Engine): void {
  const pages = followPages(engine, (tab, article) => run('save an article by itself', keeping.found(tab, article)));
  const keeping = keepFrom(engine, pages);
  const navigation = followNavigation(pages);
  const saving = saveFrom(engine, pages);
  const checking = checkWith(engine, pages);

  const answers: { [K in PanelMessage['type']]: (message: Extract<PanelMessage, { type: K }>) => Promise<unknown> } = {
    readTab: ({ data }) => pages.read(data.tab),
    saveTab: ({ data }) => saving.save(data.tab),
    undoSave: ({ data }) => keeping.undo(data.tab, data.url),
    saveAllTabs: ({ data }) => saving.saveAll(data.window),
    loadSamples: () => saving.loadSamples(),
    removeSamples: () => saving.removeSamples(),
    restoreSamples: ({ data }) => saving.restoreSamples(data.removed),
    corpusCounts: () => engine.counts(),
    factsOf: async ({ data }) => ({ facts: await engine.facts(await articleAt(pages, data.tab, data.url)) }),
    decideUnlike: ({ data }) => saving.decideUnlike(data),
    unlikePairs: async () => ({ pairs: await engine.unlikePairs() }),
    decidePairs: ({ data }) => saving.decidePairs(data.pairs, data.decision),
    dismissCheck: ({ data }) => checking.dismiss(data.tab),
    setPaused: ({ data }) => setPaused(pages, data.paused),
    corpusChanged: () => takeUpCorpus(engine, pages),
    storiesChanged: async () => run('take up the followed stories', takeUpStories(engine, pages)),
  };

  const answer = (message: PanelMessage): Promise<PanelReply> =>
    (answers[message.type] as (message: PanelMessage) => Promise<unknown>)(message).then(
      (given) => ({ answer: given }),
      (error: unknown) => {
        const failure = failureOf(error);
        return { error: failure.detail, failure };
      },
    );

  const hear = (message: FromPage): Promise<void> =>
    message.type === 'articleDetected' ? detected(pages, message) : pages.arrived(message.tab, message);

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const told = pageMessage(message, sender);
    if (told) run('take up a page', hear(told));
    const asked = told ? null : panelMessage(message, sender);
    if (asked) answer(asked).then(respond);
    return asked !== null; // true keeps the channel open for the answer
  });

  browser.tabs.onUpdated.addListener((tab, { url, status }, page) => {
    if (url !== undefined) run('follow a tab', navigation.moved(tab, url));
    // The browser hides the addresses of its own pages, of files, and of sites without access.
    else if (status === 'loading' && page.url === undefined) run('leave a page', navigation.closed(tab));
    // A page loaded again has no new address.
    else if (status === 'loading' && page.url) run('follow a tab', navigation.loading(tab, page.url));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => run('take up a page put aside', pages.takeUp(tabId)));
  browser.tabs.onRemoved.addListener((tab) => run('forget a tab', navigation.closed(tab)));

  const act: Record<string, (tab: Tab & { id: number }, text: string | undefined) => Promise<void> | undefined> = {
    [menuIds.save]: (tab) => saving.saveAndTell(tab.id),
    [menuIds.check]: (tab, text) => {
      openPanel(tab);
      return text === undefined ? checking.checkSelected(tab.id) : checking.check(tab.id, text);
    },
    'open-sidebar': (tab) => {
      openPanel(tab);
      return undefined;
    },
  };

  const perform = (what: string | number, tab: Tab | undefined, text?: string): void => {
    if (tab?.id === undefined) return;
    const doing = act[what]?.({ ...tab, id: tab.id }, text);
    if (doing) run(`do ${what}`, doing);
  };

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuIds.pause) run('pause', setPaused(pages, info.checked === true));
    else perform(info.menuItemId, tab, info.selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => perform(command, tab));

  browser.permissions.onRemoved.addListener(() => run('note withdrawn access', accessWithdrawn(pages)));
  browser.permissions.onAdded.addListener(() => run('use given access', accessGiven(pages)));

  browser.storage.local.onChanged.addListener((changes) => {
    if (localeKey in changes) run('rename the menu items', makeMenus());
    if (changesWhere(changes)) run('look elsewhere', lookElsewhere());
  });

  browser.runtime.onInstalled.addListener(() => {
    run('set up', setUp(engine));
    run('read saved articles again', refreshCorpus(engine, pages));
  });
  browser.runtime.onStartup.addListener(() => {
    run('register the detector', syncRegistration());
    run('hand the stories to the detector', storeMatcher(engine));
  });
  toggleFromIcon();

  setTimeout(() => {
    run('take up pages and checks', Promise.all([pages.resume(), checking.resume()]));
    run('go on reading saved articles', resumeRefresh(engine, pages));
  }, resumeAfter);
}

/** After install or update: the detector knows the stories, stands registered, and has seen the tabs already open. */
async function setUp(engine: Engine): Promise<void> {
  // Where the corpus cannot be opened, the detector keeps the stories it had, and each page says what is wrong.
  const handed = storeMatcher(engine);
  run('hand the stories to the detector', handed);
  await Promise.allSettled([makeMenus(), handed]);
  await syncRegistration();
  await lookAtOpenTabs();
}

/** The reader changed where Crossread looks by itself. */
async function lookElsewhere(): Promise<void> {
  await syncRegistration();
  await lookWhereNothingIsRead();
}

/** A detector that was in the page before its site was switched off may still speak. */
async function detected(pages: Pages, { tab, url }: Extract<FromPage, { type: 'articleDetected' }>): Promise<void> {
  if (looksAt(await readSettings(), url)) await pages.read(tab, 'detected');
}
