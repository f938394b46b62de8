// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorpusPage } from '../../../components/corpus/CorpusPage';
import { createLanguage } from '../../../i18n';
import { CorpusError, type SavedArticle } from '../../../lib/corpus';
import { besides } from '../../gallery/beside';
import { quietBackground } from '../../gallery/panel';
import { arabic, hits, libraryShowing, listed, opened, quietCorpus, readFindings, shelves } from '../../gallery/shelf';

afterEach(cleanup);

type Shown = Parameters<typeof libraryShowing>[0];
type Outside = Parameters<typeof libraryShowing>[1];

function show(shown: Shown, outside: Outside = {}) {
  const library = libraryShowing(shown, outside);
  render(<CorpusPage library={library} />);
  return library;
}

/** A corpus that answers like the gallery's, with some calls replaced. */
const corpus = (changes: Partial<NonNullable<NonNullable<Outside>['corpus']>>) => ({
  corpus: { ...quietCorpus, ...changes },
});

/** A shelf whose articles have so many differing claims; a deletion takes those of the second away. */
function shrinking(counts: Record<string, number>) {
  let left = [...listed];
  const findings = vi.fn(async (id: string) => readFindings.filter(() => counts[id]));
  const remove = async (id: string) => {
    left = left.filter((article) => article.id !== id);
    counts['article-1'] = 0; // It differed from the deleted one only.
    return true;
  };
  return { findings, remove, list: async () => left };
}

