import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Rules that axe leaves off by default and that the page follows: the size of targets (WCAG 2.2, 2.5.8), the visible label inside the
 * name (2.5.3), both orientations of the screen (1.3.4), and captions and heads of tables (1.3.1).
 */
const MORE_RULES = [
  'target-size',
  'label-content-name-mismatch',
  'css-orientation-lock',
  'table-fake-caption',
  'td-has-header',
];

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
