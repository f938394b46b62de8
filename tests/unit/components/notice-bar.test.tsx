// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeptFocus } from '../../../components/shared/kept-focus';
import { LanguageContext } from '../../../components/shared/language';
import type { Notice } from '../../../components/shared/notice';
import { PageNotice } from '../../../components/shared/PageNotice';
import { createLanguage } from '../../../i18n';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(notice: Notice) {
  const onDismiss = vi.fn();
  render(
    <LanguageContext.Provider value={createLanguage('en')}>
      <PageNotice notice={notice} onDismiss={onDismiss} onUndo={() => {}} />
    </LanguageContext.Provider>,
  );
  return onDismiss;
}

const pass = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });

it('goes after a few seconds where it asks nothing, and is announced until then', () => {
  const onDismiss = show({ kind: 'copied' });
  expect(screen.getByRole('status').textContent).toBe('Copied.');
  pass(5);
  expect(onDismiss).not.toHaveBeenCalled();
  pass(2);
  expect(onDismiss).toHaveBeenCalledOnce();
});

it.each([
  ['pointer', 'pointerEnter', 'pointerLeave'],
  ['keyboard', 'focusIn', 'focusOut'],
] as const)('stays while the %s is on it', (_, comes, goes) => {
  const onDismiss = show({ kind: 'copied' });
  const bar = screen.getByRole('status').parentElement as HTMLElement;
  fireEvent[comes](bar);
  pass(60);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent[goes](bar);
  pass(7);
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('stays longer where it offers to take something back', () => {
  const onDismiss = show({ kind: 'unlike', here: 'a', there: 'b' });
  pass(20);
  expect(onDismiss).not.toHaveBeenCalled();
  pass(20);
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('stays until it is closed where the reader has to do something', () => {
  const onDismiss = show({ kind: 'failed', failure: { code: 'disk-full', detail: '' } });
  pass(600);
  expect(onDismiss).not.toHaveBeenCalled();
});

it('sends the keyboard to what is there when its button goes with it', async () => {
  vi.useRealTimers();
  const notice = signal<Notice | null>({ kind: 'failed', failure: { code: 'disk-full', detail: '' } });
  const Page = () => {
    useKeptFocus();
    return (
      <LanguageContext.Provider value={createLanguage('en')}>
        <main>
          <h1>Corpus</h1>
        </main>
        <PageNotice notice={notice.value} onDismiss={() => (notice.value = null)} />
      </LanguageContext.Provider>
    );
  };
  render(<Page />);
  const close = screen.getByRole('button', { name: 'Close this message' });
  close.focus();
  fireEvent.click(close);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Corpus' })));
});
