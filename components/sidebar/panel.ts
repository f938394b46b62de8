import { type Signal, signal } from '@preact/signals';
import { createLanguage, type Language, withNames } from '../../i18n';
import type { Fact, Finding } from '../../lib/compare';
import type { CheckState, CorpusCounts, Failure, PageMark, SaveAllProgress, TabState } from '../../lib/messages';
import { switchedOff, switchedOn, type Where } from '../../lib/sites';
import type { BackgroundCalls } from '../background';
import { failureOf, type Notice, type Undoable } from '../shared/notice';
import { type ExportFile, type ExportForm, exportOf } from './exporting';
import { markOf } from './marks';

/** Which action of the reader's is under way. */
export type Pending = 'none' | 'save' | 'save-all' | 'samples';

/** What the panel needs from outside: the background, the reader script in the page, the browser's permissions. */
export interface PanelOutside {
  background: BackgroundCalls;
  reveal(mark: PageMark): void;
  /** Points a sentence out in the page; null takes the pointer away. */
  point(mark: PageMark | null): void;
  /** Asks the browser for access to web pages; must run inside a click. False when the reader declines. */
  requestAccess(): Promise<boolean>;
  /** Puts a text on the clipboard; must run inside a click. */
  copy(text: string): Promise<void>;
  /** Keeps a change of where Crossread looks by itself. */
  keepWhere(change: Partial<Where>): Promise<void>;
  /** Hands the reader a file, as a download. */
  download(file: ExportFile): void;
}

/** The sidebar's state, one signal a leaf. Whoever follows the browser writes it; components only read. */
export interface PanelState {
  language: Signal<Language>;
  /** The active tab of the panel's window and that window; null until known. */
  place: Signal<{ tab: number; window: number } | null>;
  /** Null until the tab's state is known. */
  page: Signal<TabState | null>;
  check: Signal<CheckState | null>;
  /** Where Crossread looks by itself; null until the settings are read. */
  where: Signal<Where | null>;
  saveAll: Signal<SaveAllProgress | null>;
  /** Null until the background has answered: then neither first steps nor sample removal are offered. */
  counts: Signal<CorpusCounts | null>;
  /** Mark ids of the sentences that stand in the page's window now, the one being read first. */
  inView: Signal<readonly string[]>;
  /** Mark id of a sentence the reader clicked in the page, until its card is shown. */
  chosen: Signal<string | null>;
  /** What the corpus says on the subject of the article shown; kept while it is read again. */
  facts: Signal<FactsState>;
  pending: Signal<Pending>;
  notice: Signal<Notice | null>;
}

/** The ledger of the article shown, as far as it is known. */
export type FactsState =
  | { kind: 'loading' }
  | { kind: 'read'; url: string; facts: readonly Fact[] }
  | { kind: 'failed'; failure: Failure };

export interface SentencePair {
  here: string;
  there: string;
}

export interface Panel extends PanelState {
  save(): Promise<void>;
  /** Takes an article that was saved by itself out of the corpus again. */
  undoSave(): Promise<void>;
  saveAllTabs(): Promise<void>;
  loadSamples(): Promise<void>;
  removeSamples(): Promise<void>;
  loadFacts(): Promise<void>;
  readTab(): Promise<void>;
  resume(): Promise<void>;
  copy(text: string): Promise<void>;
  /** Hands over the whole comparison shown, with the facts, as one file. */
  exportAs(form: ExportForm): Promise<void>;
  /** Two sentences do not tell of the same fact: they are no longer compared. */
  tellApart(pair: SentencePair): Promise<void>;
  /** Takes back what a notice tells of. */
  takeBack(notice: Undoable): Promise<void>;
  /** Whether Crossread looks at articles of this site by itself. */
  switchSite(site: string, to: 'on' | 'off'): Promise<'done' | 'failed'>;
  dismissCheck(): Promise<void>;
  dismissNotice(): void;
  grantAccess(): Promise<void>;
  reveal(finding: Finding): void;
  point(finding: Finding | null): void;
  refreshCounts(): Promise<void>;
}

/** A fresh state: nothing known yet. */
export const emptyState = (language: Language = createLanguage()): PanelState => ({
  language: signal(language),
  place: signal(null),
  page: signal(null),
  check: signal(null),
  where: signal<Where | null>(null),
  saveAll: signal(null),
  counts: signal(null),
  inView: signal([]),
  chosen: signal(null),
  facts: signal<FactsState>({ kind: 'loading' }),
  pending: signal('none'),
  notice: signal(null),
});

