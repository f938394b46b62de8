import { describe, expect, it } from 'vitest';
import { contributions } from '../../../components/sidebar/contributions';
import { countedOnce, originText, togetherOf } from '../../../components/sidebar/origin-words';
import { createLanguage } from '../../../i18n';
import type { SavedSource } from '../../../lib/compare';
import { saved } from '../../gallery/examples';

const english = createLanguage('en');
const sharing = (kind: NonNullable<SavedSource['shared']>['kind'], agency?: string) =>
  (['levant', 'northern'] as const).map((key) =>
    saved(key, { originId: 'o', shared: { group: 'g', kind }, ...(agency === undefined ? {} : { agency }) }),
  );
const textOf = (articles: readonly SavedSource[]) => originText(english, togetherOf(articles));

describe('articles of one source', () => {
  it.each([
    ['One text, 2 outlets', sharing('one-text')],
    ['Agency text, 2 outlets', sharing('one-text', '')],
    ['Text by AFP, 2 outlets', sharing('one-text', 'AFP')],
    ['Reporting of AFP, 2 outlets', sharing('agency', 'AFP')],
    ['Shared passages, 2 outlets', sharing('passages')],
    ['Shared passages, 2 outlets', sharing('passages', 'AFP')],
    // An outlet's own article beside what another prints of its other one.
    ['One source, 2 outlets', [saved('levant', { originId: 'o' }), ...sharing('one-text').slice(1)]],
    ['Text by AFP, 1 outlet', [saved('levant', { agency: 'AFP' })]],
    [null, [saved('levant')]],
  ])('are called what they are: %s', (text, articles) => {
    expect(textOf(articles)).toBe(text);
  });

  it('are named, and counted once, where they are of several outlets', () => {
    expect(countedOnce(english, togetherOf(sharing('passages')))).toBe('Levant Post, Northern Ledger. Counted once.');
    expect(countedOnce(english, togetherOf([saved('levant')]))).toBeNull();
  });
});

describe('the articles compared', () => {
  it('stand newest first, those that share a text where the newest of them stands', () => {
    const at = (day: string): Partial<SavedSource> => ({ publishedAt: { at: day, grain: 'day', known: 'metadata' } });
    const shared = { group: 'g', kind: 'one-text' } as const;
    const sources = [
      saved('meridian', { articleId: 'early', ...at('2025-06-01') }),
      saved('levant', { articleId: 'copy', shared, ...at('2025-06-02') }),
      saved('levant', { articleId: 'own', ...at('2025-06-09') }),
      saved('northern', { articleId: 'first', shared, ...at('2025-06-04') }),
      saved('vistula', { articleId: 'between', ...at('2025-06-03') }),
    ];
    const shown = contributions({ sources, findings: [] }).map(({ articles }) =>
      articles.map(({ saved }) => saved.articleId),
    );
    expect(shown).toEqual([['own'], ['first', 'copy'], ['between'], ['early']]);
  });
});
