import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../shared/language';
import type { ListedStory, Stories } from './stories';

export interface StoryRowProps {
  stories: Stories;
  story: ListedStory;
  /** In the reader's language. */
  title: string;
}

/** A story with its switch, what it is, and what can be done with it. */
export function StoryRow({ stories, story, title }: StoryRowProps) {
  const { t } = useLanguage();
  const { pack, origin, following, articles, noticed } = story;
  const turn = async (box: HTMLInputElement) => {
    await stories.follow(story, box.checked ? 'on' : 'off');
    // Where it failed nothing is drawn anew, and the box would go on showing what the reader wanted.
    const now = stories.shelf.value?.stories.find((one) => one.pack.id === pack.id);
    box.checked = (now ?? story).following === 'on';
  };
  return (
    <li class="story-row">
      <label class="story-switch">
        <input
          type="checkbox"
          checked={following === 'on'}
          onChange={({ currentTarget }) => void turn(currentTarget)}
        />
        <span>
          <span class="story-title">{title}</span>
          <span class="visually-hidden"> {t('stories.follow')}</span>
        </span>
      </label>
      <p class="soft">
        {following === 'off' ? `${t('stories.off')} · ` : ''}
        {t(`stories.origin.${origin}`)} · {t('stories.articles', { count: articles })}
      </p>
      {noticed === 'asked' ? <p class="soft warning">{t('stories.noRoom')}</p> : null}
      <RowActions stories={stories} story={story} title={title} id={pack.id} />
    </li>
  );
}

function RowActions({ stories, story, title, id }: StoryRowProps & { id: string }) {
  const { t } = useLanguage();
  const edit = useRef<HTMLButtonElement>(null);
  const left = stories.left.value;
  useEffect(() => {
    if (left === id) edit.current?.focus();
  }, [left, id]);
  const copy = t('stories.copyTitle', { title: story.pack.title.en });
  const action = (name: string, act: () => void, button?: typeof edit) => (
    <button
      type="button"
      class="quiet"
      {...(button ? { ref: button } : {})}
      aria-label={t('stories.named', { action: name, title })}
      onClick={act}
    >
      {name}
    </button>
  );
  const back = story.origin === 'own' ? t('stories.delete') : t('stories.original');
  return (
    <div class="story-actions">
      {action(t('stories.edit'), () => stories.edit(story), edit)}
      {action(t('stories.duplicate'), () => stories.duplicate(story, copy))}
      {action(t('stories.export'), () => stories.exportStory(story.pack))}
      {story.origin === 'bundled' ? null : action(back, () => void stories.remove(story))}
    </div>
  );
}
