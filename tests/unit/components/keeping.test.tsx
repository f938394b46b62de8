// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agedOf, monthsBefore } from '../../../components/corpus/aging';
import { CorpusPage } from '../../../components/corpus/CorpusPage';
import type { BackupCalls } from '../../../components/corpus/planning';
import { isLittle } from '../../../components/corpus/room';
import { bytesText } from '../../../i18n';
import { type BackupPlan, isBackupDue, WEEK } from '../../../lib/backup-plan';
import { libraryShowing, listed, quietBackup, quietCorpus, shelves } from '../../gallery/shelf';

afterEach(cleanup);

type Shown = Parameters<typeof libraryShowing>[0];
type Outside = Parameters<typeof libraryShowing>[1];

function show(shown: Shown, outside: Outside = {}) {
  const library = libraryShowing(shown, outside);
  render(<CorpusPage library={library} />);
  return library;
}

describe('room', () => {
  it.each([
    [{ used: 10e6, left: 50e9 }, false],
    [{ used: 10e6, left: 99e6 }, true],
    [{ used: 9e9, left: 0.9e9 }, true],
    [{ used: 9e9, left: 2e9 }, false],
    [{ used: null, left: null }, false],
    [{ used: 0, left: 0 }, true],
  ])('%j is little: %s', (room, little) => expect(isLittle(room)).toBe(little));

  it.each([
    ['en', 12_400_000, '12.4 MB'],
    ['en', 48_300_000_000, '48 GB'],
    ['en', 999, '999 byte'],
    ['uk', 1_500_000, '1,5 МБ'],
    ['tr', 0, '0 bayt'],
  ])('in %s, %d bytes are %s', (locale, bytes, text) =>
    expect(bytesText(locale, bytes).replace(/\s/g, ' ')).toBe(text),
  );

  it('is told as the browser’s estimate, with a warning where little is left', () => {
    show(shelves.keeping as Shown);
    expect(screen.getByText(/About 12.4 MB used. About 48 GB left./)).toBeTruthy();
    expect(screen.getByText(/browser’s own estimate/)).toBeTruthy();
    expect(screen.queryByText(/Little room is left/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
    cleanup();
    show(shelves['keeping-little'] as Shown);
    expect(screen.getByText(/Little room is left/)).toBeTruthy();
    expect(screen.getByText(/may delete the corpus/)).toBeTruthy();
  });

  it('is asked for, and says what the browser answered', async () => {
    const read = async () => ({ used: 1, left: 1e12, lasting: 'persistent' as const });
    show(shelves['keeping-little'] as Shown, { room: { read, keep: async () => 'kept' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText('The browser agreed to keep the corpus.')).toBeTruthy();
    expect(screen.getByText(/agreed not to delete/)).toBeTruthy();
  });

  it('is won back by erasing what was deleted, after which nothing can be undone', async () => {
    const purgeDeleted = vi.fn(async () => 2);
    const holdings = async () => ({ articles: 4, versions: 5, deleted: 0 });
    const deletions = [{ articles: listed.slice(0, 1) }];
    const library = show({ ...shelves.keeping, deletions }, { corpus: { ...quietCorpus, purgeDeleted, holdings } });
    fireEvent.click(screen.getByRole('button', { name: 'Erase 2 deleted articles for good' }));
    expect(screen.getByRole('alert').textContent).toContain('Only a backup can bring them back.');
    fireEvent.click(screen.getByRole('button', { name: 'Do not erase' }));
    expect(document.activeElement?.textContent).toBe('Erase 2 deleted articles for good');
    fireEvent.click(screen.getByRole('button', { name: 'Erase 2 deleted articles for good' }));
    expect(purgeDeleted).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText('The texts of 2 deleted articles are gone for good.')).toBeTruthy();
    expect(library.deletions.value).toEqual([]);
    expect(screen.queryByRole('button', { name: /Erase/ })).toBeNull();
  });
});

describe('deleted articles', () => {
  const outside = (left: readonly string[]) => {
    const erased = new Set(['article-9']);
    let holdings = { articles: 4, versions: 5, deleted: 2 };
    const restore = vi.fn(async (id: string) => {
      if (!erased.has(id)) holdings = { ...holdings, deleted: 0 };
      return !erased.has(id);
    });
    const corpus = { ...quietCorpus, restore, deletedArticles: async () => [...left], holdings: async () => holdings };
    return { restore, corpus: { ...corpus, get: async () => null } };
  };

  it('are brought back from storage, also those deleted before the page was opened', async () => {
    const { restore, corpus } = outside(['article-7', 'article-8']);
    const deletions = [{ articles: [{ ...(listed[0] as (typeof listed)[0]), id: 'article-7' }] }];
    const library = show({ ...shelves.keeping, deletions }, { corpus });
    fireEvent.click(screen.getByRole('button', { name: 'Bring back 2 deleted articles' }));
    expect(await screen.findByText('2 articles brought back.')).toBeTruthy();
    expect(restore.mock.calls).toEqual([['article-7'], ['article-8']]);
    expect(library.deletions.value).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Bring back|^Erase/ })).toBeNull();
  });

  it('that were erased meanwhile are not said to be back, and their undo goes', async () => {
    const { corpus } = outside([]);
    const [kept, erased] = ['article-0', 'article-9'].map((id) => ({ ...(listed[0] as (typeof listed)[0]), id }));
    const library = show({ ...shelves.list, deletions: [{ articles: [erased as (typeof listed)[0]] }] }, { corpus });
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText('The text of 1 article was erased for good, so it stays deleted.')).toBeTruthy();
    expect([screen.queryByText(/[Bb]rought back/), library.deletions.value]).toEqual([null, []]);
    await library.undo({ articles: [kept, erased] as (typeof listed)[0][] });
    expect(
      await screen.findByText(
        '1 article brought back. The text of 1 article was erased for good, so it stays deleted.',
      ),
    ).toBeTruthy();
  });
});

