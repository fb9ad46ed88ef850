import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the built page and waits until it answers: the map is drawn and the page has taken it over. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query === '' ? '' : `?${query}`}`);
  // With exam candidates there is a second map further down, which comes later.
  await expect.poll(() => page.locator('[data-code]').count()).toBeGreaterThanOrEqual(342);
  // The prerendered screen has no tooltips yet: one shows that the page has taken it over. Amsterdam may be out of sight.
  const tooltip = page.getByRole('tooltip');
  await expect(async () => {
    await area(page, 'GM0363').dispatchEvent('pointermove', { pointerType: 'mouse' });
    await expect(tooltip).toBeVisible({ timeout: 250 });
  }).toPass();
  await page.getByRole('application').first().dispatchEvent('pointerleave');
  await expect(tooltip).toHaveCount(0);
  // Names follow once the map is painted.
  if (/^(?!.*modus=).*gemeenten=/.test(query)) {
    await expect(page.locator('svg[role=application] text').first()).toBeAttached();
  }
}

/** The shape of a gemeente on the map, which is the first one of the page. */
export const area = (page: Page, code: string): Locator =>
  page.locator(`[data-code="${code}"]`).first();
/** The answer above the chart: a table with a row per chosen area and the country, the first of them large. */
export const answer = (page: Page): Locator =>
  page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: /^(verandering|change)$/ }) })
    .first();
/** The row of an area in the answer. */
export const answerOf = (page: Page, name: string): Locator =>
  answer(page).getByRole('row', { name: new RegExp(`^${name} `) });
export const slider = (page: Page): Locator => page.locator('input[type=range]');

/** The button of the menu with what can be taken away from a block of the page, such as the map, or the block with a title. */
export const takeMenu = (on: Page | Locator, block: string | RegExp): Locator =>
  on
    .getByRole('button', {
      name: typeof block === 'string' ? `Meenemen: ${block}` : block,
      exact: typeof block === 'string',
    })
    .first();

/** Opens the menu of a block and chooses an item, such as “Afbeelding…”. */
export async function take(
  on: Page | Locator,
  block: string | RegExp,
  item: string | RegExp,
): Promise<void> {
  await takeMenu(on, block).click();
  await on.getByRole('menuitem', { name: item }).click();
}

/** Digits of a Dutch or English number on the screen as a number: `1.356.911` is 1356911. */
export function number(text: string): number {
  return Number(text.replace('−', '-').replace(/[^\d-]/g, ''));
}
