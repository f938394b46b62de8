import type { RefObject } from 'preact';
import type { Finding } from '../../lib/compare';
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

/** The findings of the sentences that hold all the words of a query, or whose evidence does. */
export function findIn(findings: readonly Finding[], query: string): readonly Finding[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  const found = new Set(findings.filter((finding) => holdsAll(finding, words)).map(({ sentence }) => sentence.index));
  return findings.filter(({ sentence }) => found.has(sentence.index));
}

function holdsAll({ sentence, evidence }: Finding, words: readonly string[]): boolean {
  const told = evidence.flatMap(({ sentence, saved }) => [sentence.text, saved.outlet]);
  const text = [sentence.text, ...told].join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
