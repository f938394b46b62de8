// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageChoice } from '../../../components/settings/LanguageChoice';
import { createLanguage, type LanguageSetting } from '../../../i18n';

afterEach(cleanup);

const shown = (code: string, chosen: LanguageSetting) => {
  const onChoose = vi.fn();
  render(<LanguageChoice language={signal(createLanguage(code))} setting={signal(chosen)} onChoose={onChoose} />);
  return onChoose;
};

describe('the choice of language', () => {
  it('offers every language by its own name, told apart for whoever has it read out', () => {
    shown('uk', 'automatic');
    const options = screen.getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Як у браузері', 'English', 'Українська', 'Türkçe']);
    expect(options.map((option) => option.lang)).toEqual(['', 'en', 'uk', 'tr']);
  });

  it('shows what is chosen, and hands on another choice', () => {
    const onChoose = shown('en', 'tr');
    const choice = screen.getByLabelText<HTMLSelectElement>('Language');
    expect(choice.value).toBe('tr');
    choice.value = 'uk';
    fireEvent.change(choice);
    expect(onChoose).toHaveBeenCalledWith('uk');
  });
});
