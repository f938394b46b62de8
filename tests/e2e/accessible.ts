import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Asserts that axe finds nothing in a page of Crossread's own, the real side panel among them; by all rules or some. */
export async function accessible(page: Page, rules?: readonly string[]): Promise<void> {
  // Legacy mode stays in the page: the other way opens a page of its own, which a side panel's connection cannot.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, 'axe finds nothing').toEqual([]);
}
