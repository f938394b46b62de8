import type { SaveAllProgress, SavedState } from '../../lib/messages';
import { Icon } from './icons';
import { focusThen } from './kept-focus';
import { useLanguage } from './language';

export interface FirstCorpusProps {
  /** Whether the article beside the panel is saved; null where there is no article to save. */
  thisArticle: SavedState | null;
  progress: SaveAllProgress | null;
  /** An action is under way: buttons wait for it. */
  busy: 'none' | 'save' | 'save-all' | 'samples';
  onSaveThis: () => void;
  onSaveAll: () => void;
  onLoadSamples: () => void;
}

/** What a reader with an empty corpus does first: three steps to a comparison, or the samples. */
export function FirstCorpus(props: FirstCorpusProps) {
  const { t } = useLanguage();
  const waiting = props.busy !== 'none';
  return (
    <section class="first-corpus" {...focusThen('[role="tab"][tabindex="0"]', 'main h1')}>
      <h2>{t('firstCorpus.heading')}</h2>
      <p>{t('firstCorpus.why')}</p>
      <ol class="steps">
        <li>
          <h3>{t('firstCorpus.save')}</h3>
          <WaysToSave {...props} />
        </li>
        <li>
          <h3>{t('firstCorpus.next')}</h3>
          <p class="soft">{t('firstCorpus.nextWhy')}</p>
        </li>
        <li>
          <h3>{t('firstCorpus.see')}</h3>
          <p class="soft">{t('firstCorpus.seeWhy')}</p>
        </li>
      </ol>
      <div class="ways">
        <p>{t('firstCorpus.orSamples')}</p>
        <button type="button" aria-disabled={waiting} onClick={() => waiting || props.onLoadSamples()}>
          {t(props.busy === 'samples' ? 'firstCorpus.loadingSamples' : 'firstCorpus.samples')}
        </button>
        <p class="soft">{t('firstCorpus.samplesWhy')}</p>
      </div>
      <p class="soft">{t('firstCorpus.englishOnly')}</p>
    </section>
  );
}

function WaysToSave(props: FirstCorpusProps) {
  const { t } = useLanguage();
  const waiting = props.busy !== 'none';
  return (
    <div class="ways">
      {props.thisArticle === null ? <p class="soft">{t('firstCorpus.saveWhere')}</p> : saveThis(props, t)}
      <button type="button" aria-disabled={waiting} onClick={() => waiting || props.onSaveAll()}>
        {t('firstCorpus.saveAll')}
      </button>
      {props.busy === 'save-all' ? <Progress progress={props.progress} /> : null}
    </div>
  );
}

/** Stays one button when the article is saved, so that the keyboard's focus is not lost on it. */
function saveThis(props: FirstCorpusProps, t: ReturnType<typeof useLanguage>['t']) {
  const saved = props.thisArticle === 'saved';
  const waiting = saved || props.busy !== 'none';
  return (
    <button
      class={saved ? 'done' : 'primary'}
      type="button"
      aria-disabled={waiting}
      onClick={() => waiting || props.onSaveThis()}
    >
      {saved ? <Icon name="check" /> : null}{' '}
      {saved ? t('firstCorpus.thisSaved') : t(props.busy === 'save' ? 'header.saving' : 'firstCorpus.saveThis')}
    </button>
  );
}

/** How far "save all open tabs" has come; indeterminate until the tabs are counted. */
function Progress({ progress }: { progress: SaveAllProgress | null }) {
  const { t } = useLanguage();
  const text = progress ? t('firstCorpus.savingAll', { ...progress }) : t('firstCorpus.lookingAtTabs');
  return (
    <div class="progress">
      <progress aria-label={text} max={progress?.total || 1} value={progress ? progress.done : undefined} />
      <span role="status">{text}</span>
    </div>
  );
}
