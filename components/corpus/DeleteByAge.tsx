import { useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/corpus';
import { useLanguage } from '../shared/language';
import { type Age, agedOf, monthsBefore } from './aging';
import type { Library } from './library';

export interface DeleteByAgeProps {
  library: Library;
  articles: readonly SavedArticle[];
  noted: ReadonlySet<string>;
}

/** Ages offered, in months. */
const AGES = [3, 6, 12, 24, 36];

/** Deletes what is old, after saying how many that are. They can be brought back together, as after any deletion. */
export function DeleteByAge({ library, articles, noted }: DeleteByAgeProps) {
  const { t } = useLanguage();
  const [age, setAge] = useState<Age>(() => ({
    by: 'saved',
    before: monthsBefore(Date.now(), 12),
    spare: 'marked',
  }));
  const set = (change: Partial<Age>) => setAge({ ...age, ...change });
  const { aged, spared } = agedOf(articles, age, noted);
  const busy = library.job.value !== null || aged.length === 0;
  return (
    <section aria-labelledby="age">
      <h2 id="age">{t('keeping.age')}</h2>
      <div class="fields">
        <Which age={age} onChange={set} />
        <label class="tick">
          <input
            type="checkbox"
            checked={age.spare === 'marked'}
            onChange={(event) => set({ spare: event.currentTarget.checked ? 'marked' : 'none' })}
          />
          {t('keeping.spare')}
        </label>
      </div>
      <p role="status">
        {t('keeping.preview', { count: aged.length, all: articles.length })}{' '}
        {spared > 0 ? t('keeping.spared', { count: spared }) : null}
      </p>
      {age.by === 'published' ? <p class="soft">{t('keeping.undated')}</p> : null}
      <button type="button" aria-disabled={busy} onClick={() => busy || library.removeAged(aged)}>
        {t('keeping.delete', { count: aged.length })}
      </button>
    </section>
  );
}

const isOf = (months: number, { before }: Age): boolean => monthsBefore(Date.now(), months) === before;

/** Saved or published, and before which day: a number of months ago, or any day. */
function Which({ age, onChange }: { age: Age; onChange: (change: Partial<Age>) => void }) {
  const { t } = useLanguage();
  const [by, setBy] = useState<number | 'day'>(AGES.find((months) => isOf(months, age)) ?? 'day');
  const choose = (value: string) => {
    const months = Number(value);
    setBy(value === 'day' ? 'day' : months);
    if (value !== 'day') onChange({ before: monthsBefore(Date.now(), months) });
  };
  return (
    <>
      <label>
        <span>{t('keeping.by')}</span>
        <select value={age.by} onChange={(event) => onChange({ by: event.currentTarget.value as Age['by'] })}>
          <option value="saved">{t('keeping.bySaved')}</option>
          <option value="published">{t('keeping.byPublished')}</option>
        </select>
      </label>
      <label>
        <span>{t('keeping.older')}</span>
        <select value={by} onChange={(event) => choose(event.currentTarget.value)}>
          {AGES.map((months) => (
            <option key={months} value={months}>
              {t('keeping.months', { count: months })}
            </option>
          ))}
          <option value="day">{t('keeping.otherDay')}</option>
        </select>
      </label>
      {by === 'day' ? (
        <label>
          <span>{t('keeping.day')}</span>
          <input type="date" value={age.before} onChange={(event) => onChange({ before: event.currentTarget.value })} />
        </label>
      ) : null}
    </>
  );
}