/** The panel: its state, and what the reader can do with it. Every failure becomes a notice. */
export function createPanel(outside: PanelOutside, state: PanelState = emptyState()): Panel {
  const { background } = outside;
  const attempt = attemptIn(state);
  const inTab = (call: (tab: number) => Promise<Notice | null>) =>
    attempt('none', async () => (state.place.value ? call(state.place.value.tab) : null));
  const refreshCounts = async () => {
    // Without an answer nothing is offered that depends on it; the tab's next state asks again.
    state.counts.value = await background.corpusCounts().catch(() => null);
  };
  const bringSamplesBack = (removed: readonly string[]) =>
    attempt('samples', async () => {
      const { restored } = await background.restoreSamples({ removed });
      await refreshCounts();
      return { kind: 'restored-many', count: restored, erased: 0 };
    });

  return {
    ...state,
    refreshCounts,
    save: () =>
      attempt('save', async () => {
        if (!state.place.value) return null;
        const answer = await background.saveTab({ tab: state.place.value.tab });
        await refreshCounts();
        return 'failure' in answer ? failed(answer.failure) : { kind: 'saved', outcome: answer.outcome };
      }),
    undoSave: () =>
      inTab(async (tab) => {
        if (state.page.value?.kind !== 'compared') return null;
        await background.undoSave({ tab, url: state.page.value.head.url });
        await refreshCounts();
        return { kind: 'save-undone' };
      }),
    saveAllTabs: () =>
      attempt('save-all', async () => {
        if (!state.place.value) return null;
        const { saved, failed } = await background.saveAllTabs({ window: state.place.value.window });
        await refreshCounts();
        return { kind: 'saved-all', saved, failed };
      }),
    loadSamples: () =>
      attempt('samples', async () => {
        const answer = await background.loadSamples();
        await refreshCounts();
        return 'failure' in answer ? failed(answer.failure) : { kind: 'samples-loaded', count: answer.saved };
      }),
    removeSamples: () =>
      attempt('samples', async () => {
        const { removed } = await background.removeSamples();
        await refreshCounts();
        return { kind: 'samples-removed', removed };
      }),
    loadFacts: () => loadFacts(state, background),
    readTab: () => inTab(async (tab) => nothingToSay(await background.readTab({ tab }))),
    exportAs: (form) =>
      inTab(async (tab) => {
        const page = state.page.value;
        if (page?.kind !== 'compared') return null;
        const { facts } = await background.factsOf({ tab, url: page.head.url });
        const file = exportOf(
          withNames(state.language.value, page.comparison.about?.names),
          { ...page, facts, at: Date.now() },
          form,
        );
        outside.download(file);
        return { kind: 'comparison-exported', name: file.name };
      }),
    copy: (text) =>
      attempt('none', async () => {
        await outside.copy(text);
        return { kind: 'copied' };
      }),
    tellApart: ({ here, there }) =>
      inTab(async (tab) => {
        await background.decideUnlike({ tab, here, there, decision: 'unlike' });
        return { kind: 'unlike', here, there };
      }),
    takeBack: (notice) => {
      if (notice.kind === 'samples-removed') return bringSamplesBack(notice.removed);
      const { here, there } = notice;
      return inTab(async (tab) => {
        await background.decideUnlike({ tab, here, there, decision: 'undecided' });
        return { kind: 'unlike-undone' };
      });
    },
    switchSite: async (site, to) => {
      await attempt('none', async () => {
        const { value: where } = state.where;
        if (where === null) return null;
        const switched = to === 'off' ? switchedOff(where, site) : switchedOn(where, site);
        if ('fault' in switched) return failed({ code: switched.fault, detail: site });
        await outside.keepWhere(switched.change);
        return { kind: 'site-switched', site, to };
      });
      return state.notice.value?.kind === 'failed' ? 'failed' : 'done';
    },
    dismissCheck: () => inTab(async (tab) => nothingToSay(await background.dismissCheck({ tab }))),
    resume: () => attempt('none', async () => nothingToSay(await background.setPaused({ paused: false }))),
    grantAccess: () => {
      const asked = outside.requestAccess(); // Before any await: the browser asks only inside the click.
      return inTab(async (tab) => {
        if (!(await asked)) return { kind: 'not-granted' };
        return nothingToSay(await background.readTab({ tab }));
      });
    },
    dismissNotice: () => {
      state.notice.value = null;
    },
    reveal: (finding) => outside.reveal(markOf(finding)),
    point: (finding) => outside.point(finding && markOf(finding)),
  };
}

/** Reads the ledger for the tab shown; an answer for a page left meanwhile is dropped. */
async function loadFacts(state: PanelState, background: BackgroundCalls): Promise<void> {
  const { place, page, facts } = state;
  const urlNow = () => (page.value?.kind === 'compared' ? page.value.head.url : '');
  const url = urlNow();
  if (!place.value || url === '') return;
  if (facts.value.kind !== 'read' || facts.value.url !== url) facts.value = { kind: 'loading' };
  const answer = await background.factsOf({ tab: place.value.tab, url }).then(
    (given): FactsState => ({ kind: 'read', url, facts: given.facts }),
    (error: unknown): FactsState => ({ kind: 'failed', failure: failureOf(error) }),
  );
  if (urlNow() === url) facts.value = answer;
}

const failed = (failure: Failure): Notice => ({ kind: 'failed', failure });

/** The answer shows as a new state of the tab. */
const nothingToSay = (_answer: unknown): null => null;

/** Runs an action: says that it is under way, and what became of it. */
const attemptIn =
  (state: PanelState) =>
  async (pending: Pending, action: () => Promise<Notice | null>): Promise<void> => {
    state.notice.value = null;
    if (pending !== 'none') state.pending.value = pending;
    try {
      state.notice.value = await action();
    } catch (error) {
      state.notice.value = failed(failureOf(error));
    } finally {
      if (pending !== 'none') state.pending.value = 'none';
    }
  };
