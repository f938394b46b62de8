// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TakenAway } from '../../../components/settings/stories/editor/PreviewPane';
import { StoriesSection } from '../../../components/settings/stories/StoriesSection';
import type { Stories } from '../../../components/settings/stories/stories';
import { LanguageContext } from '../../../components/shared/language';
import { createLanguage } from '../../../i18n';
import { lagoon, quietStories, storiesShowing, storyStates } from '../../gallery/story-states';

// A busy machine takes its time after the pause in which a draft is checked.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

function show(state: keyof typeof storyStates, calls: Partial<typeof quietStories.corpus> = {}) {
  const stories = storiesShowing((storyStates[state] as () => object)(), {
    ...quietStories,
    corpus: { ...quietStories.corpus, ...calls },
  });
  render(<StoriesSection stories={stories} />);
  return stories;
}

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) => fireEvent.input(field(label), { target: { value } });

describe('the section on stories', () => {
  it.each(Object.keys(storyStates))('shows %s without a bare key, each control with a name', (state) => {
    show(state);
    expect(document.body.textContent).not.toMatch(/\bstories\.[a-z]|\{\{|undefined|NaN/);
    for (const button of screen.queryAllByRole('button', { hidden: true })) expect(button.textContent).not.toBe('');
    for (const control of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      expect(control.labels?.length || control.getAttribute('aria-label'), control.outerHTML).toBeTruthy();
    }
  });

  it('switches a story off by its own name', () => {
    const setFollowing = vi.fn(async () => {});
    show('list', { setFollowing });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Lagoon talks/ }));
    expect(setFollowing).toHaveBeenCalledWith('lagoon-talks', 'off');
  });

  it('shows that a story is still followed where switching it off failed', async () => {
    show('list', { setFollowing: () => Promise.reject(new Error('disk full')) });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Lagoon talks/ });
    fireEvent.click(box);
    expect(box.checked).toBe(false);
    await waitFor(() => expect(box.checked).toBe(true));
  });

  it('offers deletion of one’s own, the original of a changed one, and neither of one that came with Crossread', () => {
    show('list');
    expect(screen.getByRole('button', { name: 'Delete: The tram line to the hospital' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Restore the original: What became/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /(?:Delete|original): Lagoon talks/ })).toBeNull();
  });

  it('names the file and the line of what was not imported', () => {
    show('imported');
    const report = within(document.querySelector('[role=status]') as HTMLElement);
    expect(report.getByText('crossread-story-broken.json')).toBeTruthy();
    expect(report.getByText(/^Line 120, column 15, events\.3\.from: choose a day/)).toBeTruthy();
    expect(report.getByText(/newer Crossread/)).toBeTruthy();
  });
});

