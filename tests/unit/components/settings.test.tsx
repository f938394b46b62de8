// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundCalls } from '../../../components/background';
import { SettingsPage } from '../../../components/settings/SettingsPage';
import type { SettingsOutside } from '../../../components/settings/settings';
import { commandsFrom } from '../../../components/settings/shortcuts';
import { defaultSettings } from '../../../lib/settings';
import { type ShownSettings, settingsShowing, settingsStates } from '../../gallery/settings-states';
import { storiesShowing } from '../../gallery/story-states';

/** What is painted, as the browser's registry holds it. */
const highlights = new Map<string, Set<Range>>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
});
// Not unstubbed: an effect is cleaned up only after its page is gone.
afterEach(cleanup);

function page(outside: Partial<SettingsOutside> = {}, shown: ShownSettings = {}, locale = 'en') {
  const settings = settingsShowing(shown, outside, locale);
  render(<SettingsPage settings={settings} stories={storiesShowing({})} />);
  return settings;
}

/** What the page says of a change; the stories above have a bar of their own. */
const said = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.querySelector('.toasts [role=status]')?.textContent).toMatch(words));

describe('the settings page', () => {
  it('lists the followed stories in the reader’s language', () => {
    page({}, {}, 'uk');
    expect(screen.getByText('Переговори про лагуну')).toBeDefined();
  });

  it('keeps a change at once and says so politely', async () => {
    const writeLanguage = vi.fn(async () => {});
    page({ writeLanguage });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    choice.value = 'tr';
    fireEvent.change(choice);
    expect(writeLanguage).toHaveBeenCalledWith('tr');
    await said('Setting saved.');
  });

  it('says what happened where a change could not be kept', async () => {
    const settings = page({ writeLanguage: () => Promise.reject(new Error('storage is gone')) });
    await settings.chooseLanguage('uk');
    await said(/^Something went wrong/);
    fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    await said(/^$/);
  });
});

describe('where Crossread looks', () => {
  const listed = () => screen.getByRole('form', { name: 'Sites to look at' });
  const type = (form: HTMLElement, text: string) => {
    fireEvent.input(within(form).getByRole('textbox'), { target: { value: text } });
    fireEvent.submit(form);
  };

  it('is chosen at once, and shows the lists that it rests on', async () => {
    const write = vi.fn(async () => {});
    page({ write });
    expect(screen.queryByText('Sites to look at')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'On listed sites only' }));
    expect(write).toHaveBeenCalledWith({ detection: 'listed' });
    await vi.waitFor(() => expect(screen.getByText('Sites to look at')).toBeDefined());
    fireEvent.click(screen.getByRole('radio', { name: 'Only when I ask' }));
    await vi.waitFor(() => expect(screen.queryAllByRole('textbox')).toEqual([]));
  });

  it('goes back to what it was where it could not be kept', async () => {
    const settings = page({ write: () => Promise.reject(new Error('full')) });
    await settings.choose({ detection: 'asked' });
    expect(settings.stored.value.detection).toBe('all');
    await said(/^Something went wrong/);
  });

  it('takes a pasted address as its site, and empties the field for the next', async () => {
    const settings = page({}, settingsStates.listed);
    type(listed(), 'https://www.Meridian.example/world/2025?x=1');
    await said('meridian.example added.');
    expect(settings.stored.value.listedSites).toContain('meridian.example');
    expect(within(listed()).getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it.each([
    ['', 'Type the name of a site first.'],
    ['chrome://settings', 'This is not the address of a web page.'],
    ['two words', 'This is not the name of a site. It looks like example.org.'],
    ['levant.example', 'This site is in the list already.'],
  ])('does not take “%s”, and says why at the field', async (typed, why) => {
    const write = vi.fn(async () => {});
    page({ write }, settingsStates.listed);
    type(listed(), typed);
    await vi.waitFor(() => expect(within(listed()).getByRole('alert').textContent).toContain(why));
    expect(within(listed()).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(write).not.toHaveBeenCalled();
  });

  it('gives up a site, keeps the keyboard in the list and takes it back on wish', async () => {
    const stored = { ...defaultSettings, excludedSites: ['harbour.example', 'levant.example'] };
    const settings = page({}, { stored });
    fireEvent.click(screen.getByRole('button', { name: 'Remove harbour.example' }));
    await said('harbour.example removed.');
    expect(settings.stored.value.excludedSites).toEqual(['levant.example']);
    expect(document.activeElement?.tagName).toBe('INPUT');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await said('Undone.');
    expect(settings.stored.value.excludedSites).toEqual(['harbour.example', 'levant.example']);
  });

  it.each(['Undo', 'Close this message'])(
    'sends the keyboard to its heading when “%s” goes with the bar',
    async (name) => {
      page({}, { stored: { ...defaultSettings, excludedSites: ['harbour.example', 'levant.example'] } });
      fireEvent.click(screen.getByRole('button', { name: 'Remove harbour.example' }));
      await said('harbour.example removed.');
      const button = screen.getByRole('button', { name });
      button.focus();
      fireEvent.click(button);
      const heading = screen.getByRole('heading', { name: 'Where Crossread looks' });
      await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    },
  );
});

describe('saving automatically', () => {
  it('is off until it is chosen, and says what is never saved so', () => {
    const write = vi.fn(async () => {});
    page({ write });
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Save articles about my stories automatically',
    });
    expect(box.checked).toBe(false);
    expect(screen.getByText(/Never in a private window/)).toBeDefined();
    fireEvent.click(box);
    expect(write).toHaveBeenCalledWith({ autoSave: true });
  });

  it('says where another setting leaves it nothing to do', () => {
    page({}, { stored: { ...defaultSettings, autoSave: true, detection: 'asked' } });
    expect(screen.getByText(/nothing is saved automatically now/)).toBeDefined();
  });
});

