import { expect, it, vi } from 'vitest';
import { followSettings, type StoredSettings } from '../../../lib/settings';
import { browser, resetBrowser } from '../background/browser-double';

vi.mock('wxt/browser', () => import('../background/browser-double'));

it('tells a change that was made while the settings were first read, and keeps telling what holds', async () => {
  resetBrowser();
  const { local } = browser.storage;
  await local.set({ markLook: 'underlines', autoSave: true });
  const reading = vi.spyOn(local, 'get');
  const stored = await local.get(['markLook', 'autoSave']);
  let answer = () => {};
  reading.mockReturnValueOnce(
    new Promise((done) => {
      answer = () => done(stored);
    }),
  );
  const told: Pick<StoredSettings, 'markLook' | 'autoSave'>[] = [];
  const following = followSettings(({ markLook, autoSave }) => told.push({ markLook, autoSave }));
  await local.set({ markLook: 'none' });
  answer();
  await following;
  await local.set({ autoSave: false });
  expect(told).toEqual([
    { markLook: 'none', autoSave: true },
    { markLook: 'none', autoSave: false },
  ]);
});
