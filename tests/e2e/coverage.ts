import type { Locator, Page } from '@playwright/test';

/** The panel's line on how far the comparison reaches, when it reaches this many saved articles. */
export const coverage = (panel: Page, articles: number): Locator =>
  panel.getByText(
    new RegExp(
      `^\\d+ of \\d+ claims compared with ${articles} saved articles? from \\d+ separate sources?(?:\\. .*)?$`,
    ),
  );
