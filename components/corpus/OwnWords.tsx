import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { tally } from './filtering';
import type { Library } from './library';

interface OwnWordsProps {
  library: Library;
  articleId: string;
}

/** The reader's tags and note on the opened article. Folded away while there are none. */
export function OwnWords({ library, articleId }: OwnWordsProps) {
  const { t } = useLanguage();
  const { tags, note } = library.annotations.value;
  const [opened] = useState(tags.length > 0 || note !== '');
  return (
    <details class="own" open={opened}>
      <summary>{t('own.heading')}</summary>
      {tags.length > 0 ? (
        <ul aria-label={t('own.tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag" {...focusThen('.own input[name=tag]')}>
              <bdi>{tag}</bdi>
              <button type="button" class="icon-button" onClick={() => library.tag(articleId, tag, 'off')}>
                <Icon name="close" />
                <span class="visually-hidden">{t('own.removeTag', { tag })}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <NewTag library={library} articleId={articleId} />
      <Note library={library} articleId={articleId} />
    </details>
  );
}

/** Suggests the tags in use elsewhere. */
function NewTag({ library, articleId }: OwnWordsProps) {
  const { t } = useLanguage();
  const known = tally((library.articles.value ?? []).flatMap(({ tags }) => tags));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void addTags(library, articleId, new FormData(form).get('tag')?.toString() ?? '');
    form.reset();
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        {t('own.addTag')}
        <input name="tag" dir="auto" list="known-tags" maxLength={60} autocomplete="off" required />
      </label>
      <datalist id="known-tags">
        {known.map(([tag]) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit">{t('own.add')}</button>
    </form>
  );
}

/** A comma ends a tag: readers list several at once. */
async function addTags(library: Library, articleId: string, typed: string): Promise<void> {
  const tags = typed.split(/[,،，;]/u).map((tag) => tag.trim());
  for (const tag of new Set(tags)) if (tag !== '') await library.tag(articleId, tag, 'on');
}

/** A note is written this long after the last key, in milliseconds, and when the field is left. */
const PAUSE = 600;

function Note({ library, articleId }: OwnWordsProps) {
  const { t } = useLanguage();
  const [state, setState] = useState<'untouched' | 'saved' | 'failed'>('untouched');
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);
  const write = () => {
    const text = waiting.current?.text;
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    if (text !== undefined) void library.note(articleId, text).then(setState);
  };
  // Leaving the article, or the page, before the pause is over must not lose the last words.
  useEffect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, []);
  return (
    <>
      <label>
        {t('own.note')}
        <textarea
          value={draft ?? library.annotations.value.note}
          dir="auto"
          onInput={(event) => {
            clearTimeout(waiting.current?.timer);
            const text = event.currentTarget.value;
            setDraft(text);
            waiting.current = { text, timer: setTimeout(write, PAUSE) };
          }}
          onBlur={write}
        />
      </label>
      <p class="soft" role="status">
        {state === 'saved' ? t('own.noteSaved') : t('own.noteHint')}
      </p>
    </>
  );
}
