import type { RefObject } from 'preact';
import { useLanguage } from '../shared/language';

export interface FindBarProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  onHelp: () => void;
}

/** Narrows the claims to those with some words in them, and shows the keys. */
export function FindBar({ field, query, onQuery, onHelp }: FindBarProps) {
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
      <button type="button" class="icon-button" title={t('keys.heading')} onClick={onHelp}>
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">{t('keys.heading')}</span>
      </button>
    </search>
  );
}
