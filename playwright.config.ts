import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Each test has a browser of its own; two fill the two cores that the suite is timed on.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A real browser on a machine that others use too: what fails there is tried once more, and named as flaky if it passes
  // then. On one's own machine the first failure is the one to look at.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
});
