import type { askBackground } from '../lib/ask-background';
import type { PanelToBackground } from '../lib/messages';

type Answer<Name extends keyof PanelToBackground> = Promise<Awaited<ReturnType<PanelToBackground[Name]>>>;

/**
 * What Crossread's own pages ask of the background, as plain asynchronous calls. Pages get it injected, so that tests
 * and the gallery can stand in for the background. Each call rejects when the background cannot be reached.
 */
export type BackgroundCalls = {
  [Name in keyof PanelToBackground]: (...data: Parameters<PanelToBackground[Name]>) => Answer<Name>;
};

/** The calls, each sent as a message through `ask`. */
export const callsThrough = (ask: typeof askBackground): BackgroundCalls => ({
  readTab: (data) => ask('readTab', data),
  saveTab: (data) => ask('saveTab', data),
  saveAllTabs: (data) => ask('saveAllTabs', data),
  undoSave: (data) => ask('undoSave', data),
  loadSamples: () => ask('loadSamples'),
  removeSamples: () => ask('removeSamples'),
  restoreSamples: (data) => ask('restoreSamples', data),
  corpusCounts: () => ask('corpusCounts'),
  factsOf: (data) => ask('factsOf', data),
  decideUnlike: (data) => ask('decideUnlike', data),
  unlikePairs: () => ask('unlikePairs'),
  decidePairs: (data) => ask('decidePairs', data),
  dismissCheck: (data) => ask('dismissCheck', data),
  setPaused: (data) => ask('setPaused', data),
  corpusChanged: () => ask('corpusChanged'),
  storiesChanged: () => ask('storiesChanged'),
});
