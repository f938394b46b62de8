import type { MarkedText as Marked, SavedArticle } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { ArticleFacts, type Differences } from './ArticleFacts';
import { articleAddress } from './address';

/** An article of the shelf, with the passages a search found in it and in the reader's note on it. */
export interface Row {
  article: SavedArticle;
  title: Marked;
  snippet: Marked | null;
  note: Marked | null;
  tags: readonly Marked[];
}

export interface RowProps {
  row: Row;
  chosen: 'chosen' | 'not-chosen';
  differences: Differences;
  onChoose: (article: SavedArticle) => void;
  onDelete: (article: SavedArticle) => void;
}

/** One row of the shelf. Its link takes the keyboard: x chooses the article, Delete deletes it. */
export function ArticleRow({ row, chosen, differences, onChoose, onDelete }: RowProps) {
  const { t } = useLanguage();
  const { article, title, snippet, note, tags } = row;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'x') onChoose(article);
    if (event.key === 'Delete') onDelete(article);
  };
  return (
    <article class="row">
      <input
        type="checkbox"
        aria-label={t('corpus.choose', { title: article.title })}
        checked={chosen === 'chosen'}
        onChange={() => onChoose(article)}
      />
      <div>
        <h2 dir="auto">
          <a href={articleAddress(article.id)} data-row-focus onKeyDown={onKeyDown}>
            <MarkedText text={title.text} marks={title.matches} />
          </a>
        </h2>
        <ArticleFacts article={article} tags={tags} differences={differences} />
        {snippet?.text ? (
          <blockquote dir="auto">
            <MarkedText text={snippet.text} marks={snippet.matches} />
          </blockquote>
        ) : null}
        {note?.text ? (
          <div class="found-note">
            <p class="by">{t('corpus.yourNote')}</p>
            <blockquote dir="auto">
              <MarkedText text={note.text} marks={note.matches} />
            </blockquote>
          </div>
        ) : null}
      </div>
      <DeleteButton article={article} onDelete={onDelete} />
    </article>
  );
}

export function DeleteButton({ article, onDelete }: Pick<RowProps, 'onDelete'> & { article: SavedArticle }) {
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
