import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { callsThrough } from '../../components/background';
import { compareTitle } from '../../components/corpus/CompareView';
import { CorpusPage } from '../../components/corpus/CorpusPage';
import { createLibrary, emptyLibrary } from '../../components/corpus/library';
import { browserLanguage, followLanguage } from '../../components/page-language';
import { download } from '../../components/shared/download';
import { askBackground } from '../../lib/ask-background';
import { watchBackupPlan } from '../../lib/backup-storage';
import { type SaveAllProgress, saveAllKey } from '../../lib/messages';
import { backupCalls } from './backup-calls';
import { corpusCalls } from './corpus-calls';
import { followChanges } from './follow-changes';
import { room } from './room';

const state = emptyLibrary(browserLanguage());

const library = createLibrary(
  {
    corpus: corpusCalls(() => state.language.value),
    background: callsThrough(askBackground),
    window: async () => (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT,
    download,
    now: Date.now,
    room,
    backup: backupCalls,
  },
  state,
);

effect(() => {
  const language = state.language.value;
  const { view } = state.address.value;
  const [opened, beside] = [state.opened.value, state.beside.value];
  if (view === 'compare' && beside && beside !== 'gone') document.title = compareTitle(language, beside);
  else if (view === 'article' && opened && opened !== 'gone') document.title = opened.head.title;
  else document.title = language.t('corpus.title');
});

browser.storage.session.onChanged.addListener((changes) => {
  const change = changes[saveAllKey];
  if (change) state.saveAll.value = (change.newValue as SaveAllProgress | undefined) ?? null;
});
addEventListener('hashchange', () => void library.turnTo(location.hash));
followChanges(library);

const root = document.getElementById('root');
if (root) render(<CorpusPage library={library} />, root);

followLanguage(state.language).catch((error: unknown) => {
  state.notice.value = { kind: 'failed', failure: { code: 'unexpected', detail: String(error) } };
});
void library.turnTo(location.hash);
void library.refresh().then(library.resume).then(library.reviewBackup).then(library.keepPlan);
watchBackupPlan(() => void library.reviewBackup());
