// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorpusPage } from '../../../components/corpus/CorpusPage';
import { CorpusError } from '../../../lib/corpus';
import { libraryShowing, listed, opened, quietCorpus } from '../../gallery/shelf';

afterEach(cleanup);

const { id } = opened.head;

/** A corpus that keeps tags and a note of the opened article, and the page showing it. */
async function reading(changes: Partial<typeof quietCorpus> = {}) {
  const kept = { tags: ['permits'], note: 'old' };
  const corpus = {
    ...quietCorpus,
    annotations: async () => ({ ...kept }),
    setNote: async (_: string, note: string) => {
      kept.note = note;
    },
    setTag: async (_: string, tag: string) => {
      kept.tags = [...kept.tags, tag].sort();
    },
    ...changes,
  };
  const library = libraryShowing({ articles: listed, size: { articles: 4, samples: 0 } }, { corpus });
  await library.turnTo(`#/article/${id}`);
  render(<CorpusPage library={library} />);
  return { library, kept };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Note');

function write(text: string) {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.blur(field());
}

describe('a note', () => {
  it('stands in the field after its article was deleted and brought back', async () => {
    const { library, kept } = await reading();
    write('two hours of thoughts');
    await waitFor(() => expect(kept.note).toBe('two hours of thoughts'));
    await library.remove(opened.head);
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    const [deletion] = library.deletions.value;
    if (deletion) await library.undo(deletion);
    await waitFor(() => expect(field().value).toBe('two hours of thoughts'));
    write(`${field().value} and a word`);
    await waitFor(() => expect(kept.note).toBe('two hours of thoughts and a word'));
  });

  it('that could not be kept stays in the field, for another try', async () => {
    const setNote = async () => {
      throw new CorpusError('disk-full', 'QuotaExceededError');
    };
    const { library } = await reading({ setNote });
    write('new');
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
    library.failure.value = { code: 'database-broken', detail: '' };
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    library.failure.value = null;
    await waitFor(() => expect(field().value).toBe('new'));
  });

  it('written as the reader turns to another version of its article is not read back as it was', async () => {
    let answer = (_: unknown) => {};
    const get = () => new Promise<typeof opened>((done) => (answer = () => done(opened)));
    const { library } = await (async () => {
      const shown = reading({ get });
      await waitFor(() => answer(0));
      return shown;
    })();
    fireEvent.input(field(), { target: { value: 'last words' } });
    const turning = library.turnTo(`#/article/${id}?v=v1`);
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    answer(0);
    await turning;
    await waitFor(() => expect(field().value).toBe('last words'));
  });

  it('never comes to stand under another article', async () => {
    let put = () => {};
    const setNote = () => new Promise<void>((done) => (put = done));
    const { library } = await reading({ setNote });
    write('of the first');
    await library.turnTo('#/article/article-1');
    put();
    await waitFor(() => expect(field().value).toBe('old'));
    expect(library.annotations.value.note).toBe('old');
  });
});

describe('a tag', () => {
  it('changes the one row, without all articles being listed again', async () => {
    const list = vi.fn(async () => [...listed]);
    const { library } = await reading({ list });
    await library.tag(id, 'nets', 'on');
    expect(library.annotations.value).toEqual({ tags: ['nets', 'permits'], note: 'old' });
    expect(library.articles.value?.map(({ tags }) => tags)).toEqual([['nets', 'permits'], [], [], []]);
    expect(list).not.toHaveBeenCalled();
  });

  it('taken off leaves the keyboard where another one is put on', async () => {
    const { library } = await reading({ setTag: async () => {}, annotations: async () => ({ tags: [], note: '' }) });
    library.annotations.value = { tags: ['permits'], note: '' };
    const off = await screen.findByRole('button', { name: 'Remove the tag permits' });
    off.focus();
    fireEvent.click(off);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('New tags, separated by commas')));
  });

  it('leaves the words of a note alone that is being written', async () => {
    const setNote = () => new Promise<void>(() => {});
    const { library } = await reading({ setNote });
    write('on its way');
    await library.tag(id, 'nets', 'on');
    expect(library.annotations.value).toEqual({ tags: ['nets', 'permits'], note: 'on its way' });
  });
});
