// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plotOf } from '../../../components/sidebar/fact-plot';
import type { PanelOutside } from '../../../components/sidebar/panel';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { Fact } from '../../../lib/compare';
import type { Failure, FailureCode } from '../../../lib/messages';
import {
  agreeing,
  compared,
  differing,
  facts,
  finding,
  later,
  onlyHere,
  quantity,
  sidesDisagree,
  softlyDiffering,
} from '../../gallery/examples';
import { moreFacts } from '../../gallery/facts';
import { panelShowing, quietBackground } from '../../gallery/panel';
import { type Shown, states } from '../../gallery/states';

afterEach(cleanup);

function show(shown: Shown, outside: Partial<PanelOutside> = {}) {
  const panel = panelShowing(shown, outside);
  render(<Sidebar panel={panel} />);
  return panel;
}

const showing = (...findings: (typeof differing)[]) =>
  show({ page: { ...compared, comparison: { ...compared.comparison, findings } } });

const quiet = finding(2, 'Nothing was read here.');

const claim = (name: RegExp) => within(screen.getByRole('article', { name }));

describe('every state of the tab', () => {
  it.each(Object.entries(states))(
    '%s is shown with a heading or a status, and nothing of it is a bare key',
    (_name, shown) => {
      show(shown);
      const text = document.body.textContent ?? '';
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\b(?:states|failure|notice|claims|evidence|summary|check|header|firstCorpus)\.[a-z]/i);
      expect(text).not.toMatch(/\{\{|undefined|\[object/);
    },
  );

  it('says with how many articles it compares, once that is known', () => {
    show(states.working as Shown);
    expect(screen.getByText(/comparing its claims with 10,009 saved articles/)).toBeDefined();
    cleanup();
    show({ ...(states.working as Shown), counts: null });
    expect(screen.getByText(/comparing its claims with your corpus/)).toBeDefined();
  });

  it('says that a browser page is not read', () => {
    show({ page: { kind: 'unreadable' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Crossread does not read this page');
  });

  it('reads a page that is no article when the reader insists', async () => {
    const readTab = vi.fn(async () => {});
    show(
      { page: { kind: 'not-article', url: 'https://example.org/', text: 'unread' } },
      { background: { ...quietBackground, readTab } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(readTab).toHaveBeenCalledWith({ tab: 7 });
  });

  it('says so when the reader insisted in vain, and does not offer it again', () => {
    show({ page: { kind: 'not-article', url: 'https://example.org/', text: 'read' } });
    expect(screen.getByText(/found too little running text/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read it anyway' })).toBeNull();
  });

  it('lets an article about no followed story be saved', () => {
    show(states['no-story'] as Shown);
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.getByText('About no story you follow')).toBeTruthy();
  });

  it('names the language whose claims were not read', () => {
    show(states['other-language'] as Shown);
    expect(screen.getByText(/This article is in Turkish/)).toBeTruthy();
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      'The claims of this article were not compared: it is in Turkish, and claims are read in English only.',
    );
    expect(screen.queryByRole('region', { name: 'Claims by verdict' })).toBeNull();
  });

  it('asks for access inside the click, and reads the page when it is given', async () => {
    const order: string[] = [];
    const requestAccess = () => {
      order.push('asked');
      return Promise.resolve(true);
    };
    const readTab = vi.fn(async () => {});
    show({ page: { kind: 'no-access', url: '' } }, { requestAccess, background: { ...quietBackground, readTab } });
    fireEvent.click(screen.getByRole('button', { name: 'Give access back' }));
    order.push('click over');
    expect(order).toEqual(['asked', 'click over']);
    await vi.waitFor(() => expect(readTab).toHaveBeenCalled());
  });

  it('says so when the browser gives no access', async () => {
    show({ page: { kind: 'no-access', url: '' } }, { requestAccess: async () => false });
    fireEvent.click(screen.getByRole('button', { name: 'Give access back' }));
    expect(await screen.findByText(/The browser did not give access/)).toBeTruthy();
  });

  it('resumes from a pause', () => {
    const setPaused = vi.fn(async () => {});
    show({ page: { kind: 'paused' } }, { background: { ...quietBackground, setPaused } });
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(setPaused).toHaveBeenCalledWith({ paused: false });
  });

  const codes: readonly FailureCode[] = [
    'extraction-failed',
    'no-access',
    'private-window',
    'disk-full',
    'database-newer',
    'database-broken',
    'page-gone',
    'unexpected',
  ];
  it.each(codes)('a failure says what happened and what to do: %s', (code) => {
    const failure: Failure = { code, detail: 'technical words' };
    show({ page: { kind: 'failed', failure } });
    const what = screen.getByRole('heading', { level: 1 });
    expect(what.textContent?.length).toBeGreaterThan(10);
    expect(what.nextElementSibling?.textContent).toMatch(/\.$/);
    expect(screen.getByText('Technical details')).toBeTruthy();
  });
});

describe('every verdict', () => {
  it.each([
    ['Differs', differing],
    ['Differs', softlyDiffering],
    ['Sides disagree', sidesDisagree],
    ['5 sources agree', agreeing],
    ['Later report', later],
    ['Only here', onlyHere],
  ])('%s is said in words beside its sign', (word, one) => {
    showing(one);
    const card = screen.getByRole('article', { name: new RegExp(word) });
    expect(card.querySelector(`.verdict .icon-${one.verdict}`)).not.toBeNull();
    expect(card.textContent).toContain(one.sentence.text);
  });

  it('gives the reason with both values, and marks the value on both sides', () => {
    showing(differing);
    const card = claim(/Differs/);
    expect(card.getByText('Here: 1,000 in total. 4 other sources: at least 1,000 on each side.')).toBeTruthy();
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks.slice(0, 3)).toEqual(['1,000 crews in all', '1,000 permits for both shores', '1,000 permits each']);
    const unlike = [...document.querySelectorAll('mark')].map((mark) =>
      [...mark.querySelectorAll('b')].map((word) => word.textContent).join(' '),
    );
    expect(unlike.slice(0, 2)).toEqual(['crews in all', 'permits for both shores']);
  });

  it('a soft difference says that it is less certain', () => {
    showing(softlyDiffering);
    expect(claim(/Differs/).getByText('date · less certain')).toBeTruthy();
  });

  it('a disagreement of the sides says when this article gives one side only', () => {
    showing(sidesDisagree);
    expect(screen.getByText('Only one side’s word is given here.')).toBeTruthy();
  });

  it('a later report says which of the two is later', () => {
    showing(later);
    expect(screen.getByText('Here: planned (“is to leave”). Later: done (“has reached the border”).')).toBeTruthy();
    cleanup();
    const [report] = later.evidence;
    if (!report) throw new Error('the example has evidence');
    showing({ ...later, evidence: [{ ...report, age: 'older' }] });
    expect(
      screen.getByText('Earlier: done (“has reached the border”). Here, later: planned (“is to leave”).'),
    ).toBeTruthy();
  });

  it('several claims of one sentence stand in one card, what agrees in one line', () => {
    const { text } = differing.sentence;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const also = (one: typeof agreeing, words: string) => ({
      ...one,
      claimId: words,
      sentence: differing.sentence,
      marks: [at(words)],
    });
    showing(
      also(agreeing, 'deal'),
      differing,
      also(onlyHere, 'June'),
      also({ ...quiet, value: quantity(1, 1) }, 'meeting'),
    );
    const card = claim(/Differs/);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(card.getByText('Only here: “June”')).toBeTruthy();
    expect(card.getByText('Not compared: “meeting”')).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Agrees: “deal”' }));
    expect(card.getAllByText(/nets in the customs store/).length).toBeGreaterThan(0);
  });

  it('agreeing claims of one sentence share a line, each with its own evidence', () => {
    const few = { ...agreeing, claimId: 'few', marks: [{ start: 0, end: 4 }], reason: later.reason };
    showing(agreeing, { ...few, evidence: agreeing.evidence.slice(0, 2) });
    fireEvent.click(screen.getByRole('button', { name: '2 claims agree, 2 to 5 sources each' }));
    expect(screen.queryByText('Bosphorus Wire')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '6,000 · number · 5 sources agree' }));
    expect(screen.getByText('Bosphorus Wire')).toBeTruthy();
  });

  it('claims not compared stand together in their place, one line until opened', () => {
    showing(
      finding(1, 'First quiet claim.'),
      finding(2, 'Second quiet claim.'),
      { ...onlyHere },
      finding(11, 'Third.'),
    );
    const lines = screen.getAllByRole('button', { name: /claims? not compared/ });
    expect(lines.map((line) => line.textContent?.trim())).toEqual(['2 claims not compared', '1 claim not compared']);
    expect(screen.queryByText('First quiet claim.')).toBeNull();
    fireEvent.click(lines[0] as HTMLElement);
    expect(screen.getByText('First quiet claim.')).toBeTruthy();
    expect(lines[0]?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('evidence', () => {
  it('says outlet, day, age against this article, and who is quoted', () => {
    showing(differing);
    fireEvent.click(screen.getByRole('button', { name: /2 more/ }));
    const source = screen.getByText('Meridian Post').closest('p');
    expect(source?.textContent).toBe(
      'Meridian Post\u00A0· 2 June 2025 · older than this article · quoting Ilda Maroun',
    );
  });

  it('counts a copied text once, under the outlets that carry it', () => {
    showing(differing);
    fireEvent.click(screen.getByRole('button', { name: /2 more/ }));
    const origin = screen.getByText('One text, 2 outlets').closest('li');
    expect(origin?.textContent).toContain('Northern Ledger, Levant Post. Counted once.');
    expect(screen.getAllByText(/No fewer than/)).toHaveLength(1);
  });

  it.each([
    ['', 'Agency text, 2 outlets'],
    ['Wire', 'Text by Wire, 2 outlets'],
  ])('names the agency a text is credited to, where it says which: %s', (agency, name) => {
    const evidence = differing.evidence.map((item) => ({ ...item, saved: { ...item.saved, agency } }));
    showing({ ...differing, evidence: evidence.slice(1, 3) });
    expect(screen.getByText(name)).toBeTruthy();
  });

  it('shows what agrees beside what differs', () => {
    showing(differing);
    fireEvent.click(screen.getByRole('button', { name: '1 source says the same as here' }));
    expect(screen.getByText(/permits were promised/)).toBeTruthy();
  });

  it('shows neighbouring sentences on demand', () => {
    showing(later);
    expect(screen.queryByText(/arrived by boat/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Context: the sentences around it' }));
    expect(screen.getByText(/arrived by boat/)).toBeTruthy();
  });

  it('an agreeing claim keeps its evidence until asked', () => {
    showing(agreeing);
    expect(screen.queryByText('Bosphorus Wire')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '5 sources agree' }));
    expect(screen.getByText('Bosphorus Wire')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: '3 more sources: Northern Ledger, Meridian Post, Levant Post' }),
    ).toBeTruthy();
  });

  it('marks samples as samples', () => {
    showing({
      ...differing,
      evidence: differing.evidence.slice(2, 3).map((one) => ({ ...one, relation: 'differs' as const })),
    });
    expect(screen.getByText('Invented sample')).toBeTruthy();
  });
});

describe('what the reader does', () => {
  it('goes to the sentence of a claim', () => {
    const reveal = vi.fn();
    show({ page: compared }, { reveal });
    fireEvent.click(claim(/Later report/).getByRole('button', { name: 'Go to sentence' }));
    expect(reveal).toHaveBeenCalledWith({ id: 's7', text: later.sentence.text, style: 2 });
  });

  it('saves, keeping the button and with it the focus', async () => {
    let finish = () => {};
    const saveTab = vi.fn(
      () =>
        new Promise<{ outcome: 'saved' }>((done) => {
          finish = () => done({ outcome: 'saved' });
        }),
    );
    const panel = show({ page: compared }, { background: { ...quietBackground, saveTab } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Saving…' })).toBeTruthy();
    finish();
    panel.page.value = { ...compared, saved: 'saved' };
    expect((await screen.findByRole('button', { name: 'Saved' })).getAttribute('aria-disabled')).toBe('true');
    expect(saveTab).toHaveBeenCalledWith({ tab: 7 });
  });

  it('keeps the focus where the first article is saved, and the list where it stands', async () => {
    const first = states['first-corpus']?.page as typeof compared;
    const panel = show({ page: first, counts: { articles: 0, samples: 0 } });
    const button = screen.getByRole('button', { name: 'Save this article' });
    button.focus();
    panel.page.value = { ...first, saved: 'saved' };
    expect((await screen.findByText('This article is saved.')).closest('button')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('says that the article has changed since, and saves again', () => {
    show({ page: { ...compared, saved: 'changed' } });
    expect(screen.getByText(/^Saved; the article has changed since\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save again' })).toBeTruthy();
    const link = screen.getByRole('link', { name: /^What you saved/ });
    expect(link.getAttribute('href')).toBe(`corpus.html#/article/${compared.head.id}`);
  });

  it('tells of a refused save', async () => {
    const saveTab = async () => ({ failure: { code: 'private-window' as const, detail: '' } });
    show({ page: compared }, { background: { ...quietBackground, saveTab } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Nothing is saved in a private window/)).toBeTruthy();
  });

  it('tells of a background that does not answer', async () => {
    const saveTab = () => Promise.reject(new Error('no receiver'));
    show({ page: compared }, { background: { ...quietBackground, saveTab } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Something went wrong in Crossread/)).toBeTruthy();
  });

  it('begins a corpus: this article, all open tabs with progress, or the samples', async () => {
    const saveAllTabs = vi.fn(() => new Promise<never>(() => {}));
    const panel = show(
      { page: states['first-corpus']?.page ?? null },
      { background: { ...quietBackground, saveAllTabs } },
    );
    expect(screen.getByRole('button', { name: 'Save this article' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the samples' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save all open tabs about a followed story' }));
    expect(saveAllTabs).toHaveBeenCalledWith({ window: 1 });
    panel.saveAll.value = { done: 3, total: 8 };
    expect((await screen.findByRole('progressbar', { name: 'Saving articles: 3 of 8…' })).getAttribute('value')).toBe(
      '3',
    );
  });

  it('removes the samples, offered only where there are some, and brings them back', async () => {
    const restoreSamples = vi.fn(async () => ({ restored: 2 }));
    show(
      { page: compared, counts: { articles: 9, samples: 9 } },
      { background: { ...quietBackground, restoreSamples } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove samples' }));
    expect(await screen.findByText('2 samples removed.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 articles brought back.')).toBeTruthy();
    expect(restoreSamples).toHaveBeenCalledWith({ removed: ['sample-1', 'sample-2'] });
    cleanup();
    show({ page: compared, counts: { articles: 9, samples: 0 } });
    expect(screen.queryByRole('button', { name: 'Remove samples' })).toBeNull();
  });

  it('says below that a backup is due, where the background says so, and leads to it', () => {
    show({ page: compared, counts: { articles: 9, samples: 0, backupDue: true } });
    const link = screen.getByRole('link', { name: /^Backup due/ });
    expect(link.getAttribute('href')).toBe('corpus.html#/keeping');
    cleanup();
    show({ page: compared, counts: { articles: 9, samples: 0 } });
    expect(screen.queryByRole('link', { name: /^Backup due/ })).toBeNull();
  });

  it('offers no first steps before the background has said how much is saved', () => {
    show({ page: { kind: 'not-article', url: '', text: 'unread' }, counts: null });
    expect(screen.queryByRole('button', { name: 'Load the samples' })).toBeNull();
  });
});

describe('the summary', () => {
  it('shows the sentences of one verdict alone, and all again', () => {
    show({ page: compared });
    const all = screen.getAllByRole('article').length;
    const differ = screen.getByRole('button', { name: /2 differ/ });
    fireEvent.click(differ);
    expect(differ.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('article').map((card) => card.textContent?.slice(0, 7))).toEqual(['Differs', 'Differs']);
    fireEvent.click(differ);
    expect(screen.getAllByRole('article')).toHaveLength(all);
  });

  it('shows all of the next article', async () => {
    const panel = show({ page: compared });
    fireEvent.click(screen.getByRole('button', { name: /2 differ/ }));
    panel.page.value = { ...compared, head: { ...compared.head, url: 'https://example.org/next' } };
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: /2 differ/ }).getAttribute('aria-pressed')).toBe('false'),
    );
  });
});

describe('a checked selection', () => {
  const check = () => within(screen.getByRole('region', { name: 'Checked selection' }));

  it('stands above whatever the tab shows', () => {
    show(states.checked as Shown);
    expect(check().getByRole('article', { name: 'Differs' })).toBeTruthy();
    expect(check().getByText('Compared with 9 saved articles from 6 separate sources')).toBeTruthy();
    expect(check().getByText('Not compared: “the delegations”')).toBeTruthy();
    expect(screen.getByRole('main').firstElementChild?.className).toBe('check');
  });

  it('says plainly when the corpus has nothing on it', () => {
    show(states['checked-in-vain'] as Shown);
    expect(check().getByText('Your corpus has nothing on this selection.')).toBeTruthy();
    expect(check().queryByRole('article')).toBeNull();
  });

  it('of nothing quotes nothing', () => {
    show(states['check-failed'] as Shown);
    expect(check().getByText('No text is selected')).toBeTruthy();
    expect(document.querySelector('.check .selection')).toBeNull();
  });

  it('is dismissed', () => {
    const dismissCheck = vi.fn(async () => {});
    show(states.checked as Shown, { background: { ...quietBackground, dismissCheck } });
    fireEvent.click(screen.getByRole('button', { name: 'Close the checked selection' }));
    expect(dismissCheck).toHaveBeenCalledWith({ tab: 7 });
  });

  it('shortens a selected page', () => {
    show({ page: null, check: { kind: 'working', text: 'word '.repeat(400) } });
    const shown = document.querySelector('.selection')?.textContent ?? '';
    expect(shown.length).toBeLessThan(410);
    expect(shown.endsWith('word…')).toBe(true);
  });
});

describe('without a network', () => {
  it('says that Crossread needs none, for as long as there is none', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show(states['not-article'] as Shown);
    expect(screen.getByText(/The browser is offline. Crossread needs no network/)).toBeTruthy();
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    expect(await screen.findByText(/To check one sentence of any page/)).toBeTruthy();
    expect(screen.queryByText(/offline/)).toBeNull();
    online.mockRestore();
  });
});

describe('for those who listen', () => {
  it('announces the outcome politely', async () => {
    const panel = show({ page: { kind: 'working', url: '', title: '' } });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Comparing…');
    panel.page.value = compared;
    await vi.waitFor(() =>
      expect(screen.getAllByRole('status')[0]?.textContent).toBe(
        '10 claims in this article: 2 differ, 1 disputed by the sides, 1 later report, 2 agree, 1 only here, 3 not compared. 7 of 10 claims compared with 9 saved articles from 6 separate sources',
      ),
    );
  });

  it('speaks the language of the setting as soon as it changes', async () => {
    const { createLanguage } = await import('../../../i18n');
    const panel = show({ page: compared });
    panel.language.value = createLanguage('en-US');
    expect(await screen.findByText('June 7, 2025', { selector: '.by bdi' })).toBeTruthy();
  });
});

describe('filtering by verdict', () => {
  it('is switched on and off by a chip, which says whether it is pressed, and by the way out', () => {
    showing(differing, agreeing, onlyHere);
    const chip = screen.getByRole('button', { name: /^1 agrees/, pressed: false });
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getAllByRole('article')).toHaveLength(3);
    fireEvent.click(chip);
    fireEvent.click(chip);
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('is also switched by the bar, which screen readers and Tab pass by', () => {
    showing(differing, agreeing);
    const segment = document.querySelector('.segment.verdict-differs') as HTMLElement;
    fireEvent.click(segment);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(segment.tabIndex).toBe(-1);
    expect(segment.closest('[aria-hidden="true"]')).toBeTruthy();
  });
});

describe('what was compared and what not', () => {
  it('is one click away, with the reason for each claim left out', () => {
    const reveal = vi.fn();
    const silent = finding(9, 'It cost [40] crowns.', { value: quantity(40, 40) });
    show(
      { page: { ...compared, comparison: { ...compared.comparison, findings: [differing, silent, quiet] } } },
      { reveal },
    );
    fireEvent.click(screen.getByRole('button', { name: 'What was compared, and what not' }));
    expect(screen.getByRole('heading', { name: '1 claim that no saved article covers:' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /1 claim in which no figure/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It cost 40 crowns.' }));
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ id: 's9' }));
  });
});

describe('in step with the page', () => {
  const item = (index: number) => document.getElementById(`claim-s${index}`) as HTMLElement;

  it('marks the claims whose sentences stand in the window, in words too', async () => {
    const panel = showing(differing, agreeing);
    panel.inView.value = ['s6'];
    await vi.waitFor(() => expect(item(6).textContent).toContain('In view in the page'));
    expect(item(2).textContent).not.toContain('In view in the page');
  });

  it('keeps the claim that is read in the page in sight, but not while the pointer or the keyboard is on the list', async () => {
    const shown: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.id);
    });
    const panel = showing(differing, agreeing);
    const list = item(2).parentElement as HTMLElement;
    const keyboard = vi.spyOn(list, 'querySelector').mockReturnValue(null);
    // A frame and its effects later.
    const read = async (...ids: string[]) => {
      panel.inView.value = ids;
      await new Promise((resolve) => setTimeout(resolve, 60));
    };
    // Where the page stands when the list comes up moves nothing.
    await read('s2', 's6');
    expect(shown).toEqual([]);
    await read('s6', 's2');
    expect(shown).toEqual(['claim-s6']);
    // Told again, since the page was marked again: where a save was the reason, nothing is to move.
    await read();
    await read('s6', 's2');
    expect(shown).toEqual(['claim-s6']);
    // Clicked with the mouse: the focus stays behind while the page is scrolled.
    item(2).querySelector('button')?.focus();
    await read('s2');
    expect(shown).toEqual(['claim-s6', 'claim-s2']);
    fireEvent.pointerMove(item(2));
    await read('s6');
    fireEvent.pointerLeave(list);
    keyboard.mockReturnValue(document.activeElement);
    await read('s2');
    expect(shown).toHaveLength(2);
    keyboard.mockReturnValue(null);
    await read('s6');
    expect(shown).toEqual(['claim-s6', 'claim-s2', 'claim-s6']);
    vi.restoreAllMocks();
  });

  it('points out the sentence that the pointer or the keyboard is on, and stops with it', () => {
    const point = vi.fn();
    show({ page: { ...compared, comparison: { ...compared.comparison, findings: [differing, agreeing] } } }, { point });
    fireEvent.pointerOver(item(6).querySelector('blockquote') as Element);
    expect(point).toHaveBeenLastCalledWith(expect.objectContaining({ id: 's6' }));
    fireEvent.focusIn(item(2).querySelector('button') as Element);
    expect(point).toHaveBeenLastCalledWith(expect.objectContaining({ id: 's2' }));
    fireEvent.focusOut(item(2).querySelector('button') as Element);
    expect(point).toHaveBeenLastCalledWith(null);
  });

  it('brings up the claim of a sentence clicked in the page, though a filter hid it', async () => {
    const panel = showing(differing, agreeing);
    fireEvent.click(screen.getByRole('button', { name: /^1 differs/ }));
    expect(item(6)).toBeNull();
    panel.chosen.value = 's6';
    await vi.waitFor(() => expect(document.activeElement).toBe(item(6)));
    expect(panel.chosen.value).toBeNull();
  });
});

describe('a filter', () => {
  const filter = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  const also = (one: typeof agreeing) => ({ ...one, claimId: `${one.claimId}-also`, sentence: differing.sentence });

  it('shows what it asks for unfolded, and folds it again when it is off', async () => {
    showing(
      agreeing,
      also({ ...agreeing, marks: [{ start: 0, end: 3 }] }),
      also(onlyHere),
      finding(9, 'Nothing was read here.'),
    );
    expect(screen.queryAllByText('Bosphorus Wire')).toHaveLength(0);
    filter(/^2 agree/);
    await vi.waitFor(() => expect(screen.getAllByText('Bosphorus Wire')).toHaveLength(2));
    filter(/^2 agree/);
    await vi.waitFor(() => expect(screen.queryAllByText('Bosphorus Wire')).toHaveLength(0));
    filter(/^1 not compared/);
    expect(await screen.findByText('Nothing was read here.')).toBeTruthy();
  });

  it('tells of every claim it asks for, in a sentence where something else comes first too', () => {
    showing(differing, also({ ...quiet, marks: [] }));
    expect(screen.queryByText('Not compared')).toBeNull();
    filter(/^1 not compared/);
    expect(claim(/Differs/).getByText('What else the sentence says is not compared')).toBeTruthy();
  });
});

describe('the views of a comparison', () => {
  const tab = (name: RegExp) => screen.getByRole('tab', { name });

  it('are tabs that the arrows, Home and End move between, one of them in the tab order', () => {
    show({ page: compared });
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    fireEvent.keyDown(tab(/Claims/), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tab(/Sources/));
    expect(tab(/Sources/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Sources/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Claims/));
    fireEvent.keyDown(tab(/Claims/), { key: 'End' });
    fireEvent.keyDown(tab(/Sources/), { key: 'Home' });
    expect(screen.getByRole('tabpanel', { name: 'Claims' })).toBeTruthy();
  });

  it('list what is not mentioned here, with who reports it', () => {
    show({ page: compared });
    fireEvent.click(tab(/Not here 1/));
    const omitted = within(screen.getByRole('tabpanel'));
    expect(omitted.getByText('Reported by 3 sources: Vistula Herald, Northern Ledger, Meridian Post')).toBeTruthy();
    fireEvent.click(omitted.getByRole('button', { name: 'Their sentences' }));
    // What two outlets print alike stands there once, with both named.
    expect(omitted.getAllByRole('link', { name: /Saved article/ })).toHaveLength(3);
    expect(omitted.getByText('Agency text, 2 outlets').parentElement?.textContent).toBe(
      'Agency text, 2 outlets · Northern Ledger, Levant Post. Counted once.',
    );
  });

  it('say so when nothing is missing', () => {
    show({ page: { ...compared, comparison: { ...compared.comparison, omissions: [] } } });
    fireEvent.click(tab(/Not here/));
    expect(screen.getByText('Nothing that several others report is missing here.')).toBeTruthy();
  });

  it('show facts as a picture and as a table', async () => {
    show({ page: compared });
    fireEvent.click(tab(/Facts/));
    expect(
      await screen.findByRole('img', { name: /Crew: how many · second round: 4 saved sources, 4 values/ }),
    ).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'As a table' })[0] as HTMLElement);
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(6);
  });

  it('say in words that read well that reports of a single value do not fit together', async () => {
    const [first] = facts;
    const single = { ...(first as Fact), reports: (first as Fact).reports.slice(0, 1) };
    show({ page: compared }, { background: { ...quietBackground, factsOf: async () => ({ facts: [single] }) } });
    fireEvent.click(tab(/Facts/));
    expect(await screen.findByText(/, 1 value, in reports that do not all fit together$/)).toBeTruthy();
    expect(screen.queryByText(/1 value that/)).toBeNull();
  });

  it('isolate the names and values of a fact, whatever way their letters run', async () => {
    const [first] = facts;
    const odd = { ...(first as Fact), reports: (first as Fact).reports.map((one) => ({ ...one, sideName: 'وزارة' })) };
    show({ page: compared }, { background: { ...quietBackground, factsOf: async () => ({ facts: [odd] }) } });
    fireEvent.click(tab(/Facts/));
    await screen.findByRole('img');
    for (const line of document.querySelectorAll('.fact-values ul > li, .fact-values b')) {
      const bare = [...line.querySelectorAll('bdi')].reduce(
        (text, bdi) => text.replace(bdi.textContent ?? '', ''),
        line.textContent ?? '',
      );
      expect(bare).toMatch(/^[\s,]*( · according to \u2068وزارة\u2069)?$/);
    }
  });

  it('say after the outlets whose word they carry, and nothing of those that quote nobody', async () => {
    show({ page: compared });
    fireEvent.click(tab(/Facts/));
    await screen.findAllByRole('img');
    const lines = [...document.querySelectorAll('.fact-values ul > li')].map(({ textContent }) => textContent);
    expect(lines[0]).toBe('Levant Post');
    expect(lines[1]).toMatch(/^Meridian Post · according to .?Norland.?$/);
    expect(document.querySelector('.fact-values')?.textContent).not.toContain('Nobody');
  });

  it('fold away the facts that one source tells', async () => {
    const [first] = facts;
    const alone = { ...(first as Fact), id: 'alone', origins: 1, reports: (first as Fact).reports.slice(0, 1) };
    const factsOf = async () => ({ facts: [...facts, alone] });
    show({ page: compared }, { background: { ...quietBackground, factsOf } });
    fireEvent.click(tab(/Facts/));
    const more = await screen.findByRole('button', { name: '1 more fact that one source tells' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(facts.length);
    fireEvent.click(more);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(facts.length + 1);
    expect(screen.getAllByRole('img')).toHaveLength(facts.length);
  });

  it('say in words that a scale is uneven', async () => {
    const uneven = moreFacts.filter((fact) => plotOf(fact).steps === 'multiplied').slice(0, 1);
    show({ page: compared }, { background: { ...quietBackground, factsOf: async () => ({ facts: uneven }) } });
    fireEvent.click(tab(/Facts/));
    expect(await screen.findByRole('img', { name: /The scale is uneven/ })).toBeTruthy();
    expect(screen.getByText(/The scale is uneven/)).toBeTruthy();
  });

  it('say why the facts could not be read', async () => {
    const factsOf = () => Promise.reject(new Error('worker gone'));
    show({ page: compared }, { background: { ...quietBackground, factsOf } });
    fireEvent.click(tab(/Facts/));
    expect(await screen.findByText(/Something went wrong in Crossread/)).toBeTruthy();
  });

  it('list the sources by origin, with what each contributes', () => {
    show({ page: compared });
    fireEvent.click(tab(/Sources 5/));
    expect(screen.getByText('Agency text, 2 outlets')).toBeTruthy();
    expect(screen.getAllByText('2 claims differ').length).toBeGreaterThan(0);
  });
});

describe('what a reader does with a finding', () => {
  const only = { page: { ...compared, comparison: { ...compared.comparison, findings: [differing] } } };

  it('copies it as text, with the verdict, the reason and every piece of evidence', async () => {
    const copy = vi.fn(async (_: string) => {});
    show(only, { copy });
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    const [text = ''] = copy.mock.calls[0] ?? [];
    expect(text).toContain('Harbour Courier, 7 June 2025: “The June meeting brought a deal');
    expect(text).toContain(
      'Differs · who is counted: Here: 1,000 in total. 4 other sources: at least 1,000 on each side.',
    );
    expect(text.match(/^- /gm)).toHaveLength(5);
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('copies it as Markdown with links, whatever stands in the texts', () => {
    const copy = vi.fn(async (_: string) => {});
    const odd = { ...differing, sentence: { ...differing.sentence, text: 'It is *not* [a link](x).' }, marks: [] };
    show({ page: { ...compared, comparison: { ...compared.comparison, findings: [odd] } } }, { copy });
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const [text = ''] = copy.mock.calls[0] ?? [];
    expect(text).toContain('[Harbour Courier](https://harbour-courier.net/2025/06/07/permits)');
    expect(text).toContain('It is \\*not\\* \\[a link\\](x).');
    expect(text).toContain('**Differs · who is counted**');
    expect(text).toMatch(/- \[Meridian Post\]\(https:\/\/news\.meridian-post\.net\S+\)/);
    expect(text).toMatch(/- Northern Ledger, /);
  });

  it('tells two sentences apart, and can take it back', async () => {
    const decideUnlike = vi.fn(async () => {});
    show(only, { background: { ...quietBackground, decideUnlike } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Not the same fact' })[0] as HTMLElement);
    const pair = {
      tab: 7,
      here: differing.sentence.text,
      there: 'The first 1,000 permits for both shores are being printed.',
    };
    expect(decideUnlike).toHaveBeenLastCalledWith({ ...pair, decision: 'unlike' });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(decideUnlike).toHaveBeenLastCalledWith({ ...pair, decision: 'undecided' });
    expect(await screen.findByText('These two sentences are compared again.')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  const three = {
    page: { ...compared, comparison: { ...compared.comparison, findings: [differing, agreeing, onlyHere] } },
  };
  const press = (key: string, on: Element = document.activeElement ?? document.body) => fireEvent.keyDown(on, { key });

  it('moves through the findings, and from one to its sentence in the page', () => {
    const reveal = vi.fn();
    show(three, { reveal });
    press('j');
    expect(document.activeElement?.id).toBe('claim-s2');
    press('j');
    press('ArrowDown');
    press('j');
    expect(document.activeElement?.id).toBe('claim-s8');
    press('k');
    expect(document.activeElement?.id).toBe('claim-s6');
    press('Enter');
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ id: 's6' }));
  });

  it('moves through the items of whichever view is open, and shows its keys there', async () => {
    show({ page: compared });
    for (const [name, count] of [
      [/Facts/, facts.length],
      [/Not here/, compared.comparison.omissions.length],
      [/Sources/, 4],
    ] as const) {
      fireEvent.click(screen.getByRole('tab', { name }));
      await screen.findByRole('tabpanel', { name });
      await vi.waitFor(() => expect(document.querySelectorAll('[role=tabpanel] [data-item]')).toHaveLength(count));
      const items = [...document.querySelectorAll('[role=tabpanel] [data-item]')];
      press('j', document.body);
      expect(document.activeElement).toBe(items[0]);
      press('ArrowDown');
      expect(document.activeElement).toBe(items[Math.min(1, count - 1)]);
      press('k');
      expect(document.activeElement).toBe(items[0]);
      fireEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
      fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
      press('?');
      fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
    }
  });

  it('leaves keys to what has a use for them', () => {
    const reveal = vi.fn();
    const saveTab = vi.fn(async () => ({ outcome: 'saved' as const }));
    show(three, { reveal, background: { ...quietBackground, saveTab } });
    press('ArrowDown');
    expect(document.activeElement).toBe(document.body);
    press('Enter', screen.getByRole('button', { name: 'Save' }));
    press('s', screen.getByRole('searchbox'));
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    expect(reveal).not.toHaveBeenCalled();
    expect(saveTab).not.toHaveBeenCalled();
    press('s', document.body);
    expect(saveTab).toHaveBeenCalledOnce();
  });

  it('finds words in the claims and their evidence, and says how many sentences hold them', async () => {
    show(three);
    press('/');
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'CUSTOMS store' } });
    expect(screen.getByText('1 sentence found.')).toBeTruthy();
    expect(document.querySelectorAll('.claims li[id]')).toHaveLength(1);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tractor' } });
    expect(screen.getByText('No sentence found.')).toBeTruthy();
  });

  it('shows its keys on ?, and closes them again', async () => {
    show(three);
    press('?', document.body);
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    fireEvent.click(within(help).getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('an export', () => {
  it('is a page with everything in it, in which no text of an article can act', async () => {
    const download = vi.fn();
    const evil = {
      ...differing,
      sentence: { ...differing.sentence, text: '<script>alert(1)</script> & more' },
      marks: [],
    };
    show({ page: { ...compared, comparison: { ...compared.comparison, findings: [evil, agreeing] } } }, { download });
    fireEvent.click(screen.getByRole('button', { name: 'HTML page' }));
    await vi.waitFor(() => expect(download).toHaveBeenCalled());
    const [{ name, text }] = download.mock.calls[0] as [{ name: string; text: string }];
    expect(name).toBe('crossread-fishing-permits-are-the-only-thing-both-delegations-bring-ho.html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('script, link, img, iframe')).toBeNull();
    expect(page.body.textContent).toContain('<script>alert(1)</script> & more');
    expect(page.body.textContent).toContain('Here: 1,000 in total. 4 other sources: at least 1,000 on each side.');
    expect(page.querySelectorAll('article')).toHaveLength(2);
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('at least 1,000');
    const [crews] = page.querySelectorAll('table');
    expect(crews?.previousElementSibling?.textContent).toBe('Crew: how many · second round');
    expect([...(crews?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent)).toEqual([
      '2 June 2025Meridian PostNorlandat least 1,000on each side',
      '2 June 2025Levant PostNobody is quotedat least 1,000on each side',
      '5 June 2025Vistula HeraldNobody is quoted1,200who is counted is left unsaid',
      '3 June 2025Northern LedgerNobody is quoted1,000–1,200who is counted is left unsaid',
      '7 June 2025this articleNobody is quoted500in total',
    ]);
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page.querySelector('h1 a')?.getAttribute('href')).toBe(compared.head.url);
  });

  it('says why where the facts cannot be read, and hands over no half of it', async () => {
    const download = vi.fn();
    const factsOf = () => Promise.reject(new Error('gone'));
    show({ page: compared }, { download, background: { ...quietBackground, factsOf } });
    fireEvent.click(screen.getByRole('button', { name: 'JSON data' }));
    expect(await screen.findByText(/Something went wrong in Crossread/)).toBeTruthy();
    expect(download).not.toHaveBeenCalled();
  });

  it('is all of the data, under a versioned format', async () => {
    const download = vi.fn();
    show({ page: compared }, { download });
    fireEvent.click(screen.getByRole('button', { name: 'JSON data' }));
    await vi.waitFor(() => expect(download).toHaveBeenCalled());
    const [{ type, text }] = download.mock.calls[0] as [{ type: string; text: string }];
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toEqual({
      format: 'crossread-comparison',
      version: 1,
      exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      article: compared.head,
      ...JSON.parse(JSON.stringify(compared.comparison)),
      facts: JSON.parse(JSON.stringify(facts)),
    });
  });
});