describe('marks in pages', () => {
  it('are chosen among looks, each shown as a page would be painted, and told apart without colour', async () => {
    const write = vi.fn(async () => {});
    page({ write });
    const painted = (name: string) => [...(highlights.get(name) ?? [])].map(String);
    expect(painted('crossread-0')).toEqual(['Differs', 'Differs']);
    expect(painted('crossread-10')).toEqual(['Agrees']);
    expect(painted('crossread-6')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: 'Lines above and below' }));
    expect(write).toHaveBeenCalledWith({ markLook: 'frame' });
    cleanup();
    await vi.waitFor(() => expect(highlights.size).toBe(0));
  });
});

describe('sentences told apart', () => {
  const decided = () => {
    const decidePairs = vi.fn<BackgroundCalls['decidePairs']>(async () => {});
    const shown = settingsStates.decisions?.decisions;
    const pairs = shown?.kind === 'read' ? shown.pairs : [];
    let left = pairs;
    const background = {
      unlikePairs: async () => ({ pairs: left }),
      decidePairs: async (data: Parameters<BackgroundCalls['decidePairs']>[0]) => {
        left = data.decision === 'unlike' ? pairs : left.filter((pair) => !data.pairs.includes(pair));
        await decidePairs(data);
      },
    };
    page({ background }, settingsStates.decisions);
    return { pairs, decidePairs };
  };
  const again = () => screen.queryAllByRole('button', { name: 'Compare again' });

  it('are shown with their day, and compared again one by one; the keyboard stays in the list', async () => {
    const { pairs, decidePairs } = decided();
    expect(screen.getByText(pairs[0]?.here ?? '')).toBeDefined();
    expect(screen.getByText('Marked on 30 June 2025')).toBeDefined();
    fireEvent.click(again()[0] as HTMLElement);
    expect(decidePairs).toHaveBeenCalledWith({ pairs: [pairs[0]], decision: 'undecided' });
    await said('1 pair of sentences is compared again.');
    await vi.waitFor(() => expect(again()).toHaveLength(2));
    await vi.waitFor(() => expect(document.activeElement).toBe(again()[0]));
  });

  it('are all compared again at once, and told apart again with their days', async () => {
    const { pairs, decidePairs } = decided();
    fireEvent.click(screen.getByRole('button', { name: 'Compare all 3 pairs again' }));
    await said('3 pairs of sentences are compared again.');
    expect(screen.getByText('You have marked no pair of sentences yet.')).toBeDefined();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Not the same fact'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await said('Undone.');
    expect(decidePairs).toHaveBeenLastCalledWith({ pairs, decision: 'unlike' });
    await vi.waitFor(() => expect(again()).toHaveLength(3));
  });

  it('are shown in part where there are many, until all are wanted', async () => {
    page({}, settingsStates['many-decisions']);
    expect(again()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 25 pairs' }));
    await vi.waitFor(() => expect(again()).toHaveLength(25));
  });

  it('are said to be out of reach where the corpus is', () => {
    page({}, settingsStates['decisions-failed']);
    expect(screen.getByText('Your corpus could not be opened')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });
});

describe('keys', () => {
  it('of the browser are shown as it has them, and changed where it lets them be', async () => {
    const change = vi.fn(async () => {});
    const settings = page({
      shortcuts: {
        commands: async () =>
          commandsFrom([
            { name: '_execute_action' },
            { name: 'save-page', shortcut: 'Alt+Q' },
            { name: 'open-sidebar' },
          ]),
        change,
      },
    });
    await settings.refresh();
    await vi.waitFor(() => expect(screen.getByText('Alt+Q').tagName).toBe('KBD'));
    const section = screen.getByRole('region', { name: 'Keyboard' });
    const terms = [...section.querySelectorAll('.of-browser dt')].map(({ textContent }) => textContent);
    expect(terms).toEqual(['not set', 'Alt+Q']);
    fireEvent.click(screen.getByRole('button', { name: 'Change these keys' }));
    expect(change).toHaveBeenCalled();
  });

  it('of the sidebar are listed as its own help lists them', () => {
    page();
    expect(screen.getByText('From a claim to its sentence in the page')).toBeDefined();
  });
});
