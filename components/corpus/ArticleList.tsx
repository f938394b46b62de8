import { publishedText, recentText } from '../../i18n';
import type { SavedArticle, SearchHit } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { articleAddress } from './address';
import { useStoryTitle } from './story-titles';

type OnDelete = (article: SavedArticle) => void;

/** Everything saved, newest first. */
export function ArticleList({ articles, onDelete }: { articles: readonly SavedArticle[]; onDelete: OnDelete }) {
  return (
    <ul class="shelf">
      {articles.map((article) => (
        <li key={article.id}>
          <div>
            <h2 dir="auto">
              <a href={articleAddress(article.id)}>{article.title}</a>
            </h2>
            <ArticleFacts article={article} />
          </div>
          <DeleteButton article={article} onDelete={onDelete} />
        </li>
      ))}
    </ul>
  );
}

/** What a search found, best first, with the words that matched marked. */
export function HitList({ hits, onDelete }: { hits: readonly SearchHit[]; onDelete: OnDelete }) {
  return (
    <ul class="shelf">
      {hits.map(({ article, title, snippet }) => (
        <li key={article.id}>
          <div>
            <h2 dir="auto">
              <a href={articleAddress(article.id)}>
                <MarkedText text={title.text} marks={title.matches} />
              </a>
            </h2>
            <ArticleFacts article={article} />
            {snippet.text ? (
              <blockquote dir="auto">
                <MarkedText text={snippet.text} marks={snippet.matches} />
              </blockquote>
            ) : null}
          </div>
          <DeleteButton article={article} onDelete={onDelete} />
        </li>
      ))}
    </ul>
  );
}

/** Outlet, day, story, number of versions and when it was saved, in one line. */
export function ArticleFacts({ article }: { article: SavedArticle }) {
  const { t, locale } = useLanguage();
  const date = article.publishedAt ?? article.modifiedAt;
  const story = useStoryTitle(article.storyId);
  const facts = [
    date ? publishedText(locale, date) : t('header.noDate'),
    story,
    article.versions > 1 ? t('corpus.versions', { count: article.versions }) : null,
    t('corpus.savedOn', { date: recentText(locale, article.savedAt, Date.now()) }),
  ].filter((fact) => !!fact);
  return (
    <p class="source">
      <b>{article.outlet}</b>
      {article.sample ? <span class="sample">{t('evidence.sample')}</span> : null}
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
    </p>
  );
}

export function DeleteButton({ article, onDelete }: { article: SavedArticle; onDelete: OnDelete }) {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      class="delete"
      aria-label={t('corpus.deleteNamed', { title: article.title })}
      onClick={() => onDelete(article)}
    >
      <Icon name="trash" /> <span class="label">{t('corpus.delete')}</span>
    </button>
  );
}
