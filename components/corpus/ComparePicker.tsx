import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { ArticleFacts } from './ArticleFacts';
import { articleAddress, compareAddress } from './address';
import type { Library } from './library';
import { SearchBox } from './SearchBox';

/** Chooses the second article of a comparison: the likeliest, or what a search finds. */
export function ComparePicker({ library, first }: { library: Library; first: SavedArticle }) {
  const { t } = useLanguage();
  const { query, found, find } = useLookUp(library, first);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <section class="picker" aria-labelledby="pick">
      <nav>
        <a class="quiet" href={articleAddress(first.id)}>
          <Icon name="back" /> <bdi>{first.title}</bdi>
        </a>
      </nav>
      <h1 id="pick">{t('compare.pick')}</h1>
      <div ref={box}>
        <SearchBox query="" label={t('compare.pickLabel')} onFind={find} />
      </div>
      <p role="status" class="by">
        <Outcome query={query} count={found?.length ?? null} />
      </p>
      <ul class="shelf" aria-label={t('compare.picked')}>
        {(found ?? []).map((article) => (
          <li key={article.id} class="choice">
            <h2 dir="auto">
              <a href={compareAddress(first.id, article.id)}>{article.title}</a>
            </h2>
            <ArticleFacts article={article} differences={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a query finds; an answer to an earlier one is passed over. Null while the corpus is asked. */
function useLookUp(library: Library, first: SavedArticle) {
  const [query, find] = useState('');
  const [found, setFound] = useState<readonly SavedArticle[] | null>(null);
  const articles = library.articles.value;
  useEffect(() => {
    let current = true;
    if (articles === null) return;
    void library.lookUp(first, query).then((answer) => current && setFound(answer));
    return () => {
      current = false;
    };
  }, [library, first, query, articles]);
  return { query: query.trim(), found, find };
}

function Outcome({ query, count }: { query: string; count: number | null }) {
  const { t } = useLanguage();
  if (count === null) return <span>{t('corpus.searching')}</span>;
  if (query !== '') return <span>{count === 0 ? t('corpus.foundNone', { query }) : t('corpus.found', { count })}</span>;
  return <span>{t(count === 0 ? 'compare.nothingElse' : 'compare.likely')}</span>;
}
