import { useEffect, useRef } from 'preact/hooks';
import { titleIn } from '../../../i18n';
import { jobSpoken, jobText } from '../../shared/job';
import { useLanguage } from '../../shared/language';
import { TechnicalDetails } from '../../shared/PageMessage';
import { StoryRow } from './StoryRow';
import type { Stories } from './stories';

/** Every story there is, how many saved articles are about each, and the ways to more. */
export function StoryList({ stories }: { stories: Stories }) {
  const language = useLanguage();
  const { t } = language;
  const shelf = stories.shelf.value;
  const reading = stories.reading.value;
  if (shelf === null) return stories.failure.value ? null : <p class="working-line">{t('stories.opening')}</p>;
  return (
    <div class="stories">
      {shelf.stories.every(({ following }) => following === 'off') ? <p>{t('stories.noneFollowed')}</p> : null}
      <ul class="settings-list story-list" aria-label={t('settings.stories.heading')}>
        {shelf.stories.map((story) => (
          <StoryRow key={story.pack.id} stories={stories} story={story} title={titleIn(language, story.pack.title)} />
        ))}
        {shelf.unreadable.map(({ id, error }) => (
          <li key={id} class="story-row">
            <p>{t('stories.unreadable', { id })}</p>
            <p class="soft">{error.code === 'newer' ? t('stories.error.newer') : t('stories.unreadableWhy')}</p>
            <TechnicalDetails failure={{ code: 'unexpected', detail: error.message }} />
            <div class="story-actions">
              <button
                type="button"
                class="quiet"
                aria-label={t('stories.named', { action: t('stories.delete'), title: id })}
                onClick={() => void stories.removeUnreadable(id)}
              >
                {t('stories.delete')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p class="soft" aria-hidden="true">
        {reading ? jobText(language, { step: 'reading', ...reading }) : ''}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {reading ? jobSpoken(language, { step: 'reading', ...reading }) : ''}
      </p>
      <NewStories stories={stories} />
    </div>
  );
}

/** A new story by form, or from a file. */
function NewStories({ stories }: { stories: Stories }) {
  const { t } = useLanguage();
  const files = useRef<HTMLInputElement>(null);
  const create = useRef<HTMLButtonElement>(null);
  const left = stories.left.value;
  // The keyboard comes back to where the editor was opened from; a new story has no row to come back to.
  useEffect(() => {
    if (left === 'new') create.current?.focus();
  }, [left]);
  return (
    <div class="tools">
      <button type="button" class="primary" ref={create} onClick={stories.create}>
        {t('stories.new')}
      </button>
      <button type="button" onClick={() => files.current?.click()}>
        {t('stories.import')}
      </button>
      <input
        type="file"
        ref={files}
        hidden
        multiple
        accept=".json,application/json"
        aria-label={t('stories.import')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (chosen.length > 0) void stories.importFiles(chosen, (title) => t('stories.titleOfCopy', { title }));
        }}
      />
    </div>
  );
}
