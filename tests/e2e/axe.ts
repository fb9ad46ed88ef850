import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Rules that axe leaves off by default and that the page follows: the size of targets (WCAG 2.2, 2.5.8), both orientations of the
 * screen (1.3.4), and captions and heads of tables (1.3.1). Not the experimental rule of 2.5.3, which takes the figures in a link
 * around a chart for its label.
 */
const MORE_RULES = ['target-size', 'css-orientation-lock', 'table-fake-caption', 'td-has-header'];

/**
 * Expects that axe finds no violation of its rules in the page, or in what matches the selector `within`. Axe describes the elements
 * of violations only: to describe also the thousands of elements that pass takes longer than all checks together.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({
      resultTypes: ['violations'],
      rules: Object.fromEntries(MORE_RULES.map((rule) => [rule, { enabled: true }])),
    })
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