describe('the corpus page', () => {
  it.each(Object.entries(shelves))('shows %s without a bare key', (_name, shown) => {
    show(shown);
    expect(document.body.textContent).not.toMatch(/\b(?:corpus|evidence|failure)\.[a-z]|\{\{|undefined/i);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  });

  it('lists title, outlet, day, story, versions and sample', () => {
    show(shelves.list as Shown);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(
      /Lagoon talks end.*Meridian Post\s· 2 June 2025 · Lagoon talks · 2 versions · Saved/,
    );
    expect(second?.textContent).toContain('Invented sample');
    expect(screen.getByRole('link', { name: listed[0]?.title }).getAttribute('href')).toBe('#/article/article-0');
  });

  it('reads out how far a job has come at each quarter, from a region that was there before it', () => {
    const library = show(shelves.list as Shown);
    const region = [...document.querySelectorAll('.corpus [role=status]')].at(0);
    const said = (done: number) => {
      act(() => {
        library.job.value = { step: 'pages', done, total: 120 };
      });
      return region?.textContent;
    };
    expect(region?.textContent).toBe('');
    expect(said(31)).toBe('Importing 30 of 120 pages…');
    expect(said(59)).toBe('Importing 30 of 120 pages…');
    expect(said(60)).toBe('Importing 60 of 120 pages…');
  });

  it('offers first steps where nothing is saved', async () => {
    const loadSamples = vi.fn(async () => ({ saved: 9 }));
    show(shelves.empty as Shown, { background: { ...quietBackground, loadSamples } });
    fireEvent.click(screen.getByRole('button', { name: 'Load the samples' }));
    expect(await screen.findByText('9 samples loaded.')).toBeTruthy();
  });
});

describe('text that runs the other way', () => {
  it('stands by itself wherever a row, a note, a tag or a message shows it', () => {
    show(shelves['found-other-direction'] as Shown);
    const row = document.querySelector('.row') as HTMLElement;
    for (const own of ['h2', 'blockquote', '.found-note blockquote']) {
      expect(row.querySelector(own)?.getAttribute('dir'), own).toBe('auto');
    }
    const apart = [...row.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(apart).toEqual(expect.arrayContaining([arabic.outlet, 'Lagoon talks', ...arabic.tags]));
    expect(document.querySelector('.toast p')?.textContent).toBe(`Deleted “\u2068${arabic.title}\u2069”.`);
    // Nothing of it is left in between.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const loose = /[\u0600-\u06ff]/.test(node.textContent ?? '') && !/\u2068/.test(node.textContent ?? '');
      if (loose)
        expect(node.parentElement?.closest('bdi, [dir], option')?.tagName, node.textContent ?? '').toBeTruthy();
    }
  });
});

describe('the samples', () => {
  it('are removed together and brought back by one Undo, the reader’s own left alone', async () => {
    const there = new Map(listed.map((article) => [article.id, article]));
    const remove = vi.fn(async (id: string) => there.delete(id));
    const restore = vi.fn(async (id: string) => {
      const article = listed.find((one) => one.id === id);
      return Boolean(article && there.set(id, article));
    });
    show(shelves.list as Shown, corpus({ remove, restore, list: async () => [...there.values()] }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove samples' }));
    fireEvent.click(
      await screen.findByRole('button', { name: 'Undo: bring back “Crews of both shores to get permits”' }),
    );
    expect(await screen.findByText('Brought back “Crews of both shores to get permits”.')).toBeTruthy();
    expect([remove.mock.calls, restore.mock.calls]).toEqual([[['article-1']], [['article-1']]]);
    expect(screen.getByRole('button', { name: 'Remove samples' })).toBeTruthy();
  });
});

describe('search', () => {
  it('searches while the reader types, and marks what matched', async () => {
    show(shelves.list as Shown);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nets' } });
    expect(await screen.findByText('2 articles found')).toBeTruthy();
    const marked = [...document.querySelectorAll('h2 mark, .row > div > blockquote mark')];
    expect(marked.map((mark) => mark.textContent)).toEqual(['nets', 'nets']);
  });

  it('says which words stand in the reader’s note, and marks those of a tag', () => {
    show(shelves.found as Shown);
    expect(document.querySelector('.found-note')?.textContent).toBe(
      'Your noteAsk Ilda how many nets there were on the April list.',
    );
    expect([...document.querySelectorAll('.found-note mark, .tag mark')].map((mark) => mark.textContent)).toEqual([
      'nets',
      'nets',
    ]);
  });

  it.each([
    ['en', 'Note:nets tag:"old nets"', 'note:nets tag:"old nets"'],
    ['uk', 'нотатка:сіті Мітка: x note:y', 'note:сіті tag: x note:y'],
    ['uk', '"нотатка: сіті" „мітка: x” нотатка:"мітка: y" мітка:z', '"нотатка: сіті" „мітка: x” note:"мітка: y" tag:z'],
    ['uk', '"нотатка: сіті', '"note: сіті'],
    ['tr', 'not:ağ etiket:balık dipnot:z', 'note:ağ tag:balık dipnot:z'],
  ])('in %s takes the names of its fields in the reader’s language', async (locale, written, asked) => {
    const search = vi.fn(async () => [...hits]);
    const library = libraryShowing(shelves.list as Shown, corpus({ search }), locale);
    await library.find(written);
    expect(search).toHaveBeenCalledWith(asked, expect.anything());
  });

  it('finds anew what a note that was just written says', async () => {
    const search = vi.fn(async () => [...hits]);
    const library = libraryShowing(shelves.found as Shown, corpus({ search }));
    await library.note('article-0', 'about nets');
    expect(search).toHaveBeenCalledWith('nets', expect.anything());
  });

  it('a slow answer to an earlier query does not replace a later one', async () => {
    const answers: Record<string, (found: typeof hits) => void> = {};
    const search = (query: string) =>
      new Promise<(typeof hits)[number][]>((done) => {
        answers[query] = (found) => done([...found]);
      });
    const library = show(shelves.list as Shown, corpus({ search }));
    const [first, second] = [library.find('net'), library.find('nets')];
    answers.nets?.(hits);
    answers.net?.([]);
    await Promise.all([first, second]);
    expect(library.search.value).toEqual({ query: 'nets', hits });
  });

  it('keeps its rows and the keyboard among them while the corpus, read again, is asked anew', async () => {
    let left = [...listed];
    let answer: (found: typeof hits) => void = () => {};
    const search = () => new Promise<(typeof hits)[number][]>((done) => (answer = (found) => done([...found])));
    const library = show({}, corpus({ search, list: async () => left }));
    const asked = async (action: () => Promise<void>, found: typeof hits | 'no answer yet') => {
      let done = Promise.resolve();
      await act(async () => {
        done = action();
      });
      if (found === 'no answer yet') return;
      await act(async () => {
        answer(found);
        await done;
      });
    };
    const shown = () => library.rows.value.map(({ article }) => article.id);
    await act(library.refresh);
    await asked(() => library.find('nets'), hits);
    const row = screen.getByRole('link', { name: hits[1]?.article.title });
    row.focus();
    await asked(library.refresh, 'no answer yet');
    expect(shown()).toEqual(['article-0', 'article-2']);
    expect(document.activeElement).toBe(row);

    left = left.slice(1);
    await asked(library.refresh, 'no answer yet');
    expect(shown(), 'what was deleted goes at once').toEqual(['article-2']);

    await asked(() => library.narrow({ ...library.filter.value, outlet: 'Northern Ledger' }), 'no answer yet');
    expect(library.search.value, 'hits under another filter are others').toEqual({ query: 'nets', hits: null });
  });

  it.each([
    ['en', 'nets date:garbage has:differs', /Not understood, so looked for as words: “date:garbage”.* “has:differs”\./],
    ['uk', 'дата:колись', /шукається як слова: «дата:колись»/],
    ['tr', '-tarih:dün', /sözcük olarak arandı: “-tarih:dün”/],
  ])('in %s says which part of it is no field that it knows', async (locale, query, told) => {
    const library = libraryShowing(shelves.list as Shown, {}, locale);
    render(<CorpusPage library={library} />);
    await act(() => library.find(query));
    expect(document.querySelector('p.by[role=status]')?.textContent).toMatch(told);
  });

  it.each(['nets', 'date:2025-06 -outlet:post note:nets', '"has:differs"', 'date:20', 'https://harbour.example/a'])(
    'finds nothing strange in %s',
    (query) => {
      show({ ...shelves.found, search: { query, hits } } as Shown);
      expect(screen.queryByText(/Not understood/)).toBeNull();
    },
  );

  it('says when nothing was found', () => {
    show(shelves['found-none'] as Shown);
    expect(screen.getByText('No saved article has “tractor” in it.')).toBeTruthy();
  });
});

describe('reading', () => {
  it('lights up the sentence of the address', () => {
    show(shelves.reading as Shown);
    expect(document.querySelector('mark')?.textContent).toBe(
      'The permits would cover at least 1,000 crews on each side.',
    );
    expect(document.activeElement?.className).toBe('highlighted');
  });

  it('lights up nothing in another text than the one that was compared', () => {
    const { address } = shelves.reading as {
      address: {
        view: 'article';
        articleId: string;
        versionId: string;
        at: { paragraph: number; start: number; end: number };
      };
    };
    show({ opened, address: { ...address, versionId: 'gone', since: null } });
    expect(document.querySelector('mark')).toBeNull();
    expect(screen.getByText(/The second meeting/)).toBeTruthy();
  });

  it('says when the text is an earlier version', () => {
    show(shelves['reading-old'] as Shown);
    expect(screen.getByText('This is an earlier version of the article.')).toBeTruthy();
  });

  it('marks each compared sentence by its verdict, and opens what others say to it', () => {
    show(shelves['reading-claims'] as Shown);
    const claims = [...document.querySelectorAll('.claim')];
    expect(claims.map(({ textContent }) => textContent)).toEqual(readFindings.map(({ sentence }) => sentence.text));
    expect(screen.getByRole('region', { name: /compared with your other articles/ }).textContent).toMatch(
      /1 differs.*1 agrees.*1 only here/,
    );
    const sign = screen.getByRole('button', { name: 'Differs: what others say' });
    fireEvent.click(sign);
    expect(sign.getAttribute('aria-expanded')).toBe('true');
    const outlets = readFindings.flatMap(({ evidence }) => evidence.map(({ saved }) => saved.outlet));
    const shown = document.querySelector('.evidence-below .evidence-list')?.textContent ?? '';
    expect(outlets.filter((outlet) => shown.includes(outlet)).length).toBeGreaterThan(0);
    fireEvent.click(sign);
    expect(document.querySelector('.evidence-below')).toBeNull();
    // Cut at its claims, the text is still the whole text.
    const text = [...document.querySelectorAll('.saved-text > p')].map((p) => {
      const copy = p.cloneNode(true) as HTMLElement;
      for (const button of copy.querySelectorAll('button')) button.remove();
      return copy.textContent;
    });
    expect(text).toEqual(opened.latest.article.paragraphs);
  });

  it('tells a less certain difference from the others by a word and a broken line', () => {
    const findings = readFindings.map((finding) => ({ ...finding, strength: 'soft' as const }));
    show({ ...(shelves['reading-claims'] as Shown), findings });
    const sign = screen.getByRole('button', { name: 'Differs, less certain: what others say' });
    expect(sign.classList.contains('is-soft')).toBe(true);
    expect(document.querySelectorAll('.claim-sign.is-soft')).toHaveLength(1);
  });

  it('marks nothing in an earlier version, whose claims were not compared', () => {
    show({ ...(shelves['reading-old'] as Shown), findings: readFindings });
    expect(document.querySelector('.claim')).toBeNull();
  });

  it('shows what changed since an earlier version, word by word', () => {
    show(shelves['reading-changes'] as Shown);
    expect([...document.querySelectorAll('del')].map((del) => del.textContent)).toEqual(['some 500']);
    expect([...document.querySelectorAll('ins')].map((ins) => ins.textContent)).toEqual([
      'at least 1,000',
      expect.stringMatching(/^More than 6,000 .* handed over\.$/),
    ]);
    expect(screen.getByText(/^Since 7 June 2025 at \d\d:\d\d: 24 words added, 2 words removed\.$/)).toBeTruthy();
    expect(screen.queryByText(/read by different versions of Crossread/)).toBeNull();
  });

  it('says where differences may come from Crossread itself', () => {
    const [after, before] = opened.versions;
    if (!after || !before) throw new Error('two versions');
    const older = { ...before, article: { ...before.article, extractorVersion: 0 } };
    show({ ...(shelves['reading-changes'] as Shown), opened: { ...opened, versions: [after, older] } });
    expect(screen.getByText(/read by different versions of Crossread/)).toBeTruthy();
  });

  it('says when the article is gone', () => {
    show(shelves.gone as Shown);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This article is not in the corpus');
  });

  it('drops an article that arrives after the reader has gone back', async () => {
    let arrive: (article: typeof opened) => void = () => {};
    const get = () =>
      new Promise<typeof opened>((done) => {
        arrive = done;
      });
    const library = show(shelves.list as Shown, corpus({ get }));
    const turning = library.turnTo('#/article/article-0');
    await library.turnTo('#/');
    arrive(opened);
    await turning;
    expect(library.opened.value).toBeNull();
  });
});

describe('deleting', () => {
  const remove = vi.fn(async () => true);
  const restore = vi.fn(async () => true);

  it('can be taken back, by the keyboard at once and for as long as the reader likes', async () => {
    const corpusChanged = vi.fn(async () => {});
    let rest = [...listed];
    const list = async () => rest;
    show(shelves.list as Shown, {
      ...corpus({ remove, restore, list }),
      background: { ...quietBackground, corpusChanged },
    });
    rest = listed.slice(1);
    fireEvent.click(screen.getByRole('button', { name: `Delete ${listed[0]?.title}` }));
    const undo = await screen.findByRole('button', { name: /^Undo/ });
    expect(remove).toHaveBeenCalledWith('article-0');
    await waitFor(() => expect(screen.queryByRole('link', { name: listed[0]?.title })).toBeNull());
    await waitFor(() => expect(document.activeElement === undo).toBe(true));
    rest = [...listed];
    fireEvent.click(undo);
    expect(await screen.findByText(`Brought back “${listed[0]?.title}”.`)).toBeTruthy();
    expect(restore).toHaveBeenCalledWith('article-0');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await waitFor(() => expect(corpusChanged).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(listed[0]?.title));
  });

  it('closed in the message, leaves the keyboard in the list and not on the Undo of another', async () => {
    const deletions = listed.slice(0, 2).map((article) => ({ articles: [article] }));
    show({ ...shelves.list, articles: listed.slice(2), deletions });
    const [, newest] = screen.getAllByRole('button', { name: 'Close this message' });
    newest?.focus();
    if (newest) fireEvent.click(newest);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(listed[2]?.title));
    expect(screen.getAllByRole('button', { name: /^Undo/ })).toHaveLength(1);
  });

  it('of the open article, taken back, leaves the keyboard at its title', async () => {
    const library = show({ ...shelves['reading-claims'], articles: listed });
    await library.remove(opened.head);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.activeElement?.textContent).toBe(opened.head.title);
  });

  it('of many at once is taken back at once', async () => {
    const [one, other] = [vi.fn(async () => true), vi.fn(async () => true)];
    show({ ...shelves.chosen } as Shown, corpus({ remove: one, restore: other }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    const undo = await screen.findByRole('button', { name: 'Undo: bring back 2 articles' });
    expect(one.mock.calls).toEqual([['article-0'], ['article-3']]);
    fireEvent.click(undo);
    expect(await screen.findByText('2 articles brought back.')).toBeTruthy();
    expect(other.mock.calls).toEqual([['article-0'], ['article-3']]);
  });

  it('that fails half-way can take back what was deleted', async () => {
    const half = vi.fn(async (id: string) => {
      if (id === 'article-3') throw new CorpusError('disk-full', 'QuotaExceededError');
      return true;
    });
    show({ ...shelves.chosen } as Shown, corpus({ remove: half }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('button', { name: `Undo: bring back “${listed[0]?.title}”` })).toBeTruthy();
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
    expect(screen.getByText('1 article chosen')).toBeTruthy();
  });

  it('takes the chosen articles that are shown, and says how many others stay chosen', async () => {
    const [one, search] = [vi.fn(async () => true), async () => [...hits]];
    const library = show({ ...shelves.chosen } as Shown, corpus({ remove: one, search }));
    await library.find('nets');
    expect((await screen.findByText('(1 not shown here)')).parentElement?.textContent).toMatch(/^2 articles chosen/);
    fireEvent.click(screen.getByRole('button', { name: 'Delete the 1 article shown' }));
    await screen.findByRole('button', { name: /^Undo/ });
    expect(one.mock.calls).toEqual([['article-0']]);
    expect([...library.chosen.value]).toEqual(['article-3']);
  });

  it('is not offered where none of the chosen is shown', async () => {
    const library = show({ ...shelves.chosen } as Shown, corpus({ search: async () => [] }));
    await library.find('tractor');
    expect(await screen.findByText('(2 not shown here)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy();
  });

  it('tells of a full disk, and what to do', async () => {
    const full = async () => {
      throw new CorpusError('disk-full', 'QuotaExceededError');
    };
    show(shelves.list as Shown, corpus({ remove: full }));
    fireEvent.click(screen.getByRole('button', { name: `Delete ${listed[0]?.title}` }));
    expect(await screen.findByText(/The disk is full.*Free some space/)).toBeTruthy();
  });

  it('a corpus that cannot be opened says what happened and can be tried again', async () => {
    const list = vi.fn(async () => {
      throw new CorpusError('database-newer', 'VersionError');
    });
    const library = show({}, corpus({ list }));
    await library.refresh();
    expect(await screen.findByText('Your corpus was written by a newer Crossread')).toBeTruthy();
    list.mockImplementation(async () => [...listed] as never);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: listed[0]?.title })).toBeTruthy();
  });
});

describe('taking files in', () => {
  const page = (name: string) => new File(['<p>'], name, { type: 'text/html' });

  it('tells pages from exports, counts what was saved and names what was not', async () => {
    const savePage = vi.fn(async (file: Blob) =>
      (file as File).name === 'shop.html' ? { reason: 'not-article' as const } : { outcome: 'saved' as const },
    );
    const importBackup = vi.fn(async () => ({ added: 3, updated: 1, unchanged: 0, unreadableStories: 0 }));
    const library = show(shelves.list as Shown, corpus({ savePage, importBackup }));
    await library.importFiles([page('a.html'), new File([], 'crossread.ndjson.gz'), page('shop.html')]);
    expect(savePage).toHaveBeenCalledTimes(2);
    expect(importBackup).toHaveBeenCalledTimes(1);
    const report = await screen.findByRole('region', { name: 'Imported pages' });
    expect(report.textContent).toMatch(/1 article saved\..*1 file was left out:shop\.html holds no news article/);
    expect(await screen.findByText('3 articles imported. 1 article brought up to date.')).toBeTruthy();
    expect(library.job.value).toBeNull();
  });

  it('waits for a deletion under way, and nothing is offered to be undone that a file brought back', async () => {
    const there = new Map(listed.map((article) => [article.id, article]));
    const soon = () => new Promise((done) => setTimeout(done, 5));
    const remove = async (id: string) => {
      await soon();
      return there.delete(id);
    };
    const importBackup = vi.fn(async () => {
      const gone = listed.slice(0, 3).filter(({ id }) => !there.has(id));
      for (const article of gone) there.set(article.id, article);
      return { added: gone.length, updated: 0, unchanged: 3 - gone.length, unreadableStories: 0 };
    });
    const outside = corpus({ remove, importBackup, list: async () => [...there.values()] });
    const library = show(shelves.list as Shown, outside);
    const deleting = library.removeAll(listed);
    await library.importFiles([new File([], 'crossread.ndjson.gz')]);
    await deleting;
    expect(await screen.findByText('3 articles imported.')).toBeTruthy();
    expect([...there.keys()]).toEqual(listed.slice(0, 3).map(({ id }) => id));
    expect(library.deletions.value).toEqual([{ articles: listed.slice(3) }]);
  });

  it('stops after the page under way, and says how many were not looked at', async () => {
    const savePage = vi.fn(async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
      return { outcome: 'saved' as const };
    });
    const library = show(shelves.list as Shown, corpus({ savePage }));
    await library.importFiles([page('a.html'), page('b.html'), page('c.html')]);
    expect(savePage).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('2 files were not looked at, because you stopped.')).toBeTruthy();
  });

  it('a full disk ends it, and the button works again', async () => {
    const savePage = async () => {
      throw new CorpusError('disk-full', 'QuotaExceededError');
    };
    const library = show(shelves.list as Shown, corpus({ savePage }));
    await library.importFiles([page('a.html')]);
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('a full disk in the midst keeps what was saved, and the exports of the same drop are read all the same', async () => {
    const savePage = vi.fn(async (file: Blob) => {
      if ((file as File).name === 'b.html') throw new CorpusError('disk-full', 'QuotaExceededError');
      return { outcome: 'saved' as const };
    });
    const library = show(shelves.list as Shown, corpus({ savePage }));
    await library.importFiles([page('a.html'), page('b.html'), page('c.html'), new File([], 'crossread.ndjson.gz')]);
    const report = await screen.findByRole('region', { name: 'Imported pages' });
    expect(report.textContent).toMatch(/1 article saved\.2 files were not taken in\.The disk is full/);
    expect(await screen.findByText(/3 articles imported/)).toBeTruthy();
  });

  it.each(['reading', 'keeping', 'compare'])('in %s says how far it has come, and what became of it', async (view) => {
    let answer = () => {};
    const savePage = () => new Promise<{ outcome: 'saved' }>((done) => (answer = () => done({ outcome: 'saved' })));
    const library = show(shelves[view] as Shown, corpus({ savePage }));
    const taking = library.importFiles([page('a.html')]);
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    expect(document.querySelector('.corpus [role=status]')?.textContent).toBe('Importing 0 of 1 page…');
    answer();
    await taking;
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Imported pages'));
    expect(screen.getByText('1 article saved.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('does not take the keyboard out of a note', async () => {
    const library = show(shelves.reading as Shown);
    const note = screen.getByLabelText('Note');
    note.focus();
    await library.importFiles([page('a.html')]);
    expect(await screen.findByText('1 article saved.')).toBeTruthy();
    expect(document.activeElement).toBe(note);
  });
});

describe('jobs', () => {
  const held = <T,>(answer: T) => {
    let free = () => {};
    const call = vi.fn(() => new Promise<T>((done) => (free = () => done(answer))));
    return { call, free: () => free() };
  };

  it('one at a time: files dropped meanwhile are not taken in, and the reader is told why', async () => {
    const exporting = held(new Blob([]));
    const importBackup = vi.fn(quietCorpus.importBackup);
    const library = show(shelves.list as Shown, corpus({ exportBackup: exporting.call, importBackup }));
    const first = library.exportArticles('all');
    await library.importFiles([new File(['x'], 'a.ndjson')]);
    expect(importBackup).not.toHaveBeenCalled();
    expect(await screen.findByText(/^Not started.* Exporting 0 of 4 articles… Try again/)).toBeTruthy();
    exporting.free();
    await first;
    await library.importFiles([new File(['x'], 'a.ndjson')]);
    expect(importBackup).toHaveBeenCalledTimes(1);
  });

  it('what goes on beside one neither hides nor ends it', async () => {
    const [exporting, resuming] = [held(new Blob([])), held(0)];
    const library = show(shelves.list as Shown, corpus({ exportBackup: exporting.call, rebuild: resuming.call }));
    const resumed = library.resume();
    const first = library.exportArticles('all');
    await library.removeAll(Array.from({ length: 6 }, (_, at) => ({ ...opened.head, id: `more-${at}` })));
    resuming.free();
    await resumed;
    expect(library.job.value?.step).toBe('exporting');
    await library.exportArticles('all');
    expect(exporting.call).toHaveBeenCalledTimes(1);
    exporting.free();
    await first;
    expect(library.job.value).toBeNull();
  });

  it('a deletion of many shows how far it has come while nothing else does', async () => {
    const seen: unknown[] = [];
    const remove = async () => {
      seen.push(library.job.value?.step);
      return true;
    };
    const library = show(shelves.list as Shown, corpus({ remove }));
    await library.removeAll(Array.from({ length: 6 }, (_, at) => ({ ...opened.head, id: `more-${at}` })));
    expect(new Set(seen)).toEqual(new Set(['deleting']));
    expect(library.job.value).toBeNull();
  });
});

describe('narrowing the shelf', () => {
  const titles = () => screen.getAllByRole('listitem').map((item) => item.querySelector('h2')?.textContent);

  it('by outlet, story and dates shows what is left, and how many', async () => {
    show(shelves.list as Shown);
    fireEvent.change(screen.getByLabelText('Outlet'), { target: { value: 'Levant Post' } });
    await waitFor(() => expect(titles()).toEqual([listed[1]?.title]));
    expect(screen.getByText('1 of 4 articles')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    fireEvent.change(screen.getByLabelText('Story or event'), { target: { value: 'lagoon' } });
    await waitFor(() => expect(titles()).toHaveLength(3));
    fireEvent.change(screen.getByLabelText('Published until'), { target: { value: '2025-06-02' } });
    await waitFor(() => expect(titles()).toEqual([listed[0]?.title]));
  });

  it('sorts, the undated last', async () => {
    show(shelves.list as Shown);
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'newest' } });
    await waitFor(() => expect(titles()).toEqual([2, 1, 0, 3].map((at) => listed[at]?.title)));
  });

  it('compares the articles of followed stories when asked which differ, and shows how many claims', async () => {
    const all = [...readFindings, ...readFindings];
    const findings = vi.fn(async (id: string) => (id === 'article-1' ? all : []));
    show(shelves.list as Shown, corpus({ findings }));
    fireEvent.click(screen.getByLabelText('Has claims that differ'));
    await waitFor(() => expect(titles()).toEqual([listed[1]?.title]));
    expect(screen.getByText('2 claims differ')).toBeTruthy();
    expect(findings).toHaveBeenCalledTimes(3);
  });

  it('is not needed to see how many claims of the articles in sight differ, also after one is deleted', async () => {
    const { findings, ...rest } = shrinking({ 'article-0': 2, 'article-1': 1 });
    const library = show(shelves.list as Shown, corpus({ findings, ...rest }));
    await waitFor(() => expect(screen.getAllByText('1 claim differs')).toHaveLength(2));
    // That of no story is compared with nothing, and nothing says that it is being worked on.
    expect(findings.mock.calls.flat()).toEqual(['article-0', 'article-1', 'article-3']);
    expect(library.job.value).toBeNull();
    await library.remove(listed[0] as (typeof listed)[number]);
    await waitFor(() => expect(findings).toHaveBeenCalledTimes(5));
    await waitFor(() => expect(screen.queryByText('1 claim differs')).toBeNull());
  });

  it('says of each row that its claims are being compared until they are, or that they could not be', async () => {
    const answers: ((findings: typeof readFindings) => void)[] = [];
    const findings = vi.fn(() => new Promise<typeof readFindings>((done) => answers.push(done)));
    const library = show(shelves.list as Shown, corpus({ findings }));
    const told = () =>
      [...document.querySelectorAll('.row')].map(
        (row) => row.querySelector('.uncounted, .differences')?.textContent?.trim() ?? '',
      );
    // The third is about no followed story, so that there is nothing to wait for.
    expect(told()).toEqual(['Comparing…', 'Comparing…', '', 'Comparing…']);
    expect(document.querySelectorAll('.uncounted[aria-busy=true]')).toHaveLength(3);
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(readFindings);
    await waitFor(() => expect(told()).toEqual(['1 claim differs', 'Comparing…', '', 'Comparing…']));
    findings.mockRejectedValueOnce(new CorpusError('database-broken', 'UnknownError'));
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.([]);
    await waitFor(() => expect(told()).toEqual(['1 claim differs', '', '', 'Could not be compared']));
    expect(library.notice.value).toBeNull();
  });

  it('counts no more rows once the list is left, and begins again when it is back', async () => {
    const answers: (() => void)[] = [];
    const findings = vi.fn(async () => {
      await new Promise<void>((done) => answers.push(done));
      return [...readFindings];
    });
    const library = show(shelves.list as Shown, corpus({ findings }));
    await waitFor(() => expect(findings).toHaveBeenCalledTimes(1));
    await library.turnTo('#/keeping');
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Saved articles' })).toBeNull());
    answers[0]?.();
    await new Promise((done) => setTimeout(done, 400));
    expect(findings).toHaveBeenCalledTimes(1);
    await library.turnTo('');
    await waitFor(() => expect(findings).toHaveBeenCalledTimes(2));
  });

  it('says nothing of counts that fail where nobody asked for them', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const findings = async () => {
      throw new CorpusError('database-broken', 'InvalidStateError');
    };
    const library = show(shelves.list as Shown, corpus({ findings }));
    await waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('database-broken')));
    expect(library.notice.value).toBeNull();
    expect(library.rows.value).toHaveLength(4);
    warn.mockRestore();
  });

  it('to those that differ keeps the rest of them after a deletion, and counts anew what it may have changed', async () => {
    const { findings, ...rest } = shrinking({ 'article-0': 2, 'article-1': 1, 'article-3': 1 });
    const library = show(shelves.list as Shown, corpus({ findings, ...rest }));
    const ids = () => library.rows.value.map(({ article }) => article.id);
    await library.narrow({ ...library.filter.value, differing: 'only' });
    await waitFor(() => expect(ids()).toEqual(['article-0', 'article-1', 'article-3']));
    findings.mockClear();
    await library.remove(listed[0] as (typeof listed)[number]);
    await waitFor(() => expect(ids()).toEqual(['article-3']));
    expect(findings.mock.calls).toEqual([['article-1'], ['article-3']]);
    expect(library.job.value).toBeNull();
  });

  it('to those that differ waits for the job under way', async () => {
    const findings = vi.fn(async () => [...readFindings]);
    const library = show({ ...shelves.list, ...shelves.pages } as Shown, corpus({ findings }));
    await library.narrow({ ...library.filter.value, differing: 'only' });
    expect(findings).not.toHaveBeenCalled();
    library.job.value = null;
    await waitFor(() => expect(library.rows.value).toHaveLength(3));
  });

  it('to those that differ shows all again where they cannot be compared', async () => {
    const findings = async () => {
      throw new CorpusError('database-broken', 'InvalidStateError');
    };
    const library = show(shelves.list as Shown, corpus({ findings }));
    await library.narrow({ ...library.filter.value, differing: 'only' });
    await waitFor(() => expect(library.notice.value?.kind).toBe('failed'));
    expect(library.rows.value).toHaveLength(4);
  });

  it('narrows what a search looks through', async () => {
    const search = vi.fn(async () => [...hits]);
    const library = show({ ...shelves.list } as Shown, corpus({ search }));
    await library.narrow({ ...library.filter.value, outlet: 'Meridian Post' });
    await library.find('nets');
    expect(search).toHaveBeenCalledWith('nets', { limit: 50, among: new Set(['article-0']) });
  });

  it('by a search for an outlet, a story or a day looks among those alone, in the reader’s words', async () => {
    const search = vi.fn(async () => []);
    const library = show({ ...shelves.list } as Shown, corpus({ search }));
    const ids = (keep: (article: SavedArticle) => boolean) => new Set(listed.filter(keep).map(({ id }) => id));
    const [first] = listed as [SavedArticle];
    await library.find(`nets outlet:"${first.outlet}"`);
    expect(search).toHaveBeenLastCalledWith(`nets outlet:"${first.outlet}"`, {
      limit: 50,
      among: ids(({ outlet }) => outlet === first.outlet),
    });
    const day = first.publishedAt?.at.slice(0, 7) ?? '';
    library.language.value = createLanguage('uk');
    await library.find(`дата:${day}`);
    expect(search).toHaveBeenLastCalledWith(`date:${day}`, {
      limit: Number.POSITIVE_INFINITY,
      among: ids(({ publishedAt }) => publishedAt?.at.startsWith(day) ?? false),
    });
    const about = ids(({ storyId }) => storyId === first.storyId);
    expect(about.size).toBeLessThan(listed.length);
    await library.find(`тема:"${library.storyTitle(first.storyId ?? '')}"`);
    expect(search).toHaveBeenLastCalledWith(expect.stringMatching(/^story:/), {
      limit: Number.POSITIVE_INFINITY,
      among: about,
    });
  });

  it('the keyboard goes to a row whatever its id is', () => {
    const [first, second] = listed as [(typeof listed)[0], (typeof listed)[0]];
    show({ ...shelves.list, articles: [first, { ...second, id: '"] a' }] } as Shown);
    const from = screen.getByRole('link', { name: first.title });
    from.focus();
    fireEvent.keyDown(from, { key: 'j' });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: second.title }));
  });

  it('the keyboard goes from row to row and chooses', async () => {
    const library = show(shelves.list as Shown);
    const links = screen
      .getAllByRole('link')
      .filter(({ href }: HTMLElement & { href?: string }) => href?.includes('#/article'));
    (links[0] as HTMLElement).focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: 'j' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1] as HTMLElement, { key: 'x' });
    expect(library.chosen.value).toEqual(new Set(['article-1']));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('articles of one origin', () => {
  it('are named in the order they were published, each but the open one with why and the way to it', () => {
    show(shelves['reading-origin'] as Shown);
    const group = screen.getByRole('region', { name: '4 articles, 1 source' });
    const items = [...group.querySelectorAll('li')].map((item) => item.textContent);
    expect(items[0]).toMatch(/Bosphorus Wire\s· 1 June 2025 · published first.*The same text\..*bosphorus-wire\.net/);
    expect(items[1]).toMatch(/Meridian Post\s· 2 June 2025 · this article$/);
    expect(items[2]).toMatch(/A near-copy: 74%.*Both are credited to AFP\./);
    expect(items[3]).toMatch(/shares its text with the article of Levant Post\. .*credited to Bosphorus Wire\./);
    const link = screen.getByRole('link', { name: 'Nets on their way' });
    expect(link.getAttribute('href')).toBe('#/article/article-vistula');
  });
});