describe('old articles', () => {
  const none = new Set<string>();
  const ids = (...age: Parameters<typeof agedOf>) => agedOf(...age).aged.map(({ id }) => id);

  it('are those first saved before a day, in the reader’s own time', () => {
    expect(ids(listed, { by: 'saved', before: '2025-06-07', spare: 'none' }, none)).toEqual(['article-2', 'article-3']);
  });

  it('are those published before a day; one without a date has no age', () => {
    expect(ids(listed, { by: 'published', before: '2025-06-04', spare: 'none' }, none)).toEqual([
      'article-0',
      'article-1',
    ]);
    expect(ids(listed, { by: 'published', before: '2030-01-01', spare: 'none' }, none)).not.toContain('article-3');
  });

  it('are kept for a tag or a note, and counted', () => {
    const age = { by: 'saved', before: '2026-01-01', spare: 'marked' } as const;
    const { aged, spared } = agedOf(listed, age, new Set(['article-3']));
    expect([aged.map(({ id }) => id), spared]).toEqual([['article-1', 'article-2'], 2]);
  });

  it('are none where the day is not yet said', () => {
    expect(agedOf(listed, { by: 'saved', before: '', spare: 'none' }, none)).toEqual({ aged: [], spared: 0 });
  });

  it('of some months ago are of the same day, or of the last of a shorter month', () => {
    expect(monthsBefore(new Date(2025, 4, 31, 12).getTime(), 3)).toBe('2025-02-28');
    expect(monthsBefore(new Date(2025, 0, 15).getTime(), 12)).toBe('2024-01-15');
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (now, months) => {
          const [year = 0, month = 0, day = 0] = monthsBefore(now.getTime(), months).split('-').map(Number);
          expect(now.getFullYear() * 12 + now.getMonth() - (year * 12 + month - 1)).toBe(months);
          expect(day).toBeLessThanOrEqual(now.getDate());
        },
      ),
    );
  });

  it('are counted before they are deleted, and can be brought back together', async () => {
    const remove = vi.fn(async () => true);
    const library = show(shelves.keeping as Shown, { corpus: { ...quietCorpus, remove } });
    const spare = screen.getByLabelText('Keep articles with a tag or a note');
    fireEvent.change(screen.getByLabelText('Older than'), { target: { value: 'day' } });
    fireEvent.input(screen.getByLabelText('This day'), { target: { value: '2025-06-07' } });
    fireEvent.change(screen.getByLabelText('This day'), { target: { value: '2025-06-07' } });
    expect(screen.getByText(/^1 of 4 articles would be deleted. 1 article is kept/)).toBeTruthy();
    fireEvent.click(spare);
    expect(screen.getByText(/^2 of 4 articles would be deleted./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete 2 articles' }));
    await waitFor(() => expect(library.deletions.value).toHaveLength(1));
    expect(remove.mock.calls).toEqual([['article-2'], ['article-3']]);
    expect(screen.getByRole('button', { name: 'Undo: bring back 2 articles' })).toBeTruthy();
  });
});

