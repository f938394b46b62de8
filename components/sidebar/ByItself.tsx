import { useRef } from 'preact/hooks';
import type { SavedByItself } from '../../lib/messages';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';

export interface ByItselfProps {
  told: SavedByItself;
  onUndo: () => void;
}

/** What became of saving the article by itself: that it is saved, with the way back, or why it could not be. */
export function ByItself({ told, onUndo }: ByItselfProps) {
  const { t } = useLanguage();
  const line = useRef<HTMLParagraphElement>(null);
  if (told.kind === 'failed') {
    const { code } = told.failure;
    return (
      <p class="by-itself by-itself-failed">
        <Icon name="alert" />{' '}
        {t('byItself.failed', { what: t(`failure.${code}.what`), todo: t(`failure.${code}.todo`) })}
      </p>
    );
  }
  const undo = () => {
    // The line goes with its button: the keyboard moves to what saves the article again.
    line.current?.closest('.article-header')?.querySelector<HTMLElement>('.save')?.focus();
    onUndo();
  };
  return (
    <p class="by-itself" ref={line}>
      {t('byItself.saved')}{' '}
      <button type="button" class="quiet" onClick={undo}>
        {t('byItself.undo')}
      </button>
    </p>
  );
}