describe('two articles side by side', () => {
  it('tell both outlets and dates, and each pair with both values', () => {
    show(shelves.compare as Shown);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Harbour Courier, 3 June 2025 and Levant Post, 9 June 2025',
    );
    const pairs = [...document.querySelectorAll('.pairs > li')].map((item) => item.textContent);
    expect(pairs).toHaveLength(4);
    expect(pairs[0]).toMatch(/Differs.*22 May 2025.*2 June 2025/);
    expect(pairs[1]).toMatch(/Sides disagree.*1,000 in total.*quoting Ilda Maroun.*at least 1,000 on each side/);
    expect(pairs[2]).toMatch(/Levant Post is the later report/);
    expect(screen.getByRole('region', { name: 'Only in Levant Post' }).textContent).toContain('one trumpeter');
  });

  it('say of claims that were not read only that, and show the texts', () => {
    show(shelves['compare-nothing'] as Shown);
    expect(screen.getByText(/Claims are read in English texts only/)).toBeDefined();
    expect(screen.queryByText('Claim by claim')).toBeNull();
    expect(screen.queryByText(/nothing is only in this one/)).toBeNull();
    expect(screen.getByRole('heading', { name: 'What the delegations brought home' })).toBeDefined();
  });

  it('are listed by one verdict alone where the reader wants it, and all again', () => {
    show(shelves.compare as Shown);
    const pairs = () => [...document.querySelectorAll('.pairs > li')].map((item) => item.textContent);
    const chip = screen.getByRole('button', { name: /1 agrees/ });
    fireEvent.click(chip);
    expect(pairs()).toEqual([expect.stringMatching(/^4Agrees/)]);
    expect(screen.getByText('1 pair with: Agrees.')).toBeDefined();
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(pairs()).toHaveLength(4);
  });

  it('mark a pair’s sentences in both texts while it is pointed at', async () => {
    show(shelves.compare as Shown);
    const button = screen.getByRole('button', { name: 'Show in the texts: pair 2' });
    button.focus();
    await waitFor(() => expect(document.querySelectorAll('.partner')).toHaveLength(2));
    fireEvent.click(button);
    expect(document.activeElement?.id).toBe('here-2');
    fireEvent.click(document.activeElement as Element);
    expect(document.activeElement?.id).toBe('there-2');
    fireEvent.mouseOver(screen.getByRole('heading', { level: 1 }));
    await waitFor(() => expect(document.querySelectorAll('.partner')).toHaveLength(0));
  });

  it('are set claim by claim once, and not again wherever the pointer comes', async () => {
    const read = vi.fn(() => besides.findings);
    const beside = Object.defineProperty({ ...besides }, 'findings', { get: read });
    show({ ...(shelves.compare as Shown), beside });
    screen.getByRole('button', { name: 'Show in the texts: pair 2' }).focus();
    await waitFor(() => expect(document.querySelectorAll('.partner')).toHaveLength(2));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('colour a sentence that is in several pairs by the strongest of them', () => {
    const { first, second } = besides.findings;
    const [differs, , agrees] = first;
    const [evidence] = differs?.evidence ?? [];
    const [other] = agrees?.evidence ?? [];
    if (!differs || !evidence || !other) throw new Error('the examples have evidence');
    // It agrees with the first sentence of the other article and differs from the third.
    const both = [
      { ...differs, claimId: 'x', verdict: 'agrees' as const, evidence: [{ ...other, sentence: evidence.sentence }] },
      { ...differs, evidence: [{ ...evidence, sentence: other.sentence }] },
    ];
    show({ ...shelves.compare, beside: { ...besides, findings: { first: both, second } } });
    const marked = document.querySelector('.text-column .claim');
    expect(marked?.className).toContain('verdict-differs');
  });

  it('are offered from two chosen rows, in the order of the list', () => {
    show({ ...shelves.chosen, chosen: new Set(['article-3', 'article-0']) });
    const link = screen.getByRole('link', { name: 'Compare these two' });
    expect(link.getAttribute('href')).toBe('#/compare/article-0/article-3');
    cleanup();
    show({ ...shelves.chosen, chosen: new Set(['article-3']) });
    expect(screen.queryByRole('link', { name: 'Compare these two' })).toBeNull();
  });

  it('offer articles about the same story first, and search among all', async () => {
    show(shelves['compare-pick'] as Shown);
    const offered = () => screen.getAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));
    await waitFor(() => expect(offered()).toHaveLength(3));
    expect(offered().at(-1)).toBe('#/compare/article-0/article-2');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nets' } });
    expect(await screen.findByText('1 article found')).toBeTruthy();
    expect(offered()).toEqual(['#/compare/article-0/article-2']);
  });
});