describe('a backup', () => {
  const now = Date.UTC(2025, 5, 8);
  const yes = async () => true;
  const plan = (mode: BackupPlan['mode'], last: number | null): BackupPlan => ({ mode, last });

  it.each<[string, BackupPlan, boolean, boolean]>([
    ['nobody asked for', plan('off', null), true, false],
    ['was never made', plan('remind', null), true, true],
    ['was never made of an empty corpus', plan('remind', null), false, false],
    ['is a week old and lacks changes', plan('automatic', now - WEEK), true, true],
    ['is a week old and lacks nothing', plan('automatic', now - WEEK), false, false],
    ['is not yet a week old', plan('remind', now - WEEK + 1), true, false],
    ['is of a day to come, the clock having been set back', plan('remind', now + 1), true, true],
  ])('that %s is due or not', async (_, planned, changed, due) => {
    expect(await isBackupDue(planned, now, async () => changed)).toBe(due);
  });

  it('that was made lately does not make the corpus look for changes', async () => {
    const changedSince = vi.fn(yes);
    await isBackupDue(plan('remind', now - 1), now, changedSince);
    await isBackupDue(plan('off', null), now, changedSince);
    expect(changedSince).not.toHaveBeenCalled();
  });

  /** A plan kept in memory, as storage keeps it. */
  function planOf(stored: BackupPlan): BackupCalls & { stored: BackupPlan } {
    const calls = {
      ...quietBackup,
      stored,
      read: async () => calls.stored,
      choose: async (mode: BackupPlan['mode']) => {
        calls.stored = { ...calls.stored, mode };
      },
      note: async (last: number) => {
        calls.stored = { ...calls.stored, last };
      },
    };
    return calls;
  }

  it('is made by itself when due, once, and remembered', async () => {
    const backup = planOf(plan('automatic', now - WEEK));
    const download = vi.fn();
    const library = libraryShowing({ ...shelves.list }, { backup, download });
    await library.keepPlan();
    expect(download.mock.calls.map(([, name]) => name)).toEqual(['crossread-2025-06-08.ndjson.gz']);
    expect(backup.stored.last).toBe(now);
    await library.keepPlan();
    expect(download).toHaveBeenCalledTimes(1);
  });

  it('is not made by itself where the reader wants a reminder or nothing', async () => {
    const download = vi.fn();
    for (const mode of ['off', 'remind'] as const) {
      await libraryShowing({ ...shelves.list }, { backup: planOf(plan(mode, null)), download }).keepPlan();
    }
    expect(download).not.toHaveBeenCalled();
  });

  it('is told to be due until it is made; a few exported articles are none', async () => {
    const backup = planOf(plan('remind', null));
    const library = show({ ...shelves.list }, { backup });
    await library.reviewBackup();
    expect(await screen.findByText(/Your corpus has no backup yet/)).toBeTruthy();
    await library.exportArticles(['article-0']);
    expect([backup.stored.last, library.backup.value?.due]).toEqual([null, 'due']);
    await library.exportArticles('all');
    expect(backup.stored.last).toBe(now);
    await waitFor(() => expect(screen.queryByText(/Your corpus has no backup yet/)).toBeNull());
  });

  it('is off until chosen, and the choice is kept', async () => {
    const backup = planOf(plan('off', now));
    const library = show(shelves.keeping as Shown, { backup });
    await library.reviewBackup();
    await waitFor(() => expect((screen.getByLabelText('Do nothing') as HTMLInputElement).checked).toBe(true));
    fireEvent.click(screen.getByLabelText(/^Remind me/));
    await waitFor(() => expect(backup.stored.mode).toBe('remind'));
    expect(screen.queryByText(/A backup is due|no backup yet|has changed since/)).toBeNull();
  });
});