describe('the form of a story', () => {
  it('says what is still empty only once it is to be saved, beside the field, and leads there', async () => {
    show('new');
    expect(document.querySelector('.fault')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save the story' }));
    expect(await screen.findByText('Not saved yet: 2 fields need a correction.')).toBeTruthy();
    const name = field('Name of the story');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(name.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent).toBe(
      'write something here.',
    );
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it('takes words line by line as they are typed, and tells a figure at once', async () => {
    const stories = show('new');
    type('Words such an article uses', 'tram\n\n  bus line \n');
    expect(stories.editor.value?.draft.value.detect.all).toEqual([['tram', 'bus line']]);
    expect(field('Words such an article uses').value).toBe('tram\n\n  bus line \n');
    type('Words such an article uses', 'tram 4');
    await waitFor(() => expect(screen.getByText(/^leave figures out/)).toBeTruthy());
  });

  it('adds groups, and takes them away', () => {
    const stories = show('new');
    type('Words such an article uses', 'tram');
    fireEvent.click(screen.getByRole('button', { name: 'Add a group of words' }));
    type('Words, group 2', 'hospital');
    expect(stories.editor.value?.draft.value.detect.all).toEqual([['tram'], ['hospital']]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove group 1' }));
    expect(stories.editor.value?.draft.value.detect.all).toEqual([['hospital']]);
    expect(field('Words such an article uses').value).toBe('hospital');
  });

  it('adds people under ids of their own, by Enter too, and binds them to sides', () => {
    const stories = show('form');
    fireEvent.click(screen.getByRole('button', { name: /^People/ }));
    const name = field('New person');
    fireEvent.input(name, { target: { value: 'Ida Maroun' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    fireEvent.input(name, { target: { value: 'Їжак' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    const people = () => stories.editor.value?.draft.value.people;
    expect(people()?.slice(1)).toEqual([
      { id: 'ida-maroun', name: 'Ida Maroun', aliases: ['Ida Maroun'] },
      { id: 'person', name: 'Їжак', aliases: ['Їжак'] },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Ida Maroun' }));
    fireEvent.change(field('Belongs to'), { target: { value: 'west' } });
    expect(people()?.[1]).toMatchObject({ party: 'west' });
    fireEvent.change(field('Belongs to'), { target: { value: '' } });
    expect(people()?.[1]).not.toHaveProperty('party');
    fireEvent.click(field('Leads a state or a government'));
    expect(people()?.[1]).toMatchObject({ leads: true });
    fireEvent.click(field('Leads a state or a government'));
    expect(people()?.[1]).not.toHaveProperty('leads');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Ida Maroun' }));
    expect(people()).toHaveLength(2);
  });

  it('is headed by the name that the story has in the reader’s language', () => {
    const stories = storiesShowing((storyStates.form as () => object)(), quietStories);
    render(
      <LanguageContext.Provider value={createLanguage('uk')}>
        <StoriesSection stories={stories} />
      </LanguageContext.Provider>,
    );
    expect(screen.getByRole('heading', { name: 'Редагування теми «Переговори про лагуну»' })).toBeTruthy();
  });

  it('calls by its name whom a party speaks for, also where the story says of one that it speaks for itself', () => {
    const stories = show('form');
    const editor = stories.editor.value;
    const [first, second] = editor?.draft.value.parties ?? [];
    if (!editor || !first || !second) throw new Error('the story has parties');
    stories.write({ ...editor.draft.value, parties: [{ ...first, side: first.id }, second] });
    fireEvent.click(screen.getByRole('button', { name: /^Sides and groups/ }));
    fireEvent.click(screen.getByRole('button', { name: first.name }));
    const choice = screen.getByLabelText('Speaks for') as HTMLSelectElement;
    expect(choice.selectedOptions[0]?.textContent).toBe('Itself');
    expect([...choice.options].map(({ textContent }) => textContent)).not.toContain(first.id);
  });

  it('takes a party’s name in every language that Crossread speaks, and gives up one that is emptied', () => {
    const stories = show('form');
    fireEvent.click(screen.getByRole('button', { name: /^Sides and groups/ }));
    const [party] = stories.editor.value?.draft.value.parties ?? [];
    fireEvent.click(screen.getByRole('button', { name: party?.name ?? '' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Name in other languages' }).at(-1) as HTMLElement);
    type('Українська', 'Захід');
    type('Türkçe', 'Batı');
    const names = () => stories.editor.value?.draft.value.parties[0]?.names;
    expect(names()).toEqual({ uk: 'Захід', tr: 'Batı' });
    type('Türkçe', '');
    expect(names()).toEqual({ uk: 'Захід' });
    stories.show('json');
    expect(JSON.parse(stories.editor.value?.text.value ?? '').parties[0].names).toEqual({ uk: 'Захід' });
    stories.show('form');
    expect(names()).toEqual({ uk: 'Захід' });
    type('Українська', '');
    expect(stories.editor.value?.draft.value.parties[0]).not.toHaveProperty('names');
  });

  it('gives an event of one day its last day with the first', () => {
    const stories = show('form');
    fireEvent.click(screen.getByRole('button', { name: /^Events/ }));
    fireEvent.input(field('New event'), { target: { value: 'Third round' } });
    fireEvent.keyDown(field('New event'), { key: 'Enter' });
    type('First day', '2025-07-23');
    expect(stories.editor.value?.draft.value.events[1]).toEqual({
      id: 'third-round',
      kind: 'talks',
      title: { en: 'Third round' },
      from: '2025-07-23',
      to: '2025-07-23',
      aliases: [],
    });
  });

  it('takes the name of an event in other languages too, and gives up one that is emptied', () => {
    const stories = show('form');
    const title = () => stories.editor.value?.draft.value.events[0]?.title;
    fireEvent.click(screen.getByRole('button', { name: /^Events/ }));
    fireEvent.click(screen.getByRole('button', { name: 'second round' }));
    const [, ofEvent] = screen.getAllByRole('button', { name: 'Name in other languages' });
    fireEvent.click(ofEvent as HTMLElement);
    type('Українська', 'другий раунд');
    expect(title()).toEqual({ en: 'second round', uk: 'другий раунд' });
    type('Українська', '');
    expect(title()).toEqual({ en: 'second round' });
  });

  it('explains each field of the form by an example or a rule that it is described by', () => {
    show('form-open');
    for (const closed of document.querySelectorAll<HTMLElement>('.disclose[aria-expanded=false]'))
      fireEvent.click(closed);
    // Names in other languages need none, nor the field that names a new entry, nor a tick of a group that is described.
    const plain = '[lang], .add-entry *, .ticks input, [type=radio]';
    const controls = [...document.querySelectorAll('.story-form :is(input, textarea, select)')];
    const told = controls.filter((control) => !control.matches(plain));
    expect(told.length).toBeGreaterThan(20);
    const described = (element: Element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    for (const control of [...told, ...document.querySelectorAll('.ticks')]) {
      expect(described(control).join(''), control.outerHTML.slice(0, 200)).not.toBe('');
    }
  });

  it('shows everything a full story holds, and hands it on unchanged', () => {
    const stories = show('form-open');
    expect(field('Kind of event').value).toBe('talks');
    expect(screen.getAllByLabelText<HTMLSelectElement>('Place')[0]?.value).toBe('customs-house');
    expect(field('crew').checked).toBe(true);
    expect(stories.editor.value?.draft.value).toEqual(lagoon);
  });

  it('keeps the entry open that stood open when one before it is removed, and the keyboard in the part', () => {
    show('form');
    fireEvent.click(screen.getByRole('button', { name: /^Sides/ }));
    const head = (name: string) => screen.getByRole('button', { name });
    fireEvent.click(head('East Shore'));
    fireEvent.click(head('West Shore'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove East Shore' }));
    expect(head('West Shore').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Sides/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove West Shore' }));
    fireEvent.click(screen.getByRole('button', { name: /^People/ }));
    expect(head('Ilda Maroun').getAttribute('aria-expanded')).toBe('false');
  });

  it('takes a thing that is counted out of the sorts of event too', () => {
    const stories = show('form-open');
    fireEvent.click(screen.getByRole('button', { name: 'Remove crew' }));
    expect(stories.editor.value?.draft.value.objects).toEqual({});
    expect(stories.editor.value?.draft.value.kinds.talks?.objects).toEqual([]);
  });

  it('reads out each quarter of the preview, not each batch of articles', () => {
    const stories = show('form');
    const editor = stories.editor.value;
    const said = new Set<string>();
    for (let done = 0; done < 100; done++) {
      act(() => {
        if (editor) editor.preview.value = { kind: 'working', done, total: 100 };
      });
      const live = [...document.querySelectorAll('.preview [aria-live]')].map(({ textContent }) => textContent ?? '');
      for (const text of live) said.add(text);
    }
    expect(said.size).toBe(4);
  });

  it('previews what it recognises', async () => {
    show('form');
    const pane = within(screen.getByRole('region', { name: 'Your saved articles' }));
    // Once to see, once to hear.
    expect(await pane.findAllByText(/^4 of 4 saved articles are about this story\./)).toHaveLength(2);
    const bar = within(document.querySelector<HTMLElement>('.save-bar') as HTMLElement);
    expect(bar.getByText(/^4 of 4 saved articles are about this story\./)).toBeTruthy();
  });

  it('says before it is saved which stories it takes articles from', () => {
    const taken = new Map([
      ['one', 'bridge'],
      ['two', 'bridge'],
    ]);
    const preview = { saved: 4, about: [], added: [], gone: [], taken };
    render(<TakenAway stories={{ shelf: signal(null) } as unknown as Stories} preview={preview} />);
    expect(screen.getByText(/^2 articles now about “bridge” would be about this story instead/)).toBeTruthy();
  });
});

describe('the JSON of a story', () => {
  it('lists what is wrong with line, column and field', async () => {
    show('json-wrong');
    expect(await screen.findByText(/^Line 4, column 11, mood: Crossread knows no field of this name\.$/)).toBeTruthy();
    expect(screen.getByText(/^Line 13, column 9, detect\.all\.0\.0: leave figures out/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to line 13' }));
    const area = field('The story as JSON');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart ?? 0)).toMatch(/^"lagoon 2"/);
  });
});
