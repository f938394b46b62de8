// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { badgeOf } from '../../../background/badge';
import { VerdictTally } from '../../../components/corpus/VerdictTally';
import { tally } from '../../../components/sidebar/summary';
import { createLanguage } from '../../../i18n';
import type { Finding } from '../../../lib/compare';
import type { SavedArticle } from '../../../lib/corpus';
import type { TabState } from '../../../lib/messages';
import { libraryShowing, listed, quietCorpus, readFindings } from '../../gallery/shelf';
import { states } from '../../gallery/states';

afterEach(cleanup);

/** Two sentences that tell the same conflict, and a claim told in passing, which is counted nowhere. */
const [once, ...others] = readFindings as [Finding, ...Finding[]];
const again: Finding = { ...once, claimId: 'again', sentence: { ...once.sentence, index: once.sentence.index + 9 } };
const findings: readonly Finding[] = [once, again, ...others, { ...again, claimId: 'in passing', counted: false }];

it('counts an article’s differing claims alike in the sidebar, on the icon, in the list and above its saved text', async () => {
  expect(tally(findings)[0]).toEqual({ verdict: 'differs', count: 2 });

  const compared = Object.values(states).flatMap(({ page }) => (page?.kind === 'compared' ? [page] : []))[0];
  if (!compared) throw new Error('no comparison among the states');
  const state: TabState = { ...compared, comparison: { ...compared.comparison, findings } };
  expect(badgeOf(state, createLanguage()).text).toBe('2');

  const library = libraryShowing({ articles: listed }, { corpus: { ...quietCorpus, findings: async () => findings } });
  const [article] = listed as [SavedArticle];
  library.look([article]);
  await vi.waitFor(() => expect(library.differencesOf(article)).toBe(2));

  const { container } = render(<VerdictTally findings={findings} />);
  expect(container.querySelector('li')?.textContent).toMatch(/^2 differ\b/);
});
