import { browser } from 'wxt/browser';
import type { Language } from '../i18n';
import { readerLanguage } from '../i18n/reader-language';
import type { TabState } from '../lib/messages';
import { readState } from './tab-states';

/** Slate under white: 7 : 1, and no verdict's colour, so that a number alone raises no alarm. */
const background = '#4f5b6b';
const ink = '#ffffff';

export interface Badge {
  text: string;
  title: string;
}

/** What the toolbar icon says of a tab: a figure on it, and a sentence for whoever points at it or has it read out. */
export function badgeOf(state: TabState | undefined, { t }: Language): Badge {
  switch (state?.kind) {
    case 'compared': {
      const { coverage, findings } = state.comparison;
      if (coverage.compared === 0) return { text: '·', title: t('icon.nothingCompared') };
      const count = findings.filter(({ counted, verdict }) => counted && verdict === 'differs').length;
      return { text: String(count), title: t('icon.differing', { count }) };
    }
    case 'working':
      return { text: '…', title: t('icon.working') };
    case 'failed':
      // A page that did not load says so itself, and most of them have nothing to do with a followed story.
      return {
        text: state.failure.code === 'page-not-loaded' ? '' : '!',
        title: t(`failure.${state.failure.code}.what`),
      };
    case 'paused':
      return { text: '', title: t('icon.paused') };
    default:
      return { text: '', title: t('app.name') };
  }
}

/** Tabs whose icon is telling something for a moment, which a new state is not to cut short. */
const telling = new Set<number>();

/** Shows a state on the icon. */
export async function showBadge(tab: number, state: TabState | undefined): Promise<void> {
  if (!telling.has(tab)) await put(tab, badgeOf(state, await readerLanguage()));
}

/** Tells something on the icon for some milliseconds, then shows the state that the tab has by then. */
export async function tellOnBadge(tab: number, badge: Badge, tellFor: number): Promise<void> {
  telling.add(tab);
  await put(tab, badge);
  await new Promise((after) => setTimeout(after, tellFor));
  telling.delete(tab);
  await showBadge(tab, await readState(tab));
}

/** A tab that was closed meanwhile has no icon left to write on, which is no failure. */
async function put(tab: number, { text, title }: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: background }),
    browser.action.setBadgeTextColor({ tabId: tab, color: ink }),
  ]);
}
