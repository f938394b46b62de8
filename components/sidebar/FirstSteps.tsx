import type { SavedState } from '../../lib/messages';
import { FirstCorpus } from '../shared/FirstCorpus';
import type { Panel } from './panel';

/**
 * The ways to a first corpus, shown by whoever knows that there is nothing to compare with. `thisArticle` is null where
 * the page holds no article to begin with.
 */
export function FirstSteps({ panel, thisArticle }: { panel: Panel; thisArticle: SavedState | null }) {
  return (
    <FirstCorpus
      thisArticle={thisArticle}
      busy={panel.pending.value}
      progress={panel.saveAll.value}
      onSaveThis={panel.save}
      onSaveAll={panel.saveAllTabs}
      onLoadSamples={panel.loadSamples}
    />
  );
}
