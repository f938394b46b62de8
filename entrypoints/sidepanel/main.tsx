import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { callsThrough } from '../../components/background';
import { browserLanguage, followLanguage } from '../../components/page-language';
import { download } from '../../components/shared/download';
import { pageMarks } from '../../components/sidebar/marks';
import { createPanel, emptyState } from '../../components/sidebar/panel';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { askBackground } from '../../lib/ask-background';
import type { MarkLook } from '../../lib/mark-looks';
import { followSettings, type StoredSettings, writeSettings } from '../../lib/settings';
import { followCounts } from './follow-counts';
import { followWindow } from './follow-window';
import { connectMarks, type ReaderPort } from './marks-port';
import { requestWebAccess } from './web-access';

const state = emptyState(browserLanguage());

/** How marks are to look; null until the settings are read, so that a reader who wants none never sees one. */
const look = signal<MarkLook | null>(null);

/** Only the top frame has a reader script; a page in a frame must not answer for it. */
const connectReader = (tab: number): ReaderPort => {
  const port = browser.tabs.connect(tab, { name: 'marks', frameId: 0 });
  // Reading lastError tells Chromium that a page without a reader script is expected.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return port;
};

const marks = connectMarks(connectReader, {
  notFound: () => {
    state.notice.value = { kind: 'sentence-not-found' };
  },
  inView: (ids) => {
    state.inView.value = ids;
  },
  chosen: (id) => {
    state.chosen.value = id;
  },
});

const panel = createPanel(
  {
    background: callsThrough(askBackground),
    reveal: marks.reveal,
    point: marks.point,
    requestAccess: requestWebAccess,
    download: ({ name, type, text }) => download(new Blob([text], { type: `${type};charset=utf-8` }), name),
    keepWhere: writeSettings,
    copy: (text) => navigator.clipboard.writeText(text),
  },
  state,
);

effect(() => {
  const page = state.page.value;
  const place = untracked(() => state.place.value);
  const marked = page?.kind === 'compared' && look.value;
  if (place) marks.show(place.tab, marked ? { look: marked, marks: pageMarks(page.comparison.findings) } : null);
});

followCounts(panel);

const root = document.getElementById('root');
if (root) render(<Sidebar panel={panel} />, root);

const keepUp = (settings: StoredSettings) => {
  state.where.value = settings;
  look.value = settings.markLook;
};

// Without its language or window the panel still stands, in the browser's language and with a notice.
Promise.all([followLanguage(state.language), followWindow(state), followSettings(keepUp)]).catch((error: unknown) => {
  state.notice.value = { kind: 'failed', failure: { code: 'unexpected', detail: String(error) } };
});
