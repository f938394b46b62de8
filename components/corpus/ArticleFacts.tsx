import { Fragment } from 'preact';
import { publishedText, recentText } from '../../i18n';
import type { MarkedText as Marked, SavedArticle } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Outlet } from '../shared/Outlet';
import { Pieces } from '../shared/Pieces';
import { useStoryTitle } from './story-titles';

export interface ArticleFactsProps {
  article: SavedArticle;
  /** Its tags as a search marked them; without one, as they are. */
  tags?: readonly Marked[];
  differences: Differences;
}

/** Claims of an article that differ from other saved ones; null where they are not told. */
export type Differences = number | 'waiting' | 'failed' | null;

const unmarked = (text: string): Marked => ({ text, matches: [] });

/** Outlet, day, story, number of versions and when it was saved, in one line. */
export function ArticleFacts({ article, tags = article.tags.map(unmarked), differences }: ArticleFactsProps) {
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
      {tags.map(({ text, matches }) => (
        <Fragment key={text}>
          {' '}
          <bdi class="tag">
            {/* One item of the flexible box, which would lose the space about a mark. */}
            <span>
              <MarkedText text={text} marks={matches} />
            </span>
          </bdi>
        </Fragment>
      ))}
      <Differing claims={differences} />
    </p>
  );
}

/** How many claims differ; while that is not known, that it is not, so that no row passes for one without. */
function Differing({ claims }: { claims: Differences }) {
  const { t } = useLanguage();
  if (claims === null || claims === 0) return null;
  if (claims === 'waiting') {
    return (
      <>
        {' '}
        <span class="uncounted" aria-busy="true">
          {t('corpus.counting')}
        </span>
      </>
    );
  }
  if (claims === 'failed') return <span class="uncounted"> {t('corpus.notCounted')}</span>;
  return (
    <>
      {' '}
      <span class="differences">
        <Icon name="differs" /> {t('corpus.differences', { count: claims })}
      </span>
    </>
  );
}
