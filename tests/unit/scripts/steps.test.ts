import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from '../../../scripts/totals/steps.mjs';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

const step = (name: string, passed: number, failed: number, needs: string[] = []) => ({
  name,
  needs,
  run: async () => ({ passed, failed }),
});

it('ends with the totals of all steps as the very last line', async () => {
  expect(await runSteps([step('lint', 1, 0), step('unit', 7, 2)])).toBe(1);
  expect(printed.at(-1)).toBe('8 passed, 2 failed');
});

it('succeeds only when something passed and nothing failed', async () => {
  expect(await runSteps([step('unit', 7, 0)])).toBe(0);
  expect(await runSteps([])).toBe(1);
});

it('counts a step that breaks as failed and goes on', async () => {
  const broken = { name: 'broken', run: () => Promise.reject(new Error('no such tool')) };
  expect(await runSteps([broken, step('unit', 7, 0)])).toBe(1);
  expect(printed.at(-1)).toBe('7 passed, 1 failed');
});

it('counts a step as failed without running it when one it needs has failed', async () => {
  const e2e = { ...step('e2e', 40, 0, ['build']), run: vi.fn(async () => ({ passed: 40, failed: 0 })) };
  await runSteps([step('build', 0, 1), e2e]);
  expect(e2e.run).not.toHaveBeenCalled();
  expect(printed.at(-1)).toBe('0 passed, 2 failed');
});
