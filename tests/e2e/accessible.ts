import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** axe itself, which the package for Playwright brings along. */
const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);
const source = readFileSync(axe, 'utf8');

/** What is handed to axe; in a page of Crossread's own there is no frame to look into. */
type Options = { runOnly: readonly string[] } | { rules: Readonly<Record<string, { enabled: boolean }>> };
interface Violation {
  id: string;
  nodes: { html: string }[];
}
interface Axe {
  run(options: Options & { resultTypes: string[] }): Promise<{ violations: Violation[] }>;
}

/** Asserts that axe finds nothing in a page of Crossread's own, the real side panel among them; by all rules or some. */
export const accessible = (page: Page, rules?: readonly string[]): Promise<void> =>
  findsNothing(page, rules ? { runOnly: rules } : { rules: {} });

/** The same by all rules but that on contrast, which takes most of the time: for pages whose colours others show. */
export const accessibleButForColours = (page: Page): Promise<void> =>
  findsNothing(page, { rules: { 'color-contrast': { enabled: false } } });

/**
 * axe is put into a page once, and hands over what it found wrong alone. Its package for Playwright puts it there anew
 * each time and takes out all it looked at, which takes four times as long.
 */
async function findsNothing(page: Page, options: Options): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run({ ...asked, resultTypes: ['violations'] })).violations;
  }, options);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, 'axe finds nothing').toEqual([]);
}
