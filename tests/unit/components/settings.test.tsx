// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage';
import { createSettings, emptySettings, type SettingsOutside } from '../../../components/settings/settings';
import { createLanguage } from '../../../i18n';
import { storiesShowing } from '../../gallery/story-states';

afterEach(cleanup);

function page(outside: Partial<SettingsOutside> = {}, locale = 'en') {
  const settings = createSettings({ writeLanguage: async () => {}, ...outside }, emptySettings(createLanguage(locale)));
  render(<SettingsPage settings={settings} stories={storiesShowing({})} />);
  return settings;
}

describe('the settings page', () => {
  it('lists the followed stories in the reader’s language', () => {
    page({}, 'uk');
    expect(screen.getByText('Переговори про лагуну')).toBeDefined();
  });

  it('keeps a change at once and says so politely', async () => {
    const writeLanguage = vi.fn(async () => {});
    page({ writeLanguage });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    choice.value = 'tr';
    fireEvent.change(choice);
    expect(writeLanguage).toHaveBeenCalledWith('tr');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Setting saved.'));
  });

  it('says what happened where a change could not be kept', async () => {
    const settings = page({ writeLanguage: () => Promise.reject(new Error('storage is gone')) });
    await settings.chooseLanguage('uk');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Something went wrong/));
    fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });
});
