// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { mostSites, type Where } from '../../../lib/sites';
import { panelShowing } from '../../gallery/panel';
import { type Shown, states } from '../../gallery/states';

afterEach(cleanup);

function show(state: string, where?: Where) {
  const keepWhere = vi.fn(async (_: object) => {});
  const readTab = vi.fn(async () => {});
  const shown = { ...states[state], ...(where ? { where } : {}) } as Shown;
  const panel = panelShowing(shown, { keepWhere });
  render(<Sidebar panel={{ ...panel, readTab }} />);
  return { keepWhere, readTab, panel };
}

const looked: Where = { detection: 'all', listedSites: [], excludedSites: [] };

describe('the switch for the site of the open page', () => {
  it('is one click away, and switches the site off', async () => {
    const { keepWhere } = show('site-switch');
    const open = screen.getByRole('button', { name: 'This site' });
    expect(open.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(open);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /without being asked$/ });
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    expect(keepWhere).toHaveBeenCalledWith({ excludedSites: ['harbour-courier.net'] });
    await vi.waitFor(() =>
      expect(screen.getByText('Crossread no longer looks at articles on harbour-courier.net by itself.')).toBeDefined(),
    );
  });

  it('switches it on again, also where a site above it was switched off', () => {
    const { keepWhere } = show('site-switch', { ...looked, excludedSites: ['net'] });
    fireEvent.click(screen.getByRole('button', { name: 'This site' }));
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Look at articles on net without being asked',
    });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(keepWhere).toHaveBeenCalledWith({ excludedSites: [] });
  });

  it('shows what holds where the change could not be kept', async () => {
    const { keepWhere } = show('site-switch');
    keepWhere.mockRejectedValue(new Error('QuotaExceededError'));
    fireEvent.click(screen.getByRole('button', { name: 'This site' }));
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /without being asked$/ });
    fireEvent.click(box);
    expect(box.checked).toBe(false);
    await vi.waitFor(() => expect(box.checked).toBe(true));
  });

  it('says that a list is full rather than drop a site of it', async () => {
    const sites = Array.from({ length: mostSites }, (_, at) => `s${at}.example`);
    const { keepWhere } = show('site-switch', { ...looked, excludedSites: sites });
    fireEvent.click(screen.getByRole('button', { name: 'This site' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /without being asked$/ }));
    await vi.waitFor(() => expect(screen.getByText(/^The list of sites is full/)).toBeDefined());
    expect(keepWhere).not.toHaveBeenCalled();
  });

  it.each(['unreadable', 'starting'])('is not offered where there is no site: %s', (state) => {
    show(state, looked);
    expect(screen.queryByRole('button', { name: 'This site' })).toBeNull();
  });
});

describe('a page that was not looked at because the reader set it so', () => {
  it.each([
    ['site-excluded', 'Switched off on harbour.example', 'Look at harbour.example again', { excludedSites: [] }],
    [
      'site-not-listed',
      'Crossread does not look here by itself',
      /^Add a-long-name/,
      { excludedSites: [], listedSites: ['a-long-name-of-a-site.with-more.below-it.example'] },
    ],
  ])('says so, is read on request, and can be looked at again: %s', (state, title, button, change) => {
    const { keepWhere, readTab } = show(state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(readTab).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(keepWhere).toHaveBeenCalledWith(change);
  });

  it('leads to the settings where nothing is looked at unasked', () => {
    show('site-asked');
    expect(screen.getByRole('button', { name: 'Read this page' })).toBeDefined();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Change this in the settings' });
    expect(link.getAttribute('href')).toBe('options.html#detection');
  });
});
