import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { SavedArticle } from '../../lib/corpus';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { everything, type Filter, narrowedBy, type Sort, sorts, tally } from './filtering';
import { SearchHint } from './SearchHint';
import { EventTitles, StoryTitles } from './story-titles';

export interface FilterBarProps {
  articles: readonly SavedArticle[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Fields that narrow the shelf, and its order. What is not in the corpus is not offered. */
export function FilterBar({ articles, filter, onFilter }: FilterBarProps) {
  const { t } = useLanguage();
  const count = narrowedBy(filter);
  const tags = tally(articles.flatMap((article) => article.tags));
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  return (
    <details class="filters">
      <summary>{count > 0 ? t('filter.headingCount', { count }) : t('filter.heading')}</summary>
      <div class="fields">
        <Choice label={t('filter.outlet')} value={filter.outlet} onChange={(outlet) => set({ outlet })}>
          <option value="">{t('filter.allOutlets')}</option>
          {tally(articles.map(({ outlet }) => outlet)).map(([outlet, held]) => (
            <option key={outlet} value={outlet}>
              {t('filter.option', { name: outlet, count: held })}
            </option>
          ))}
        </Choice>
        <Choice label={t('filter.about')} value={filter.about} onChange={(about) => set({ about })}>
          <option value="">{t('filter.allStories')}</option>
          <Stories articles={articles} />
        </Choice>
        {tags.length > 0 ? (
          <Choice label={t('filter.tag')} value={filter.tag} onChange={(tag) => set({ tag })}>
            <option value="">{t('filter.allTags')}</option>
            {tags.map(([tag, held]) => (
              <option key={tag} value={tag}>
                {t('filter.option', { name: tag, count: held })}
              </option>
            ))}
          </Choice>
        ) : null}
        <Day label={t('filter.from')} value={filter.from} onChange={(from) => set({ from })} />
        <Day label={t('filter.to')} value={filter.to} onChange={(to) => set({ to })} />
        <Choice label={t('filter.sort')} value={filter.sort} onChange={(sort) => set({ sort: sort as Sort })}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </Choice>
        <label class="tick">
          <input
            type="checkbox"
            checked={filter.differing === 'only'}
            onChange={(event) => set({ differing: event.currentTarget.checked ? 'only' : 'any' })}
          />
          {t('filter.differing')}
        </label>
        {count > 0 ? (
          <button
            type="button"
            {...focusThen('.filters summary')}
            onClick={() => onFilter({ ...everything, sort: filter.sort })}
          >
            {t('filter.clear')}
          </button>
        ) : null}
      </div>
      <SearchHint id="search-hint" />
    </details>
  );
}

/** Each followed story, and below it those of its events that saved articles are about. */
function Stories({ articles }: { articles: readonly SavedArticle[] }) {
  const { t } = useLanguage();
  const storyTitle = useContext(StoryTitles);
  const eventTitle = useContext(EventTitles);
  return tally(articles.map(({ storyId }) => storyId)).map(([story, held]) => (
    <optgroup key={story} label={storyTitle(story) ?? story}>
      <option value={story}>{t('filter.wholeStory', { count: held })}</option>
      {tally(articles.map(({ storyId, eventId }) => (storyId === story ? eventId : null))).map(([event, on]) => (
        <option key={event} value={`${story}/${event}`}>
          {t('filter.option', { name: eventTitle(story, event) ?? event, count: on })}
        </option>
      ))}
    </optgroup>
  ));
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, value, onChange, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function Day({ label, value, onChange }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
