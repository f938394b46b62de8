// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges } from '../../../entrypoints/corpus/follow-changes';
import { corpusChangeKey } from '../../../lib/messages';
import { libraryShowing, listed, quietCorpus, shelves } from '../../gallery/shelf';
import { browser, resetBrowser } from '../background/browser-double';

vi.mock('wxt/browser', () => import('../background/browser-double'));

beforeEach(resetBrowser);
afterEach(() => vi.restoreAllMocks());

let changes = 0;
const change = () => browser.storage.session.set({ [corpusChangeKey]: `change ${++changes}` });

describe('the corpus page', () => {
  it('lets go of chosen articles that the sidebar deletes, and shows them unchosen after the undo', async () => {
    let here = [...listed];
    const library = libraryShowing(shelves.list as Parameters<typeof libraryShowing>[0], {
      corpus: { ...quietCorpus, list: async () => here },
    });
    followChanges(library);
    library.chooseAll();
    expect(library.chosen.value.size).toBe(listed.length);
    here = listed.filter(({ sample }) => !sample);
    await change();
    await vi.waitFor(() => expect(library.chosen.value.size).toBe(here.length));
    expect(library.rows.value.map(({ article }) => article)).toEqual(here);
    expect(library.size.value).toEqual({ articles: here.length, samples: 0 });
    here = [...listed];
    await change();
    await vi.waitFor(() => expect(library.rows.value).toHaveLength(listed.length));
    expect(library.chosenShown.value.some(({ sample }) => sample)).toBe(false);
  });

  it('reads its list once more for all changes that come while it reads', async () => {
    const answers: (() => void)[] = [];
    const refresh = vi.fn(() => new Promise<void>((done) => answers.push(done)));
    followChanges({ refresh, keepPlan: async () => {} });
    for (let n = 0; n < 4; n++) await change();
    expect(refresh).toHaveBeenCalledTimes(1);
    answers[0]?.();
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));
    answers[1]?.();
    await change();
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(3));
  });

  it('waits while it is hidden, until it is seen', async () => {
    const refresh = vi.fn(async () => {});
    followChanges({ refresh, keepPlan: async () => {} });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await change();
    expect(refresh).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('never shows what was read before a change in the place of what was read after it', async () => {
    const answers: ((articles: typeof listed) => void)[] = [];
    const list = () => new Promise<(typeof listed)[number][]>((done) => answers.push((all) => done([...all])));
    const library = libraryShowing({}, { corpus: { ...quietCorpus, list } });
    const [before, after] = [library.refresh(), library.refresh()];
    answers[1]?.(listed.slice(0, 1));
    await after;
    answers[0]?.(listed);
    await before;
    expect(library.articles.value).toHaveLength(1);
  });
});
