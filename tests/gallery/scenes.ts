import type { Scene } from './show';

const tab = (view: string) => ({ press: `#tab-${view}` });
const unfold = { press: '.plain-card [aria-expanded="false"]' };

/** What the sidebar shows once the reader has done something in one of its states, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  'only-agreeing': { of: 'compared', steps: [{ press: '.chip.verdict-agrees' }] },
  'what-was-compared': { of: 'compared', steps: [{ press: '.coverage > button' }] },
  found: { of: 'compared', steps: [{ write: '.find input', text: 'nets' }] },
  'found-none': { of: 'compared', steps: [{ write: '.find input', text: 'tractor' }] },
  keys: { of: 'compared', steps: [{ press: '.coverage > .help' }] },
  'evidence-open': {
    of: 'compared',
    steps: [{ press: '.verdict-agrees .disclose' }, { press: '.card.verdict-differs [aria-expanded="false"]' }],
  },
  focused: { of: 'compared', steps: [{ focus: '.claims li[id]' }] },
  facts: { of: 'compared', steps: [tab('facts'), { press: '.fact .disclose' }] },
  'facts-many': { of: 'facts-of-all-kinds', steps: [tab('facts')] },
  'facts-empty': { of: 'facts-none', steps: [tab('facts')] },
  'facts-wait': { of: 'facts-loading', steps: [tab('facts')] },
  'facts-broken': { of: 'facts-failed', steps: [tab('facts'), { press: '.technical summary' }] },
  omitted: { of: 'compared', steps: [tab('omitted'), unfold] },
  'omitted-none': { of: 'nothing-omitted', steps: [tab('omitted')] },
  sources: { of: 'compared', steps: [tab('sources')] },
  'sources-none': { of: 'nothing-omitted', steps: [tab('sources')] },
  'failed-technical': { of: 'failed', steps: [{ press: '.technical summary' }] },
};

/** The same for the corpus page. */
export const shelfScenes: Readonly<Record<string, Scene>> = {
  'filters-open': { of: 'filtered', steps: [{ press: '.filters summary' }] },
  'evidence-below': { of: 'reading-claims', steps: [{ press: '.claim-sign' }] },
};

/** The same for the settings. */
export const settingsScenes: Readonly<Record<string, Scene>> = {
  'site-refused': {
    of: 'listed',
    steps: [{ write: '.site-list input', text: 'not a site' }, { press: '.site-list form button' }],
  },
  'all-decisions': { of: 'many-decisions', steps: [{ press: 'p.pair-foot button' }] },
};
