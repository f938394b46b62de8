import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Asserts that axe finds nothing in a page of Crossread's own, the real side panel among them; by all rules or some. */
export const accessible = (page: Page, rules?: readonly string[]): Promise<void> =>
  findsNothing(page, (axe) => (rules ? axe.withRules([...rules]) : axe));

/** The same by all rules but that on contrast, which takes most of the time: for pages whose colours others show. */
export const accessibleButForColours = (page: Page): Promise<void> =>
  findsNothing(page, (axe) => axe.disableRules('color-contrast'));

async function findsNothing(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Legacy mode stays in the page: the other way opens a page of its own, which a side panel's connection cannot.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await choose(axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, 'axe finds nothing').toEqual([]);
}
