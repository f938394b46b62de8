import { Fragment } from 'preact';
import { publishedText, recentText } from '../../i18n';
import type { SavedArticle } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { Outlet } from '../shared/Outlet';
import { Pieces } from '../shared/Pieces';
import { useStoryTitle } from './story-titles';

export interface ArticleFactsProps {
  article: SavedArticle;
  differences: number | undefined;
}

/** Outlet, day, story, number of versions and when it was saved, in one line. */
export function ArticleFacts({ article, differences = 0 }: ArticleFactsProps) {
  const { t, locale } = useLanguage();
  const date = article.publishedAt ?? article.modifiedAt;
  const story = useStoryTitle(article.storyId);
  const facts = [
    date ? publishedText(locale, date) : t('header.noDate'),
    story,
    article.versions > 1 ? t('corpus.versions', { count: article.versions }) : null,
    t('corpus.savedOn', { date: recentText(locale, article.savedAt, Date.now()) }),
  ].filter((fact) => fact !== null);
  return (
    <p class="source">
      <Outlet of={article} />
      <Pieces of={facts} />
      {article.tags.map((tag) => (
        <Fragment key={tag}>
          {' '}
          <span class="tag">{tag}</span>
        </Fragment>
      ))}
      {differences > 0 ? (
        <>
          {' '}
          <span class="differences">
            <Icon name="differs" /> {t('corpus.differences', { count: differences })}
          </span>
        </>
      ) : null}
    </p>
  );
}
