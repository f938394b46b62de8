import { isolated, publishedText, titleIn } from '../../../../i18n';
import type { SavedArticle } from '../../../../lib/corpus';
import { lastQuarter } from '../../../shared/job';
import { useLanguage } from '../../../shared/language';
import { FailureText } from '../../../shared/PageMessage';
import type { Stories } from '../stories';
import type { Editor, PreviewState } from './editor';
import type { Preview } from './preview';

/** Outlet and day, as far as they are known. */
const byline = (locale: string, { outlet, publishedAt }: SavedArticle): string =>
  [isolated(outlet), publishedAt ? publishedText(locale, publishedAt) : ''].filter((part) => part !== '').join(' · ');

/** Articles named in a list; of the others the number is told. */
const NAMED = 8;

/** What the story as it is written now would recognise among the saved articles. */
export function PreviewPane({ stories, editor }: { stories: Stories; editor: Editor }) {
  const { t } = useLanguage();
  const state = editor.preview.value;
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading">{t('stories.preview.heading')}</h3>
      <div aria-hidden="true">
        <PreviewLine state={state} />
      </div>
      <p class="visually-hidden" aria-live="polite">
        {spokenOf(t, state)}
      </p>
      {state.kind === 'failed' ? <FailureText failure={state.failure} /> : null}
      {state.kind === 'done' ? <TakenAway stories={stories} preview={state.preview} /> : null}
      {state.kind === 'done' ? <PreviewLists stories={stories} preview={state.preview} /> : null}
    </section>
  );
}

/** What is read out: each quarter once, where every batch of articles would drown what the reader types. */
function spokenOf(t: ReturnType<typeof useLanguage>['t'], state: PreviewState): string {
  switch (state.kind) {
    case 'waiting':
      return t('stories.preview.waiting');
    case 'working':
      return t('stories.preview.working', { done: lastQuarter(state), count: state.total });
    case 'done':
      return summaryOf(t, state.preview);
    case 'failed':
      return '';
    default:
      return state satisfies never;
  }
}

/** From which stories the edit takes how many articles: an article is about one story only. */
export function TakenAway({ stories, preview: { taken } }: { stories: Stories; preview: Preview }) {
  const language = useLanguage();
  const { t } = language;
  const counts = new Map<string, number>();
  for (const storyId of taken.values()) counts.set(storyId, (counts.get(storyId) ?? 0) + 1);
  return (
    <>
      {[...counts].map(([storyId, count]) => {
        const titles = stories.shelf.value?.stories.find(({ pack }) => pack.id === storyId)?.pack.title;
        const title = titles ? titleIn(language, titles) : storyId;
        return (
          <p key={storyId} class="warning">
            {t('stories.preview.taken', { count, title })}
          </p>
        );
      })}
    </>
  );
}

/** The same to see, as it goes on. */
export function PreviewLine({ state }: { state: PreviewState }) {
  const { t } = useLanguage();
  switch (state.kind) {
    case 'waiting':
      return <p class="soft">{t('stories.preview.waiting')}</p>;
    case 'working':
      return (
        <p class="soft">
          {t('stories.preview.working', { done: state.done, count: state.total })}{' '}
          <progress max={state.total} value={state.done} aria-label={t('stories.preview.heading')} />
        </p>
      );
    case 'done':
      return <p>{summaryOf(t, state.preview)}</p>;
    case 'failed':
      return null;
    default:
      return state satisfies never;
  }
}

function summaryOf(t: ReturnType<typeof useLanguage>['t'], { saved, about, added, gone }: Preview): string {
  if (saved === 0) return t('stories.preview.nothingSaved');
  const lines = [
    t('stories.preview.about', { count: about.length, all: saved }),
    added.length > 0 ? t('stories.preview.added', { count: added.length }) : null,
    gone.length > 0 ? t('stories.preview.gone', { count: gone.length }) : null,
    added.length + gone.length === 0 ? t('stories.preview.same') : null,
  ];
  return lines.filter((line) => line !== null).join(' ');
}

function PreviewLists({ stories, preview }: { stories: Stories; preview: Preview }) {
  const language = useLanguage();
  const { t } = language;
  const { about, added, gone, taken } = preview;
  const until = ({ id }: SavedArticle): string | null => {
    const titles = stories.shelf.value?.stories.find(({ pack }) => pack.id === taken.get(id))?.pack.title;
    return titles ? t('stories.preview.until', { title: titleIn(language, titles) }) : null;
  };
  const fresh = new Set(added);
  const before = about.filter((article) => !fresh.has(article));
  return (
    <>
      <Articles sign="+" heading={t('stories.preview.addedHeading')} articles={added} remark={until} />
      <Articles sign="−" heading={t('stories.preview.goneHeading')} articles={gone} />
      <Articles sign="=" heading={t('stories.preview.keptHeading')} articles={before} />
    </>
  );
}

interface ArticlesProps {
  /** Shown before each, beside the heading's words. */
  sign: string;
  heading: string;
  articles: readonly SavedArticle[];
  /** Said behind an article. */
  remark?: (article: SavedArticle) => string | null;
}

function Articles({ sign, heading, articles, remark = () => null }: ArticlesProps) {
  const language = useLanguage();
  if (articles.length === 0) return null;
  const left = articles.length - NAMED;
  return (
    <>
      <h4>{heading}</h4>
      <ul class="preview-list">
        {articles.slice(0, NAMED).map((article) => (
          <li key={article.id}>
            <span aria-hidden="true">{sign} </span>
            <bdi>{article.title}</bdi>
            <span class="soft"> {[byline(language.locale, article), remark(article)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {left > 0 ? <li class="soft">{language.t('stories.preview.others', { count: left })}</li> : null}
      </ul>
    </>
  );
}
