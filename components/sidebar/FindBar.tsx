import type { RefObject } from 'preact';
import { useLanguage } from '../shared/language';

export interface FindBarProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
}

/** Narrows the claims to those with some words in them. */
export function FindBar({ field, query, onQuery }: FindBarProps) {
  const { t } = useLanguage();
  return (
    <search class="find">
      <input
        ref={field}
        type="search"
        dir="auto"
        value={query}
        placeholder={t('find.label')}
        aria-label={t('find.label')}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </search>
  );
}
